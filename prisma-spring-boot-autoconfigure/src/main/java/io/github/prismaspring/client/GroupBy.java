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

package io.github.prismaspring.client;

import java.util.Arrays;
import java.util.List;

import io.github.prismaspring.client.aggregate.Computed;
import io.github.prismaspring.client.aggregate.ComputedShape;
import io.github.prismaspring.client.aggregate.Grouped;
import io.github.prismaspring.client.aggregate.Grouping;
import io.github.prismaspring.client.operation.AggregateOperations;
import io.github.prismaspring.client.read.GroupOrder;
import io.github.prismaspring.client.where.Having;
import io.github.prismaspring.client.where.Where;

/**
 * A query about groups of rows, for callers that wait for the result. Immutable: each
 * step returns a new query; {@code select} runs it.
 *
 * @param <M> the model
 */
public final class GroupBy<M> {

	private final BlockingRunner runner;

	private final AggregateOperations<M> operations;

	private final Grouping<M> grouping;

	GroupBy(BlockingRunner runner, AggregateOperations<M> operations, Grouping<M> grouping) {
		this.runner = runner;
		this.operations = operations;
		this.grouping = grouping;
	}

	/**
	 * Groups only rows that pass a filter. Several calls require all of their filters.
	 * @param where the filter
	 * @return the new query
	 */
	public GroupBy<M> where(Where<M> where) {
		return with(this.grouping.where(where));
	}

	/**
	 * Reads only groups that pass a filter. Several calls require all of their filters.
	 * @param having the filter, on computed values and on the columns that rows are
	 * grouped by
	 * @return the new query
	 */
	public GroupBy<M> having(Having<M> having) {
		return with(this.grouping.having(having));
	}

	/**
	 * Sorts the groups. Several calls add their criteria behind the ones before.
	 * @param orders the criteria: columns that rows are grouped by, and computed values
	 * @return the new query
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final GroupBy<M> orderBy(GroupOrder<M>... orders) {
		return with(this.grouping.orderBy(Arrays.asList(orders)));
	}

	/**
	 * Limits the number of groups, which needs an order.
	 * @param take how many groups; a negative number counts from the end
	 * @return the new query
	 */
	public GroupBy<M> take(int take) {
		return with(this.grouping.take(take));
	}

	/**
	 * Leaves out the first groups, which needs an order.
	 * @param skip how many
	 * @return the new query
	 */
	public GroupBy<M> skip(int skip) {
		return with(this.grouping.skip(skip));
	}

	/**
	 * Runs the query.
	 * @param columns what to read about each group: columns that rows are grouped by, and
	 * computed values
	 * @return a row for each group
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final List<Computed<M>> select(Grouped<M, ?>... columns) {
		ComputedShape<M> shape = ComputedShape.of(Arrays.asList(columns));
		return this.runner.run(this.operations.groupBy(this.grouping, shape.columns(), shape));
	}

	private GroupBy<M> with(Grouping<M> grouping) {
		return new GroupBy<>(this.runner, this.operations, grouping);
	}

}
