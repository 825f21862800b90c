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

import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.operation.LockedOperations;
import io.github.prismaspring.client.operation.LockedOps;
import io.github.prismaspring.client.operation.ReadOperations;
import io.github.prismaspring.client.read.Find;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.Shape;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.RowLock;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The queries that read rows of a model and lock them until the end of the transaction,
 * for reactive callers. Outside of a transaction they are refused, because the lock would
 * end at once; a batch is one.
 * <p>
 * A lock costs no round trip and no statement of its own, and a locked row is read as it
 * is, not as it was when the transaction began. Relations that are read too are not
 * locked. Refused before anything runs is what would lock more rows than it returns:
 * {@code distinct}, a {@code cursor} in an order by columns that may be null, and on
 * MySQL and MariaDB whatever makes Prisma join another table (filters by a row to which
 * there is one relation, orders by relations, numbers of related rows). There, InnoDB
 * locks every row that it has to look at: filter by an index.
 * <p>
 * A lock that is not to be had in time fails with
 * {@link org.springframework.dao.CannotAcquireLockException}, and the transaction has to
 * be rolled back.
 *
 * @param <M> the model
 * @param <R> the type of the object that a row becomes
 */
public class ReactiveLockedDelegate<M, R> {

	private final LockedOperations<M, R> operations;

	private final ReactiveRunner runner;

	ReactiveLockedDelegate(PrismaEngine engine, ModelType<M> type, Shape<R> shape, RowLock lock) {
		this.operations = new LockedOperations<>(new ReadOperations<>(type, shape), lock);
		this.runner = new ReactiveRunner(engine);
	}

	/**
	 * Reads and locks the row with a key.
	 * @param where names the row
	 * @return the row, nothing if there is none
	 */
	public final Mono<R> findUnique(UniqueWhere<M> where) {
		return this.runner.run(this.operations.findUnique(where));
	}

	/**
	 * Reads and locks the row with a key, which must be there.
	 * @param where names the row
	 * @return the row
	 */
	public final Mono<R> findUniqueOrThrow(UniqueWhere<M> where) {
		return this.runner.run(this.operations.findUniqueOrThrow(where));
	}

	/**
	 * Reads and locks the first of some rows.
	 * @param find which rows, and in which order
	 * @return the row, nothing if there is none
	 */
	public final Mono<R> findFirst(UnaryOperator<Find<M>> find) {
		return this.runner.run(this.operations.findFirst(find));
	}

	/**
	 * Reads and locks the first of some rows, of which one must be there.
	 * @param find which rows, and in which order
	 * @return the row
	 */
	public final Mono<R> findFirstOrThrow(UnaryOperator<Find<M>> find) {
		return this.runner.run(this.operations.findFirstOrThrow(find));
	}

	/**
	 * Reads and locks rows.
	 * @param find which rows, and in which order
	 * @return the rows
	 */
	public final Flux<R> findMany(UnaryOperator<Find<M>> find) {
		return this.runner.run(this.operations.findMany(find)).flatMapIterable(Function.identity());
	}

	/**
	 * Reads and locks all rows.
	 * @return the rows
	 */
	public final Flux<R> findMany() {
		return findMany(UnaryOperator.identity());
	}

	/**
	 * Returns the queries as values, which run when they are handed to a client, in a
	 * transaction or as part of a batch.
	 * @return makes the queries
	 */
	public final LockedOps<M, R> ops() {
		return new LockedOps<>(this.operations);
	}

}
