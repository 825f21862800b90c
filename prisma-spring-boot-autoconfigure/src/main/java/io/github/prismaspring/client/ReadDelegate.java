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
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.github.prismaspring.client.aggregate.Aggregate;
import io.github.prismaspring.client.aggregate.Aggregation;
import io.github.prismaspring.client.aggregate.Computed;
import io.github.prismaspring.client.aggregate.Grouping;
import io.github.prismaspring.client.field.ColumnField;
import io.github.prismaspring.client.keyset.KeysetWalk;
import io.github.prismaspring.client.operation.AggregateOperations;
import io.github.prismaspring.client.operation.ReadOperations;
import io.github.prismaspring.client.operation.ReadOps;
import io.github.prismaspring.client.read.Find;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.Shape;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.data.PageOperations;
import io.github.prismaspring.data.RowPage;
import io.github.prismaspring.data.RowSlice;
import io.github.prismaspring.data.RowWindow;
import io.github.prismaspring.data.WindowOperations;
import io.github.prismaspring.engine.PrismaEngine;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;

/**
 * The queries that read rows of a model, for callers that wait for the result. Failures
 * are {@link org.springframework.dao.DataAccessException}s whose cause is a
 * {@link io.github.prismaspring.PrismaException}.
 *
 * @param <M> the model
 * @param <R> the type of the object that a row becomes
 */
public class ReadDelegate<M, R> {

	private final PrismaEngine engine;

	private final ReadOperations<M, R> operations;

	private final AggregateOperations<M> aggregates;

	private final BlockingRunner runner;

	/**
	 * Creates a delegate.
	 * @param engine what runs the queries
	 * @param type the model
	 * @param shape what is read of each row
	 */
	ReadDelegate(PrismaEngine engine, ModelType<M> type, Shape<R> shape) {
		this.engine = engine;
		this.operations = new ReadOperations<>(type, shape);
		this.aggregates = new AggregateOperations<>(type.name());
		this.runner = new BlockingRunner(engine);
	}

	/**
	 * Reads the row with a key.
	 * @param where names the row
	 * @return the row, empty if there is none
	 */
	public final Optional<R> findUnique(UniqueWhere<M> where) {
		return this.runner.runOptional(this.operations.findUnique(where));
	}

	/**
	 * Reads the row with a key, which must be there.
	 * @param where names the row
	 * @return the row
	 */
	public final R findUniqueOrThrow(UniqueWhere<M> where) {
		return this.runner.run(this.operations.findUniqueOrThrow(where));
	}

	/**
	 * Reads the first of some rows.
	 * @param find which rows, and in which order
	 * @return the row, empty if there is none
	 */
	public final Optional<R> findFirst(UnaryOperator<Find<M>> find) {
		return this.runner.runOptional(this.operations.findFirst(find));
	}

	/**
	 * Reads the first of some rows, of which one must be there.
	 * @param find which rows, and in which order
	 * @return the row
	 */
	public final R findFirstOrThrow(UnaryOperator<Find<M>> find) {
		return this.runner.run(this.operations.findFirstOrThrow(find));
	}

	/**
	 * Reads rows.
	 * @param find which rows, and in which order
	 * @return the rows
	 */
	public final List<R> findMany(UnaryOperator<Find<M>> find) {
		return this.runner.run(this.operations.findMany(find));
	}

	/**
	 * Reads all rows.
	 * @return the rows
	 */
	public final List<R> findMany() {
		return this.runner.run(this.operations.findMany(UnaryOperator.identity()));
	}

	/**
	 * Counts rows.
	 * @param find which rows
	 * @return how many there are
	 */
	public final long count(UnaryOperator<Find<M>> find) {
		return this.runner.run(this.operations.count(find));
	}

	/**
	 * Counts rows that pass a filter.
	 * @param where the filter
	 * @return how many there are
	 */
	public final long count(Where<M> where) {
		return this.runner.run(this.operations.count((find) -> find.where(where)));
	}

	/**
	 * Counts all rows.
	 * @return how many there are
	 */
	public final long count() {
		return this.runner.run(this.operations.count(UnaryOperator.identity()));
	}

	/**
	 * Reads a page of rows, in one round trip with their number, which is not counted if
	 * all rows are read. Needs Spring Data Commons.
	 * @param find which rows, and in which order
	 * @param pageable which of them; its sort, by names of fields in the schema, comes
	 * behind the order of the query
	 * @return the page
	 * @throws io.github.prismaspring.data.InvalidSortException if the rows cannot be
	 * sorted so
	 */
	public final RowPage<R> page(UnaryOperator<Find<M>> find, Pageable pageable) {
		PageOperations<M, R> pages = new PageOperations<>(this.operations);
		return (pageable.isPaged()) ? this.runner.run(pages.page(find, pageable))
				: this.runner.run(pages.wholePage(find, pageable.getSort()));
	}

	/**
	 * Reads a slice of rows, which knows whether there is another one. Needs Spring Data
	 * Commons.
	 * @param find which rows, and in which order
	 * @param pageable which of them; its sort, by names of fields in the schema, comes
	 * behind the order of the query
	 * @return the slice
	 * @throws io.github.prismaspring.data.InvalidSortException if the rows cannot be
	 * sorted so
	 */
	public final RowSlice<R> slice(UnaryOperator<Find<M>> find, Pageable pageable) {
		return this.runner.run(new PageOperations<>(this.operations).slice(find, pageable));
	}

	/**
	 * Reads a window of rows, which knows whether there is another one and where it
	 * begins. By keyset, rows that come or go in between neither hide nor repeat others;
	 * the key of the model decides between rows that the order leaves equal, and a null
	 * counts as the highest value unless the order puts it elsewhere. Needs Spring Data
	 * Commons.
	 * @param find which rows, in which order, and how many of them at most
	 * @param position behind which row the window begins, and which way it goes
	 * @return the window
	 * @throws io.github.prismaspring.data.InvalidScrollPositionException if the position
	 * does not fit the order
	 */
	public final RowWindow<R> window(UnaryOperator<Find<M>> find, ScrollPosition position) {
		return window(find, position, Limit.unlimited());
	}

	/**
	 * Reads a window of rows, as {@link #window(UnaryOperator, ScrollPosition)} does.
	 * @param find which rows, and in which order
	 * @param position behind which row the window begins, and which way it goes
	 * @param limit how many rows it has at most
	 * @return the window
	 * @throws io.github.prismaspring.data.InvalidScrollPositionException if the position
	 * does not fit the order
	 */
	public final RowWindow<R> window(UnaryOperator<Find<M>> find, ScrollPosition position, Limit limit) {
		return this.runner.run(new WindowOperations<>(this.operations).window(find, position, limit));
	}

	/**
	 * Reads rows when the stream gets to them. Each portion is a query of its own that
	 * begins behind the last row of the one before: rows that come or go meanwhile
	 * neither hide nor repeat others, and a row that changes is seen as it is when its
	 * portion is read, unless all runs in a transaction that is kept apart from others.
	 * Ordered as windows are.
	 * @param find which rows, and in which order
	 * @param portion how many rows to read at once
	 * @return the rows; nothing is read before the stream is used
	 */
	public final Stream<R> stream(UnaryOperator<Find<M>> find, int portion) {
		return RowStream.of(this.runner, KeysetWalk.of(this.operations, find.apply(Find.all()), portion).walk());
	}

	/**
	 * Computes values from rows.
	 * @param aggregation what to compute, and from which rows
	 * @return the values
	 */
	public final Computed<M> aggregate(UnaryOperator<Aggregation<M>> aggregation) {
		return this.runner.run(this.aggregates.aggregate(aggregation));
	}

	/**
	 * Computes values from all rows.
	 * @param values what to compute
	 * @return the values
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final Computed<M> aggregate(Aggregate<M, ?>... values) {
		return aggregate((aggregation) -> aggregation.compute(values));
	}

	/**
	 * Begins a query about groups of rows.
	 * @param columns the columns whose values make a group
	 * @return the query, run by {@code select}
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final GroupBy<M> groupBy(ColumnField<M, ?, ?>... columns) {
		List<String> by = Arrays.stream(columns).map(ColumnField::name).toList();
		return new GroupBy<>(this.runner, this.aggregates, Grouping.by(by));
	}

	/**
	 * Returns the queries as values, which run when they are handed to a client.
	 * @return makes the queries
	 */
	public ReadOps<M, R> ops() {
		return new ReadOps<>(this.operations.model(), this.operations.shape());
	}

	/**
	 * Returns what runs the queries.
	 * @return the engine
	 */
	protected final PrismaEngine engine() {
		return this.engine;
	}

	final ModelType<M> type() {
		return this.operations.model();
	}

	final BlockingRunner runner() {
		return this.runner;
	}

}
