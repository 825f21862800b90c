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
import java.time.Instant;
import java.util.List;

import io.github.prismaspring.demo.db.Order;

/**
 * What everybody may know about an order: neither whose it is, nor its id, which is the
 * key to it.
 */
record LatestOrder(Instant placedAt, List<String> products, int pieces, BigDecimal total) {

	static LatestOrder of(Order order) {
		List<OrderLineView> lines = order.lines().stream().map(OrderLineView::of).toList();
		return new LatestOrder(order.placedAt(), lines.stream().map(OrderLineView::name).toList(),
				lines.stream().mapToInt(OrderLineView::quantity).sum(), OrderLineView.total(lines));
	}

}
