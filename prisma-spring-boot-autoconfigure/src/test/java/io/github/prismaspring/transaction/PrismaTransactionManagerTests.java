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

import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.client.example.Prisma;
import io.github.prismaspring.client.example.ReactivePrisma;
import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.InvalidIsolationLevelException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.TransactionUsageException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link PrismaTransactionManager}.
 */
class PrismaTransactionManagerTests {

	private final EventLogEngine engine = engine();

	private final Prisma prisma = new Prisma(this.engine);

	private final PrismaTransactionManager manager = new PrismaTransactionManager(this.engine,
			PrismaTransactionSettings.defaults());

	EventLogEngine engine() {
		return new EventLogEngine();
	}

	@AfterEach
	void nothingStaysBound() {
		assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
		assertThat(TransactionSynchronizationManager.isSynchronizationActive()).isFalse();
	}

	@Test
	void beginsWithTheFirstQueryAndCommits() {
		template().executeWithoutResult((status) -> {
			assertThat(status.isNewTransaction()).isTrue();
			read();
			write();
		});
		assertEvents("begin 1", "in 1: count", "in 1: deleteMany", "commit 1");
	}

	@Test
	void transactionThatIsNotUsedCostsNothing() {
		template().executeWithoutResult((status) -> assertThat(status.isNewTransaction()).isTrue());
		template(TransactionDefinition.PROPAGATION_NESTED).executeWithoutResult((outer) -> nested(() -> {
		}));
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> template().executeWithoutResult((status) -> fail()));
		assertThat(this.engine.events()).isEmpty();
	}

	@Test
	void rollsBackWhenTheWorkFails() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> template().executeWithoutResult((status) -> {
				write();
				fail();
			}));
		assertEvents("begin 1", "in 1: deleteMany", "rollback 1");
	}

	@Test
	void rollsBackWhatIsMarkedAsToBeRolledBack() {
		template().executeWithoutResult((status) -> {
			write();
			status.setRollbackOnly();
		});
		assertEvents("begin 1", "in 1: deleteMany", "rollback 1");
	}

	@Test
	void requiredJoins() {
		template().executeWithoutResult((outer) -> {
			write();
			template().executeWithoutResult((inner) -> {
				assertThat(inner.isNewTransaction()).isFalse();
				write();
			});
		});
		assertEvents("begin 1", "in 1: deleteMany", "in 1: deleteMany", "commit 1");
	}

	@Test
	void failureOfAnInnerMethodIsNotCommittedByAnOuterOneThatSwallowsIt() {
		assertThatExceptionOfType(UnexpectedRollbackException.class)
			.isThrownBy(() -> template().executeWithoutResult((outer) -> {
				write();
				swallow(() -> template().executeWithoutResult((inner) -> fail()));
			}));
		assertEvents("begin 1", "in 1: deleteMany", "rollback 1");
	}

	@Test
	void requiresNewSuspendsAndResumes() {
		template().executeWithoutResult((outer) -> {
			write();
			template(TransactionDefinition.PROPAGATION_REQUIRES_NEW).executeWithoutResult((inner) -> write());
			read();
		});
		assertEvents("begin 1", "in 1: deleteMany", "begin 2", "in 2: deleteMany", "commit 2", "in 1: count",
				"commit 1");
	}

	@Test
	void requiresNewThatCannotBeginResumesTheOuterTransaction() {
		this.engine.failAt("begin 2", Failures.transaction("start_timeout"));
		template().executeWithoutResult((outer) -> {
			write();
			assertThatExceptionOfType(CannotCreateTransactionException.class)
				.isThrownBy(() -> template(TransactionDefinition.PROPAGATION_REQUIRES_NEW)
					.executeWithoutResult((inner) -> write()));
			read();
		});
		assertEvents("begin 1", "in 1: deleteMany", "begin 2", "in 1: count", "commit 1");
	}

	@Test
	void nestedFailureLeavesTheOuterTransactionAlive() {
		template().executeWithoutResult((outer) -> {
			write();
			swallow(() -> nested(() -> {
				write();
				fail();
			}));
			read();
		});
		assertEvents("begin 1", "in 1: deleteMany", "in 1: savepoint 2", "in 2: deleteMany", "rollback 2",
				"in 1: count", "commit 1");
	}

	@Test
	void participantThatFailsInsideOfANestedTransactionLeavesTheOuterOneAlive() {
		template().executeWithoutResult((outer) -> {
			write();
			assertThatExceptionOfType(UnexpectedRollbackException.class).isThrownBy(() -> nested(() -> {
				write();
				swallow(() -> template().executeWithoutResult((inner) -> fail()));
			}));
			read();
		});
		assertEvents("begin 1", "in 1: deleteMany", "in 1: savepoint 2", "in 2: deleteMany", "rollback 2",
				"in 1: count", "commit 1");
	}

	@Test
	void nestedCommitReleasesTheSavepoint() {
		template().executeWithoutResult((outer) -> {
			write();
			nested(() -> nested(this::write));
			read();
		});
		assertEvents("begin 1", "in 1: deleteMany", "in 1: savepoint 2", "in 2: savepoint 3", "in 3: deleteMany",
				"commit 3", "commit 2", "in 1: count", "commit 1");
	}

	@Test
	void nestedWithoutOuterTransactionIsATransaction() {
		nested(this::write);
		assertEvents("begin 1", "in 1: deleteMany", "commit 1");
	}

	@Test
	void programCanGoBackToASavepointAgainAndAgain() {
		template().executeWithoutResult((status) -> {
			Object savepoint = status.createSavepoint();
			write();
			status.rollbackToSavepoint(savepoint);
			write();
			status.rollbackToSavepoint(savepoint);
			status.releaseSavepoint(savepoint);
		});
		assertEvents("begin 1", "in 1: savepoint 2", "in 2: deleteMany", "rollback 2", "in 1: savepoint 3",
				"in 3: deleteMany", "rollback 3", "commit 1");
	}

	@Test
	void savepointCanBeReleasedAfterItWasGoneBackTo() {
		template().executeWithoutResult((status) -> {
			Object savepoint = status.createSavepoint();
			write();
			status.rollbackToSavepoint(savepoint);
			status.releaseSavepoint(savepoint);
			write();
		});
		assertEvents("begin 1", "in 1: savepoint 2", "in 2: deleteMany", "rollback 2", "in 1: deleteMany", "commit 1");
	}

	@Test
	void savepointsEndInReverseOrder() {
		template().executeWithoutResult((status) -> {
			Object first = status.createSavepoint();
			status.createSavepoint();
			assertThatExceptionOfType(TransactionUsageException.class)
				.isThrownBy(() -> status.rollbackToSavepoint(first))
				.withMessageContaining("not the innermost");
			assertThatExceptionOfType(TransactionUsageException.class).isThrownBy(() -> status.releaseSavepoint(first));
		});
	}

	@Test
	void supportsAndNotSupportedAndNeverAndMandatory() {
		template(TransactionDefinition.PROPAGATION_SUPPORTS).executeWithoutResult((status) -> read());
		template(TransactionDefinition.PROPAGATION_NEVER).executeWithoutResult((status) -> read());
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(
				() -> template(TransactionDefinition.PROPAGATION_MANDATORY).executeWithoutResult((status) -> read()));
		template().executeWithoutResult((outer) -> {
			template(TransactionDefinition.PROPAGATION_SUPPORTS).executeWithoutResult((status) -> read());
			template(TransactionDefinition.PROPAGATION_MANDATORY).executeWithoutResult((status) -> read());
			template(TransactionDefinition.PROPAGATION_NOT_SUPPORTED).executeWithoutResult((status) -> read());
			assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(
					() -> template(TransactionDefinition.PROPAGATION_NEVER).executeWithoutResult((status) -> read()));
		});
		assertEvents("outside: count", "outside: count", "begin 1", "in 1: count", "in 1: count", "outside: count",
				"commit 1");
	}

	@ParameterizedTest
	@CsvSource({ "1,READ_UNCOMMITTED", "2,READ_COMMITTED", "4,REPEATABLE_READ", "8,SERIALIZABLE", "-1," })
	void isolation(int level, PrismaIsolationLevel expected) {
		DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
		definition.setIsolationLevel(level);
		new TransactionTemplate(this.manager, definition).executeWithoutResult((status) -> read());
		assertThat(this.engine.options()).extracting(PrismaTransactionOptions::isolationLevel)
			.containsExactly(expected);
	}

	@Test
	void joiningWithAnotherIsolationOrWithoutReadOnlyIsRefusedWhereThatIsValidated() {
		this.manager.setValidateExistingTransaction(true);
		DefaultTransactionDefinition readOnly = new DefaultTransactionDefinition();
		readOnly.setReadOnly(true);
		readOnly.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
		DefaultTransactionDefinition lower = new DefaultTransactionDefinition(readOnly);
		lower.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
		execute(readOnly, () -> {
			execute(readOnly, this::read);
			assertThatExceptionOfType(IllegalTransactionStateException.class)
				.isThrownBy(() -> execute(lower, this::read))
				.withMessageContaining("ISOLATION_READ_COMMITTED");
			assertThatExceptionOfType(IllegalTransactionStateException.class)
				.isThrownBy(() -> template().executeWithoutResult((status) -> write()))
				.withMessageContaining("read-only");
		});
		assertEvents("begin 1", "in 1: count", "commit 1");
	}

	@Test
	void isolationThatTheDatabaseDoesNotHave() {
		this.engine.failAt("begin 1", Failures.refused("P2023", "SQLite knows Serializable only"));
		assertThatExceptionOfType(InvalidIsolationLevelException.class)
			.isThrownBy(() -> template().executeWithoutResult((status) -> read()))
			.withMessageContaining("SQLite knows Serializable only");
	}

	@Test
	void otherOptionThatTheBridgeRefusesIsNotTakenForTheIsolation() {
		this.engine.failAt("begin 1", Failures.refused("P2009", "\"timeout\" is 600000"));
		assertThatExceptionOfType(TransactionUsageException.class)
			.isThrownBy(() -> template().executeWithoutResult((status) -> read()))
			.isNotInstanceOf(InvalidIsolationLevelException.class)
			.withMessageContaining("600000");
	}

	@Test
	void timesComeFromTheDefinitionOrTheManagerOrTheSettings() {
		template().executeWithoutResult((status) -> read());
		this.manager.setDefaultTimeout(7);
		template().executeWithoutResult((status) -> read());
		DefaultTransactionAttribute attribute = new DefaultTransactionAttribute();
		attribute.setTimeout(3);
		attribute.setLabels(List.of("prisma:maxWait=1500ms", "someone else's"));
		execute(attribute, this::read);
		assertThat(this.engine.options()).containsExactly(
				new PrismaTransactionOptions(null, Duration.ofSeconds(30), Duration.ofSeconds(10)),
				new PrismaTransactionOptions(null, Duration.ofSeconds(7), Duration.ofSeconds(10)),
				new PrismaTransactionOptions(null, Duration.ofSeconds(3), Duration.ofMillis(1500)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "prisma:maxWait", "prisma:maxWait=soon", "prisma:maxWeight=5s", "prisma:isolation=none" })
	void labelThatNobodyKnowsIsRefused(String label) {
		DefaultTransactionAttribute attribute = new DefaultTransactionAttribute();
		attribute.setLabels(List.of(label));
		assertThatExceptionOfType(TransactionUsageException.class).isThrownBy(() -> execute(attribute, this::read))
			.withMessageContaining(label);
		assertThat(this.engine.events()).isEmpty();
	}

	@Test
	void queryAfterTheDeadlineIsRefused() {
		DefaultTransactionAttribute attribute = new DefaultTransactionAttribute();
		attribute.setLabels(List.of("prisma:timeout=1ms"));
		assertThatExceptionOfType(UnexpectedRollbackException.class)
			.isThrownBy(() -> execute(attribute, () -> await().pollInSameThread()
				.untilAsserted(
						() -> assertThatExceptionOfType(TransactionTimedOutException.class).isThrownBy(this::read))));
		assertThat(this.engine.events()).doesNotContain("commit 1");
	}

	@Test
	void readOnlyTransactionRefusesWrites() {
		DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
		definition.setReadOnly(true);
		new TransactionTemplate(this.manager, definition).executeWithoutResult((status) -> {
			assertThat(TransactionSynchronizationManager.isCurrentTransactionReadOnly()).isTrue();
			read();
			assertThatExceptionOfType(InvalidDataAccessApiUsageException.class).isThrownBy(this::write)
				.withMessage("User.deleteMany: The transaction is read-only, but the query writes");
			assertThatExceptionOfType(InvalidDataAccessApiUsageException.class).isThrownBy(
					() -> this.prisma.batch(this.prisma.user().ops().count(), this.prisma.user().ops().deleteAll()));
		});
		assertEvents("begin 1", "in 1: count", "commit 1");
	}

	@Test
	void batchTakesPart() {
		template().executeWithoutResult(
				(status) -> this.prisma.batch(this.prisma.user().ops().count(), this.prisma.user().ops().deleteAll()));
		assertEvents("begin 1", "in 1: batch of 2", "commit 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "start_timeout", "conflict" })
	void beginFails(String reason) {
		this.engine.failAt("begin 1", Failures.transaction(reason));
		assertThatExceptionOfType(CannotCreateTransactionException.class)
			.isThrownBy(() -> template().executeWithoutResult((status) -> {
				swallow(this::read);
				read();
			}))
			.withRootCauseInstanceOf(PrismaException.class);
		assertEvents("begin 1");
	}

	@Test
	void transactionThatNeverBeganIsNotCommitted() {
		this.engine.failAt("begin 1", Failures.transaction("start_timeout"));
		assertThatExceptionOfType(UnexpectedRollbackException.class)
			.isThrownBy(() -> template().executeWithoutResult((status) -> swallow(this::write)));
		assertEvents("begin 1");
	}

	@Test
	void commitFailureOfAnInnerTransactionResumesTheOuterOne() {
		this.engine.failAt("commit 2", Failures.known("P2034"));
		template().executeWithoutResult((outer) -> {
			write();
			assertThatExceptionOfType(CannotAcquireLockException.class)
				.isThrownBy(() -> template(TransactionDefinition.PROPAGATION_REQUIRES_NEW)
					.executeWithoutResult((inner) -> write()));
			read();
		});
		assertEvents("begin 1", "in 1: deleteMany", "begin 2", "in 2: deleteMany", "commit 2", "in 1: count",
				"commit 1");
	}

	@Test
	void conflictAtCommitIsNotFollowedByARollback() {
		this.engine.failAt("commit 1", Failures.known("P2034"));
		assertThatExceptionOfType(CannotAcquireLockException.class)
			.isThrownBy(() -> template().executeWithoutResult((status) -> write()));
		assertEvents("begin 1", "in 1: deleteMany", "commit 1");
	}

	@Test
	void transactionThatHasExpiredIsRolledBack() {
		this.engine.failAt("commit 1", Failures.transaction("expired"));
		List<Integer> completions = new ArrayList<>();
		assertThatExceptionOfType(UnexpectedRollbackException.class)
			.isThrownBy(() -> template().executeWithoutResult((status) -> {
				remember(completions);
				write();
			}))
			.withMessageContaining("expired")
			.withMessageContaining("prisma.transaction.timeout");
		assertThat(completions).containsExactly(TransactionSynchronization.STATUS_ROLLED_BACK);
	}

	@Test
	void commitWithoutAnswerHasAnUnknownOutcome() {
		this.engine.failAt("commit 1", Failures.unavailable(Outcome.UNKNOWN));
		List<Integer> completions = new ArrayList<>();
		assertThatExceptionOfType(TransactionSystemException.class)
			.isThrownBy(() -> template().executeWithoutResult((status) -> {
				remember(completions);
				write();
			}));
		assertThat(completions).containsExactly(TransactionSynchronization.STATUS_UNKNOWN);
		assertEvents("begin 1", "in 1: deleteMany", "commit 1");
	}

	@Test
	void commitThatDidNotReachTheBridgeIsARollback() {
		this.engine.failAt("commit 1", Failures.unavailable(Outcome.NOT_RUN));
		assertThatExceptionOfType(UnexpectedRollbackException.class)
			.isThrownBy(() -> template().executeWithoutResult((status) -> write()));
	}

	@Test
	void queryOfATransactionThatIsLostWithItsBridgeFailsAndRunsNowhereElse() {
		this.engine.failAt("in 1: count", Failures.unavailable(Outcome.NOT_RUN));
		this.engine.failAt("rollback 1", Failures.unavailable(Outcome.NOT_RUN));
		assertThatExceptionOfType(DataAccessResourceFailureException.class)
			.isThrownBy(() -> template().executeWithoutResult((status) -> {
				write();
				read();
			}));
		template().executeWithoutResult((status) -> write());
		assertEvents("begin 1", "in 1: deleteMany", "in 1: count", "rollback 1", "begin 2", "in 2: deleteMany",
				"commit 2");
	}

	@Test
	void rollbackOfWhatIsOverAlreadyIsNoFailure() {
		this.engine.failAt("rollback 1", Failures.transaction("not_found"));
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> template().executeWithoutResult((status) -> {
				write();
				fail();
			}))
			.withMessage("work failed");
	}

	@Test
	void rollbackFails() {
		this.engine.failAt("rollback 1", Failures.unavailable(Outcome.UNKNOWN));
		assertThatExceptionOfType(TransactionSystemException.class)
			.isThrownBy(() -> template().executeWithoutResult((status) -> {
				write();
				status.setRollbackOnly();
			}));
	}

	@Test
	void synchronizationsRunInTheirPhases() {
		List<String> phases = new ArrayList<>();
		template().executeWithoutResult((status) -> {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void beforeCommit(boolean readOnly) {
					phases.add("before commit");
					write();
				}

				@Override
				public void afterCommit() {
					phases.add("after commit of " + PrismaTransactionManagerTests.this.engine.events());
				}

			});
			read();
		});
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
		template().executeWithoutResult((status) -> read());
		assertThat(calls).containsExactly("begin", "commit");
	}

	@Test
	void transactionIsNotUsableAfterItsEnd() {
		Mono<Long> late = template().execute((status) -> {
			read();
			PrismaTransactionHolder holder = (PrismaTransactionHolder) TransactionSynchronizationManager
				.getResource(this.engine);
			return holder.execute(this.prisma.user().ops().count().request());
		});
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(late::block);
		assertEvents("begin 1", "in 1: count", "commit 1");
	}

	@Test
	void threadOfReactorIsNotBlocked() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> Mono.fromRunnable(() -> template().executeWithoutResult((status) -> read()))
				.subscribeOn(Schedulers.parallel())
				.block())
			.withMessageContaining("parallel-");
	}

	@Test
	void reactiveClientDoesNotTakePart() {
		ReactivePrisma reactive = new ReactivePrisma(this.engine);
		template().executeWithoutResult((status) -> reactive.user().count().block());
		assertEvents("outside: count");
	}

	@Test
	void clientBeginsTransactionsByItself() {
		Long count = this.prisma.transaction(
				(transaction) -> transaction.isolation(PrismaIsolationLevel.SNAPSHOT).timeout(Duration.ofMillis(1500)),
				() -> this.prisma.user().count());
		this.prisma.transaction(() -> {
			write();
			this.prisma.transaction(this::write);
		});
		assertThat(count).isOne();
		assertEvents("begin 1", "in 1: count", "commit 1", "begin 2", "in 2: deleteMany", "in 2: deleteMany",
				"commit 2");
		assertThat(this.engine.options().get(0)).isEqualTo(new PrismaTransactionOptions(PrismaIsolationLevel.SNAPSHOT,
				Duration.ofMillis(1500), Duration.ofSeconds(10)));
	}

	private void execute(TransactionDefinition definition, Runnable work) {
		TransactionStatus status = this.manager.getTransaction(definition);
		work.run();
		this.manager.commit(status);
	}

	private TransactionTemplate template() {
		return template(TransactionDefinition.PROPAGATION_REQUIRED);
	}

	private TransactionTemplate template(int propagation) {
		return new TransactionTemplate(this.manager, new DefaultTransactionDefinition(propagation));
	}

	private void nested(Runnable work) {
		template(TransactionDefinition.PROPAGATION_NESTED)
			.executeWithoutResult((TransactionStatus status) -> work.run());
	}

	private void read() {
		this.prisma.user().count();
	}

	private void write() {
		this.prisma.user().deleteMany(USER.id.eq(1));
	}

	private static void fail() {
		throw new IllegalStateException("work failed");
	}

	private static void swallow(Runnable work) {
		try {
			work.run();
		}
		catch (RuntimeException ex) {
			assertThat(ex).isNotNull();
		}
	}

	private static void remember(List<Integer> completions) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCompletion(int status) {
				completions.add(status);
			}

		});
	}

	private void assertEvents(String... events) {
		assertThat(this.engine.events()).containsExactly(events);
	}

}
