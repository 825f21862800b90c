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
import java.util.List;
import java.util.function.Consumer;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.StartedTransaction;
import io.github.prismaspring.transaction.PrismaTransactionManager;
import io.github.prismaspring.transaction.PrismaTransactionSettings;
import io.github.prismaspring.transaction.ReactivePrismaTransactionManager;
import io.github.prismaspring.transaction.ReactiveTransactionAwarePrismaEngine;
import io.github.prismaspring.transaction.TransactionAwarePrismaEngine;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.tck.TestObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link ObservedTransaction}.
 */
class ObservedTransactionTests {

	private static final PrismaRequest<String> FIND_USERS = Requests.of("User", PrismaAction.FIND_MANY);

	private final TestObservationRegistry registry = TestObservationRegistry.create();

	private final ObservationRecorder recorder = new ObservationRecorder();

	private final StubEngine target = new StubEngine();

	private final PrismaEngine engine = new ObservationPrismaEngineDecorator(this.registry,
			new PrismaObservationOptions(() -> "postgresql", null, null, QueryArguments.HIDDEN))
		.decorate(this.target);

	@BeforeEach
	void record() {
		this.registry.observationConfig().observationHandler(this.recorder);
	}

	@Test
	void observesTransactionUntilItsCommit() {
		PrismaTransaction transaction = start();
		assertThat(this.recorder.stopped()).isEmpty();
		transaction.commit().block();
		Observation.Context observed = this.recorder.last();
		assertThat(observed.getName()).isEqualTo("prisma.transaction");
		assertThat(observed.getContextualName()).isEqualTo("transaction");
		assertThat(ObservationRecorder.low(observed)).containsExactly("db.system.name=postgresql", "error.type=none",
				"outcome=committed", "prisma.transaction.isolation=default", "prisma.transaction.name=none",
				"prisma.transaction.propagation=required");
		assertThat(ObservationRecorder.high(observed)).containsExactly("prisma.transaction.id=t1");
	}

	@Test
	void isolationThatWasAskedForIsAKey() {
		this.engine.startTransaction(new PrismaTransactionOptions(PrismaIsolationLevel.REPEATABLE_READ, null, null))
			.flatMap(PrismaTransaction::commit)
			.block();
		assertThat(ObservationRecorder.low(this.recorder.last(), "prisma.transaction.isolation"))
			.isEqualTo("repeatable_read");
	}

	@Test
	void rollbackIsNoError() {
		start().rollback().block();
		assertThat(ObservationRecorder.low(this.recorder.last())).contains("error.type=none", "outcome=rolled_back");
	}

	@Test
	void transactionThatWasOpenForTooLongIsTimedOut() {
		this.target.answer("commit", Mono.error(transactionError("expired")))
			.answer("rollback", Mono.error(transactionError("expired")));
		failToEnd(start().commit());
		failToEnd(start().rollback());
		assertThat(this.recorder.stopped()).hasSize(2)
			.allSatisfy((observed) -> assertThat(ObservationRecorder.low(observed)).contains("error.type=P2028",
					"outcome=timed_out"));
	}

	@Test
	void commitWithoutAnswerIsUnknown() {
		this.target.answer("commit", Mono.error(unavailable(Outcome.UNKNOWN)));
		failToEnd(start().commit());
		assertThat(ObservationRecorder.low(this.recorder.last()))
			.contains("error.type=io.github.prismaspring.PrismaEngineUnavailableException", "outcome=unknown");
	}

	@Test
	void whatWasNotCommittedIsRolledBack() {
		this.target.answer("commit", Mono.error(unavailable(Outcome.NOT_RUN)))
			.answer("rollback", Mono.error(unavailable(Outcome.UNKNOWN)));
		failToEnd(start().commit());
		failToEnd(start().rollback());
		this.target.answer("commit", Mono.error(transactionError("not_found")));
		failToEnd(start().commit());
		assertThat(this.recorder.stopped()).hasSize(3)
			.allSatisfy(
					(observed) -> assertThat(ObservationRecorder.low(observed, "outcome")).isEqualTo("rolled_back"));
	}

	@Test
	void transactionThatCannotBeginIsObserved() {
		this.target.answer("begin", Mono.error(transactionError("start_timeout")));
		assertThatExceptionOfType(PrismaException.class).isThrownBy(this::start);
		assertThat(ObservationRecorder.low(this.recorder.last())).contains("error.type=P2028", "outcome=not_begun");
	}

	@Test
	void cancelledBeginningIsRolledBack() {
		this.target.answer("begin", Mono.never());
		this.engine.startTransaction(PrismaTransactionOptions.defaults()).subscribe().dispose();
		assertThat(ObservationRecorder.low(this.recorder.last(), "outcome")).isEqualTo("rolled_back");
	}

	@Test
	void cancellationAfterTheBeginningChangesNothing() {
		this.target.answer("query", Mono.never());
		Disposable work = this.engine.startTransaction(PrismaTransactionOptions.defaults())
			.flatMap((transaction) -> transaction.execute(FIND_USERS))
			.subscribe();
		work.dispose();
		assertThat(this.recorder.spans()).containsExactly("findMany User");
	}

	@Test
	void cancelledEndIsUnknownUnlessItIsARollback() {
		this.target.answer("commit", Mono.never()).answer("rollback", Mono.never());
		start().commit().subscribe().dispose();
		start().rollback().subscribe().dispose();
		assertThat(this.recorder.stopped()).extracting((observed) -> ObservationRecorder.low(observed, "outcome"))
			.containsExactly("unknown", "rolled_back");
	}

	@Test
	void onlyTheFirstEndCounts() {
		PrismaTransaction transaction = start();
		transaction.commit().block();
		this.target.answer("rollback", Mono.error(transactionError("committed")));
		failToEnd(transaction.rollback());
		assertThat(this.recorder.stopped()).hasSize(1);
		assertThat(ObservationRecorder.low(this.recorder.last())).contains("error.type=none", "outcome=committed");
	}

	@Test
	void queriesInsideAreItsChildren() {
		Observation request = Observation.start("request", this.registry);
		PrismaTransaction transaction = request.scoped(this::start);
		request.scoped(() -> transaction.execute(FIND_USERS).block());
		transaction.executeBatch(Requests.batch(FIND_USERS, FIND_USERS)).block();
		transaction.commit().block();
		Observation.Context observed = this.recorder.last();
		assertThat(ObservationRecorder.parent(observed)).isSameAs(request.getContext());
		List<Observation.Context> queries = this.recorder.stopped().subList(0, 2);
		assertThat(queries).allSatisfy((query) -> {
			assertThat(ObservationRecorder.parent(query)).isSameAs(observed);
			assertThat(ObservationRecorder.high(query)).contains("prisma.transaction.id=t1");
		});
	}

	// Micrometer's tracers take the span of the thread for the parent if it is another
	// one
	@Test
	void parentIsCurrentWhileAnObservationBegins() {
		List<String> current = new ArrayList<>();
		this.registry.observationConfig()
			.observationHandler(new StartHandler((context) -> current
				.add(context.getName() + " in " + name(this.registry.getCurrentObservation()))));
		Observation request = Observation.start("request", this.registry);
		request.scoped(() -> {
			PrismaTransaction transaction = start();
			transaction.execute(FIND_USERS).block();
			transaction.commit().block();
			assertThat(this.registry.getCurrentObservation()).isSameAs(request);
		});
		assertThat(current).containsExactly("request in nothing", "prisma.transaction in request",
				"prisma.client.operation in prisma.transaction");
	}

	@Test
	void eachExchangeBelongsToItsSpan() {
		PrismaTransaction transaction = start();
		transaction.execute(FIND_USERS).block();
		PrismaTransaction nested = transaction.startNested().block();
		nested.rollback().block();
		transaction.commit().block();
		assertThat(this.target.exchanges()).containsExactly("begin in span 1", "query in span 2", "savepoint in span 3",
				"rollback in span 3", "commit in span 1");
	}

	@Test
	void savepointIsATransactionInsideOfOne() {
		PrismaTransaction transaction = this.engine
			.startTransaction(new PrismaTransactionOptions(PrismaIsolationLevel.SERIALIZABLE, null, null))
			.block();
		PrismaTransaction nested = transaction.startNested().block();
		nested.execute(FIND_USERS).block();
		nested.rollback().block();
		transaction.commit().block();
		assertThat(this.recorder.spans()).containsExactly("findMany User", "nested transaction", "transaction");
		Observation.Context savepoint = this.recorder.stopped().get(1);
		assertThat(ObservationRecorder.parent(this.recorder.stopped().get(0))).isSameAs(savepoint);
		assertThat(ObservationRecorder.parent(savepoint)).isSameAs(this.recorder.last());
		assertThat(ObservationRecorder.low(savepoint)).contains("outcome=rolled_back",
				"prisma.transaction.isolation=serializable", "prisma.transaction.propagation=nested");
	}

	@Test
	void queriesOfATransactionThatIsSwitchedOffBelongToWhereItBegan() {
		this.registry.observationConfig().observationPredicate((name, context) -> !name.equals("prisma.transaction"));
		Observation request = Observation.start("request", this.registry);
		PrismaTransaction transaction = request.scoped(this::start);
		transaction.execute(FIND_USERS).block();
		transaction.commit().block();
		assertThat(this.recorder.spans()).containsExactly("findMany User");
		assertThat(ObservationRecorder.parent(this.recorder.last())).isSameAs(request.getContext());
	}

	@Test
	void transactionOfSpringHasItsName() {
		PrismaTransactionManager manager = new PrismaTransactionManager(this.engine,
				PrismaTransactionSettings.defaults());
		PrismaEngine joining = new TransactionAwarePrismaEngine(this.engine);
		DefaultTransactionDefinition definition = new DefaultTransactionDefinition(
				TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		definition.setName("Orders.place");
		Observation request = Observation.start("request", this.registry);
		request.scoped(() -> new TransactionTemplate(manager, definition)
			.execute((status) -> joining.execute(FIND_USERS).block()));
		assertThat(this.recorder.spans()).containsExactly("findMany User", "transaction");
		assertThat(ObservationRecorder.low(this.recorder.last())).contains("outcome=committed",
				"prisma.transaction.name=Orders.place", "prisma.transaction.propagation=requires_new");
		assertThat(ObservationRecorder.parent(this.recorder.last())).isSameAs(request.getContext());
	}

	@Test
	void reactiveTransactionOfSpringBelongsToItsSubscriber() {
		ReactivePrismaTransactionManager manager = new ReactivePrismaTransactionManager(this.engine,
				PrismaTransactionSettings.defaults());
		PrismaEngine joining = new ReactiveTransactionAwarePrismaEngine(this.engine);
		Observation request = Observation.start("request", this.registry);
		DefaultTransactionDefinition definition = new DefaultTransactionDefinition(
				TransactionDefinition.PROPAGATION_NESTED);
		definition.setName("Orders.place");
		joining.execute(FIND_USERS)
			.as(TransactionalOperator.create(manager, definition)::transactional)
			.contextWrite((context) -> context.put(ObservationThreadLocalAccessor.KEY, request))
			.block();
		assertThat(this.recorder.spans()).containsExactly("findMany User", "transaction");
		assertThat(ObservationRecorder.parent(this.recorder.last())).isSameAs(request.getContext());
		assertThat(ObservationRecorder.low(this.recorder.last())).contains("outcome=committed",
				"prisma.transaction.name=Orders.place", "prisma.transaction.propagation=required");
	}

	@Test
	void transactionThatWasNeverUsedIsNone() {
		PrismaTransactionManager manager = new PrismaTransactionManager(this.engine,
				PrismaTransactionSettings.defaults());
		new TransactionTemplate(manager).executeWithoutResult((status) -> status.setRollbackOnly());
		assertThat(this.recorder.started()).isEmpty();
		assertThat(this.target.exchanges()).isEmpty();
	}

	@Test
	void firstQueryThatBringsTheBeginAlongIsAChildLikeAnyOther() {
		this.target.answer("query", Mono.just("Ann"));
		StartedTransaction<String> started = startWithQuery();
		assertThat(started.result().block()).isEqualTo("Ann");
		assertThat(this.recorder.spans()).containsExactly("findMany User");
		started.transaction().execute(FIND_USERS).block();
		started.transaction().commit().block();
		assertThat(this.recorder.spans()).containsExactly("findMany User", "findMany User", "transaction");
		assertThat(this.target.exchanges()).containsExactly("begin with query in span 2", "query in span 3",
				"commit in span 1");
		Observation.Context transaction = this.recorder.last();
		assertThat(ObservationRecorder.low(transaction)).contains("error.type=none", "outcome=committed");
		assertThat(this.recorder.stopped().subList(0, 2)).allSatisfy((query) -> {
			assertThat(ObservationRecorder.parent(query)).isSameAs(transaction);
			assertThat(ObservationRecorder.low(query)).contains("error.type=none", "outcome=success");
			assertThat(ObservationRecorder.high(query)).contains("prisma.transaction.id=t1");
		});
	}

	@Test
	void firstQueryThatFailsLeavesItsTransactionOpen() {
		this.target.answer("query", Mono.error(transactionError("expired")));
		StartedTransaction<String> started = startWithQuery();
		assertThat(this.recorder.spans()).containsExactly("findMany User");
		assertThat(ObservationRecorder.low(this.recorder.last())).contains("error.type=P2028", "outcome=error");
		started.transaction().rollback().block();
		assertThat(ObservationRecorder.low(this.recorder.last())).contains("error.type=none", "outcome=rolled_back");
	}

	@Test
	void firstQueryFailsWithItsTransactionThatCannotBegin() {
		this.target.answer("begin with query", Mono.error(transactionError("start_timeout")));
		assertThatExceptionOfType(PrismaException.class).isThrownBy(this::startWithQuery);
		assertThat(this.recorder.spans()).containsExactly("findMany User", "transaction");
		assertThat(ObservationRecorder.low(this.recorder.stopped().get(0))).contains("error.type=P2028",
				"outcome=error");
		assertThat(ObservationRecorder.low(this.recorder.last())).contains("error.type=P2028", "outcome=not_begun");
	}

	@Test
	void firstQueryThatIsGivenUpIsCancelledAndItsTransactionRolledBack() {
		this.target.answer("begin with query", Mono.never());
		this.engine.startTransaction(PrismaTransactionOptions.defaults(), FIND_USERS)
			.orElseThrow()
			.subscribe()
			.dispose();
		assertThat(this.recorder.stopped()).extracting((observed) -> ObservationRecorder.low(observed, "outcome"))
			.containsExactlyInAnyOrder("cancelled", "rolled_back");
	}

	private StartedTransaction<String> startWithQuery() {
		StartedTransaction<String> started = this.engine
			.startTransaction(PrismaTransactionOptions.defaults(), FIND_USERS)
			.orElseThrow()
			.block();
		assertThat(started).isNotNull();
		return started;
	}

	private PrismaTransaction start() {
		PrismaTransaction transaction = this.engine.startTransaction(PrismaTransactionOptions.defaults()).block();
		assertThat(transaction).isNotNull();
		return transaction;
	}

	private static void failToEnd(Mono<Void> end) {
		assertThatExceptionOfType(PrismaException.class).isThrownBy(end::block);
	}

	private static PrismaException transactionError(String reason) {
		return new PrismaException(new PrismaError(PrismaErrorKind.TRANSACTION, "P2028", "Transaction API error",
				JsonNodeFactory.instance.objectNode().put("reason", reason), null, null));
	}

	private static PrismaException unavailable(Outcome outcome) {
		return new PrismaEngineUnavailableException(PrismaError.of(PrismaErrorKind.ENGINE, "The bridge is gone"),
				outcome, null);
	}

	private static String name(@Nullable Observation observation) {
		return (observation != null) ? String.valueOf(observation.getContext().getName()) : "nothing";
	}

	private record StartHandler(
			Consumer<Observation.Context> action) implements ObservationHandler<Observation.Context> {

		@Override
		public void onStart(Observation.Context context) {
			this.action.accept(context);
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

	}

}
