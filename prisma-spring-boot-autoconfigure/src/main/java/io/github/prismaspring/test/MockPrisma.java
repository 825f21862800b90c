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
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.github.prismaspring.PrismaModels;
import io.github.prismaspring.client.field.ModelFields;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineInfo;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * An engine without database, for unit tests of code that queries: answers what it was
 * told, and remembers what it was asked. <pre class="code">
 * MockPrisma mock = new MockPrisma(Prisma.MODELS);
 * Prisma prisma = new Prisma(mock);
 * User ada = ModelRow.of(USER, USER.id.set(1), USER.email.set("ada@example.org")).toModel();
 * mock.given(prisma.user().ops().findUniqueOrThrow(USER.id.eq(1))).willReturn(ada);
 * </pre> Queries are compared by what they ask for, as JSON: it does not matter whether
 * they are run by the blocking or the reactive client, on their own, in a batch or in a
 * transaction. If several stubs match, the latest one counts. A query that none matches
 * fails with an {@link UnstubbedQueryException}. Thread-safe.
 */
public final class MockPrisma implements PrismaEngine {

	private final ResultJson results;

	private final PrismaEngineInfo info;

	private final StubbedQueries stubs = new StubbedQueries();

	private final List<MockTransaction> transactions = new CopyOnWriteArrayList<>();

	/**
	 * Creates an engine that queries in SQL take for PostgreSQL.
	 * @param models the models of the generated client, {@code Prisma.MODELS}
	 */
	public MockPrisma(PrismaModels models) {
		this(models, "postgresql");
	}

	/**
	 * Creates an engine.
	 * @param models the models of the generated client, {@code Prisma.MODELS}
	 * @param provider the database that queries in SQL take it for, for example
	 * {@code sqlite}
	 */
	public MockPrisma(PrismaModels models, String provider) {
		this.results = new ResultJson(models);
		Set<String> names = models.types().stream().map(ModelType::name).collect(Collectors.toUnmodifiableSet());
		this.info = new PrismaEngineInfo("", provider, names);
	}

	/**
	 * Begins to say what becomes of a query.
	 * @param <T> the type of its result
	 * @param op the query, made by {@code ops()} of a delegate
	 * @return takes the answers
	 */
	public <T> QueryStubbing<T> given(Op<T> op) {
		RecordedQuery query = QueryCapture.of(op, this.info);
		Stub stub = added(new QueryPattern.Exactly(query));
		return new QueryStubbing<>(query, stub, this.results);
	}

	/**
	 * Begins to say what becomes of all queries of a model that do the same.
	 * @param <M> the model
	 * @param fields the fields of the model, for example {@code USER}
	 * @param action what the queries do
	 * @return takes the answers
	 */
	public <M> ActionStubbing<M> given(ModelFields<M> fields, PrismaAction action) {
		return given(fields, action, (arguments) -> true);
	}

	/**
	 * Begins to say what becomes of the queries of a model that do the same with certain
	 * arguments, for arguments that a test cannot know, such as the time.
	 * @param <M> the model
	 * @param fields the fields of the model, for example {@code USER}
	 * @param action what the queries do
	 * @param arguments what holds for the arguments in Prisma's JSON protocol, for
	 * example {@code {"data":{"email":"ada@example.org"}}}
	 * @return takes the answers
	 */
	public <M> ActionStubbing<M> given(ModelFields<M> fields, PrismaAction action, Predicate<JsonNode> arguments) {
		Stub stub = added(new QueryPattern.Any(fields.modelType().name(), action, arguments));
		return new ActionStubbing<>(stub, this.results);
	}

	/**
	 * Returns the queries that were run, those of batches and transactions among them.
	 * @return the queries in their order
	 */
	public List<RecordedQuery> queries() {
		return this.stubs.queries();
	}

	/**
	 * Returns the transactions that were begun, without savepoints.
	 * @return the transactions in their order
	 */
	public List<RecordedTransaction> transactions() {
		return this.transactions.stream().map(MockTransaction::recorded).toList();
	}

	/**
	 * Checks that a query was run once.
	 * @param op the query
	 * @throws AssertionError if it was not run, or more than once
	 */
	public void verify(Op<?> op) {
		verify(op, 1);
	}

	/**
	 * Checks how often a query was run.
	 * @param op the query
	 * @param times how often, 0 for never
	 * @throws AssertionError if it was run less or more often
	 */
	public void verify(Op<?> op, int times) {
		RecordedQuery wanted = QueryCapture.of(op, this.info);
		List<RecordedQuery> run = queries();
		long actual = run.stream().filter(wanted::equals).count();
		if (actual != times) {
			throw new AssertionError(
					"Expected %d × %s but it was run %d times. These were run:%s".formatted(times, wanted, actual,
							run.stream()
								.map((query) -> "\n    " + new QueryPattern.Exactly(query).describe(wanted))
								.collect(Collectors.joining())));
		}
	}

	/**
	 * Forgets all answers, queries and transactions, for a mock that several tests share.
	 */
	public void reset() {
		this.stubs.clear();
		this.transactions.clear();
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return Mono.fromCallable(() -> this.stubs.run(request, (query) -> {
		}));
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return Mono.fromCallable(() -> this.stubs.runBatch(batch, (query) -> {
		}));
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		return Mono.fromCallable(() -> {
			MockTransaction transaction = new MockTransaction(this.stubs, options);
			this.transactions.add(transaction);
			return transaction;
		});
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return Mono.just(this.info);
	}

	private Stub added(QueryPattern pattern) {
		Stub stub = new Stub(pattern);
		this.stubs.add(stub);
		return stub;
	}

}
