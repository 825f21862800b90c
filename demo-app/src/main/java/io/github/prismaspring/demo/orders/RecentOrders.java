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

import java.util.List;

import io.github.prismaspring.demo.db.ReactivePrisma;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

import static io.github.prismaspring.demo.db.Models.ORDER;
import static io.github.prismaspring.demo.db.Models.ORDER_LINE;

/**
 * The orders that were placed last, without those who placed them.
 */
@Component
class RecentOrders {

	private static final int COUNT = 6;

	private final ReactivePrisma prisma;

	RecentOrders(ReactivePrisma prisma) {
		this.prisma = prisma;
	}

	/**
	 * Returns the orders, read anew for each subscriber.
	 * @return the orders, the newest first
	 */
	Mono<List<OrderPlaced>> find() {
		return this.prisma.order()
			.include(ORDER.lines.orderBy(ORDER_LINE.productId.asc()).include(ORDER_LINE.product))
			.findMany((query) -> query.orderBy(ORDER.placedAt.desc()).take(COUNT))
			.map(OrderPlaced::of)
			.collectList();
	}

}
