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

import java.util.List;
import java.util.function.BiFunction;

import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.StartedTransaction;
import io.github.prismaspring.engine.TransactionOrigin;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

import org.springframework.transaction.annotation.Propagation;

/**
 * Begins observations, one for each subscription. Their parent is the observation in the
 * subscriber's context, or else that of the thread that subscribes. No thread keeps an
 * observation that it did not have.
 */
final class PrismaObservations {

	private static final PrismaOperationObservationConvention OPERATION_DEFAULTS = new DefaultPrismaOperationObservationConvention();

	private static final PrismaTransactionObservationConvention TRANSACTION_DEFAULTS = new DefaultPrismaTransactionObservationConvention();

	private static final TransactionOrigin UNKNOWN_ORIGIN = new TransactionOrigin(null, Propagation.REQUIRED);

	private static final TransactionOrigin SAVEPOINT = new TransactionOrigin(null, Propagation.NESTED);

	private final ObservationRegistry registry;

	private final PrismaObservationOptions options;

	PrismaObservations(ObservationRegistry registry, PrismaObservationOptions options) {
		this.registry = registry;
		this.options = options;
	}

	boolean isNoop() {
		return this.registry.isNoop();
	}

	<T> Mono<T> operation(List<PrismaRequest<?>> requests, @Nullable String transactionId, Mono<T> result) {
		return operation(requests, transactionId, result, OperationObservation::around);
	}

	private <T> Mono<T> operation(List<PrismaRequest<?>> requests, @Nullable String transactionId, Mono<T> result,
			BiFunction<OperationObservation, Mono<T>, Mono<T>> observed) {
		return Mono.deferContextual((subscriber) -> {
			PrismaOperationObservationContext context = new PrismaOperationObservationContext(databaseSystem(),
					requests);
			Observation observation = PrismaOperationObservationDocumentation.CLIENT_OPERATION
				.observation(this.options.operationConvention(), OPERATION_DEFAULTS, () -> context, this.registry);
			if (observation.isNoop()) {
				return result;
			}
			context.setTransactionId(transactionId);
			if (this.options.queryArguments() == QueryArguments.INCLUDED) {
				context.setQueryArguments(ArgumentsText.of(requests));
			}
			start(observation, parent(subscriber));
			return observed.apply(new OperationObservation(observation, context), result);
		});
	}

	Mono<PrismaTransaction> transaction(@Nullable PrismaIsolationLevel isolationLevel, Mono<PrismaTransaction> start) {
		return Mono.deferContextual(
				(subscriber) -> around(transaction(origin(subscriber), isolationLevel, subscriber), start));
	}

	Mono<PrismaTransaction> savepoint(@Nullable PrismaIsolationLevel isolationLevel, Mono<PrismaTransaction> start) {
		return Mono.deferContextual((subscriber) -> around(transaction(SAVEPOINT, isolationLevel, subscriber), start));
	}

	private Mono<PrismaTransaction> around(TransactionObservation observation, Mono<PrismaTransaction> start) {
		return observation.around(start, (transaction) -> observation.begun(transaction, this));
	}

	/**
	 * Observes a transaction that begins together with its first query, as if one came
	 * after the other; only the time of the query has the begin in it.
	 * @param <T> the type of the query's result
	 * @param isolationLevel the isolation that is asked for
	 * @param first the query
	 * @param start the start of both
	 * @return the observed start
	 */
	<T> Mono<StartedTransaction<T>> transaction(@Nullable PrismaIsolationLevel isolationLevel, PrismaRequest<T> first,
			Mono<StartedTransaction<T>> start) {
		Mono<StartedTransaction<T>> query = operation(List.of(first), null, start, OperationObservation::aroundFirst);
		return Mono.deferContextual((subscriber) -> {
			TransactionObservation observation = transaction(origin(subscriber), isolationLevel, subscriber);
			return observation.around(query,
					(started) -> started.decorated((transaction) -> observation.begun(transaction, this)));
		});
	}

	private static TransactionOrigin origin(ContextView subscriber) {
		return TransactionOrigin.from(subscriber).orElse(UNKNOWN_ORIGIN);
	}

	private TransactionObservation transaction(TransactionOrigin origin, @Nullable PrismaIsolationLevel isolationLevel,
			ContextView subscriber) {
		PrismaTransactionObservationContext context = new PrismaTransactionObservationContext(databaseSystem(), origin,
				isolationLevel);
		Observation observation = PrismaTransactionObservationDocumentation.TRANSACTION
			.observation(this.options.transactionConvention(), TRANSACTION_DEFAULTS, () -> context, this.registry);
		Observation parent = parent(subscriber);
		start(observation, parent);
		return new TransactionObservation(observation, context, parent);
	}

	// A tracer prefers the span of the thread to that of the parent, so they have to be
	// the same for a moment
	private void start(Observation observation, @Nullable Observation parent) {
		observation.parentObservation(parent);
		if (parent == null || observation.isNoop() || parent == this.registry.getCurrentObservation()) {
			observation.start();
		}
		else {
			Runnable start = observation::start;
			parent.scoped(start);
		}
	}

	private String databaseSystem() {
		return DatabaseSystem.nameOf(this.options.provider().get());
	}

	private @Nullable Observation parent(ContextView subscriber) {
		Observation inContext = subscriber.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
		return (inContext != null) ? inContext : this.registry.getCurrentObservation();
	}

}
