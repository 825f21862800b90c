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

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.prismaspring.demo.customers.NewCustomer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to buy what: a customer who is known by an id, or one who comes with the
 * order.
 */
record NewOrder(@Nullable Integer customerId, @Nullable @Valid NewCustomer customer,
		@NotEmpty @Size(max = 50) List<@NotNull @Valid NewOrderLine> lines) {

	Set<Integer> productIds() {
		return this.lines.stream().map(NewOrderLine::productId).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Returns how many pieces of a product are wanted. A product that was given twice is
	 * ordered once, with the sum of the pieces.
	 * @param productId the id of the product
	 * @return the number of pieces
	 */
	int quantityOf(int productId) {
		return this.lines.stream()
			.filter((line) -> line.productId() == productId)
			.mapToInt(NewOrderLine::quantity)
			.sum();
	}

	/**
	 * Returns where a product stands among the lines.
	 * @param productId the id of the product, which must be among them
	 * @return the index of the first line
	 */
	int indexOf(int productId) {
		return this.lines.stream().map(NewOrderLine::productId).toList().indexOf(productId);
	}

}
