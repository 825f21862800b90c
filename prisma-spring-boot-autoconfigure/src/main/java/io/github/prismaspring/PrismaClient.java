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

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import com.google.errorprone.annotations.CompileTimeConstant;
import io.github.prismaspring.client.BlockingRunner;
import io.github.prismaspring.client.batch.Batch;
import io.github.prismaspring.client.batch.BatchRunner;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.client.sql.Sql;
import io.github.prismaspring.client.sql.SqlRenderingEngine;
import io.github.prismaspring.client.sql.SqlStatement;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.BlockingTransactions;
import io.github.prismaspring.transaction.PrismaTransactionSettings;
import io.github.prismaspring.transaction.TransactionAwarePrismaEngine;
import io.github.prismaspring.transaction.TransactionSpec;
import org.jspecify.annotations.Nullable;

/**
 * Base of the generated {@code Prisma}: the blocking client, with a delegate for each
 * model. Thread-safe, and made for virtual threads; it refuses to block a thread of
 * Reactor.
 */
public abstract class PrismaClient implements BatchRunner {

	private final PrismaEngine engine;

	private final BlockingRunner runner;

	private final BlockingTransactions transactions;

	/**
	 * Creates a client.
	 * @param engine what runs the queries
	 * @param settings how transactions are if nothing else is said
	 */
	protected PrismaClient(PrismaEngine engine, PrismaTransactionSettings settings) {
		TransactionAwarePrismaEngine joining = new TransactionAwarePrismaEngine(engine);
		this.engine = joining;
		this.runner = new BlockingRunner(new SqlRenderingEngine(joining::current));
		this.transactions = new BlockingTransactions(engine, settings);
	}

	/**
	 * Returns what runs the queries, inside of the transaction of the thread if it has
	 * one.
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
	public final <T> T run(Op<T> op) {
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
	public final SqlStatement sql(@CompileTimeConstant String text, @Nullable Object... parameters) {
		return sql(Sql.of(text, parameters));
	}

	/**
	 * Begins a query in SQL.
	 * @param sql the query
	 * @return the statement
	 */
	public final SqlStatement sql(Sql sql) {
		return new SqlStatement(this.runner, sql);
	}

	@Override
	public final <T> T batch(Batch<T> batch) {
		return this.runner.run(batch);
	}

	/**
	 * Runs some work in a transaction: in the one of the thread if there is one,
	 * otherwise in a new one. It is committed when the work is done, and rolled back if
	 * the work throws.
	 * @param <T> the type of the result
	 * @param work the work, whose queries on this client take part
	 * @return what the work returns
	 */
	public final <T extends @Nullable Object> T transaction(Supplier<T> work) {
		return transaction(UnaryOperator.identity(), work);
	}

	/**
	 * Runs some work in a transaction. It is committed when the work is done, and rolled
	 * back if the work throws.
	 * @param <T> the type of the result
	 * @param spec how the transaction is to be
	 * @param work the work, whose queries on this client take part
	 * @return what the work returns
	 */
	public final <T extends @Nullable Object> T transaction(UnaryOperator<TransactionSpec> spec, Supplier<T> work) {
		return this.transactions.run(spec, work);
	}

	/**
	 * Runs some work in a transaction: in the one of the thread if there is one,
	 * otherwise in a new one.
	 * @param work the work, whose queries on this client take part
	 */
	public final void transaction(Runnable work) {
		transaction(UnaryOperator.identity(), work);
	}

	/**
	 * Runs some work in a transaction.
	 * @param spec how the transaction is to be
	 * @param work the work, whose queries on this client take part
	 */
	public final void transaction(UnaryOperator<TransactionSpec> spec, Runnable work) {
		this.transactions.run(spec, () -> {
			work.run();
			return null;
		});
	}

}
