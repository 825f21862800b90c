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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.prismaspring.demo.db.Product;
import io.github.prismaspring.demo.web.FieldProblem;
import io.github.prismaspring.demo.web.ProblemException;

import org.springframework.http.HttpStatus;

/**
 * The order names a customer or products that are not there.
 */
final class InvalidOrderException extends ProblemException {

	private InvalidOrderException(FieldProblem... problems) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, "Order cannot be placed", ProblemException.sentence(problems),
				problems);
	}

	static InvalidOrderException notOneCustomer() {
		return new InvalidOrderException(
				new FieldProblem("customerId", "either customerId or customer must be given, but not both"));
	}

	static InvalidOrderException unknownCustomer(int customerId) {
		return new InvalidOrderException(new FieldProblem("customerId", "no customer has the id " + customerId));
	}

	static InvalidOrderException unknownProducts(NewOrder order, List<Product> known) {
		Set<Integer> knownIds = known.stream().map(Product::id).collect(Collectors.toSet());
		return new InvalidOrderException(IntStream.range(0, order.lines().size())
			.filter((index) -> !knownIds.contains(order.lines().get(index).productId()))
			.mapToObj((index) -> new FieldProblem("lines[%d].productId".formatted(index),
					"no product with the id %d is on sale".formatted(order.lines().get(index).productId())))
			.toArray(FieldProblem[]::new));
	}

}
