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

package io.github.prismaspring.observation;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.PrismaTransaction;
import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The observation of one transaction, from its beginning until the first of its ends.
 */
final class TransactionObservation {

	private final Observation observation;

	private final PrismaTransactionObservationContext context;

	private final ObservedScope scope;

	private final AtomicBoolean begun = new AtomicBoolean();

	private final AtomicBoolean ended = new AtomicBoolean();

	/**
	 * Creates an observation.
	 * @param started the observation, which may be one that nobody wants to see
	 * @param context the context of the observation
	 * @param parent the parent of the observation, or {@code null} if there is none
	 */
	TransactionObservation(Observation started, PrismaTransactionObservationContext context,
			@Nullable Observation parent) {
		this.observation = started;
		this.context = context;
		this.scope = new ObservedScope(started.isNoop() ? parent : started, context.traceContext());
	}

	PrismaTransactionObservationContext context() {
		return this.context;
	}

	<T> Mono<T> inside(Mono<T> part) {
		return part.contextWrite(this.scope::addTo);
	}

	/**
	 * Observes the start of the transaction.
	 * @param <S> the type of what comes of the start
	 * @param start the start
	 * @param begun has to say that the transaction has begun
	 * @return the observed start
	 */
	<S> Mono<S> around(Mono<S> start, UnaryOperator<S> begun) {
		return inside(start.map(begun)
			.doOnError((ex) -> fail(PrismaTransactionOutcome.NOT_BEGUN, ex))
			.doOnCancel(this::cancelBeginning));
	}

	PrismaTransaction begun(PrismaTransaction transaction, PrismaObservations observations) {
		this.begun.set(true);
		this.context.setTransactionId(transaction.id());
		return new ObservedTransaction(transaction, this, observations);
	}

	// The engine rolls back what begins after that
	private void cancelBeginning() {
		if (!this.begun.get()) {
			end(PrismaTransactionOutcome.ROLLED_BACK);
		}
	}

	Mono<Void> committing(Mono<Void> commit) {
		return ending(commit, PrismaTransactionOutcome.COMMITTED, TransactionObservation::failedCommit,
				PrismaTransactionOutcome.UNKNOWN);
	}

	Mono<Void> rollingBack(Mono<Void> rollback) {
		return ending(rollback, PrismaTransactionOutcome.ROLLED_BACK, TransactionObservation::withoutCommit,
				PrismaTransactionOutcome.ROLLED_BACK);
	}

	private Mono<Void> ending(Mono<Void> end, PrismaTransactionOutcome success,
			Function<Throwable, PrismaTransactionOutcome> failure, PrismaTransactionOutcome cancelled) {
		return inside(end.doOnSuccess((nothing) -> end(success))
			.doOnError((ex) -> fail(failure.apply(ex), ex))
			.doOnCancel(() -> end(cancelled)));
	}

	private static PrismaTransactionOutcome failedCommit(Throwable error) {
		if (error instanceof PrismaEngineUnavailableException unavailable && unavailable.outcome() == Outcome.UNKNOWN) {
			return PrismaTransactionOutcome.UNKNOWN;
		}
		return withoutCommit(error);
	}

	private static PrismaTransactionOutcome withoutCommit(Throwable error) {
		boolean expired = error instanceof PrismaException ex && ex.kind() == PrismaErrorKind.TRANSACTION
				&& ex.error().meta().path("reason").asString("").equals("expired");
		return expired ? PrismaTransactionOutcome.TIMED_OUT : PrismaTransactionOutcome.ROLLED_BACK;
	}

	private void fail(PrismaTransactionOutcome outcome, Throwable error) {
		if (!this.ended.get()) {
			this.observation.error(error);
		}
		end(outcome);
	}

	private void end(PrismaTransactionOutcome outcome) {
		if (this.ended.compareAndSet(false, true)) {
			this.context.setOutcome(outcome);
			this.observation.stop();
		}
	}

}
