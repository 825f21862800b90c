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

import io.github.prismaspring.engine.StartedTransaction;
import io.micrometer.observation.Observation;
import reactor.core.publisher.Mono;

/**
 * The observation of one subscription to a query. It ends before the subscriber gets the
 * result.
 */
final class OperationObservation {

	private final Observation observation;

	private final PrismaOperationObservationContext context;

	private final AtomicBoolean ended = new AtomicBoolean();

	OperationObservation(Observation started, PrismaOperationObservationContext context) {
		this.observation = started;
		this.context = context;
	}

	<T> Mono<T> around(Mono<T> result) {
		return result.doOnSuccess((value) -> end(PrismaOperationOutcome.SUCCESS))
			.doOnError(this::fail)
			.doOnCancel(() -> end(PrismaOperationOutcome.CANCELLED))
			.contextWrite(new ObservedScope(this.observation, this.context.traceContext())::addTo);
	}

	/**
	 * Observes a query that brings the begin of its transaction along. If that cannot
	 * begin, the query has failed.
	 * @param <T> the type of the query's result
	 * @param start the start of both
	 * @return the observed start
	 */
	<T> Mono<StartedTransaction<T>> aroundFirst(Mono<StartedTransaction<T>> start) {
		return start.doOnNext(this::answered)
			.doOnError(this::fail)
			.doOnCancel(() -> end(PrismaOperationOutcome.CANCELLED))
			.contextWrite(new ObservedScope(this.observation, this.context.traceContext())::addTo);
	}

	private void answered(StartedTransaction<?> started) {
		this.context.setTransactionId(started.transaction().id());
		Throwable error = started.answer().getThrowable();
		if (error != null) {
			fail(error);
		}
		else {
			end(PrismaOperationOutcome.SUCCESS);
		}
	}

	private void fail(Throwable error) {
		this.observation.error(error);
		end(PrismaOperationOutcome.ERROR);
	}

	// Who has got a result may still cancel
	private void end(PrismaOperationOutcome outcome) {
		if (this.ended.compareAndSet(false, true)) {
			this.context.setOutcome(outcome);
			this.observation.stop();
		}
	}

}
