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

import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Transaction whose operations are timed.
 */
final class TimedTransaction implements PrismaTransaction {

	private final PrismaTransaction transaction;

	private final OperationTimer timer;

	TimedTransaction(PrismaTransaction transaction, OperationTimer timer) {
		this.transaction = transaction;
		this.timer = timer;
	}

	@Override
	public String id() {
		return this.transaction.id();
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return this.timer.time(request, true, this.transaction.execute(request));
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return this.timer.time(batch, true, this.transaction.executeBatch(batch));
	}

	@Override
	public Mono<PrismaTransaction> startNested() {
		return this.timer.time("transaction.savepoint", true, this.transaction.startNested())
			.map((nested) -> new TimedTransaction(nested, this.timer));
	}

	@Override
	public Mono<Void> commit() {
		return this.timer.time("transaction.commit", true, this.transaction.commit());
	}

	@Override
	public Mono<Void> rollback() {
		return this.timer.time("transaction.rollback", true, this.transaction.rollback());
	}

}
