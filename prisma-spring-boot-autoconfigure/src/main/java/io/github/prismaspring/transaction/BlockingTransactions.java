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

package io.github.prismaspring.transaction;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import io.github.prismaspring.engine.PrismaEngine;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.TransactionStatus;

/**
 * Runs work in transactions that a program begins by itself, for callers that wait for
 * the result.
 */
public final class BlockingTransactions {

	private final PrismaTransactionManager manager;

	/**
	 * Creates a runner of transactions.
	 * @param engine what holds the transactions
	 * @param settings how transactions are if nothing else is said
	 */
	public BlockingTransactions(PrismaEngine engine, PrismaTransactionSettings settings) {
		this.manager = new PrismaTransactionManager(engine, settings);
	}

	/**
	 * Runs some work in a transaction, which is committed when the work is done, and
	 * rolled back if the work throws.
	 * @param <T> the type of the result
	 * @param spec how the transaction is to be
	 * @param work the work
	 * @return what the work returns
	 */
	public <T extends @Nullable Object> T run(UnaryOperator<TransactionSpec> spec, Supplier<T> work) {
		TransactionStatus status = this.manager.getTransaction(spec.apply(TransactionSpec.defaults()).definition());
		T result;
		try {
			result = work.get();
		}
		catch (RuntimeException | Error ex) {
			rollback(status, ex);
			throw ex;
		}
		this.manager.commit(status);
		return result;
	}

	private void rollback(TransactionStatus status, Throwable reason) {
		try {
			this.manager.rollback(status);
		}
		catch (RuntimeException ex) {
			reason.addSuppressed(ex);
		}
	}

}
