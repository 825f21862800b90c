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

package io.github.prismaspring.test;

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
 * An engine whose queries are logged when they are subscribed to.
 */
final class CountedEngine implements PrismaEngine {

	private final PrismaEngine engine;

	private final List<QueryLog> logs;

	CountedEngine(PrismaEngine engine, List<QueryLog> logs) {
		this.engine = engine;
		this.logs = logs;
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return Mono.defer(() -> {
			this.logs.forEach((log) -> log.add(request));
			return this.engine.execute(request);
		});
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return Mono.defer(() -> {
			this.logs.forEach((log) -> log.add(batch));
			return this.engine.executeBatch(batch);
		});
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		return this.engine.startTransaction(options)
			.map((transaction) -> new CountedTransaction(transaction, this.logs));
	}

	@Override
	public <T> Optional<Mono<StartedTransaction<T>>> startTransaction(PrismaTransactionOptions options,
			PrismaRequest<T> first) {
		return this.engine.startTransaction(options, first).map((start) -> start.map((started) -> {
			this.logs.forEach((log) -> log.add(first));
			return started.decorated((transaction) -> new CountedTransaction(transaction, this.logs));
		}));
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return this.engine.info();
	}

}
