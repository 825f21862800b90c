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

package io.github.prismaspring.starter.lock;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import io.github.prismaspring.client.WholeLockedDelegate;
import io.github.prismaspring.client.batch.Tuple2;
import io.github.prismaspring.engine.LockWait;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.starter.lock.db.Job;
import io.github.prismaspring.starter.lock.db.JobCreate;
import io.github.prismaspring.starter.lock.db.Prisma;
import io.github.prismaspring.starter.lock.db.ReactivePrisma;
import io.github.prismaspring.starter.lock.db.Step;
import io.github.prismaspring.starter.support.TransactionEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.starter.lock.db.Models.JOB;
import static io.github.prismaspring.starter.lock.db.Models.STEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What locks on rows hold back, and for how long.
 */
abstract class LockContract {

	private static final Duration WAIT = Duration.ofSeconds(60);

	private static final int WORKERS = 4;

	private final PrismaEngine engine;

	private final Prisma prisma;

	LockContract(PrismaEngine engine) {
		this.engine = engine;
		this.prisma = new Prisma(engine);
	}

	@BeforeEach
	void writeJobs() {
		this.prisma.job().deleteAll();
		for (String title : List.of("a", "b", "c")) {
			this.prisma.job()
				.create((job) -> job.title(title)
					.steps((steps) -> steps.create((step) -> step.text(title + "1"))
						.create((step) -> step.text(title + "2"))));
		}
	}

	@Test
	void holdsUntilTheTransactionIsCommittedOrRolledBack() {
		for (boolean commit : new boolean[] { true, false }) {
			PrismaTransaction transaction = start();
			assertThat(locked(transaction, LockWait.BLOCK).findUnique(JOB.title.eq("a"))).isPresent();
			assertThat(free()).containsExactly("b", "c");
			(commit ? transaction.commit() : transaction.rollback()).block(WAIT);
			assertThat(free()).containsExactly("a", "b", "c");
		}
	}

	@Test
	void everyReadLocksWhatItReturns() {
		List<Consumer<WholeLockedDelegate<Job>>> reads = List.of((jobs) -> jobs.findUnique(JOB.title.eq("b")),
				(jobs) -> jobs.findUniqueOrThrow(JOB.title.eq("b")),
				(jobs) -> jobs.findFirst((query) -> query.where(JOB.title.eq("b"))),
				(jobs) -> jobs.findFirstOrThrow((query) -> query.where(JOB.title.eq("b"))),
				(jobs) -> jobs.findMany((query) -> query.where(JOB.title.eq("b"))),
				(jobs) -> jobs.select(JOB.id, JOB.title).findMany((query) -> query.where(JOB.title.eq("b"))));
		for (Consumer<WholeLockedDelegate<Job>> read : reads) {
			PrismaTransaction transaction = start();
			read.accept(locked(transaction, LockWait.BLOCK));
			assertThat(free()).containsExactly("a", "c");
			transaction.rollback().block(WAIT);
		}
	}

	@Test
	void skipsWhatOthersHaveLocked() {
		PrismaTransaction first = start();
		PrismaTransaction second = start();
		assertThat(next(first)).extracting(Job::title).containsExactly("a");
		assertThat(next(second)).extracting(Job::title).containsExactly("b");
		first.rollback().block(WAIT);
		second.rollback().block(WAIT);
	}

	@Test
	void failsReadablyIfItMayNotWait() {
		PrismaTransaction first = start();
		PrismaTransaction second = start();
		locked(first, LockWait.BLOCK).findUnique(JOB.title.eq("a"));
		assertThatExceptionOfType(CannotAcquireLockException.class)
			.isThrownBy(() -> locked(second, LockWait.NO_WAIT).findUnique(JOB.title.eq("a")))
			.withMessageContaining("Job.findUnique: Another transaction holds a lock that this one needs")
			.withMessageContaining("[P2034]");
		first.rollback().block(WAIT);
		second.rollback().block(WAIT);
	}

	@Test
	void sharesWithThoseThatOnlyRead() {
		PrismaTransaction first = start();
		PrismaTransaction second = start();
		assertThat(in(first).job().forShare().findUnique(JOB.title.eq("a"))).isPresent();
		assertThat(in(second).job().forShare().findUnique(JOB.title.eq("a"))).isPresent();
		assertThat(free()).containsExactly("b", "c");
		first.rollback().block(WAIT);
		second.rollback().block(WAIT);
	}

	@Test
	void readsRelationsWithoutLockingThem() {
		PrismaTransaction first = start();
		Job job = in(first).job()
			.include(JOB.steps.orderBy(STEP.id.asc()))
			.forUpdate()
			.findUniqueOrThrow(JOB.title.eq("a"));
		assertThat(job.steps()).extracting(Step::text).containsExactly("a1", "a2");
		PrismaTransaction second = start();
		assertThat(
				in(second).step().forUpdate(LockWait.NO_WAIT).findMany((query) -> query.where(STEP.jobId.eq(job.id()))))
			.hasSize(2);
		second.rollback().block(WAIT);
		first.rollback().block(WAIT);
	}

	@Test
	void noUpdateIsLost() {
		int times = 10;
		inParallel(() -> {
			for (int i = 0; i < times; i++) {
				PrismaTransaction transaction = start();
				Job job = locked(transaction, LockWait.BLOCK).findUniqueOrThrow(JOB.title.eq("a"));
				in(transaction).job().update(JOB.id.eq(job.id()), JOB.count.set(job.count() + 1));
				transaction.commit().block(WAIT);
			}
		});
		assertThat(this.prisma.job().findUniqueOrThrow(JOB.title.eq("a")).count()).isEqualTo(WORKERS * times);
	}

	@Test
	void noUpdateIsLostThatTheTransactionCouldNotSeeYet() {
		PrismaTransaction transaction = start(PrismaIsolationLevel.REPEATABLE_READ);
		assertThat(in(transaction).job().findUniqueOrThrow(JOB.title.eq("a")).count()).isZero();
		this.prisma.job().update(JOB.title.eq("a"), JOB.count.set(7));
		try {
			Job job = locked(transaction, LockWait.BLOCK).findUniqueOrThrow(JOB.title.eq("a"));
			assertThat(job.count()).isEqualTo(7);
		}
		catch (CannotAcquireLockException ex) {
			assertThat(ex).hasMessageContaining("[P2034]");
		}
		transaction.rollback().block(WAIT);
	}

	@Test
	void workersShareAQueue() {
		this.prisma.job()
			.createMany(IntStream.range(0, 97).mapToObj((i) -> JobCreate.of((job) -> job.title("job " + i))).toList());
		inParallel(() -> {
			boolean more = true;
			while (more) {
				PrismaTransaction transaction = start(PrismaIsolationLevel.READ_COMMITTED);
				List<Job> jobs = locked(transaction, LockWait.SKIP_LOCKED)
					.findMany((query) -> query.where(JOB.done.isFalse()).orderBy(JOB.id.asc()).take(3));
				for (Job job : jobs) {
					in(transaction).job().update(JOB.id.eq(job.id()), JOB.done.set(true), JOB.count.increment(1));
				}
				transaction.commit().block(WAIT);
				more = !jobs.isEmpty();
			}
		});
		assertThat(this.prisma.job().findMany()).hasSize(100)
			.allSatisfy((job) -> assertThat(job.done()).isTrue())
			.allSatisfy((job) -> assertThat(job.count()).isEqualTo(1));
	}

	@Test
	void aBatchIsATransaction() {
		Tuple2<List<Job>, Long> results = this.prisma.batch(this.prisma.job().forUpdate().ops().findMany(),
				this.prisma.job().ops().updateAll(JOB.count.increment(1)));
		assertThat(results.value1()).extracting(Job::count).containsOnly(0);
		assertThat(results.value2()).isEqualTo(3);
	}

	@Test
	void isRefusedOutsideOfATransaction() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.job().forUpdate().findMany())
			.withMessageContaining("Job.findMany locks rows outside of a transaction");
		StepVerifier.create(new ReactivePrisma(this.engine).job().forUpdate().findUnique(JOB.title.eq("a")))
			.verifyError(InvalidDataAccessApiUsageException.class);
	}

	@Test
	void isRefusedIfMoreWouldBeLockedThanReturned() {
		PrismaTransaction transaction = start();
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> locked(transaction, LockWait.BLOCK).findMany((query) -> query.distinct(JOB.done).take(1)))
			.withMessageContaining("would lock more rows than it returns");
		assertThat(free()).containsExactly("a", "b", "c");
		transaction.rollback().block(WAIT);
	}

	@Test
	void givesReactiveCallersTheSame() {
		PrismaTransaction transaction = start();
		ReactivePrisma reactive = new ReactivePrisma(new TransactionEngine(this.engine, transaction));
		StepVerifier
			.create(reactive.job()
				.forUpdate(LockWait.SKIP_LOCKED)
				.findMany((query) -> query.orderBy(JOB.id.asc()).take(2))
				.map(Job::title))
			.expectNext("a", "b")
			.verifyComplete();
		assertThat(free()).containsExactly("c");
		transaction.rollback().block(WAIT);
	}

	// The jobs that nobody has locked
	private List<String> free() {
		PrismaTransaction transaction = start();
		List<String> titles = locked(transaction, LockWait.SKIP_LOCKED).findMany((query) -> query.orderBy(JOB.id.asc()))
			.stream()
			.map(Job::title)
			.toList();
		transaction.rollback().block(WAIT);
		return titles;
	}

	private List<Job> next(PrismaTransaction transaction) {
		return locked(transaction, LockWait.SKIP_LOCKED).findMany((query) -> query.orderBy(JOB.id.asc()).take(1));
	}

	private void inParallel(Runnable work) {
		CompletableFuture<?>[] workers = IntStream.range(0, WORKERS)
			.mapToObj((i) -> CompletableFuture.runAsync(work, (task) -> new Thread(task, "worker-" + i).start()))
			.toArray(CompletableFuture<?>[]::new);
		CompletableFuture.allOf(workers).orTimeout(WAIT.toSeconds(), TimeUnit.SECONDS).join();
	}

	private WholeLockedDelegate<Job> locked(PrismaTransaction transaction, LockWait wait) {
		return in(transaction).job().forUpdate(wait);
	}

	private Prisma in(PrismaTransaction transaction) {
		return new Prisma(new TransactionEngine(this.engine, transaction));
	}

	private PrismaTransaction start() {
		return start(new PrismaTransactionOptions(null, WAIT, WAIT));
	}

	private PrismaTransaction start(PrismaIsolationLevel level) {
		return start(new PrismaTransactionOptions(level, WAIT, WAIT));
	}

	private PrismaTransaction start(PrismaTransactionOptions options) {
		return this.engine.startTransaction(options).blockOptional(WAIT).orElseThrow();
	}

}
