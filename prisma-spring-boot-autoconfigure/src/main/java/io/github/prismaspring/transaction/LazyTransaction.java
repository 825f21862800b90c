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

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.PrismaTransaction;
import reactor.core.publisher.Mono;

import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.UnexpectedRollbackException;

/**
 * A transaction, or a savepoint inside of one, that begins with the first query that
 * needs it: one that no query has needed costs nothing. Whoever is cancelled while it
 * begins does not keep it from beginning, so that it can be rolled back.
 */
final class LazyTransaction {

	private final Mono<PrismaTransaction> start;

	private final TransactionLog log;

	private final AtomicReference<State> state = new AtomicReference<>(State.UNUSED);

	LazyTransaction(Mono<PrismaTransaction> start, TransactionLog log) {
		this.start = start.cache();
		this.log = log;
	}

	/**
	 * Begins the transaction if it has not begun.
	 * @return the transaction, or the error that kept it from beginning, which stays the
	 * same from then on
	 */
	Mono<PrismaTransaction> started() {
		return Mono.defer(() -> {
			this.state.compareAndSet(State.UNUSED, State.USED);
			if (this.state.get() == State.ENDED) {
				return Mono.error(new IllegalTransactionStateException(
						"The transaction is over, the query came after its commit or rollback: "
								+ "run it in a transaction of its own (REQUIRES_NEW)"));
			}
			return this.start;
		});
	}

	Mono<Void> commit() {
		return end(
				this.start.onErrorMap(PrismaException.class,
						(ex) -> new UnexpectedRollbackException("The transaction could not begin: " + ex.getMessage(),
								ex)),
				(transaction) -> transaction.commit()
					.doOnSuccess((nothing) -> this.log.committed(transaction))
					.doOnError((ex) -> this.log.failed("commit", transaction, ex)));
	}

	Mono<Void> rollback() {
		return end(this.start.onErrorComplete(),
				(transaction) -> transaction.rollback()
					.doOnSuccess((nothing) -> this.log.rolledBack(transaction))
					.doOnError((ex) -> this.log.failed("roll back", transaction, ex)));
	}

	// Only the first end counts: what follows a failed commit has nothing left to undo
	private Mono<Void> end(Mono<PrismaTransaction> started, Function<PrismaTransaction, Mono<Void>> how) {
		return Mono
			.defer(() -> (this.state.getAndSet(State.ENDED) == State.USED) ? started.flatMap(how) : Mono.empty());
	}

	private enum State {

		UNUSED, USED, ENDED

	}

}
