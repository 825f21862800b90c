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

package io.github.prismaspring.benchmarks.contestant.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.prismaspring.benchmarks.workload.OrmQueries;
import io.github.prismaspring.benchmarks.workload.OrmRows.CustomerRow;
import io.github.prismaspring.benchmarks.workload.OrmRows.CustomerWithOrders;
import io.github.prismaspring.benchmarks.workload.OrmRows.OrderRow;

/**
 * Prisma's own queries in plain JDBC.
 */
final class JdbcOrm implements OrmQueries<Object> {

	private static final String COLUMNS = "id, created_at, name, email, is_active";

	private static final String FIND = "select " + COLUMNS + " from customer ";

	private static final String ORDERS = "select id, date, total_amount, customer_id from orders where customer_id ";

	private static final String INSERT = "insert into customer (name, email) values (?, ?) returning " + COLUMNS;

	private static final String UPDATE = "update customer set name = ? where id = ? returning " + COLUMNS;

	private static final String UPDATE_STREET = "update address set street = ? where customer_id = ?";

	private final JdbcSession session;

	JdbcOrm(JdbcSession session) {
		this.session = session;
	}

	@Override
	public Object findMany() {
		return this.session.with((connection) -> JdbcSession.list(connection, FIND, JdbcOrm::customer));
	}

	@Override
	public Object findManyFiltered() {
		return this.session.with((connection) -> JdbcSession.list(connection,
				FIND + "where is_active order by created_at desc limit 10", JdbcOrm::customer));
	}

	@Override
	public Object findManyWithOrders() {
		return this.session.with((connection) -> {
			List<CustomerRow> customers = JdbcSession.list(connection, FIND, JdbcOrm::customer);
			Integer[] ids = customers.stream().map(CustomerRow::id).toArray(Integer[]::new);
			Map<Integer, List<OrderRow>> orders = JdbcSession
				.list(connection, ORDERS + "= any(?)", JdbcOrm::order, (Object) ids)
				.stream()
				.collect(Collectors.groupingBy(OrderRow::customerId));
			return customers.stream()
				.map((customer) -> customer.with(orders.getOrDefault(customer.id(), List.of())))
				.toList();
		});
	}

	@Override
	public Object findFirst() {
		return this.session.with((connection) -> JdbcSession.one(connection, FIND + "limit 1", JdbcOrm::customer));
	}

	@Override
	public Object findFirstWithOrders() {
		return this.session.with((connection) -> withOrders(connection,
				JdbcSession.one(connection, FIND + "limit 1", JdbcOrm::customer)));
	}

	@Override
	public Object findUnique(int id) {
		return this.session.with((connection) -> find(connection, id));
	}

	@Override
	public Object findUniqueWithOrders(int id) {
		return this.session.with((connection) -> withOrders(connection, find(connection, id)));
	}

	@Override
	public Object create(String email) {
		return this.session.with((connection) -> insert(connection, email));
	}

	@Override
	public Object nestedCreate(String email) {
		return this.session.transaction((connection) -> {
			CustomerRow customer = insert(connection, email);
			int order = JdbcSession.one(connection,
					"insert into orders (date, total_amount, customer_id) values (?, ?, ?) returning id",
					(row) -> row.getInt(1), ORDER_DATE, ORDER_AMOUNT, customer.id());
			JdbcSession.update(connection, "insert into \"_OrderToProduct\" (\"A\", \"B\") values (?, 1), (?, 2)",
					order, order);
			return customer;
		});
	}

	@Override
	public Object update(int id, String name) {
		return this.session.with((connection) -> JdbcSession.one(connection, UPDATE, JdbcOrm::customer, name, id));
	}

	@Override
	public Object nestedUpdate(int id, String name, String street) {
		return this.session.transaction((connection) -> {
			CustomerRow customer = JdbcSession.one(connection, UPDATE, JdbcOrm::customer, name, id);
			JdbcSession.update(connection, UPDATE_STREET, street, id);
			return customer;
		});
	}

	@Override
	public Object upsert(int id, String name) {
		return this.session.transaction((connection) -> {
			List<CustomerRow> updated = JdbcSession.list(connection, UPDATE, JdbcOrm::customer, name, id);
			return updated.isEmpty() ? insert(connection, "john.doe@example.com") : updated.get(0);
		});
	}

	@Override
	public Object nestedUpsert(int id, String name, String street) {
		return this.session.transaction((connection) -> {
			List<CustomerRow> updated = JdbcSession.list(connection, UPDATE, JdbcOrm::customer, name, id);
			if (updated.isEmpty()) {
				CustomerRow customer = insert(connection, "john.doe@example.com");
				JdbcSession.update(connection, "insert into address (street, customer_id) values (?, ?)", street,
						customer.id());
				return customer;
			}
			JdbcSession.update(connection, UPDATE_STREET, street, id);
			return updated.get(0);
		});
	}

	@Override
	public Object delete(int id) {
		return this.session.with((connection) -> JdbcSession.one(connection,
				"delete from customer where id = ? returning " + COLUMNS, JdbcOrm::customer, id));
	}

	private static CustomerRow find(Connection connection, int id) throws SQLException {
		return JdbcSession.one(connection, FIND + "where id = ?", JdbcOrm::customer, id);
	}

	private static CustomerRow insert(Connection connection, String email) throws SQLException {
		return JdbcSession.one(connection, INSERT, JdbcOrm::customer, NEW_NAME, email);
	}

	private static CustomerWithOrders withOrders(Connection connection, CustomerRow customer) throws SQLException {
		return customer.with(JdbcSession.list(connection, ORDERS + "= ?", JdbcOrm::order, customer.id()));
	}

	private static CustomerRow customer(ResultSet row) throws SQLException {
		return new CustomerRow(row.getInt(1), JdbcSession.instant(row, 2), row.getString(3), row.getString(4),
				row.getBoolean(5));
	}

	private static OrderRow order(ResultSet row) throws SQLException {
		return new OrderRow(row.getInt(1), JdbcSession.instant(row, 2), row.getDouble(3), row.getInt(4));
	}

}
