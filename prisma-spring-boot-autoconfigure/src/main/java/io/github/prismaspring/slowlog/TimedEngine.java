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
 * Engine whose operations are timed.
 */
final class TimedEngine implements PrismaEngine {

	private final PrismaEngine engine;

	private final OperationTimer timer;

	TimedEngine(PrismaEngine engine, OperationTimer timer) {
		this.engine = engine;
		this.timer = timer;
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return this.timer.time(request, false, this.engine.execute(request));
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return this.timer.time(batch, false, this.engine.executeBatch(batch));
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		return this.timer.time(OperationTimer.START, false, this.engine.startTransaction(options)).map(this::timed);
	}

	@Override
	public <T> Optional<Mono<StartedTransaction<T>>> startTransaction(PrismaTransactionOptions options,
			PrismaRequest<T> first) {
		return this.engine.startTransaction(options, first)
			.map((start) -> this.timer.timeFirst(first, start).map((started) -> started.decorated(this::timed)));
	}

	private PrismaTransaction timed(PrismaTransaction transaction) {
		return new TimedTransaction(transaction, this.timer);
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return this.engine.info();
	}

}
