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

import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A transaction that is observed, and the parent of what is observed inside of it.
 */
final class ObservedTransaction implements PrismaTransaction {

	private final PrismaTransaction transaction;

	private final TransactionObservation observation;

	private final PrismaObservations observations;

	ObservedTransaction(PrismaTransaction transaction, TransactionObservation observation,
			PrismaObservations observations) {
		this.transaction = transaction;
		this.observation = observation;
		this.observations = observations;
	}

	@Override
	public String id() {
		return this.transaction.id();
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return this.observation
			.inside(this.observations.operation(List.of(request), id(), this.transaction.execute(request)));
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return this.observation
			.inside(this.observations.operation(batch.requests(), id(), this.transaction.executeBatch(batch)));
	}

	@Override
	public Mono<PrismaTransaction> startNested() {
		return this.observation.inside(this.observations.savepoint(this.observation.context().getIsolationLevel(),
				this.transaction.startNested()));
	}

	@Override
	public Mono<Void> commit() {
		return this.observation.committing(this.transaction.commit());
	}

	@Override
	public Mono<Void> rollback() {
		return this.observation.rollingBack(this.transaction.rollback());
	}

}
