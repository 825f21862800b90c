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
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A transaction without a database.
 */
final class MockTransaction implements PrismaTransaction {

	private final StubbedQueries stubs;

	private final PrismaTransactionOptions options;

	private final List<RecordedQuery> queries = new CopyOnWriteArrayList<>();

	private final List<MockTransaction> savepoints = new CopyOnWriteArrayList<>();

	private volatile RecordedTransaction.State state = RecordedTransaction.State.OPEN;

	MockTransaction(StubbedQueries stubs, PrismaTransactionOptions options) {
		this.stubs = stubs;
		this.options = options;
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return Mono.fromCallable(() -> inside(() -> this.stubs.run(request, this.queries::add)));
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return Mono.fromCallable(() -> inside(() -> this.stubs.runBatch(batch, this.queries::add)));
	}

	@Override
	public Mono<PrismaTransaction> startNested() {
		return Mono.fromCallable(() -> inside(() -> {
			MockTransaction savepoint = new MockTransaction(this.stubs, PrismaTransactionOptions.defaults());
			this.savepoints.add(savepoint);
			return savepoint;
		}));
	}

	@Override
	public Mono<Void> commit() {
		return end(RecordedTransaction.State.COMMITTED);
	}

	@Override
	public Mono<Void> rollback() {
		return end(RecordedTransaction.State.ROLLED_BACK);
	}

	RecordedTransaction recorded() {
		return new RecordedTransaction(this.options, this.queries,
				this.savepoints.stream().map(MockTransaction::recorded).toList(), this.state);
	}

	private Mono<Void> end(RecordedTransaction.State how) {
		return Mono.fromRunnable(() -> {
			requireOpen();
			this.state = how;
		});
	}

	private <T extends @Nullable Object> T inside(Supplier<T> work) {
		requireOpen();
		return work.get();
	}

	private void requireOpen() {
		if (this.state != RecordedTransaction.State.OPEN) {
			throw new PrismaException(PrismaError.of(PrismaErrorKind.TRANSACTION,
					"The transaction is closed: it was " + this.state.name().toLowerCase(Locale.ROOT)));
		}
	}

}
