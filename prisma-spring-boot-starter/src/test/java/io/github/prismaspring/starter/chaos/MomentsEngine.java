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

package io.github.prismaspring.starter.chaos;

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
 * Tells the moments of transactions.
 *
 * @param engine what runs them
 * @param moments who is told
 */
record MomentsEngine(PrismaEngine engine, Moments moments) implements PrismaEngine {

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return this.engine.execute(request);
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return this.engine.executeBatch(batch);
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		return this.moments.of(this.engine.startTransaction(options)).map(this::observed);
	}

	@Override
	public <T> Optional<Mono<StartedTransaction<T>>> startTransaction(PrismaTransactionOptions options,
			PrismaRequest<T> first) {
		return this.engine.startTransaction(options, first)
			.map((start) -> this.moments.of(start).map((started) -> started.decorated(this::observed)));
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return this.engine.info();
	}

	private PrismaTransaction observed(PrismaTransaction transaction) {
		return new MomentsTransaction(transaction);
	}

	private final class MomentsTransaction implements PrismaTransaction {

		private final PrismaTransaction transaction;

		private MomentsTransaction(PrismaTransaction transaction) {
			this.transaction = transaction;
		}

		@Override
		public <T> Mono<T> execute(PrismaRequest<T> request) {
			return MomentsEngine.this.moments.of(this.transaction.execute(request));
		}

		@Override
		public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
			return MomentsEngine.this.moments.of(this.transaction.executeBatch(batch));
		}

		@Override
		public Mono<PrismaTransaction> startNested() {
			return MomentsEngine.this.moments.of(this.transaction.startNested()).map(MomentsEngine.this::observed);
		}

		@Override
		public Mono<Void> commit() {
			return MomentsEngine.this.moments.of(this.transaction.commit());
		}

		@Override
		public Mono<Void> rollback() {
			return MomentsEngine.this.moments.of(this.transaction.rollback());
		}

	}

}
