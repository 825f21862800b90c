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

package io.github.prismaspring.benchmarks.workload;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the queries of {@link OrmQueries} answer.
 */
public interface OrmRows {

	/**
	 * A customer.
	 */
	record CustomerRow(int id, Instant createdAt, @Nullable String name, String email, boolean isActive) {

		/**
		 * Adds the orders.
		 * @param orders the orders of this customer
		 * @return the customer with its orders
		 */
		public CustomerWithOrders with(List<OrderRow> orders) {
			return new CustomerWithOrders(this.id, this.createdAt, this.name, this.email, this.isActive, orders);
		}

	}

	/**
	 * A customer with its orders.
	 */
	record CustomerWithOrders(int id, Instant createdAt, @Nullable String name, String email, boolean isActive,
			List<OrderRow> orders) {

	}

	/**
	 * An order.
	 */
	record OrderRow(int id, Instant date, double totalAmount, int customerId) {

	}

}
