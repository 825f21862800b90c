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

package io.github.prismaspring;

import java.util.function.UnaryOperator;

import com.google.errorprone.annotations.CompileTimeConstant;
import io.github.prismaspring.client.ReactiveRunner;
import io.github.prismaspring.client.batch.Batch;
import io.github.prismaspring.client.batch.ReactiveBatchRunner;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.client.sql.ReactiveSqlStatement;
import io.github.prismaspring.client.sql.Sql;
import io.github.prismaspring.client.sql.SqlRenderingEngine;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.PrismaTransactionSettings;
import io.github.prismaspring.transaction.ReactivePrismaTransactionManager;
import io.github.prismaspring.transaction.ReactiveTransactionAwarePrismaEngine;
import io.github.prismaspring.transaction.TransactionSpec;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.transaction.reactive.TransactionalOperator;

/**
 * Base of the generated {@code ReactivePrisma}: the reactive client, with a delegate for
 * each model. Nothing happens before a result is subscribed to, and each subscription
 * runs its query anew.
 */
public abstract class ReactivePrismaClient implements ReactiveBatchRunner {

	private final PrismaEngine engine;

	private final ReactiveRunner runner;

	private final ReactivePrismaTransactionManager transactions;

	/**
	 * Creates a client.
	 * @param engine what runs the queries
	 * @param settings how transactions are if nothing else is said
	 */
	protected ReactivePrismaClient(PrismaEngine engine, PrismaTransactionSettings settings) {
		this.engine = new ReactiveTransactionAwarePrismaEngine(engine);
		this.runner = new ReactiveRunner(new SqlRenderingEngine(this::engine));
		this.transactions = new ReactivePrismaTransactionManager(engine, settings);
	}

	/**
	 * Returns what runs the queries, inside of the transaction of the subscriber if it
	 * has one.
	 * @return the engine
	 */
	protected final PrismaEngine engine() {
		return this.engine;
	}

	/**
	 * Runs a query that was made as a value.
	 * @param <T> the type of the result
	 * @param op the query
	 * @return the result
	 */
	public final <T> Mono<T> run(Op<T> op) {
		return this.runner.run(op);
	}

	/**
	 * Begins a query in SQL.
	 * @param text the SQL, a constant: parameters are written {@code :name}, or {@code ?}
	 * without a name, on every database
	 * @param parameters the values of all parameters in their order, if they have no
	 * names; leave them out to bind them later
	 * @return the statement
	 * @throws IllegalArgumentException if the text was put together while the program
	 * runs, if it is not clear where its parameters are, or if the values do not fit them
	 */
	public final ReactiveSqlStatement sql(@CompileTimeConstant String text, @Nullable Object... parameters) {
		return sql(Sql.of(text, parameters));
	}

	/**
	 * Begins a query in SQL.
	 * @param sql the query
	 * @return the statement
	 */
	public final ReactiveSqlStatement sql(Sql sql) {
		return new ReactiveSqlStatement(this.runner, sql);
	}

	@Override
	public final <T> Mono<T> batch(Batch<T> batch) {
		return this.runner.run(batch);
	}

	/**
	 * Runs some work in a transaction: in the one of the subscriber if there is one,
	 * otherwise in a new one. It is committed when the work completes, and rolled back if
	 * it fails or is cancelled.
	 * @param <T> the type of the result
	 * @param work the work, whose queries on this client take part
	 * @return the result of the work
	 */
	public final <T> Mono<T> transaction(Mono<T> work) {
		return transaction(UnaryOperator.identity(), work);
	}

	/**
	 * Runs some work in a transaction. It is committed when the work completes, and
	 * rolled back if it fails or is cancelled.
	 * @param <T> the type of the result
	 * @param spec how the transaction is to be
	 * @param work the work, whose queries on this client take part
	 * @return the result of the work
	 */
	public final <T> Mono<T> transaction(UnaryOperator<TransactionSpec> spec, Mono<T> work) {
		return operator(spec).transactional(work);
	}

	/**
	 * Runs some work in a transaction: in the one of the subscriber if there is one,
	 * otherwise in a new one. It is committed when the work completes, and rolled back if
	 * it fails or is cancelled.
	 * @param <T> the type of the results
	 * @param work the work, whose queries on this client take part
	 * @return the results of the work
	 */
	public final <T> Flux<T> transaction(Flux<T> work) {
		return transaction(UnaryOperator.identity(), work);
	}

	/**
	 * Runs some work in a transaction. It is committed when the work completes, and
	 * rolled back if it fails or is cancelled.
	 * @param <T> the type of the results
	 * @param spec how the transaction is to be
	 * @param work the work, whose queries on this client take part
	 * @return the results of the work
	 */
	public final <T> Flux<T> transaction(UnaryOperator<TransactionSpec> spec, Flux<T> work) {
		return operator(spec).transactional(work);
	}

	private TransactionalOperator operator(UnaryOperator<TransactionSpec> spec) {
		return TransactionalOperator.create(this.transactions, spec.apply(TransactionSpec.defaults()).definition());
	}

}
