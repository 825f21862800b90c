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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.client.example.Prisma;
import io.github.prismaspring.client.example.ReactivePrisma;
import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.InvalidIsolationLevelException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.TransactionUsageException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;

import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link ReactivePrismaTransactionManager}.
 */
class ReactivePrismaTransactionManagerTests {

	private final EventLogEngine engine = engine();

	private final ReactivePrisma prisma = new ReactivePrisma(this.engine);

	private final ReactivePrismaTransactionManager manager = new ReactivePrismaTransactionManager(this.engine,
			PrismaTransactionSettings.defaults());

	EventLogEngine engine() {
		return new EventLogEngine();
	}

	@Test
	void beginsWithTheFirstQueryAndCommits() {
		complete(required(read().then(write())));
		assertEvents("begin 1", "in 1: count", "in 1: deleteMany", "commit 1");
	}

	@Test
	void eachSubscriptionIsATransaction() {
		Mono<Long> work = required(write());
		assertEvents();
		complete(work);
		complete(work);
		assertEvents("begin 1", "in 1: deleteMany", "commit 1", "begin 2", "in 2: deleteMany", "commit 2");
	}

	@Test
	void transactionThatIsNotUsedCostsNothing() {
		complete(required(nested(Mono.just(1L))));
		fail(required(failure()), IllegalStateException.class);
		assertEvents();
	}

	@Test
	void rollsBackWhenTheWorkFails() {
		fail(required(write().then(failure())), IllegalStateException.class);
		assertEvents("begin 1", "in 1: deleteMany", "rollback 1");
	}

	@Test
	void rollsBackWhatIsMarkedAsToBeRolledBack() {
		complete(operator(TransactionDefinition.PROPAGATION_REQUIRED).execute((status) -> {
			status.setRollbackOnly();
			return write();
		}));
		assertEvents("begin 1", "in 1: deleteMany", "rollback 1");
	}

	@Test
	void requiredJoins() {
		complete(required(write().then(required(write()))));
		assertEvents("begin 1", "in 1: deleteMany", "in 1: deleteMany", "commit 1");
	}

	@Test
	void failureOfAnInnerMethodIsNotCommittedByAnOuterOneThatSwallowsIt() {
		List<Integer> completions = new ArrayList<>();
		fail(required(remember(completions).then(write()).then(required(failure()).onErrorComplete())),
				UnexpectedRollbackException.class);
		assertEvents("begin 1", "in 1: deleteMany", "rollback 1");
		assertThat(completions).containsExactly(TransactionSynchronization.STATUS_ROLLED_BACK);
	}

	@Test
	void requiresNewSuspendsAndResumes() {
		complete(required(write().then(in(TransactionDefinition.PROPAGATION_REQUIRES_NEW, write())).then(read())));
		assertEvents("begin 1", "in 1: deleteMany", "begin 2", "in 2: deleteMany", "commit 2", "in 1: count",
				"commit 1");
	}

	@Test
	void requiresNewThatCannotBeginResumesTheOuterTransaction() {
		this.engine.failAt("begin 2", Failures.transaction("start_timeout"));
		complete(required(write()
			.then(in(TransactionDefinition.PROPAGATION_REQUIRES_NEW, write())
				.onErrorResume(CannotCreateTransactionException.class, (ex) -> Mono.empty()))
			.then(read())));
		assertEvents("begin 1", "in 1: deleteMany", "begin 2", "in 1: count", "commit 1");
	}

	@Test
	void nestedFailureLeavesTheOuterTransactionAlive() {
		complete(required(write().then(nested(write().then(failure())).onErrorComplete()).then(read())));
		assertEvents("begin 1", "in 1: deleteMany", "in 1: savepoint 2", "in 2: deleteMany", "rollback 2",
				"in 1: count", "commit 1");
	}

	@Test
	void participantThatFailsInsideOfANestedTransactionLeavesTheOuterOneAlive() {
		Mono<Long> nested = nested(write().then(required(failure()).onErrorComplete()));
		complete(required(write().then(nested.onErrorResume(UnexpectedRollbackException.class, (ex) -> Mono.empty()))
			.then(read())));
		assertEvents("begin 1", "in 1: deleteMany", "in 1: savepoint 2", "in 2: deleteMany", "rollback 2",
				"in 1: count", "commit 1");
	}

	@Test
	void nestedCommitReleasesTheSavepoint() {
		complete(required(write().then(nested(nested(write()))).then(read())));
		assertEvents("begin 1", "in 1: deleteMany", "in 1: savepoint 2", "in 2: savepoint 3", "in 3: deleteMany",
				"commit 3", "commit 2", "in 1: count", "commit 1");
	}

	@Test
	void nestedWithoutOuterTransactionIsATransaction() {
		complete(nested(write()));
		assertEvents("begin 1", "in 1: deleteMany", "commit 1");
	}

	@Test
	void supportsAndNotSupportedAndNeverAndMandatory() {
		complete(in(TransactionDefinition.PROPAGATION_SUPPORTS, read()));
		complete(in(TransactionDefinition.PROPAGATION_NEVER, read()));
		fail(in(TransactionDefinition.PROPAGATION_MANDATORY, read()), IllegalTransactionStateException.class);
		complete(required(in(TransactionDefinition.PROPAGATION_SUPPORTS, read())
			.then(in(TransactionDefinition.PROPAGATION_MANDATORY, read()))
			.then(in(TransactionDefinition.PROPAGATION_NOT_SUPPORTED, read()))));
		fail(required(in(TransactionDefinition.PROPAGATION_NEVER, read())), IllegalTransactionStateException.class);
		assertEvents("outside: count", "outside: count", "begin 1", "in 1: count", "in 1: count", "outside: count",
				"commit 1");
	}

	@ParameterizedTest
	@CsvSource({ "1,READ_UNCOMMITTED", "2,READ_COMMITTED", "4,REPEATABLE_READ", "8,SERIALIZABLE", "-1," })
	void isolation(int level, PrismaIsolationLevel expected) {
		DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
		definition.setIsolationLevel(level);
		complete(TransactionalOperator.create(this.manager, definition).transactional(read()));
		assertThat(this.engine.options()).extracting(PrismaTransactionOptions::isolationLevel)
			.containsExactly(expected);
	}

	@Test
	void isolationThatTheDatabaseDoesNotHave() {
		this.engine.failAt("begin 1", Failures.refused("P2023", "SQLite knows Serializable only"));
		fail(required(read()), InvalidIsolationLevelException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "prisma:maxWait", "prisma:maxWait=soon", "prisma:maxWeight=5s", "prisma:isolation=none" })
	void labelThatNobodyKnowsIsRefused(String label) {
		DefaultTransactionAttribute attribute = new DefaultTransactionAttribute();
		attribute.setLabels(List.of(label));
		fail(TransactionalOperator.create(this.manager, attribute).transactional(read()),
				TransactionUsageException.class);
		assertEvents();
	}

	@Test
	void queryAfterTheDeadlineIsRefused() {
		Mono<Long> late = this.prisma.transaction((transaction) -> transaction.timeout(Duration.ofMillis(1)),
				Mono.fromRunnable(() -> await().until(timePasses())).then(read()));
		fail(late, TransactionTimedOutException.class);
		assertEvents();
	}

	@Test
	void timesComeFromTheDefinitionOrTheSettings() {
		complete(required(read()));
		DefaultTransactionAttribute attribute = new DefaultTransactionAttribute();
		attribute.setTimeout(3);
		attribute.setLabels(List.of("prisma:maxWait=1500ms"));
		complete(TransactionalOperator.create(this.manager, attribute).transactional(read()));
		assertThat(this.engine.options()).containsExactly(
				new PrismaTransactionOptions(null, Duration.ofSeconds(30), Duration.ofSeconds(10)),
				new PrismaTransactionOptions(null, Duration.ofSeconds(3), Duration.ofMillis(1500)));
	}

	@Test
	void readOnlyTransactionRefusesWrites() {
		fail(this.prisma.transaction(TransactionSpec::readOnly, read().then(write())),
				InvalidDataAccessApiUsageException.class);
		assertEvents("begin 1", "in 1: count", "rollback 1");
	}

	@Test
	void beginFails() {
		this.engine.failAt("begin 1", Failures.transaction("start_timeout"));
		fail(required(write()), CannotCreateTransactionException.class);
		assertEvents("begin 1");
	}

	@Test
	void transactionThatNeverBeganIsNotCommitted() {
		this.engine.failAt("begin 1", Failures.transaction("start_timeout"));
		fail(required(write().onErrorComplete()), UnexpectedRollbackException.class);
		assertEvents("begin 1");
	}

	@Test
	void commitFailureOfAnInnerTransactionResumesTheOuterOne() {
		this.engine.failAt("commit 2", Failures.known("P2034"));
		complete(required(write()
			.then(in(TransactionDefinition.PROPAGATION_REQUIRES_NEW, write())
				.onErrorResume(CannotAcquireLockException.class, (ex) -> Mono.empty()))
			.then(read())));
		assertEvents("begin 1", "in 1: deleteMany", "begin 2", "in 2: deleteMany", "commit 2", "in 1: count",
				"commit 1");
	}

	@Test
	void conflictAtCommitIsNotFollowedByARollback() {
		this.engine.failAt("commit 1", Failures.known("P2034"));
		fail(required(write()), CannotAcquireLockException.class);
		assertEvents("begin 1", "in 1: deleteMany", "commit 1");
	}

	@Test
	void transactionThatHasExpiredIsRolledBack() {
		this.engine.failAt("commit 1", Failures.transaction("expired"));
		List<Integer> completions = new ArrayList<>();
		fail(required(remember(completions).then(write())), UnexpectedRollbackException.class);
		assertThat(completions).containsExactly(TransactionSynchronization.STATUS_ROLLED_BACK);
	}

	@Test
	void commitWithoutAnswerHasAnUnknownOutcome() {
		this.engine.failAt("commit 1", Failures.unavailable(Outcome.UNKNOWN));
		List<Integer> completions = new ArrayList<>();
		fail(required(remember(completions).then(write())), TransactionSystemException.class);
		assertThat(completions).containsExactly(TransactionSynchronization.STATUS_UNKNOWN);
		assertEvents("begin 1", "in 1: deleteMany", "commit 1");
	}

	@Test
	void commitThatDidNotReachTheBridgeIsARollback() {
		this.engine.failAt("commit 1", Failures.unavailable(Outcome.NOT_RUN));
		fail(required(write()), UnexpectedRollbackException.class);
	}

	@Test
	void queryOfATransactionThatIsLostWithItsBridgeFailsAndRunsNowhereElse() {
		this.engine.failAt("in 1: count", Failures.unavailable(Outcome.NOT_RUN));
		this.engine.failAt("rollback 1", Failures.unavailable(Outcome.NOT_RUN));
		fail(required(write().then(read())), DataAccessResourceFailureException.class);
		complete(required(write()));
		assertEvents("begin 1", "in 1: deleteMany", "in 1: count", "rollback 1", "begin 2", "in 2: deleteMany",
				"commit 2");
	}

	@Test
	void rollbackFails() {
		this.engine.failAt("rollback 1", Failures.unavailable(Outcome.UNKNOWN));
		fail(operator(TransactionDefinition.PROPAGATION_REQUIRED).execute((status) -> {
			status.setRollbackOnly();
			return write();
		}).then(Mono.just(1L)), TransactionSystemException.class);
	}

	@Test
	void transactionIsNotUsableAfterItsEnd() {
		AtomicReference<Mono<Long>> late = new AtomicReference<>();
		complete(
				required(
						read()
							.then(TransactionSynchronizationManager.forCurrentTransaction()
								.doOnNext((current) -> late.set(Objects
									.requireNonNull((PrismaTransactionHolder) current.getResource(this.engine))
									.execute(new Prisma(this.engine).user().ops().count().request())))
								.thenReturn(1L))));
		fail(late.get(), IllegalTransactionStateException.class);
		assertEvents("begin 1", "in 1: count", "commit 1");
	}

	@Test
	void rollbackOfWhatIsOverAlreadyIsNoFailure() {
		this.engine.failAt("rollback 1", Failures.transaction("not_found"));
		fail(required(write().then(failure())), IllegalStateException.class);
	}

	@Test
	void cancellationRollsBack() {
		TestPublisher<Long> endless = TestPublisher.create();
		StepVerifier.create(required(Flux.concat(write(), endless)))
			.expectNext(1L)
			.then(endless::assertSubscribers)
			.thenCancel()
			.verify();
		endless.assertCancelled();
		assertEvents("begin 1", "in 1: deleteMany", "rollback 1");
	}

	@Test
	void synchronizationsRunInTheirPhases() {
		List<String> phases = new ArrayList<>();
		Mono<Void> registration = TransactionSynchronizationManager.forCurrentTransaction()
			.doOnNext((current) -> current.registerSynchronization(new TransactionSynchronization() {

				@Override
				public Mono<Void> beforeCommit(boolean readOnly) {
					phases.add("before commit");
					return write().then();
				}

				@Override
				public Mono<Void> afterCommit() {
					phases.add("after commit of " + ReactivePrismaTransactionManagerTests.this.engine.events());
					return Mono.empty();
				}

			}))
			.then();
		complete(required(registration.then(read())));
		assertThat(phases).containsExactly("before commit",
				"after commit of [begin 1, in 1: count, in 1: deleteMany, commit 1]");
	}

	@Test
	void listenersAreCalled() {
		List<String> calls = new ArrayList<>();
		this.manager.addListener(new TransactionExecutionListener() {

			@Override
			public void afterBegin(TransactionExecution transaction, Throwable beginFailure) {
				calls.add("begin");
			}

			@Override
			public void afterCommit(TransactionExecution transaction, Throwable commitFailure) {
				calls.add("commit");
			}

		});
		complete(required(read()));
		assertThat(calls).containsExactly("begin", "commit");
	}

	@Test
	void batchTakesPart() {
		StepVerifier
			.create(required(this.prisma.batch(this.prisma.user().ops().count(), this.prisma.user().ops().deleteAll())))
			.expectNextCount(1)
			.verifyComplete();
		assertEvents("begin 1", "in 1: batch of 2", "commit 1");
	}

	@Test
	void blockingClientDoesNotTakePart() {
		Prisma blocking = new Prisma(this.engine);
		complete(required(Mono.fromSupplier(() -> blocking.user().count())));
		assertEvents("outside: count");
	}

	@Test
	void clientBeginsTransactionsByItself() {
		complete(this.prisma.transaction(write().then(this.prisma.transaction(write()))));
		StepVerifier.create(this.prisma.transaction(Flux.concat(read(), read()))).expectNext(1L, 1L).verifyComplete();
		assertEvents("begin 1", "in 1: deleteMany", "in 1: deleteMany", "commit 1", "begin 2", "in 2: count",
				"in 2: count", "commit 2");
	}

	private <T> Mono<T> required(Mono<T> work) {
		return in(TransactionDefinition.PROPAGATION_REQUIRED, work);
	}

	private <T> Flux<T> required(Flux<T> work) {
		return operator(TransactionDefinition.PROPAGATION_REQUIRED).transactional(work);
	}

	private <T> Mono<T> nested(Mono<T> work) {
		return in(TransactionDefinition.PROPAGATION_NESTED, work);
	}

	private <T> Mono<T> in(int propagation, Mono<T> work) {
		return operator(propagation).transactional(work);
	}

	private TransactionalOperator operator(int propagation) {
		return TransactionalOperator.create(this.manager, new DefaultTransactionDefinition(propagation));
	}

	private Mono<Long> read() {
		return this.prisma.user().count();
	}

	private Mono<Long> write() {
		return this.prisma.user().deleteMany(USER.id.eq(1));
	}

	private static Callable<Boolean> timePasses() {
		long start = System.nanoTime();
		return () -> System.nanoTime() - start > Duration.ofMillis(5).toNanos();
	}

	private static Mono<Long> failure() {
		return Mono.error(() -> new IllegalStateException("work failed"));
	}

	private static Mono<Void> remember(List<Integer> completions) {
		return TransactionSynchronizationManager.forCurrentTransaction()
			.doOnNext((current) -> current.registerSynchronization(new TransactionSynchronization() {

				@Override
				public Mono<Void> afterCompletion(int status) {
					completions.add(status);
					return Mono.empty();
				}

			}))
			.then();
	}

	private static void complete(Mono<Long> work) {
		StepVerifier.create(work.then()).verifyComplete();
	}

	private static void complete(Flux<Long> work) {
		StepVerifier.create(work.then()).verifyComplete();
	}

	private static void fail(Mono<Long> work, Class<? extends Throwable> expected) {
		StepVerifier.create(work).verifyError(expected);
	}

	private void assertEvents(String... events) {
		assertThat(this.engine.events()).containsExactly(events);
	}

}
