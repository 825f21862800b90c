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
import java.util.stream.Collectors;

import io.github.prismaspring.demo.web.FieldProblem;
import io.github.prismaspring.demo.web.ProblemException;

import org.springframework.http.HttpStatus;

/**
 * The order wants more than there is. Thrown out of the transaction, it undoes whatever
 * the order has changed so far.
 */
final class OutOfStockException extends ProblemException {

	OutOfStockException(NewOrder order, List<Shortage> shortages) {
		super(HttpStatus.CONFLICT, "Not enough in stock",
				shortages.stream().map(Shortage::summary).collect(Collectors.joining("; ", "", ".")),
				shortages.stream().map((shortage) -> fieldProblem(order, shortage)).toArray(FieldProblem[]::new));
		getBody().setProperty("shortages", shortages);
	}

	private static FieldProblem fieldProblem(NewOrder order, Shortage shortage) {
		return new FieldProblem("lines[%d].quantity".formatted(order.indexOf(shortage.productId())),
				"only %d available".formatted(shortage.available()));
	}

}
