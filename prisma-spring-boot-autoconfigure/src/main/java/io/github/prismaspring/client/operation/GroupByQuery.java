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

import java.util.Arrays;
import java.util.List;

import io.github.prismaspring.client.aggregate.GroupShape;
import io.github.prismaspring.client.aggregate.Grouping;
import io.github.prismaspring.client.read.GroupOrder;
import io.github.prismaspring.client.where.Having;
import io.github.prismaspring.client.where.Where;

/**
 * A query about groups of rows that lacks only what to read about each of them.
 * Immutable: each step returns a new query.
 *
 * @param <M> the model
 * @param <B> the type of the query itself
 */
public abstract class GroupByQuery<M, B extends GroupByQuery<M, B>> {

	private final AggregateOperations<M> operations;

	private final Grouping<M> grouping;

	/**
	 * Creates a query.
	 * @param operations makes the operation
	 * @param grouping how rows are grouped, and which groups are read
	 */
	protected GroupByQuery(AggregateOperations<M> operations, Grouping<M> grouping) {
		this.operations = operations;
		this.grouping = grouping;
	}

	/**
	 * Groups only rows that pass a filter. Several calls require all of their filters.
	 * @param where the filter
	 * @return the new query
	 */
	public final B where(Where<M> where) {
		return with(this.grouping.where(where));
	}

	/**
	 * Reads only groups that pass a filter. Several calls require all of their filters.
	 * @param having the filter, on computed values and on the columns that rows are
	 * grouped by
	 * @return the new query
	 */
	public final B having(Having<M> having) {
		return with(this.grouping.having(having));
	}

	/**
	 * Sorts the groups. Several calls add their criteria behind the ones before.
	 * @param orders the criteria: columns that rows are grouped by, and computed values
	 * @return the new query
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final B orderBy(GroupOrder<M>... orders) {
		return with(this.grouping.orderBy(Arrays.asList(orders)));
	}

	/**
	 * Limits the number of groups, which needs an order.
	 * @param take how many groups; a negative number counts from the end
	 * @return the new query
	 */
	public final B take(int take) {
		return with(this.grouping.take(take));
	}

	/**
	 * Leaves out the first groups, which needs an order.
	 * @param skip how many
	 * @return the new query
	 */
	public final B skip(int skip) {
		return with(this.grouping.skip(skip));
	}

	/**
	 * Returns the query for another grouping.
	 * @param operations makes the operation
	 * @param grouping how rows are grouped, and which groups are read
	 * @return the new query
	 */
	protected abstract B with(AggregateOperations<M> operations, Grouping<M> grouping);

	/**
	 * Completes the query.
	 * @param <X> the type of the object that a group becomes
	 * @param shape what is read about each group
	 * @return the operation
	 */
	protected final <X> Op<List<X>> op(GroupShape<M, X> shape) {
		return this.operations.groupBy(this.grouping, shape);
	}

	private B with(Grouping<M> grouping) {
		return with(this.operations, grouping);
	}

}
