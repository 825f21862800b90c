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

import io.github.prismaspring.demo.db.Order;

/**
 * An order has been written. Until its transaction commits, nobody else may hear of it.
 *
 * @param id the id of the order, not to be shown to others
 * @param order what others may know
 */
record OrderPlaced(String id, LatestOrder order) {

	static OrderPlaced of(Order order) {
		return new OrderPlaced(order.id(), LatestOrder.of(order));
	}

}
