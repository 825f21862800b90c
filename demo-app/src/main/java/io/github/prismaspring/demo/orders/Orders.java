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

import java.util.Collection;
import java.util.List;

import io.github.prismaspring.demo.customers.Customers;
import io.github.prismaspring.demo.customers.NewCustomer;
import io.github.prismaspring.demo.db.Order;
import io.github.prismaspring.demo.db.OrderDelegate;
import io.github.prismaspring.demo.db.Prisma;
import io.github.prismaspring.demo.db.Product;
import io.github.prismaspring.demo.db.ProductStatus;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static io.github.prismaspring.demo.db.Models.CUSTOMER;
import static io.github.prismaspring.demo.db.Models.ORDER;
import static io.github.prismaspring.demo.db.Models.ORDER_LINE;
import static io.github.prismaspring.demo.db.Models.PRODUCT;

/**
 * What customers have bought.
 */
@Service
class Orders {

	private final Prisma prisma;

	private final Customers customers;

	private final Warehouse warehouse;

	private final ApplicationEventPublisher events;

	Orders(Prisma prisma, Customers customers, Warehouse warehouse, ApplicationEventPublisher events) {
		this.prisma = prisma;
		this.customers = customers;
		this.warehouse = warehouse;
		this.events = events;
	}

	/**
	 * Places an order: a new customer, the stock of each product, the order and its lines
	 * are changed together. Whatever fails, nothing has changed. The stock comes as late
	 * as possible, because other orders of the same products wait from there on.
	 * @param order who buys what
	 * @return the order as it was written
	 */
	@Transactional
	OrderView place(NewOrder order) {
		int customerId = customerId(order);
		List<Product> products = productsOnSale(order.productIds());
		if (products.size() < order.productIds().size()) {
			throw InvalidOrderException.unknownProducts(order, products);
		}
		this.warehouse.take(order, products);
		Order placed = whole().create((create) -> create.customerId(customerId)
			.lines((lines) -> lines.createEach(products,
					(line, product) -> line.productId(product.id())
						.quantity(order.quantityOf(product.id()))
						.unitPrice(product.price()))));
		this.events.publishEvent(OrderPlaced.of(placed));
		return OrderView.of(placed);
	}

	private int customerId(NewOrder order) {
		Integer id = order.customerId();
		NewCustomer customer = order.customer();
		if (id != null && customer == null) {
			return this.prisma.customer()
				.findUnique(CUSTOMER.id.eq(id))
				.orElseThrow(() -> InvalidOrderException.unknownCustomer(id))
				.id();
		}
		if (customer != null && id == null) {
			return this.customers.register(customer, "customer.email").id();
		}
		throw InvalidOrderException.notOneCustomer();
	}

	OrderView find(String id) {
		return whole().findUnique(ORDER.id.eq(id)).map(OrderView::of).orElseThrow(() -> new OrderNotFoundException(id));
	}

	// Every verb called on this delegate returns orders with their customer, their lines
	// and the lines' products
	private OrderDelegate whole() {
		return this.prisma.order()
			.include(ORDER.customer, ORDER.lines.orderBy(ORDER_LINE.productId.asc()).include(ORDER_LINE.product));
	}

	private List<Product> productsOnSale(Collection<Integer> ids) {
		return this.prisma.product()
			.findMany((query) -> query.where(PRODUCT.id.in(ids)).where(PRODUCT.status.not(ProductStatus.RETIRED)));
	}

}
