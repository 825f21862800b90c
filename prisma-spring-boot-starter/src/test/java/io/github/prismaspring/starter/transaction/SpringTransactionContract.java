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

package io.github.prismaspring.starter.transaction;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.prismaspring.client.sql.Sql;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.support.BridgeMetrics;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.transaction.PrismaTransactionManager;
import io.github.prismaspring.transaction.TransactionAwarePrismaEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.context.ContextView;
import reactor.util.function.Tuples;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.InvalidIsolationLevelException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.TransactionUsageException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

/**
 * What {@code @Transactional} promises.
 */
abstract class SpringTransactionContract {

	private static final Sql TABLE = Sql.identifier("Category");

	private static final String READ_ONLY = "(?is).*read.?only.*";

	private final PrismaEngine engine;

	private final PrismaTransactionManager manager;

	private final ExecutionLog log;

	private final BridgeMetrics metrics;

	private final Librarian librarian;

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	private final Shelf shelf;

	private final ReactiveShelf reactiveShelf;

	SpringTransactionContract(PrismaApplication application) {
		this.engine = application.bean(PrismaEngine.class);
		this.manager = application.bean(PrismaTransactionManager.class);
		this.log = application.bean(ExecutionLog.class);
		this.metrics = BridgeMetrics.of(application);
		this.librarian = application.bean(Librarian.class);
		this.prisma = application.bean(Prisma.class);
		this.reactive = application.bean(ReactivePrisma.class);
		this.shelf = application.bean(Shelf.class);
		this.reactiveShelf = application.bean(ReactiveShelf.class);
	}

	@BeforeEach
	void clear() {
		this.prisma.category().deleteAll();
	}

	@Test
	void keepsAllOrNothing() {
		this.shelf.add("a", "b");
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> this.shelf.add("c", "a"));
		assertThatIllegalStateException().isThrownBy(() -> this.shelf.addAndFail("d")).withMessage("There were 3");
		assertThat(names()).containsExactly("a", "b");
	}

	@Test
	void costsAnExchangeForEachQueryAndOneForTheEnd() {
		List<Integer> before = exchanges();
		this.shelf.add("a", "b");
		this.reactiveShelf.add("c", "d").blockLast();
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> this.shelf.add("a"));
		await().untilAsserted(() -> {
			List<Integer> now = exchanges();
			assertThat(IntStream.range(0, now.size()).map((i) -> now.get(i) - before.get(i))).containsExactly(0, 3, 2,
					2, 1);
		});
	}

	private List<Integer> exchanges() {
		return Stream
			.of("/transaction/start", "/transaction/query", "/query", "/transaction/:id/commit",
					"/transaction/:id/rollback")
			.map(this.metrics::answered)
			.toList();
	}

	@Test
	void keepsAllOrNothingOfReactiveMethods() {
		StepVerifier.create(this.reactiveShelf.add("a", "b")).expectNext("a", "b").verifyComplete();
		StepVerifier.create(this.reactiveShelf.add("c", "a")).expectNext("c").verifyError(DuplicateKeyException.class);
		StepVerifier.create(this.reactiveShelf.addAndFail("d")).verifyErrorMessage("There were 3");
		assertThat(names()).containsExactly("a", "b");
	}

	@Test
	void nestedFailureUndoesOnlyItself() {
		this.shelf.run(() -> {
			this.shelf.add("before");
			assertThatIllegalStateException().isThrownBy(() -> this.shelf.addNestedAndFail("lost"));
			this.shelf.add("after");
		});
		this.reactiveShelf
			.run(this.reactiveShelf.add("rbefore")
				.then(this.reactiveShelf.addNestedAndFail("lost").onErrorComplete(IllegalStateException.class))
				.then(this.reactiveShelf.add("rafter").then()))
			.block();
		assertThat(names()).containsExactly("after", "before", "rafter", "rbefore");
	}

	@Test
	void swallowedFailureOfAParticipantIsNotCommitted() {
		assertThatExceptionOfType(UnexpectedRollbackException.class).isThrownBy(() -> this.shelf.run(() -> {
			this.shelf.add("before");
			assertThatIllegalStateException().isThrownBy(() -> this.shelf.addAndFail("lost"));
		}));
		StepVerifier
			.create(this.reactiveShelf.run(this.reactiveShelf.add("before")
				.then(this.reactiveShelf.addAndFail("lost").onErrorComplete(IllegalStateException.class))))
			.verifyError(UnexpectedRollbackException.class);
		assertThat(names()).isEmpty();
	}

	@Test
	void readOnlyMethodDoesNotWrite() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.shelf.countAndAdd("a"))
			.withMessage("Category.create: The transaction is read-only, but the query writes");
		assertThat(names()).isEmpty();
	}

	@Test
	void databaseRefusesSqlThatWritesInAReadOnlyMethod() {
		Prisma fresh = new Prisma(this.engine);
		ReactivePrisma reactiveFresh = new ReactivePrisma(this.engine);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.shelf.runReadOnly(() -> {
			assertThat(fresh.sql("select name from :table").bind("table", TABLE).query(String.class).list()).isEmpty();
			fresh.sql("insert into :table (name) values ('a')").bind("table", TABLE).execute();
		})).withMessageMatching(READ_ONLY);
		StepVerifier
			.create(this.reactiveShelf.runReadOnly(
					reactiveFresh.sql("insert into :table (name) values ('a')").bind("table", TABLE).execute()))
			.verifyErrorSatisfies(
					(ex) -> assertThat(ex).isInstanceOf(DataAccessException.class).hasMessageMatching(READ_ONLY));
		assertThat(names()).isEmpty();
		this.shelf.add("b");
		assertThat(names()).containsExactly("b");
	}

	@Test
	void propagationDecidesAboutTransactionsThatAreOpen() {
		assertThat(this.shelf.supports()).isFalse();
		assertThat(this.shelf.never()).isFalse();
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(this.shelf::mandatory);
		this.shelf.run(() -> assertThat(this.shelf.notSupported()).isFalse());
		this.shelf.run(() -> {
			assertThat(this.shelf.supports()).isTrue();
			assertThat(this.shelf.mandatory()).isTrue();
			assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(this.shelf::never);
		});
	}

	@Test
	void propagationDecidesAboutReactiveTransactionsThatAreOpen() {
		StepVerifier.create(this.reactiveShelf.supports()).expectNext(false).verifyComplete();
		StepVerifier.create(this.reactiveShelf.never()).expectNext(false).verifyComplete();
		StepVerifier.create(this.reactiveShelf.mandatory()).verifyError(IllegalTransactionStateException.class);
		StepVerifier.create(this.reactiveShelf.run(this.reactiveShelf.notSupported()))
			.expectNext(false)
			.verifyComplete();
		StepVerifier
			.create(this.reactiveShelf
				.run(this.reactiveShelf.supports().zipWhen((supported) -> this.reactiveShelf.mandatory())))
			.expectNext(Tuples.of(true, true))
			.verifyComplete();
		StepVerifier.create(this.reactiveShelf.run(this.reactiveShelf.never()))
			.verifyError(IllegalTransactionStateException.class);
	}

	@Test
	void queryAfterTheEndIsRefused() {
		PrismaRequest<Long> count = this.prisma.category().ops().count().request();
		AtomicReference<PrismaEngine> joined = new AtomicReference<>();
		this.shelf.run(() -> {
			this.shelf.add("a");
			joined.set(new TransactionAwarePrismaEngine(this.engine).current());
		});
		StepVerifier.create(joined.get().execute(count)).verifyError(IllegalTransactionStateException.class);
	}

	@Test
	void queryInTheContextOfAReactiveTransactionThatIsOverRunsOutsideOfIt() {
		AtomicReference<ContextView> context = new AtomicReference<>();
		Mono<Void> remember = Mono.deferContextual((view) -> Mono.fromRunnable(() -> context.set(view)));
		this.reactiveShelf.run(this.reactiveShelf.add("a").then(remember)).block();
		StepVerifier.create(this.reactive.category().count().contextWrite(context.get()))
			.expectNext(1L)
			.verifyComplete();
	}

	@Test
	void programGoesBackToSavepoints() {
		new TransactionTemplate(this.manager).executeWithoutResult((status) -> {
			this.shelf.add("a");
			Object outer = status.createSavepoint();
			this.shelf.add("lost");
			Object inner = status.createSavepoint();
			assertThatExceptionOfType(TransactionUsageException.class)
				.isThrownBy(() -> status.rollbackToSavepoint(outer))
				.withMessageContaining("not the innermost");
			this.shelf.add("lost too");
			status.rollbackToSavepoint(inner);
			status.releaseSavepoint(inner);
			status.rollbackToSavepoint(outer);
			this.shelf.add("b");
			status.releaseSavepoint(outer);
		});
		assertThat(names()).containsExactly("a", "b");
	}

	@Test
	void queryAfterTheTimeoutFailsAndNothingIsKept() {
		assertThatExceptionOfType(UnexpectedRollbackException.class)
			.isThrownBy(() -> this.prisma.transaction((spec) -> spec.timeout(Duration.ofMillis(700)), () -> {
				this.shelf.add("lost");
				await().pollInSameThread()
					.untilAsserted(() -> assertThatExceptionOfType(TransactionTimedOutException.class)
						.isThrownBy(() -> this.prisma.category().count()));
			}));
		StepVerifier
			.create(this.reactive.transaction((spec) -> spec.timeout(Duration.ofMillis(700)),
					this.reactiveShelf.add("lost").then(Mono.delay(Duration.ofMillis(750)))))
			.verifyError(UnexpectedRollbackException.class);
		assertThat(names()).isEmpty();
	}

	@Test
	void isolationThatTheDatabaseDoesNotHaveIsRefused() {
		assertThatExceptionOfType(InvalidIsolationLevelException.class)
			.isThrownBy(() -> this.prisma.transaction((spec) -> spec.isolation(PrismaIsolationLevel.SNAPSHOT),
					() -> this.prisma.category().count()))
			.withMessageContaining("This database has");
		StepVerifier
			.create(this.reactive.transaction((spec) -> spec.isolation(PrismaIsolationLevel.SNAPSHOT),
					this.reactive.category().count()))
			.verifyError(InvalidIsolationLevelException.class);
	}

	@Test
	void listenersOfEventsHearOfWhatIsCommitted() {
		this.shelf.addAndTell("a");
		assertThatIllegalStateException().isThrownBy(() -> this.shelf.addTellAndFail("b"));
		this.reactiveShelf.addAndTell("c").block();
		StepVerifier.create(this.reactiveShelf.addTellAndFail("d")).verifyError(IllegalStateException.class);
		assertThat(names()).containsExactly("a", "c", "heard of a");
		assertThat(this.librarian.heard()).containsExactly("c");
	}

	@Test
	void listenersOfTransactionsHearOfBothManagers() {
		this.log.clear();
		this.shelf.add("a");
		this.reactiveShelf.add("b").blockLast();
		assertThatIllegalStateException().isThrownBy(() -> this.shelf.addAndFail("c"));
		assertThat(this.log.ends()).containsExactly("committed", "committed", "rolled back");
	}

	@Test
	void programBeginsTransactionsByItself() {
		long count = this.prisma.transaction((transaction) -> transaction.timeout(Duration.ofSeconds(20)), () -> {
			this.prisma.category().create((category) -> category.name("a"));
			return this.prisma.category().count();
		});
		Mono<Long> counted = this.reactive.transaction(this.reactive.category()
			.create((category) -> category.name("b"))
			.then(this.reactive.category().count()));
		assertThat(count).isOne();
		StepVerifier.create(counted).expectNext(2L).verifyComplete();
		assertThatIllegalStateException().isThrownBy(() -> this.prisma.transaction(() -> this.shelf.addAndFail("c")));
		assertThat(names()).containsExactly("a", "b");
	}

	@Test
	void batchTakesPart() {
		assertThatIllegalStateException().isThrownBy(() -> this.prisma.transaction(() -> {
			this.prisma.batch(this.prisma.category().ops().create((category) -> category.name("a")),
					this.prisma.category().ops().create((category) -> category.name("b")));
			this.shelf.addAndFail("c");
		})).withMessage("There were 3");
		assertThat(names()).isEmpty();
	}

	@Test
	void queriesInSqlTakePart() {
		Prisma fresh = new Prisma(this.engine);
		assertThatIllegalStateException().isThrownBy(() -> fresh.transaction(() -> {
			fresh.sql("insert into :table (name) values (:name)")
				.bind("table", Sql.identifier("Category"))
				.bind("name", "lost")
				.execute();
			throw new IllegalStateException("There were " + fresh.category().count());
		})).withMessage("There were 1");
		assertThat(names()).isEmpty();
	}

	protected final Prisma prisma() {
		return this.prisma;
	}

	protected final ReactivePrisma reactive() {
		return this.reactive;
	}

	protected final ReactiveShelf reactiveShelf() {
		return this.reactiveShelf;
	}

	protected final Shelf shelf() {
		return this.shelf;
	}

	protected final List<String> names() {
		return this.prisma.category()
			.findMany((query) -> query.orderBy(CATEGORY.name.asc()))
			.stream()
			.map(Category::name)
			.toList();
	}

}
