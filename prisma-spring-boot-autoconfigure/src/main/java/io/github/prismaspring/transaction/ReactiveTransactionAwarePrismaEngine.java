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
import java.util.function.Function;

import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineInfo;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;

/**
 * Lets queries take part in the transaction of the subscriber's context, as
 * {@link ReactivePrismaTransactionManager} does it: the engine of reactive clients. A
 * transaction that is bound to a thread is none of theirs, because a subscription is not
 * bound to a thread.
 */
public final class ReactiveTransactionAwarePrismaEngine implements PrismaEngine {

	private final PrismaEngine engine;

	/**
	 * Creates an engine.
	 * @param engine what runs the queries, and the key under which transactions are bound
	 */
	public ReactiveTransactionAwarePrismaEngine(PrismaEngine engine) {
		this.engine = engine;
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return run((holder) -> holder.execute(request), Mono.defer(() -> this.engine.execute(request)));
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return run((holder) -> holder.executeBatch(batch), Mono.defer(() -> this.engine.executeBatch(batch)));
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		return this.engine.startTransaction(options);
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return this.engine.info();
	}

	private <T> Mono<T> run(Function<PrismaTransactionHolder, Mono<T>> inside, Mono<T> outside) {
		return TransactionSynchronizationManager.forCurrentTransaction()
			.map((manager) -> Optional.ofNullable((PrismaTransactionHolder) manager.getResource(this.engine)))
			.onErrorResume(NoTransactionException.class, (ex) -> Mono.just(Optional.empty()))
			.flatMap((holder) -> holder.map(inside).orElse(outside));
	}

}
