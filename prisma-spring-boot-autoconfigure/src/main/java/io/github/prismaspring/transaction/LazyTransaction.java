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

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.StartedTransaction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.UnexpectedRollbackException;

/**
 * A transaction, or a savepoint inside of one, that begins with the first query that
 * needs it: one that no query has needed costs nothing. Whoever is cancelled while it
 * begins does not keep it from beginning, so that it can be rolled back.
 */
final class LazyTransaction {

	private static final State UNUSED = new State(null);

	private static final State ENDED = new State(null);

	private final TransactionBegin begin;

	private final TransactionLog log;

	private final AtomicReference<State> state = new AtomicReference<>(UNUSED);

	LazyTransaction(TransactionBegin begin, TransactionLog log) {
		this.begin = begin;
		this.log = log;
	}

	/**
	 * Runs a query, which brings the begin along if it is the first.
	 * @param <T> the type of the result
	 * @param request the query
	 * @return the result
	 */
	<T> Mono<T> execute(PrismaRequest<T> request) {
		return Mono.defer(() -> {
			if (this.state.get() == UNUSED) {
				Optional<Mono<StartedTransaction<T>>> together = this.begin.with(request);
				if (together.isPresent()) {
					return beginWith(together.get(), () -> inside((transaction) -> transaction.execute(request)));
				}
			}
			return inside((transaction) -> transaction.execute(request));
		});
	}

	// Unless another query has come first. Those that come meanwhile wait until it has
	// begun
	private <T> Mono<T> beginWith(Mono<StartedTransaction<T>> together, Supplier<Mono<T>> otherwise) {
		Sinks.One<PrismaTransaction> begun = Sinks.one();
		if (!this.state.compareAndSet(UNUSED, new State(begun.asMono()))) {
			return otherwise.get();
		}
		return together.doOnNext((started) -> begun.tryEmitValue(started.transaction()))
			.doOnError(begun::tryEmitError)
			.cache()
			.onErrorMap(PrismaException.class, TransactionFailures::onBegin)
			.flatMap(StartedTransaction::result);
	}

	Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return inside((transaction) -> transaction.executeBatch(batch));
	}

	private <T> Mono<T> inside(Function<PrismaTransaction, Mono<T>> work) {
		return started().onErrorMap(PrismaException.class, TransactionFailures::onBegin).flatMap(work);
	}

	/**
	 * Begins the transaction if it has not begun.
	 * @return the transaction, or the error that kept it from beginning, which stays the
	 * same from then on
	 */
	Mono<PrismaTransaction> started() {
		return Mono.defer(() -> {
			if (this.state.get() == UNUSED) {
				this.state.compareAndSet(UNUSED, new State(this.begin.alone().cache()));
			}
			Mono<PrismaTransaction> start = this.state.get().start();
			return (start != null) ? start
					: Mono.error(new IllegalTransactionStateException(
							"The transaction is over, the query came after its commit or rollback: "
									+ "run it in a transaction of its own (REQUIRES_NEW)"));
		});
	}

	Mono<Void> commit() {
		return end(
				(start) -> start.onErrorMap(PrismaException.class,
						(ex) -> new UnexpectedRollbackException("The transaction could not begin: " + ex.getMessage(),
								ex)),
				(transaction) -> transaction.commit()
					.doOnSuccess((nothing) -> this.log.committed(transaction))
					.doOnError((ex) -> this.log.failed("commit", transaction, ex)));
	}

	Mono<Void> rollback() {
		return end(Mono::onErrorComplete,
				(transaction) -> transaction.rollback()
					.doOnSuccess((nothing) -> this.log.rolledBack(transaction))
					.doOnError((ex) -> this.log.failed("roll back", transaction, ex)));
	}

	// Only the first end counts: what follows a failed commit has nothing left to undo
	private Mono<Void> end(UnaryOperator<Mono<PrismaTransaction>> begun, Function<PrismaTransaction, Mono<Void>> how) {
		return Mono.defer(() -> {
			Mono<PrismaTransaction> start = this.state.getAndSet(ENDED).start();
			return (start != null) ? begun.apply(start).flatMap(how) : Mono.empty();
		});
	}

	/**
	 * How far the transaction has come. It has a start from its begin to its end.
	 */
	private static final class State {

		private final @Nullable Mono<PrismaTransaction> start;

		State(@Nullable Mono<PrismaTransaction> start) {
			this.start = start;
		}

		@Nullable Mono<PrismaTransaction> start() {
			return this.start;
		}

	}

}
