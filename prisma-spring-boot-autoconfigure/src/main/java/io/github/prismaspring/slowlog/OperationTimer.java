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

package io.github.prismaspring.slowlog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.StartedTransaction;
import io.github.prismaspring.slowlog.SlowOperation.Outcome;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Takes the time of operations, and tells of those that took too long.
 */
final class OperationTimer {

	static final String START = "transaction.start";

	private final Duration threshold;

	private final Consumer<SlowOperation> listener;

	OperationTimer(Duration threshold, Consumer<SlowOperation> listener) {
		this.threshold = threshold;
		this.listener = listener;
	}

	<T> Mono<T> time(PrismaRequest<?> request, boolean inTransaction, Mono<T> operation) {
		return time(request.model(), request.action().operation(), inTransaction, operation);
	}

	<T> Mono<T> time(PrismaBatch batch, boolean inTransaction, Mono<T> operation) {
		return time(commonModel(batch.requests()), "batch", inTransaction, operation);
	}

	<T> Mono<T> time(String operationName, boolean inTransaction, Mono<T> operation) {
		return time(null, operationName, inTransaction, operation);
	}

	/**
	 * Takes the time of a query that brings the begin of its transaction along. It is the
	 * query that has taken it, unless the transaction could not begin.
	 * @param <T> the type of the query's result
	 * @param first the query
	 * @param start the start of both
	 * @return the timed start
	 */
	<T> Mono<StartedTransaction<T>> timeFirst(PrismaRequest<T> first, Mono<StartedTransaction<T>> start) {
		return Mono.defer(() -> {
			Run query = new Run(first.model(), first.action().operation(), true);
			Run begin = new Run(null, START, false);
			return start.doOnNext((started) -> {
				begin.forget();
				Throwable error = started.answer().getThrowable();
				query.end((error != null) ? Outcome.ERROR : Outcome.SUCCESS, error);
			}).doOnError((ex) -> begin.end(Outcome.ERROR, ex)).doOnCancel(() -> begin.end(Outcome.CANCELLED, null));
		});
	}

	private <T> Mono<T> time(@Nullable String model, String operationName, boolean inTransaction, Mono<T> operation) {
		return Mono.defer(() -> {
			Run run = new Run(model, operationName, inTransaction);
			return operation.doOnSuccess((result) -> run.end(Outcome.SUCCESS, null))
				.doOnError((ex) -> run.end(Outcome.ERROR, ex))
				.doOnCancel(() -> run.end(Outcome.CANCELLED, null));
		});
	}

	private static @Nullable String commonModel(List<PrismaRequest<?>> requests) {
		String first = requests.get(0).model();
		return (requests.stream().allMatch((request) -> Objects.equals(request.model(), first))) ? first : null;
	}

	/**
	 * One run of an operation. It ends once, although who takes its result may cancel it
	 * after that.
	 */
	private final class Run {

		private final @Nullable String model;

		private final String operation;

		private final boolean inTransaction;

		private final long started = System.nanoTime();

		private final AtomicBoolean ended = new AtomicBoolean();

		Run(@Nullable String model, String operation, boolean inTransaction) {
			this.model = model;
			this.operation = operation;
			this.inTransaction = inTransaction;
		}

		void forget() {
			this.ended.set(true);
		}

		void end(Outcome outcome, @Nullable Throwable error) {
			if (!this.ended.compareAndSet(false, true)) {
				return;
			}
			Duration duration = Duration.ofNanos(System.nanoTime() - this.started);
			if (duration.compareTo(OperationTimer.this.threshold) < 0) {
				return;
			}
			OperationTimer.this.listener.accept(new SlowOperation(this.model, this.operation,
					Instant.now().minus(duration), duration, outcome, describe(error), this.inTransaction));
		}

		private static @Nullable String describe(@Nullable Throwable error) {
			if (error instanceof PrismaException ex && ex.code() != null) {
				return ex.code();
			}
			return (error != null) ? error.getClass().getSimpleName() : null;
		}

	}

}
