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
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
import io.github.prismaspring.data.ReactivePage;
import io.github.prismaspring.data.ReactiveSlice;
import io.github.prismaspring.data.ReactiveWindow;
import io.github.prismaspring.data.WindowOperations;
import io.github.prismaspring.engine.PrismaEngine;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;

/**
 * The queries that read rows of a model, for reactive callers. Nothing happens before a
 * result is subscribed to; each subscription runs the query anew. Failures are
 * {@link org.springframework.dao.DataAccessException}s whose cause is a
 * {@link io.github.prismaspring.PrismaException}.
 *
 * @param <M> the model
 * @param <R> the type of the object that a row becomes
 */
public class ReactiveReadDelegate<M, R> {

	private final PrismaEngine engine;

	private final ReadOperations<M, R> operations;

	private final AggregateOperations<M> aggregates;

	private final ReactiveRunner runner;

	/**
	 * Creates a delegate.
	 * @param engine what runs the queries
	 * @param type the model
	 * @param shape what is read of each row
	 */
	ReactiveReadDelegate(PrismaEngine engine, ModelType<M> type, Shape<R> shape) {
		this.engine = engine;
		this.operations = new ReadOperations<>(type, shape);
		this.aggregates = new AggregateOperations<>(type.name());
		this.runner = new ReactiveRunner(engine);
	}

	/**
	 * Reads the row with a key.
	 * @param where names the row
	 * @return the row, nothing if there is none
	 */
	public final Mono<R> findUnique(UniqueWhere<M> where) {
		return this.runner.run(this.operations.findUnique(where));
	}

	/**
	 * Reads the row with a key, which must be there.
	 * @param where names the row
	 * @return the row
	 */
	public final Mono<R> findUniqueOrThrow(UniqueWhere<M> where) {
		return this.runner.run(this.operations.findUniqueOrThrow(where));
	}

	/**
	 * Reads the first of some rows.
	 * @param find which rows, and in which order
	 * @return the row, nothing if there is none
	 */
	public final Mono<R> findFirst(UnaryOperator<Find<M>> find) {
		return this.runner.run(this.operations.findFirst(find));
	}

	/**
	 * Reads the first of some rows, of which one must be there.
	 * @param find which rows, and in which order
	 * @return the row
	 */
	public final Mono<R> findFirstOrThrow(UnaryOperator<Find<M>> find) {
		return this.runner.run(this.operations.findFirstOrThrow(find));
	}

	/**
	 * Reads rows.
	 * @param find which rows, and in which order
	 * @return the rows
	 */
	public final Flux<R> findMany(UnaryOperator<Find<M>> find) {
		return this.runner.run(this.operations.findMany(find)).flatMapIterable(Function.identity());
	}

	/**
	 * Reads all rows.
	 * @return the rows
	 */
	public final Flux<R> findMany() {
		return this.runner.run(this.operations.findMany(UnaryOperator.identity())).flatMapIterable(Function.identity());
	}

	/**
	 * Counts rows.
	 * @param find which rows
	 * @return how many there are
	 */
	public final Mono<Long> count(UnaryOperator<Find<M>> find) {
		return this.runner.run(this.operations.count(find));
	}

	/**
	 * Counts rows that pass a filter.
	 * @param where the filter
	 * @return how many there are
	 */
	public final Mono<Long> count(Where<M> where) {
		return this.runner.run(this.operations.count((find) -> find.where(where)));
	}

	/**
	 * Counts all rows.
	 * @return how many there are
	 */
	public final Mono<Long> count() {
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
	public final ReactivePage<R> page(UnaryOperator<Find<M>> find, Pageable pageable) {
		PageOperations<M, R> pages = new PageOperations<>(this.operations);
		return new ReactivePage<>((pageable.isPaged()) ? this.runner.run(pages.page(find, pageable))
				: this.runner.run(pages.wholePage(find, pageable.getSort())));
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
	public final ReactiveSlice<R> slice(UnaryOperator<Find<M>> find, Pageable pageable) {
		return new ReactiveSlice<>(this.runner.run(new PageOperations<>(this.operations).slice(find, pageable)));
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
	public final ReactiveWindow<R> window(UnaryOperator<Find<M>> find, ScrollPosition position) {
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
	public final ReactiveWindow<R> window(UnaryOperator<Find<M>> find, ScrollPosition position, Limit limit) {
		return new ReactiveWindow<>(
				this.runner.run(new WindowOperations<>(this.operations).window(find, position, limit)));
	}

	/**
	 * Reads rows when they are asked for, never a portion ahead. Each portion is a query
	 * of its own that begins behind the last row of the one before: rows that come or go
	 * meanwhile neither hide nor repeat others, and a row that changes is seen as it is
	 * when its portion is read, unless all runs in a transaction that is kept apart from
	 * others. Ordered as windows are.
	 * @param find which rows, and in which order
	 * @param portion how many rows to read at once
	 * @return the rows
	 */
	public final Flux<R> stream(UnaryOperator<Find<M>> find, int portion) {
		return new ReactiveRowStream(this.runner).walk(KeysetWalk.of(this.operations, find.apply(Find.all()), portion));
	}

	/**
	 * Computes values from rows.
	 * @param aggregation what to compute, and from which rows
	 * @return the values
	 */
	public final Mono<Computed<M>> aggregate(UnaryOperator<Aggregation<M>> aggregation) {
		return this.runner.run(this.aggregates.aggregate(aggregation));
	}

	/**
	 * Computes values from all rows.
	 * @param values what to compute
	 * @return the values
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final Mono<Computed<M>> aggregate(Aggregate<M, ?>... values) {
		return aggregate((aggregation) -> aggregation.compute(values));
	}

	/**
	 * Begins a query about groups of rows.
	 * @param columns the columns whose values make a group
	 * @return the query, run by {@code select}
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final ReactiveGroupBy<M> groupBy(ColumnField<M, ?, ?>... columns) {
		List<String> by = Arrays.stream(columns).map(ColumnField::name).toList();
		return new ReactiveGroupBy<>(this.runner, this.aggregates, Grouping.by(by));
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

	final ReactiveRunner runner() {
		return this.runner;
	}

}
