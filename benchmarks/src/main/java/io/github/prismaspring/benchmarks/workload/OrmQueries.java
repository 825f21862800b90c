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

/**
 * The fourteen queries of Prisma's own benchmarks. Theirs name the row with the key 1 and
 * write the same values each time; here keys and values change from one operation to the
 * next.
 *
 * @param <R> what a query gives: its result, or a publisher of it
 */
public interface OrmQueries<R> {

	/**
	 * When orders are placed that are made here.
	 */
	Instant ORDER_DATE = Instant.parse("2025-05-05T05:05:05Z");

	/**
	 * What orders cost that are made here.
	 */
	double ORDER_AMOUNT = 100.5;

	/**
	 * The name of customers that are made here.
	 */
	String NEW_NAME = "John Doe";

	R findMany();

	R findManyFiltered();

	R findManyWithOrders();

	R findFirst();

	R findFirstWithOrders();

	R findUnique(int id);

	R findUniqueWithOrders(int id);

	R create(String email);

	/**
	 * Creates a customer with an order of the products 1 and 2.
	 * @param email the customer's
	 * @return the customer alone
	 */
	R nestedCreate(String email);

	R update(int id, String name);

	R nestedUpdate(int id, String name, String street);

	R upsert(int id, String name);

	R nestedUpsert(int id, String name, String street);

	R delete(int id);

}
