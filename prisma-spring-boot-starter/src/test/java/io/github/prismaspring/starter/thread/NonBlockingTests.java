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

package io.github.prismaspring.starter.thread;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.PostCreate;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.support.BridgeProcesses;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import reactor.blockhound.BlockHound;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.util.retry.Retry;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Propagation;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reactive client blocks no thread of Reactor, the first time that it is used above
 * all: whatever happens once must happen elsewhere.
 */
@EnabledIfSystemProperty(named = "blockhound", matches = "true",
		disabledReason = "BlockHound needs a JVM of its own: the execution 'non-blocking' runs this")
@ExtendWith(NonBlockingTests.Watch.class)
@TestMethodOrder(OrderAnnotation.class)
@PrismaApplicationTest(database = DatabaseKind.SQLITE, application = ContractApplication.class,
		properties = "prisma.bridge.restart.initial-backoff=10ms")
class NonBlockingTests {

	private static final Queue<Throwable> blocked = new ConcurrentLinkedQueue<>();

	private final ReactivePrisma reactive;

	private final ReactiveHealthIndicator health;

	private final BridgeClient bridge;

	NonBlockingTests(ReactivePrisma reactive, ReactiveHealthIndicator health, BridgeClient bridge) {
		this.reactive = reactive;
		this.health = health;
		this.bridge = bridge;
	}

	@AfterEach
	void nothingHasBlocked() {
		assertThat(blocked).isEmpty();
	}

	@Test
	@Order(1)
	void blockHoundIsAwake() {
		Mono.delay(Duration.ofMillis(1)).doOnNext((tick) -> sleep()).block();
		assertThat(blocked).isNotEmpty().allSatisfy((ex) -> assertThat(ex).hasMessageContaining("sleep"));
		blocked.clear();
	}

	@Test
	@Order(2)
	void firstUse() {
		verify(this.reactive.category().count());
	}

	@Test
	@Order(3)
	void queries() {
		verify(this.reactive.user()
			.create((user) -> user.email("ann@acme.io")
				.posts((posts) -> posts.create((post) -> post.title("a")).create((post) -> post.title("b")))));
		verify(this.reactive.user()
			.include(USER.posts.orderBy(POST.title.asc()))
			.findUniqueOrThrow(USER.email.eq("ann@acme.io")));
		verify(this.reactive.post()
			.createMany(IntStream.range(0, 200)
				.mapToObj((i) -> PostCreate.of((post) -> post.title("post " + i)).views(i))
				.toList()));
		verify(this.reactive.post().stream((query) -> query.orderBy(POST.views.asc()), 30));
		verify(this.reactive.post().page((query) -> query, PageRequest.of(1, 50)));
		verify(this.reactive.batch(this.reactive.post().ops().count(), this.reactive.user().ops().count()));
		verify(this.reactive.sql("select title from \"Post\" where views > ?", 100).query(String.class).list());
		verify(this.reactive.post().updateAll(POST.published.set(true)));
		verify(this.reactive.user()
			.create((user) -> user.email("ann@acme.io"))
			.onErrorComplete(DuplicateKeyException.class));
	}

	@Test
	@Order(4)
	void queriesThatShareTheirWay() {
		verify(Flux.range(0, 100)
			.flatMap((i) -> this.reactive.user().findUnique(USER.email.eq("nobody" + i + "@acme.io")), 50)
			.then(this.reactive.category().count()));
	}

	@Test
	@Order(5)
	void transactions() {
		Mono<?> create = this.reactive.category().create((category) -> category.name("a"));
		verify(this.reactive.transaction(create.then(this.reactive.category().count())));
		verify(this.reactive.transaction(create).onErrorComplete(DuplicateKeyException.class));
		verify(this.reactive.transaction(this.reactive.category()
			.delete(CATEGORY.name.eq("a"))
			.then(this.reactive.transaction((spec) -> spec.propagation(Propagation.NESTED), create))
			.then(this.reactive.transaction((spec) -> spec.propagation(Propagation.NESTED), create)
				.onErrorResume(DuplicateKeyException.class, (ex) -> Mono.empty()))));
		verify(this.reactive.transaction(Mono.delay(Duration.ofMillis(20)).then(create))
			.timeout(Duration.ofMillis(21))
			.onErrorComplete());
	}

	@Test
	@Order(6)
	void healthAndHandshake() {
		verify(this.health.health());
		verify(this.bridge.verify());
	}

	@Test
	@Order(7)
	void restartOfTheBridge() {
		BridgeProcesses.ofThisProcess().forEach(ProcessHandle::destroyForcibly);
		verify(Mono.delay(Duration.ofMillis(10))
			.then(this.health.health())
			.map(Health::getStatus)
			.repeat()
			.takeUntil(Status.DOWN::equals));
		verify(this.reactive.category()
			.count()
			.retryWhen(Retry.fixedDelay(200, Duration.ofMillis(50))
				.filter(DataAccessResourceFailureException.class::isInstance)));
		verify(this.reactive.transaction(this.reactive.category().count()));
	}

	private static void verify(Mono<?> result) {
		verify(result.flux());
	}

	// Both the thread that asks and the one that the answer comes on must not be blocked
	private static void verify(Flux<?> results) {
		StepVerifier.create(results.subscribeOn(Schedulers.parallel()).then())
			.expectComplete()
			.verify(Duration.ofSeconds(30));
	}

	private static void sleep() {
		try {
			Thread.sleep(1);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Begins before the application does: a thread that already waits for its next task
	 * would count as blocked.
	 */
	static class Watch implements BeforeAllCallback {

		@Override
		public void beforeAll(ExtensionContext context) {
			Assertions.setMaxStackTraceElementsDisplayed(100);
			BlockHound.install((builder) -> builder
				.blockingMethodCallback((method) -> blocked.add(new Exception(method.toString()))));
		}

	}

}
