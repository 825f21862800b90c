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

package io.github.prismaspring.starter.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.support.BridgeMetrics;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.EmbeddedPostgresServer;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody waits any more for transactions that have begun: their subscriptions are
 * cancelled, or their threads are interrupted.
 */
@ExtendWith(OutputCaptureExtension.class)
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = BankApplication.class,
		properties = { "prisma.connection-limit=" + AbandonedTransactionTests.CONNECTIONS,
				"logging.level.reactor.netty.http.client=ERROR",
				// A busy machine is slow, too, and that is not what is looked for
				"prisma.slow-log.enabled=false" })
class AbandonedTransactionTests {

	static final int CONNECTIONS = 6;

	private static final int TRANSFERS = 200;

	private static final Duration A_MOMENT = Duration.ofSeconds(5);

	private final PrismaApplication application;

	private final EmbeddedPostgresServer server;

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	private final Bank bank;

	private final ReactiveBank reactiveBank;

	private final Books books;

	private final BridgeMetrics metrics;

	private final Random random = new Random(11);

	private final Queue<Throwable> dropped = new ConcurrentLinkedQueue<>();

	AbandonedTransactionTests(PrismaApplication application, EmbeddedPostgresServer server) {
		this.application = application;
		this.server = server;
		this.prisma = application.bean(Prisma.class);
		this.reactive = application.bean(ReactivePrisma.class);
		this.bank = application.bean(Bank.class);
		this.reactiveBank = application.bean(ReactiveBank.class);
		this.books = application.bean(Books.class);
		this.metrics = BridgeMetrics.of(application);
	}

	@BeforeEach
	void openBooks() {
		Hooks.onErrorDropped(this.dropped::add);
		this.books.open(100);
		this.prisma.category().deleteAll();
	}

	@AfterEach
	void nothingIsLeftBehind(CapturedOutput output) {
		Hooks.resetOnErrorDropped();
		awaitNoOpenTransactions();
		assertThat(this.server.openTransactions()).isZero();
		assertThat(this.dropped).isEmpty();
		assertThat(output.getAll()).doesNotContain(" WARN ", " ERROR ");
		this.books.verify();
		assertThatAllConnectionsCanBeUsedAtOnce();
	}

	@Test
	void subscriptionsAreCancelledAtRandomTimes() {
		Duration typical = typicalDuration();
		Queue<Transfer> acknowledged = new ConcurrentLinkedQueue<>();
		List<Transfer> transfers = this.books.transfers(TRANSFERS, this.random);
		Flux.fromIterable(transfers)
			.flatMap((transfer) -> this.reactiveBank.make(transfer)
				.doOnSuccess((nothing) -> acknowledged.add(transfer))
				.onErrorComplete(InsufficientFundsException.class)
				.takeUntilOther(Mono.delay(part(typical))), CONNECTIONS)
			.blockLast();
		awaitNoOpenTransactions();
		assertThat(this.books.ledger()).hasSizeLessThan(TRANSFERS).containsAll(acknowledged);
	}

	@Test
	void queriesThatAreCancelledTakeNoOthersWithThem() {
		Duration some = typicalDuration().dividedBy(2);
		Flux.range(0, 2000)
			.flatMap((i) -> (i % 2 == 0) ? this.reactive.category().count()
					: this.reactive.category().count().takeUntilOther(Mono.delay(part(some))), CONNECTIONS)
			.blockLast();
	}

	@Test
	void threadsAreInterruptedAtRandomTimes() throws InterruptedException {
		Duration typical = typicalDuration();
		Queue<Transfer> acknowledged = new ConcurrentLinkedQueue<>();
		Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
		List<Transfer> transfers = this.books.transfers(TRANSFERS, this.random);
		CountDownLatch done = new CountDownLatch(TRANSFERS);
		try (SimpleAsyncTaskExecutor threads = threads()) {
			for (Transfer transfer : transfers) {
				Duration delay = part(typical);
				threads.execute(() -> {
					interruptThisThreadAfter(delay);
					try {
						this.bank.make(transfer);
						acknowledged.add(transfer);
					}
					catch (RuntimeException ex) {
						failures.add(ex);
					}
					finally {
						done.countDown();
					}
				});
			}
			assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
		}
		assertThat(this.books.ledger()).hasSizeLessThan(TRANSFERS).containsExactlyInAnyOrderElementsOf(acknowledged);
		assertThat(failures).isNotEmpty()
			.allSatisfy((failure) -> assertThat(failure).isInstanceOfAny(DataAccessException.class,
					TransactionException.class, InsufficientFundsException.class));
	}

	@Test
	void subscriptionsAreCancelledAtEachMomentUntilTheCommit() {
		int moments = cancelAtEachMoment(nested(Mono.empty()));
		assertThat(moments).isGreaterThanOrEqualTo(24);
	}

	@Test
	void subscriptionsAreCancelledAtEachMomentUntilTheRollback() {
		int moments = cancelAtEachMoment(nested(Mono.error(new IllegalStateException("no more"))));
		assertThat(moments).isGreaterThanOrEqualTo(24);
	}

	private int cancelAtEachMoment(Mono<?> work) {
		Moments moments = this.application.bean(Moments.class);
		int moment = 0;
		do {
			moment++;
			Disposable.Swap subscription = Disposables.swap();
			CountDownLatch over = new CountDownLatch(1);
			moments.at(moment, () -> {
				subscription.dispose();
				over.countDown();
			});
			subscription.update(work.doFinally((signal) -> over.countDown()).onErrorComplete().subscribe());
			awaitNoOpenTransactions(over);
			assertThat(this.prisma.category().findMany()).extracting(Category::name)
				.as("after moment %s", moment)
				.matches((names) -> names.isEmpty() || Set.copyOf(names).equals(Set.of("outer", "inner")));
			this.prisma.category().deleteAll();
		}
		while (moments.hasCome());
		return moment - 1;
	}

	// Keeps what one savepoint has written, and goes back to another one
	private Mono<?> nested(Mono<?> end) {
		Mono<Category> undone = this.reactive.category()
			.create((category) -> category.name("undone"))
			.flatMap((category) -> Mono.error(new IllegalStateException("undo " + category.name())));
		return this.reactive.transaction(this.reactive.category()
			.create((category) -> category.name("outer"))
			.then(this.reactive.transaction((spec) -> spec.propagation(Propagation.NESTED),
					this.reactive.category().create((category) -> category.name("inner"))))
			.then(this.reactive.transaction((spec) -> spec.propagation(Propagation.NESTED), undone)
				.onErrorResume(IllegalStateException.class, (ex) -> Mono.empty()))
			.then(this.reactive.category().count())
			.then(end));
	}

	private void awaitNoOpenTransactions(CountDownLatch over) {
		try {
			assertThat(over.await(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		awaitNoOpenTransactions();
	}

	private void awaitNoOpenTransactions() {
		Awaitility.await()
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(5))
			.atMost(A_MOMENT)
			.until(() -> this.metrics.activeTransactions() == 0);
	}

	private void assertThatAllConnectionsCanBeUsedAtOnce() {
		CountDownLatch inside = new CountDownLatch(CONNECTIONS);
		Sinks.Empty<Void> allInside = Sinks.empty();
		List<Mono<Long>> transactions = IntStream.range(0, CONNECTIONS)
			.mapToObj((i) -> this.reactive.transaction(this.reactive.category().count().doOnNext((count) -> {
				inside.countDown();
				if (inside.getCount() == 0) {
					allInside.tryEmitEmpty();
				}
			}).delayUntil((count) -> allInside.asMono())))
			.toList();
		assertThat(Flux.merge(transactions).collectList().block(A_MOMENT)).hasSize(CONNECTIONS);
	}

	private static void interruptThisThreadAfter(Duration delay) {
		Thread thread = Thread.currentThread();
		Mono.delay(delay).subscribe((tick) -> thread.interrupt());
	}

	private Duration typicalDuration() {
		List<Transfer> transfers = this.books.transfers(20, this.random);
		long start = System.nanoTime();
		for (Transfer transfer : transfers) {
			this.bank.make(transfer);
		}
		Duration typical = Duration.ofNanos(System.nanoTime() - start).dividedBy(transfers.size());
		this.books.open(100);
		return typical;
	}

	private Duration part(Duration whole) {
		return Duration.ofNanos((long) (whole.toNanos() * this.random.nextDouble()));
	}

	private static SimpleAsyncTaskExecutor threads() {
		SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("interrupted-");
		threads.setVirtualThreads(Runtime.version().feature() >= 21);
		threads.setConcurrencyLimit(CONNECTIONS);
		threads.setTaskTerminationTimeout(A_MOMENT.toMillis());
		return threads;
	}

}
