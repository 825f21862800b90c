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

package io.github.prismaspring.benchmarks.contestant.r2dbc;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.prismaspring.benchmarks.workload.OrmQueries;
import io.github.prismaspring.benchmarks.workload.OrmRows.CustomerRow;
import io.github.prismaspring.benchmarks.workload.OrmRows.CustomerWithOrders;
import io.github.prismaspring.benchmarks.workload.OrmRows.OrderRow;
import io.r2dbc.spi.Readable;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.r2dbc.core.R2dbcEntityTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;

/**
 * Prisma's own queries with Spring Data R2DBC.
 */
final class R2dbcOrm implements OrmQueries<Mono<?>> {

	private static final String COLUMNS = "id, created_at, name, email, is_active";

	private static final String ORDERS = "select id, date, total_amount, customer_id from orders where customer_id ";

	private static final String INSERT = "insert into customer (name, email) values ($1, $2) returning " + COLUMNS;

	private static final String UPDATE = "update customer set name = $1 where id = $2 returning " + COLUMNS;

	private static final String UPDATE_STREET = "update address set street = $1 where customer_id = $2";

	private final R2dbcSession session;

	private final R2dbcEntityTemplate template;

	R2dbcOrm(R2dbcSession session, R2dbcEntityTemplate template) {
		this.session = session;
		this.template = template;
	}

	@Override
	public Mono<?> findMany() {
		return select(Query.empty());
	}

	@Override
	public Mono<?> findManyFiltered() {
		return select(
				Query.query(Criteria.where("isActive").isTrue()).sort(Sort.by("createdAt").descending()).limit(10));
	}

	@Override
	public Mono<?> findManyWithOrders() {
		return select(Query.empty()).flatMap((customers) -> this.session
			.list(ORDERS + "= any($1)", R2dbcOrm::order,
					(Object) customers.stream().map(CustomerRow::id).toArray(Integer[]::new))
			.map((orders) -> withOrders(customers, orders)));
	}

	@Override
	public Mono<?> findFirst() {
		return first();
	}

	@Override
	public Mono<?> findFirstWithOrders() {
		return first().flatMap(this::withOrders);
	}

	@Override
	public Mono<?> findUnique(int id) {
		return find(id);
	}

	@Override
	public Mono<?> findUniqueWithOrders(int id) {
		return find(id).flatMap(this::withOrders);
	}

	@Override
	public Mono<?> create(String email) {
		return this.session.one(INSERT, R2dbcOrm::customer, NEW_NAME, email);
	}

	@Override
	public Mono<?> nestedCreate(String email) {
		return this.session.transaction(this.session.one(INSERT, R2dbcOrm::customer, NEW_NAME, email)
			.flatMap((customer) -> this.session
				.one("insert into orders (date, total_amount, customer_id) values ($1, $2, $3) returning id",
						(row) -> R2dbcSession.number(row, 0), ORDER_DATE, ORDER_AMOUNT, customer.id())
				.flatMap((order) -> this.session
					.update("insert into \"_OrderToProduct\" (\"A\", \"B\") values ($1, 1), ($1, 2)", order))
				.thenReturn(customer)));
	}

	@Override
	public Mono<?> update(int id, String name) {
		return this.session.one(UPDATE, R2dbcOrm::customer, name, id);
	}

	@Override
	public Mono<?> nestedUpdate(int id, String name, String street) {
		return this.session.transaction(this.session.one(UPDATE, R2dbcOrm::customer, name, id)
			.flatMap((customer) -> this.session.update(UPDATE_STREET, street, id).thenReturn(customer)));
	}

	@Override
	public Mono<?> upsert(int id, String name) {
		return this.session.transaction(this.session.one(UPDATE, R2dbcOrm::customer, name, id)
			.switchIfEmpty(this.session.one(INSERT, R2dbcOrm::customer, NEW_NAME, "john.doe@example.com")));
	}

	@Override
	public Mono<?> nestedUpsert(int id, String name, String street) {
		return this.session.transaction(this.session.one(UPDATE, R2dbcOrm::customer, name, id)
			.flatMap((customer) -> this.session.update(UPDATE_STREET, street, id).thenReturn(customer))
			.switchIfEmpty(this.session.one(INSERT, R2dbcOrm::customer, NEW_NAME, "john.doe@example.com")
				.flatMap((customer) -> this.session
					.update("insert into address (street, customer_id) values ($1, $2)", street, customer.id())
					.thenReturn(customer))));
	}

	@Override
	public Mono<?> delete(int id) {
		return this.session.one("delete from customer where id = $1 returning " + COLUMNS, R2dbcOrm::customer, id);
	}

	private Mono<List<CustomerRow>> select(Query query) {
		return this.template.select(CustomerRow.class).from("customer").matching(query).all().collectList();
	}

	private Mono<CustomerRow> first() {
		return this.template.select(CustomerRow.class).from("customer").first();
	}

	private Mono<CustomerRow> find(int id) {
		return this.template.select(CustomerRow.class)
			.from("customer")
			.matching(Query.query(Criteria.where("id").is(id)))
			.one();
	}

	private Mono<CustomerWithOrders> withOrders(CustomerRow customer) {
		return this.session.list(ORDERS + "= $1", R2dbcOrm::order, customer.id()).map(customer::with);
	}

	private static List<CustomerWithOrders> withOrders(List<CustomerRow> customers, List<OrderRow> orders) {
		Map<Integer, List<OrderRow>> byCustomer = orders.stream().collect(Collectors.groupingBy(OrderRow::customerId));
		return customers.stream()
			.map((customer) -> customer.with(byCustomer.getOrDefault(customer.id(), List.of())))
			.toList();
	}

	private static CustomerRow customer(Readable row) {
		return new CustomerRow(R2dbcSession.number(row, 0), R2dbcSession.instant(row, 1), row.get(2, String.class),
				R2dbcSession.text(row, 3), R2dbcSession.value(row, 4, Boolean.class));
	}

	private static OrderRow order(Readable row) {
		return new OrderRow(R2dbcSession.number(row, 0), R2dbcSession.instant(row, 1),
				R2dbcSession.value(row, 2, Double.class), R2dbcSession.number(row, 3));
	}

}
