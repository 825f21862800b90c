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

package io.github.prismaspring.benchmarks.contestant.prisma;

import java.util.function.Function;

import io.github.prismaspring.benchmarks.db.CustomerDelegate;
import io.github.prismaspring.benchmarks.db.Prisma;
import io.github.prismaspring.benchmarks.workload.OrmQueries;
import io.github.prismaspring.client.operation.Op;

import static io.github.prismaspring.benchmarks.db.Models.ADDRESS;
import static io.github.prismaspring.benchmarks.db.Models.CUSTOMER;
import static io.github.prismaspring.benchmarks.db.Models.PRODUCT;

/**
 * Prisma's own queries. A query is a value, so blocking and reactive callers share them.
 *
 * @param <R> what a query gives
 */
final class PrismaOrm<R> implements OrmQueries<R> {

	private final CustomerDelegate customer;

	private final CustomerDelegate customerWithOrders;

	private final Function<Op<?>, R> runner;

	PrismaOrm(Prisma prisma, Function<Op<?>, R> runner) {
		this.customer = prisma.customer();
		this.customerWithOrders = prisma.customer().include(CUSTOMER.orders);
		this.runner = runner;
	}

	@Override
	public R findMany() {
		return this.runner.apply(this.customer.ops().findMany());
	}

	@Override
	public R findManyFiltered() {
		return this.runner.apply(this.customer.ops()
			.findMany((query) -> query.where(CUSTOMER.isActive.isTrue())
				.orderBy(CUSTOMER.createdAt.desc())
				.skip(0)
				.take(10)));
	}

	@Override
	public R findManyWithOrders() {
		return this.runner.apply(this.customerWithOrders.ops().findMany());
	}

	@Override
	public R findFirst() {
		return this.runner.apply(this.customer.ops().findFirstOrThrow((query) -> query));
	}

	@Override
	public R findFirstWithOrders() {
		return this.runner.apply(this.customerWithOrders.ops().findFirstOrThrow((query) -> query));
	}

	@Override
	public R findUnique(int id) {
		return this.runner.apply(this.customer.ops().findUniqueOrThrow(CUSTOMER.id.eq(id)));
	}

	@Override
	public R findUniqueWithOrders(int id) {
		return this.runner.apply(this.customerWithOrders.ops().findUniqueOrThrow(CUSTOMER.id.eq(id)));
	}

	@Override
	public R create(String email) {
		return this.runner.apply(this.customer.ops().create((row) -> row.email(email).name(NEW_NAME)));
	}

	@Override
	public R nestedCreate(String email) {
		return this.runner.apply(this.customer.ops()
			.create((row) -> row.email(email)
				.name(NEW_NAME)
				.orders((orders) -> orders.create((order) -> order.date(ORDER_DATE)
					.totalAmount(ORDER_AMOUNT)
					.products((products) -> products.connect(PRODUCT.id.eq(1)).connect(PRODUCT.id.eq(2)))))));
	}

	@Override
	public R update(int id, String name) {
		return this.runner.apply(this.customer.ops().update(CUSTOMER.id.eq(id), CUSTOMER.name.set(name)));
	}

	@Override
	public R nestedUpdate(int id, String name, String street) {
		return this.runner.apply(this.customer.ops()
			.update(CUSTOMER.id.eq(id), CUSTOMER.name.set(name), CUSTOMER.address.update(ADDRESS.street.set(street))));
	}

	@Override
	public R upsert(int id, String name) {
		return this.runner.apply(this.customer.ops()
			.upsert(CUSTOMER.id.eq(id), (row) -> row.email("john.doe@example.com").name(NEW_NAME),
					CUSTOMER.name.set(name)));
	}

	@Override
	public R nestedUpsert(int id, String name, String street) {
		return this.runner.apply(this.customer.ops()
			.upsert(CUSTOMER.id.eq(id),
					(row) -> row.email("john.doe@example.com")
						.name(NEW_NAME)
						.address((address) -> address.street(street)),
					CUSTOMER.name.set(name), CUSTOMER.address.update(ADDRESS.street.set(street))));
	}

	@Override
	public R delete(int id) {
		return this.runner.apply(this.customer.ops().delete(CUSTOMER.id.eq(id)));
	}

}
