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

package io.github.prismaspring.benchmarks.contestant.jooq;

import java.time.Instant;
import java.util.List;

import io.github.prismaspring.benchmarks.contestant.jooq.Tables.Address;
import io.github.prismaspring.benchmarks.contestant.jooq.Tables.Customer;
import io.github.prismaspring.benchmarks.contestant.jooq.Tables.OrderToProduct;
import io.github.prismaspring.benchmarks.contestant.jooq.Tables.Orders;
import io.github.prismaspring.benchmarks.workload.OrmQueries;
import io.github.prismaspring.benchmarks.workload.OrmRows.CustomerRow;
import io.github.prismaspring.benchmarks.workload.OrmRows.CustomerWithOrders;
import io.github.prismaspring.benchmarks.workload.OrmRows.OrderRow;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Record6;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;

/**
 * Prisma's own queries with jOOQ.
 */
final class JooqOrm implements OrmQueries<Object> {

	private static final Field<List<OrderRow>> ORDERS = DSL
		.multiset(DSL.select(Orders.ID, Orders.DATE, Orders.TOTAL_AMOUNT, Orders.CUSTOMER_ID)
			.from(Orders.TABLE)
			.where(Orders.CUSTOMER_ID.eq(Customer.ID)))
		.convertFrom((orders) -> orders.map(Records.mapping(OrderRow::new)));

	private final DSLContext database;

	JooqOrm(DSLContext database) {
		this.database = database;
	}

	@Override
	public Object findMany() {
		return find(this.database).fetch(Records.mapping(CustomerRow::new));
	}

	@Override
	public Object findManyFiltered() {
		return find(this.database).where(Customer.IS_ACTIVE)
			.orderBy(Customer.CREATED_AT.desc())
			.limit(10)
			.fetch(Records.mapping(CustomerRow::new));
	}

	@Override
	public Object findManyWithOrders() {
		return findWithOrders().fetch(Records.mapping(CustomerWithOrders::new));
	}

	@Override
	public Object findFirst() {
		return find(this.database).limit(1).fetchSingle(Records.mapping(CustomerRow::new));
	}

	@Override
	public Object findFirstWithOrders() {
		return findWithOrders().limit(1).fetchSingle(Records.mapping(CustomerWithOrders::new));
	}

	@Override
	public Object findUnique(int id) {
		return find(this.database, id).fetchSingle(Records.mapping(CustomerRow::new));
	}

	@Override
	public Object findUniqueWithOrders(int id) {
		return findWithOrders().where(Customer.ID.eq(id)).fetchSingle(Records.mapping(CustomerWithOrders::new));
	}

	@Override
	public Object create(String email) {
		return insert(this.database, email);
	}

	@Override
	public Object nestedCreate(String email) {
		return this.database.transactionResult((transaction) -> {
			CustomerRow customer = insert(transaction.dsl(), email);
			int order = transaction.dsl()
				.insertInto(Orders.TABLE, Orders.DATE, Orders.TOTAL_AMOUNT, Orders.CUSTOMER_ID)
				.values(ORDER_DATE, ORDER_AMOUNT, customer.id())
				.returningResult(Orders.ID)
				.fetchSingle(Records.mapping((id) -> id));
			transaction.dsl()
				.insertInto(OrderToProduct.TABLE, OrderToProduct.ORDER, OrderToProduct.PRODUCT)
				.values(order, 1)
				.values(order, 2)
				.execute();
			return customer;
		});
	}

	@Override
	public Object update(int id, String name) {
		return rename(this.database, id, name).get(0);
	}

	@Override
	public Object nestedUpdate(int id, String name, String street) {
		return this.database.transactionResult((transaction) -> {
			CustomerRow customer = rename(transaction.dsl(), id, name).get(0);
			move(transaction.dsl(), id, street);
			return customer;
		});
	}

	@Override
	public Object upsert(int id, String name) {
		return this.database.transactionResult((transaction) -> {
			List<CustomerRow> updated = rename(transaction.dsl(), id, name);
			return updated.isEmpty() ? insert(transaction.dsl(), "john.doe@example.com") : updated.get(0);
		});
	}

	@Override
	public Object nestedUpsert(int id, String name, String street) {
		return this.database.transactionResult((transaction) -> {
			List<CustomerRow> updated = rename(transaction.dsl(), id, name);
			if (updated.isEmpty()) {
				CustomerRow customer = insert(transaction.dsl(), "john.doe@example.com");
				transaction.dsl()
					.insertInto(Address.TABLE, Address.STREET, Address.CUSTOMER_ID)
					.values(street, customer.id())
					.execute();
				return customer;
			}
			move(transaction.dsl(), id, street);
			return updated.get(0);
		});
	}

	@Override
	public Object delete(int id) {
		return this.database.deleteFrom(Customer.TABLE)
			.where(Customer.ID.eq(id))
			.returningResult(Customer.ID, Customer.CREATED_AT, Customer.NAME, Customer.EMAIL, Customer.IS_ACTIVE)
			.fetchSingle(Records.mapping(CustomerRow::new));
	}

	private static SelectJoinStep<Record5<Integer, Instant, String, String, Boolean>> find(DSLContext database) {
		return database.select(Customer.ID, Customer.CREATED_AT, Customer.NAME, Customer.EMAIL, Customer.IS_ACTIVE)
			.from(Customer.TABLE);
	}

	private static SelectConditionStep<Record5<Integer, Instant, String, String, Boolean>> find(DSLContext database,
			int id) {
		return find(database).where(Customer.ID.eq(id));
	}

	private SelectJoinStep<Record6<Integer, Instant, String, String, Boolean, List<OrderRow>>> findWithOrders() {
		return this.database
			.select(Customer.ID, Customer.CREATED_AT, Customer.NAME, Customer.EMAIL, Customer.IS_ACTIVE, ORDERS)
			.from(Customer.TABLE);
	}

	private static CustomerRow insert(DSLContext database, String email) {
		return database.insertInto(Customer.TABLE, Customer.NAME, Customer.EMAIL)
			.values(NEW_NAME, email)
			.returningResult(Customer.ID, Customer.CREATED_AT, Customer.NAME, Customer.EMAIL, Customer.IS_ACTIVE)
			.fetchSingle(Records.mapping(CustomerRow::new));
	}

	private static List<CustomerRow> rename(DSLContext database, int id, String name) {
		return database.update(Customer.TABLE)
			.set(Customer.NAME, name)
			.where(Customer.ID.eq(id))
			.returningResult(Customer.ID, Customer.CREATED_AT, Customer.NAME, Customer.EMAIL, Customer.IS_ACTIVE)
			.fetch(Records.mapping(CustomerRow::new));
	}

	private static void move(DSLContext database, int customer, String street) {
		database.update(Address.TABLE).set(Address.STREET, street).where(Address.CUSTOMER_ID.eq(customer)).execute();
	}

}
