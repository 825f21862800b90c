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
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.aggregate.Aggregate;
import io.github.prismaspring.client.aggregate.Aggregation;
import io.github.prismaspring.client.aggregate.Computed;
import io.github.prismaspring.client.aggregate.Grouping;
import io.github.prismaspring.client.field.ColumnField;
import io.github.prismaspring.client.read.Find;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.Shape;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * The queries that read rows of a model, as values: nothing runs until they are handed to
 * a client.
 *
 * @param <M> the model
 * @param <R> the type of the object that a row becomes
 */
public class ReadOps<M, R> {

	private final ReadOperations<M, R> operations;

	private final AggregateOperations<M> aggregates;

	/**
	 * Creates the queries.
	 * @param model the model
	 * @param shape what is read of each row
	 */
	public ReadOps(ModelType<M> model, Shape<R> shape) {
		this.operations = new ReadOperations<>(model, shape);
		this.aggregates = new AggregateOperations<>(model.name());
	}

	/**
	 * Reads the row with a key.
	 * @param where names the row
	 * @return the query, whose result is empty if there is no such row
	 */
	public final Op<Optional<R>> findUnique(UniqueWhere<M> where) {
		return this.operations.findUnique(where).optional();
	}

	/**
	 * Reads the row with a key, which must be there.
	 * @param where names the row
	 * @return the query
	 */
	public final Op<R> findUniqueOrThrow(UniqueWhere<M> where) {
		return this.operations.findUniqueOrThrow(where);
	}

	/**
	 * Reads the first of some rows.
	 * @param find which rows, and in which order
	 * @return the query, whose result is empty if there is no such row
	 */
	public final Op<Optional<R>> findFirst(UnaryOperator<Find<M>> find) {
		return this.operations.findFirst(find).optional();
	}

	/**
	 * Reads the first of some rows, of which one must be there.
	 * @param find which rows, and in which order
	 * @return the query
	 */
	public final Op<R> findFirstOrThrow(UnaryOperator<Find<M>> find) {
		return this.operations.findFirstOrThrow(find);
	}

	/**
	 * Reads rows.
	 * @param find which rows, and in which order
	 * @return the query
	 */
	public final Op<List<R>> findMany(UnaryOperator<Find<M>> find) {
		return this.operations.findMany(find);
	}

	/**
	 * Reads all rows.
	 * @return the query
	 */
	public final Op<List<R>> findMany() {
		return findMany(UnaryOperator.identity());
	}

	/**
	 * Counts rows.
	 * @param find which rows
	 * @return the query
	 */
	public final Op<Long> count(UnaryOperator<Find<M>> find) {
		return this.operations.count(find);
	}

	/**
	 * Counts rows that pass a filter.
	 * @param where the filter
	 * @return the query
	 */
	public final Op<Long> count(Where<M> where) {
		return count((find) -> find.where(where));
	}

	/**
	 * Counts all rows.
	 * @return the query
	 */
	public final Op<Long> count() {
		return count(UnaryOperator.identity());
	}

	/**
	 * Computes values from rows.
	 * @param aggregation what to compute, and from which rows
	 * @return the query
	 */
	public final Op<Computed<M>> aggregate(UnaryOperator<Aggregation<M>> aggregation) {
		return this.aggregates.aggregate(aggregation);
	}

	/**
	 * Computes values from all rows.
	 * @param values what to compute
	 * @return the query
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final Op<Computed<M>> aggregate(Aggregate<M, ?>... values) {
		return aggregate((aggregation) -> aggregation.compute(values));
	}

	/**
	 * Begins a query about groups of rows.
	 * @param columns the columns whose values make a group
	 * @return the query, completed by {@code select}
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final GroupByOps<M> groupBy(ColumnField<M, ?, ?>... columns) {
		List<String> by = Arrays.stream(columns).map(ColumnField::name).toList();
		return new GroupByOps<>(this.aggregates, Grouping.by(by));
	}

}
