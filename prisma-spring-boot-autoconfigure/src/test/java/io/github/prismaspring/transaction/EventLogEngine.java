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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineInfo;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.StartedTransaction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * An engine that notes what it is asked for, and fails where a test wants it to. Each
 * query is answered with a number.
 */
final class EventLogEngine implements PrismaEngine {

	private final List<String> events = Collections.synchronizedList(new ArrayList<>());

	private final List<PrismaTransactionOptions> options = Collections.synchronizedList(new ArrayList<>());

	private final Map<String, RuntimeException> failures = new ConcurrentHashMap<>();

	private final Map<String, Sinks.Empty<Void>> held = new ConcurrentHashMap<>();

	private final AtomicInteger transactions = new AtomicInteger();

	private final AtomicInteger begunWithQuery = new AtomicInteger();

	private final boolean beginsWithQuery;

	EventLogEngine() {
		this(false);
	}

	private EventLogEngine(boolean beginsWithQuery) {
		this.beginsWithQuery = beginsWithQuery;
	}

	// Its transactions begin together with their first query
	static EventLogEngine beginningWithQueries() {
		return new EventLogEngine(true);
	}

	int begunWithQuery() {
		return this.begunWithQuery.get();
	}

	List<String> events() {
		return List.copyOf(this.events);
	}

	List<PrismaTransactionOptions> options() {
		return List.copyOf(this.options);
	}

	EventLogEngine failAt(String event, RuntimeException failure) {
		this.failures.put(event, failure);
		return this;
	}

	// The event is not over before the answer completes
	Sinks.Empty<Void> holdAt(String event) {
		return this.held.computeIfAbsent(event, (any) -> Sinks.empty());
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return answer("outside: " + request.action().operation());
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return this.<Long>answer("outside: batch of " + batch.requests().size())
			.map((answer) -> Collections.nCopies(batch.requests().size(), answer));
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		return start("begin").doOnSubscribe((subscription) -> this.options.add(options));
	}

	@Override
	public <T> Optional<Mono<StartedTransaction<T>>> startTransaction(PrismaTransactionOptions options,
			PrismaRequest<T> first) {
		return (this.beginsWithQuery)
				? Optional.of(startTransaction(options).doOnNext((transaction) -> this.begunWithQuery.incrementAndGet())
					.flatMap((transaction) -> StartedTransaction.run(transaction, first)))
				: Optional.empty();
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return Mono.empty();
	}

	private Mono<PrismaTransaction> start(String how) {
		return Mono.defer(() -> {
			int id = this.transactions.incrementAndGet();
			return note(how + " " + id).thenReturn(new EventLogTransaction(id));
		});
	}

	private Mono<Void> note(String event) {
		return Mono.defer(() -> {
			this.events.add(event);
			RuntimeException failure = this.failures.get(event);
			if (failure != null) {
				return Mono.error(failure);
			}
			Sinks.Empty<Void> held = this.held.get(event);
			return (held != null) ? held.asMono() : Mono.empty();
		});
	}

	@SuppressWarnings("unchecked")
	private <T> Mono<T> answer(String event) {
		return note(event).thenReturn((T) Long.valueOf(1));
	}

	private final class EventLogTransaction implements PrismaTransaction {

		private final int id;

		private EventLogTransaction(int id) {
			this.id = id;
		}

		@Override
		public String id() {
			return "t" + this.id;
		}

		@Override
		public <T> Mono<T> execute(PrismaRequest<T> request) {
			return answer("in " + this.id + ": " + request.action().operation());
		}

		@Override
		public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
			return EventLogEngine.this.<Long>answer("in " + this.id + ": batch of " + batch.requests().size())
				.map((answer) -> Collections.nCopies(batch.requests().size(), answer));
		}

		@Override
		public Mono<PrismaTransaction> startNested() {
			return start("in " + this.id + ": savepoint");
		}

		@Override
		public Mono<Void> commit() {
			return note("commit " + this.id);
		}

		@Override
		public Mono<Void> rollback() {
			return note("rollback " + this.id);
		}

	}

}
