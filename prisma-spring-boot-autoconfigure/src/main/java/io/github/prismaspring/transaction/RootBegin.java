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

import java.util.Optional;

import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.StartedTransaction;
import io.github.prismaspring.engine.TransactionOrigin;
import reactor.core.publisher.Mono;

/**
 * Begins a transaction that is in no other.
 *
 * @param engine the engine that is to hold it
 * @param options how it is to be
 * @param origin where it comes from
 */
record RootBegin(PrismaEngine engine, PrismaTransactionOptions options,
		TransactionOrigin origin) implements TransactionBegin {

	@Override
	public Mono<PrismaTransaction> alone() {
		return Mono.defer(() -> this.engine.startTransaction(this.options))
			.contextWrite(this.origin::addTo)
			.doOnNext(this::log);
	}

	@Override
	public <T> Optional<Mono<StartedTransaction<T>>> with(PrismaRequest<T> first) {
		return this.engine.startTransaction(this.options, first)
			.map((start) -> start.contextWrite(this.origin::addTo).doOnNext((started) -> log(started.transaction())));
	}

	private void log(PrismaTransaction transaction) {
		TransactionLog.TRANSACTION.began(transaction, " with " + this.options);
	}

}
