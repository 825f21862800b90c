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

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineInfo;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.StartedTransaction;
import io.github.prismaspring.engine.TraceContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * An engine that answers each exchange as a test has told it to, with nothing if it has
 * not, and notes the trace of each.
 */
final class StubEngine implements PrismaEngine {

	private final Map<String, Mono<?>> answers = new HashMap<>();

	private final List<String> exchanges = Collections.synchronizedList(new ArrayList<>());

	private int transactions;

	StubEngine answer(String exchange, Mono<?> answer) {
		this.answers.put(exchange, answer);
		return this;
	}

	/**
	 * What was exchanged, each with the span that it belongs to.
	 */
	List<String> exchanges() {
		return this.exchanges;
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return exchange("query");
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return exchange("batch");
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		return start("begin");
	}

	@Override
	public <T> Optional<Mono<StartedTransaction<T>>> startTransaction(PrismaTransactionOptions options,
			PrismaRequest<T> first) {
		return Optional.of(start("begin with query").flatMap((transaction) -> {
			Mono<T> result = answer("query");
			return result.materialize().map((answer) -> new StartedTransaction<>(transaction, answer));
		}));
	}

	private Mono<PrismaTransaction> start(String how) {
		return exchange(how).then(Mono.fromCallable(() -> new Transaction("t" + ++this.transactions)));
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return exchange("info");
	}

	@SuppressWarnings("unchecked")
	private <T> Mono<T> answer(String name) {
		return (Mono<T>) this.answers.getOrDefault(name, Mono.empty());
	}

	private <T> Mono<T> exchange(String name) {
		return Mono.deferContextual((subscriber) -> {
			this.exchanges.add(name + TraceContext.from(subscriber)
				.map((trace) -> " in span " + trace.traceparent().charAt(51))
				.orElse(""));
			return answer(name);
		});
	}

	private final class Transaction implements PrismaTransaction {

		private final String id;

		private Transaction(String id) {
			this.id = id;
		}

		@Override
		public String id() {
			return this.id;
		}

		@Override
		public <T> Mono<T> execute(PrismaRequest<T> request) {
			return exchange("query");
		}

		@Override
		public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
			return exchange("batch");
		}

		@Override
		public Mono<PrismaTransaction> startNested() {
			return start("savepoint");
		}

		@Override
		public Mono<Void> commit() {
			return exchange("commit");
		}

		@Override
		public Mono<Void> rollback() {
			return exchange("rollback");
		}

	}

}
