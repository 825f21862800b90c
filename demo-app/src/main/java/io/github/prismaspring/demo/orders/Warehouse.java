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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.demo.db.Prisma;
import io.github.prismaspring.demo.db.Product;
import io.github.prismaspring.demo.db.ProductStatus;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static io.github.prismaspring.demo.db.Models.PRODUCT;

/**
 * The shelves. What can be pre-ordered does not lie on them yet: it is neither counted
 * nor lowered, and never short.
 */
@Component
class Warehouse {

	private final Prisma prisma;

	Warehouse(Prisma prisma) {
		this.prisma = prisma;
	}

	/**
	 * Takes the pieces of an order off the shelves. One statement for each product checks
	 * the stock and lowers it, so nobody can come in between, whatever the database locks
	 * and isolates. Orders take their products in the same order, so two of them may wait
	 * for each other, but not both at once.
	 * @param order how many pieces
	 * @param products of which products
	 * @throws OutOfStockException if a product is short; the transaction has to be rolled
	 * back then, because other products have been taken
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void take(NewOrder order, List<Product> products) {
		List<Integer> ids = products.stream()
			.filter((product) -> product.status() != ProductStatus.PREORDER)
			.map(Product::id)
			.sorted()
			.toList();
		// One round trip, however many products
		List<Long> taken = this.prisma.batch(ids.stream().map((id) -> take(id, order.quantityOf(id))).toList());
		List<Integer> shortIds = IntStream.range(0, ids.size())
			.filter((index) -> taken.get(index) == 0)
			.mapToObj(ids::get)
			.toList();
		if (!shortIds.isEmpty()) {
			throw new OutOfStockException(order, shortages(order, shortIds));
		}
	}

	private Op<Long> take(int productId, int pieces) {
		return this.prisma.product()
			.ops()
			.updateMany(PRODUCT.id.eq(productId).and(PRODUCT.stock.gte(pieces)), PRODUCT.stock.decrement(pieces));
	}

	// In the order of the customer's lines
	private List<Shortage> shortages(NewOrder order, List<Integer> ids) {
		Map<Integer, Product> products = this.prisma.product()
			.findMany((query) -> query.where(PRODUCT.id.in(ids)))
			.stream()
			.collect(Collectors.toMap(Product::id, Function.identity()));
		return order.productIds()
			.stream()
			.filter(products::containsKey)
			.map(products::get)
			.map((product) -> new Shortage(product.id(), product.name(), order.quantityOf(product.id()),
					product.stock()))
			.toList();
	}

}
