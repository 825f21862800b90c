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

package io.github.prismaspring.client.operation;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.aggregate.Aggregation;
import io.github.prismaspring.client.aggregate.Computed;
import io.github.prismaspring.client.aggregate.ComputedShape;
import io.github.prismaspring.client.aggregate.GroupShape;
import io.github.prismaspring.client.aggregate.Grouping;
import io.github.prismaspring.client.aggregate.ResultColumn;
import io.github.prismaspring.client.read.GroupOrder;
import io.github.prismaspring.client.read.Shape;
import io.github.prismaspring.engine.PrismaAction;

import org.springframework.dao.InvalidDataAccessApiUsageException;

/**
 * Makes the operations that compute values from many rows of a model.
 *
 * @param <M> the model
 * @param model the name of the model
 */
public record AggregateOperations<M>(String model) {

	/**
	 * Computes values from rows.
	 * @param aggregation what to compute, and from which rows
	 * @return the operation
	 */
	public Op<Computed<M>> aggregate(UnaryOperator<Aggregation<M>> aggregation) {
		Aggregation<M> applied = aggregation.apply(Aggregation.ofAll());
		if (applied.values().isEmpty()) {
			throw refused("aggregate", "nothing to compute; add compute(…)");
		}
		Shape<Computed<M>> shape = ComputedShape.of(applied.values());
		return Op.of(this.model, PrismaAction.AGGREGATE, new FindArguments(applied.find()), new ShapeSelection(shape),
				new RowReader<>(shape));
	}

	/**
	 * Reads a row about each group of rows.
	 * @param <R> the type of the object that such a row becomes
	 * @param grouping how rows are grouped, and which groups are read
	 * @param shape what is read about each group
	 * @return the operation
	 */
	public <R> Op<List<R>> groupBy(Grouping<M> grouping, GroupShape<M, R> shape) {
		List<ResultColumn> columns = shape.columns();
		if (grouping.by().isEmpty()) {
			throw refused("groupBy", "no column to group rows by; name one in groupBy(…), or use aggregate(…)");
		}
		if (columns.isEmpty()) {
			throw refused("groupBy", "nothing to read about the groups; name columns in select(…)");
		}
		if (grouping.orderBy().isEmpty() && (grouping.take() != null || grouping.skip() != null)) {
			throw refused("groupBy",
					"take and skip need an order, or which groups they leave is up to chance: add orderBy(…)");
		}
		columns.stream()
			.filter((column) -> column.function() == null)
			.map(ResultColumn::field)
			.forEach((field) -> requireGrouped(grouping, field, "selected"));
		grouping.orderBy()
			.stream()
			.map(GroupOrder::groupedField)
			.filter(Objects::nonNull)
			.forEach((field) -> requireGrouped(grouping, field, "sorted by"));
		return Op.of(this.model, PrismaAction.GROUP_BY, new GroupByArguments(grouping), new ShapeSelection(shape),
				new RowsReader<>(shape));
	}

	private void requireGrouped(Grouping<M> grouping, String field, String use) {
		if (!grouping.by().contains(field)) {
			throw refused("groupBy", "'%s' is %s, but rows are not grouped by it; they are grouped by %s"
				.formatted(field, use, grouping.by()));
		}
	}

	private InvalidDataAccessApiUsageException refused(String operation, String reason) {
		return new InvalidDataAccessApiUsageException("%s.%s: %s".formatted(this.model, operation, reason));
	}

}
