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

package io.github.prismaspring.benchmarks.contestant.hibernate;

import java.util.List;

import io.github.prismaspring.benchmarks.workload.OrmQueries;
import io.github.prismaspring.benchmarks.workload.OrmRows.CustomerRow;
import io.github.prismaspring.benchmarks.workload.OrmRows.CustomerWithOrders;
import io.github.prismaspring.benchmarks.workload.OrmRows.OrderRow;

import org.springframework.transaction.annotation.Transactional;

/**
 * Prisma's own queries with Spring Data JPA.
 */
@Transactional
class HibernateOrm implements OrmQueries<Object> {

	private final CustomerRepository customers;

	private final AddressRepository addresses;

	private final ProductRepository products;

	HibernateOrm(CustomerRepository customers, AddressRepository addresses, ProductRepository products) {
		this.customers = customers;
		this.addresses = addresses;
		this.products = products;
	}

	@Override
	@Transactional(readOnly = true)
	public Object findMany() {
		return this.customers.findAll().stream().map(HibernateOrm::row).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Object findManyFiltered() {
		return this.customers.findTop10ByIsActiveTrueOrderByCreatedAtDesc().stream().map(HibernateOrm::row).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Object findManyWithOrders() {
		return this.customers.findAllWithOrders().stream().map(HibernateOrm::withOrders).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Object findFirst() {
		return row(this.customers.findFirstBy().orElseThrow());
	}

	@Override
	@Transactional(readOnly = true)
	public Object findFirstWithOrders() {
		return withOrders(this.customers.findFirstBy().orElseThrow());
	}

	@Override
	@Transactional(readOnly = true)
	public Object findUnique(int id) {
		return row(this.customers.findById(id).orElseThrow());
	}

	@Override
	@Transactional(readOnly = true)
	public Object findUniqueWithOrders(int id) {
		return withOrders(this.customers.findWithOrders(id).orElseThrow());
	}

	@Override
	public Object create(String email) {
		return row(this.customers.save(newCustomer(email)));
	}

	@Override
	public Object nestedCreate(String email) {
		CustomerEntity customer = newCustomer(email);
		OrderEntity order = new OrderEntity();
		order.date = ORDER_DATE;
		order.totalAmount = ORDER_AMOUNT;
		order.customer = customer;
		order.products = List.of(this.products.getReferenceById(1), this.products.getReferenceById(2));
		customer.orders.add(order);
		return row(this.customers.save(customer));
	}

	@Override
	public Object update(int id, String name) {
		CustomerEntity customer = this.customers.findById(id).orElseThrow();
		customer.name = name;
		return row(customer);
	}

	@Override
	public Object nestedUpdate(int id, String name, String street) {
		CustomerEntity customer = this.customers.findById(id).orElseThrow();
		customer.name = name;
		this.addresses.findByCustomerId(id).orElseThrow().street = street;
		return row(customer);
	}

	@Override
	public Object upsert(int id, String name) {
		CustomerEntity customer = this.customers.findById(id)
			.orElseGet(() -> this.customers.save(newCustomer("john.doe@example.com")));
		customer.name = name;
		return row(customer);
	}

	@Override
	public Object nestedUpsert(int id, String name, String street) {
		CustomerEntity customer = this.customers.findById(id)
			.orElseGet(() -> this.customers.save(newCustomer("john.doe@example.com")));
		customer.name = name;
		int key = customer.id;
		this.addresses.findByCustomerId(key).orElseGet(() -> newAddress(key)).street = street;
		return row(customer);
	}

	@Override
	public Object delete(int id) {
		CustomerEntity customer = this.customers.findById(id).orElseThrow();
		this.customers.delete(customer);
		return row(customer);
	}

	private static CustomerEntity newCustomer(String email) {
		CustomerEntity customer = new CustomerEntity();
		customer.name = NEW_NAME;
		customer.email = email;
		return customer;
	}

	private AddressEntity newAddress(int customer) {
		AddressEntity address = new AddressEntity();
		address.customerId = customer;
		return this.addresses.save(address);
	}

	private static CustomerRow row(CustomerEntity customer) {
		return new CustomerRow(customer.id, customer.createdAt, customer.name, customer.email, customer.isActive);
	}

	private static CustomerWithOrders withOrders(CustomerEntity customer) {
		return row(customer).with(customer.orders.stream()
			.map((order) -> new OrderRow(order.id, order.date, order.totalAmount, order.customerId))
			.toList());
	}

}
