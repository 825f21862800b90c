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

package io.github.prismaspring.starter.property;

import java.util.List;
import java.util.function.Function;

import io.github.prismaspring.client.aggregate.Grouped;
import io.github.prismaspring.client.field.ColumnField;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * A column, and what can be asked about it.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param field the field of the client
 * @param grouped the field as a column of a group
 * @param value the value of a row in memory
 * @param part the column as part of a selection
 * @param filters the filters on the column
 * @param sortings the orders by the column, none if the databases do not agree on one
 * @param aggregates what is computed from the column
 */
record OracleColumn<R, M>(ColumnField<M, ?, ?> field, Grouped<M, ?> grouped, Function<R, @Nullable Object> value,
		Part<R, M> part, List<Arbitrary<Filter<R, M>>> filters, List<Sorting<R, M>> sortings,
		List<OracleAggregate<R, M>> aggregates) {

	boolean isSortable() {
		return !this.sortings.isEmpty();
	}

	@Override
	public String toString() {
		return this.field.name();
	}

}
