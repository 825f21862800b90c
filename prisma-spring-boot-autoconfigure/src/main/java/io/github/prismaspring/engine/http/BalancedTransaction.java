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

package io.github.prismaspring.engine.http;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A transaction that counts as work of its bridge until it ends: even while nothing runs
 * in it, it holds one of the bridge's connections to the database.
 */
final class BalancedTransaction implements PrismaTransaction {

	private final PrismaTransaction transaction;

	private final BalancedBridge bridge;

	private final AtomicBoolean ended = new AtomicBoolean();

	BalancedTransaction(PrismaTransaction transaction, BalancedBridge bridge) {
		this.transaction = transaction;
		this.bridge = bridge;
		bridge.begin();
	}

	@Override
	public String id() {
		return this.transaction.id();
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return this.transaction.execute(request);
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return this.transaction.executeBatch(batch);
	}

	@Override
	public Mono<PrismaTransaction> startNested() {
		return this.transaction.startNested();
	}

	@Override
	public Mono<Void> commit() {
		return this.transaction.commit().doFinally((signal) -> ended());
	}

	@Override
	public Mono<Void> rollback() {
		return this.transaction.rollback().doFinally((signal) -> ended());
	}

	private void ended() {
		if (!this.ended.getAndSet(true)) {
			this.bridge.end();
		}
	}

}
