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

package io.github.prismaspring.engine.http;

import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineInfo;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.StartedTransaction;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.core.publisher.Sinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

/**
 * Tests for {@link BalancedEngine}.
 */
class BalancedEngineTests {

	private static final PrismaRequest<String> FIND = new PrismaRequest<>("User", PrismaAction.FIND_UNIQUE, (out) -> {
	}, (in) -> in.string());

	private final AtomicLong now = new AtomicLong();

	private final PrismaEngine first = bridge("first");

	private final PrismaEngine second = bridge("second");

	private final PrismaEngine third = bridge("third");

	private final BalancedEngine engine = new BalancedEngine(
			List.of(balanced(this.first), balanced(this.second), balanced(this.third)));

	@Test
	void takesOneAfterTheOther() {
		assertThat(List.of(ask(), ask(), ask(), ask())).containsExactly("first", "second", "third", "first");
	}

	@Test
	void isCold() {
		Mono<PrismaEngineInfo> answer = this.engine.info();
		then(this.first).should(never()).info();
		assertThat(answer.block().schemaHash()).isEqualTo("first");
		assertThat(answer.block().schemaHash()).isEqualTo("second");
	}

	@Test
	void requestThatWasRefusedGoesToTheNext() {
		fail(this.first, Outcome.NOT_RUN);
		assertThat(ask()).isEqualTo("second");
	}

	@Test
	void requestThatMayHaveRunIsNeverRepeated() {
		fail(this.first, Outcome.UNKNOWN);
		assertThatExceptionOfType(PrismaEngineUnavailableException.class).isThrownBy(this::ask);
		then(this.second).should(never()).info();
		then(this.third).should(never()).info();
	}

	@Test
	void bridgeThatRefusedRestsAndIsTriedAgain() {
		fail(this.first, Outcome.NOT_RUN);
		assertThat(List.of(ask(), ask(), ask(), ask())).containsExactly("second", "second", "third", "second");
		then(this.first).should(times(1)).info();
		this.now.addAndGet(Duration.ofSeconds(3).toNanos());
		succeed(this.first, "first");
		ask();
		ask();
		assertThat(ask()).isEqualTo("first");
		assertThat(List.of(ask(), ask(), ask())).containsExactly("second", "third", "first");
	}

	@Test
	void triesAllEvenIfAllRest() {
		List.of(this.first, this.second, this.third).forEach((bridge) -> fail(bridge, Outcome.NOT_RUN));
		assertThatExceptionOfType(PrismaEngineUnavailableException.class).isThrownBy(this::ask)
			.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.NOT_RUN));
		succeed(this.third, "third");
		assertThat(ask()).isEqualTo("third");
	}

	@Test
	void transactionIsThatOfTheBridgeThatStartedIt() {
		PrismaTransaction transaction = Mockito.mock(PrismaTransaction.class);
		given(this.first.startTransaction(any())).willReturn(Mono.error(unavailable(Outcome.NOT_RUN)));
		given(this.second.startTransaction(any())).willReturn(Mono.just(transaction));
		given(transaction.id()).willReturn("t1");
		given(transaction.commit()).willReturn(Mono.empty());
		PrismaTransaction started = start();
		assertThat(started.id()).isEqualTo("t1");
		started.commit().block();
		then(transaction).should().commit();
		then(this.third).should(never()).startTransaction(any());
	}

	@Test
	void nextRequestGoesWhereTheFewestAreRunning() {
		Sinks.One<PrismaEngineInfo> answer = Sinks.one();
		given(this.first.info()).willReturn(answer.asMono());
		Disposable running = this.engine.info().subscribe();
		assertThat(List.of(ask(), ask(), ask(), ask())).containsExactly("second", "third", "second", "second");
		answer.tryEmitValue(new PrismaEngineInfo("first", "sqlite", Set.of()));
		assertThat(running.isDisposed()).isTrue();
		assertThat(Stream.generate(this::ask).limit(3)).containsExactlyInAnyOrder("first", "second", "third");
	}

	@Test
	void requestThatIsCancelledIsNoWorkAnyMore() {
		given(this.first.info()).willReturn(Mono.never());
		this.engine.info().subscribe().dispose();
		succeed(this.first, "first");
		assertThat(Stream.generate(this::ask).limit(3)).containsExactlyInAnyOrder("first", "second", "third");
	}

	@Test
	void openTransactionIsWorkUntilItEnds() {
		PrismaTransaction transaction = Mockito.mock(PrismaTransaction.class);
		given(this.first.startTransaction(any())).willReturn(Mono.just(transaction));
		given(transaction.commit()).willReturn(Mono.error(unavailable(Outcome.UNKNOWN)));
		given(transaction.rollback()).willReturn(Mono.empty());
		PrismaTransaction started = start();
		assertThat(Stream.generate(this::ask).limit(6)).doesNotContain("first");
		assertThatExceptionOfType(PrismaEngineUnavailableException.class).isThrownBy(() -> started.commit().block());
		started.rollback().block();
		assertThat(Stream.generate(this::ask).limit(6)).filteredOn("first"::equals).hasSize(2);
	}

	@Test
	void firstRequestOfATransactionGoesWhereTheTransactionGoes() {
		PrismaTransaction transaction = Mockito.mock(PrismaTransaction.class);
		given(transaction.commit()).willReturn(Mono.empty());
		canBeginWith(this.first, Mono.error(unavailable(Outcome.NOT_RUN)));
		canBeginWith(this.second, Mono.just(new StartedTransaction<>(transaction, Signal.next("Ann"))));
		canBeginWith(this.third, Mono.error(new IllegalStateException("not asked")));
		StartedTransaction<String> started = this.engine.startTransaction(PrismaTransactionOptions.defaults(), FIND)
			.orElseThrow()
			.block();
		assertThat(started.result().block()).isEqualTo("Ann");
		succeed(this.first, "first");
		this.now.addAndGet(Duration.ofSeconds(3).toNanos());
		assertThat(Stream.generate(this::ask).limit(6)).doesNotContain("second");
		started.transaction().commit().block();
		assertThat(Stream.generate(this::ask).limit(6)).filteredOn("second"::equals).hasSize(2);
	}

	@Test
	void firstRequestComesAfterTheBeginAtABridgeThatKnowsNoOtherWay() {
		PrismaTransaction transaction = Mockito.mock(PrismaTransaction.class);
		given(transaction.execute(FIND)).willReturn(Mono.just("Ann"));
		given(this.first.startTransaction(any(), any())).willReturn(Optional.empty());
		given(this.first.startTransaction(any())).willReturn(Mono.just(transaction));
		StartedTransaction<String> started = this.engine.startTransaction(PrismaTransactionOptions.defaults(), FIND)
			.orElseThrow()
			.block();
		assertThat(started.result().block()).isEqualTo("Ann");
		this.now.addAndGet(Duration.ofSeconds(3).toNanos());
		assertThat(Stream.generate(this::ask).limit(4)).doesNotContain("first");
	}

	private static void canBeginWith(PrismaEngine bridge, Mono<StartedTransaction<String>> start) {
		given(bridge.startTransaction(any(), eq(FIND))).willReturn(Optional.of(start));
	}

	private PrismaTransaction start() {
		return this.engine.startTransaction(new PrismaTransactionOptions(null, null, null)).block();
	}

	private String ask() {
		return this.engine.info().block().schemaHash();
	}

	private BalancedBridge balanced(PrismaEngine engine) {
		return new BalancedBridge(engine, this.now::get);
	}

	private static PrismaEngine bridge(String name) {
		PrismaEngine engine = Mockito.mock(PrismaEngine.class);
		succeed(engine, name);
		return engine;
	}

	private static void succeed(PrismaEngine engine, String name) {
		given(engine.info()).willReturn(Mono.just(new PrismaEngineInfo(name, "sqlite", Set.of())));
	}

	private static void fail(PrismaEngine engine, Outcome outcome) {
		given(engine.info()).willReturn(Mono.error(unavailable(outcome)));
	}

	private static PrismaEngineUnavailableException unavailable(Outcome outcome) {
		return new PrismaEngineUnavailableException(PrismaError.of(PrismaErrorKind.ENGINE, "Gone"), outcome,
				new ConnectException());
	}

}
