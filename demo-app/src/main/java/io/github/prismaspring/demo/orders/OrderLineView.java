/*
 * Copyright 2026-present the original author or authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

package io.github.prismaspring.demo.orders;

import java.math.BigDecimal;
import java.util.List;

import io.github.prismaspring.demo.db.OrderLine;

/**
 * A line of an order as the API shows it.
 */
record OrderLineView(int productId, String sku, String name, int quantity, BigDecimal unitPrice, BigDecimal amount) {

	static OrderLineView of(OrderLine line) {
		BigDecimal unitPrice = line.unitPrice().setScale(2);
		return new OrderLineView(line.productId(), line.product().sku(), line.product().name(), line.quantity(),
				unitPrice, unitPrice.multiply(BigDecimal.valueOf(line.quantity())));
	}

	static BigDecimal total(List<OrderLineView> lines) {
		return lines.stream().map(OrderLineView::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
	}

}
