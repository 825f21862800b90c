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
import java.util.Optional;

import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineInfo;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.StartedTransaction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * An engine whose queries and transactions are observed.
 */
final class ObservedPrismaEngine implements PrismaEngine {

	private final PrismaEngine engine;

	private final PrismaObservations observations;

	ObservedPrismaEngine(PrismaEngine engine, PrismaObservations observations) {
		this.engine = engine;
		this.observations = observations;
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		Mono<T> result = this.engine.execute(request);
		return this.observations.isNoop() ? result : this.observations.operation(List.of(request), null, result);
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		Mono<List<@Nullable Object>> result = this.engine.executeBatch(batch);
		return this.observations.isNoop() ? result : this.observations.operation(batch.requests(), null, result);
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		Mono<PrismaTransaction> start = this.engine.startTransaction(options);
		return this.observations.isNoop() ? start : this.observations.transaction(options.isolationLevel(), start);
	}

	@Override
	public <T> Optional<Mono<StartedTransaction<T>>> startTransaction(PrismaTransactionOptions options,
			PrismaRequest<T> first) {
		return this.engine.startTransaction(options, first)
			.map((start) -> this.observations.isNoop() ? start
					: this.observations.transaction(options.isolationLevel(), first, start));
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return this.engine.info();
	}

}
