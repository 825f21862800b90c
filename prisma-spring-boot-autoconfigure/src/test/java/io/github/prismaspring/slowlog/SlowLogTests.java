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

package io.github.prismaspring.slowlog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.StartedTransaction;
import io.github.prismaspring.slowlog.SlowOperation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/**
 * Tests for {@link SlowLog}.
 */
@ExtendWith(OutputCaptureExtension.class)
class SlowLogTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(5);

	private static final PrismaRequest<String> FIND = request("User", PrismaAction.FIND_MANY);

	private final PrismaEngine delegate = Mockito.mock(PrismaEngine.class);

	private final SlowLog log = new SlowLog(Duration.ZERO, 3);

	private final PrismaEngine engine = this.log.decorate(this.delegate);

	@Test
	void keepsWhatTookLong() {
		given(this.delegate.execute(FIND)).willReturn(Mono.delay(Duration.ofMillis(20)).thenReturn("Ann"));
		assertThat(this.engine.execute(FIND).block(TIMEOUT)).isEqualTo("Ann");
		assertThat(this.log.operations()).singleElement().satisfies((operation) -> {
			assertThat(operation.model()).isEqualTo("User");
			assertThat(operation.operation()).isEqualTo("findMany");
			assertThat(operation.name()).isEqualTo("User.findMany");
			assertThat(operation.duration()).isBetween(Duration.ofMillis(20), TIMEOUT);
			assertThat(operation.outcome()).isEqualTo(Outcome.SUCCESS);
			assertThat(operation.error()).isNull();
			assertThat(operation.inTransaction()).isFalse();
		});
	}

	@Test
	void keepsNothingThatWasFasterThanTheThreshold() {
		given(this.delegate.execute(FIND)).willReturn(Mono.just("Ann"));
		SlowLog patient = new SlowLog(Duration.ofHours(1), 3);
		patient.decorate(this.delegate).execute(FIND).block(TIMEOUT);
		assertThat(patient.operations()).isEmpty();
	}

	@Test
	void keepsTheLatestOnes() {
		given(this.delegate.execute(FIND)).willReturn(Mono.just("Ann"));
		for (PrismaAction action : List.of(PrismaAction.FIND_FIRST, PrismaAction.CREATE_ONE, PrismaAction.DELETE_MANY,
				PrismaAction.QUERY_RAW)) {
			PrismaRequest<String> request = request((action != PrismaAction.QUERY_RAW) ? "User" : null, action);
			given(this.delegate.execute(request)).willReturn(Mono.empty());
			this.engine.execute(request).block(TIMEOUT);
		}
		assertThat(this.log.operations()).extracting(SlowOperation::name)
			.containsExactly("sql.query", "User.deleteMany", "User.create");
	}

	@Test
	void timeBeginsWithEachSubscription() {
		given(this.delegate.execute(FIND)).willReturn(Mono.just("Ann"));
		Mono<String> result = this.engine.execute(FIND);
		assertThat(this.log.operations()).isEmpty();
		result.block(TIMEOUT);
		result.block(TIMEOUT);
		assertThat(this.log.operations()).hasSize(2);
	}

	@Test
	void timeOfWhoeverTakesTheResultDoesNotCount() {
		given(this.delegate.execute(FIND)).willReturn(Mono.just("Ann"));
		List<SlowOperation> kept = this.engine.execute(FIND).map((name) -> this.log.operations()).block(TIMEOUT);
		assertThat(kept).hasSize(1);
	}

	@Test
	void errorIsKeptByItsCode() {
		PrismaError error = new PrismaError(PrismaErrorKind.KNOWN, "P2024", "No connection for s3cret", null, null,
				null);
		given(this.delegate.execute(FIND)).willReturn(Mono.error(PrismaException.of(error)));
		StepVerifier.create(this.engine.execute(FIND)).verifyError(PrismaException.class);
		given(this.delegate.execute(FIND)).willReturn(Mono.error(new IllegalStateException("s3cret")));
		StepVerifier.create(this.engine.execute(FIND)).verifyError(IllegalStateException.class);
		assertThat(this.log.operations()).extracting(SlowOperation::error)
			.containsExactly("IllegalStateException", "P2024");
		assertThat(this.log.operations()).extracting(SlowOperation::outcome).containsOnly(Outcome.ERROR);
		assertThat(this.log.operations().toString()).doesNotContain("s3cret");
	}

	@Test
	void cancellationIsKeptOnlyIfThereIsNoResultYet() {
		TestPublisher<String> result = TestPublisher.create();
		given(this.delegate.execute(FIND)).willReturn(result.mono());
		Disposable subscription = this.engine.execute(FIND).subscribe();
		subscription.dispose();
		assertThat(this.log.operations()).extracting(SlowOperation::outcome).containsExactly(Outcome.CANCELLED);
		given(this.delegate.execute(FIND)).willReturn(Mono.just("Ann"));
		StepVerifier.create(this.engine.execute(FIND)).expectNext("Ann").thenCancel().verify();
		assertThat(this.log.operations()).extracting(SlowOperation::outcome)
			.containsExactly(Outcome.SUCCESS, Outcome.CANCELLED);
	}

	@Test
	void batchHasTheModelThatItsRequestsHaveInCommon() {
		PrismaBatch users = new PrismaBatch(List.of(FIND, FIND), null);
		PrismaBatch mixed = new PrismaBatch(List.of(FIND, request("Post", PrismaAction.FIND_MANY)), null);
		given(this.delegate.executeBatch(users)).willReturn(Mono.just(List.of()));
		given(this.delegate.executeBatch(mixed)).willReturn(Mono.just(List.of()));
		this.engine.executeBatch(users).block(TIMEOUT);
		this.engine.executeBatch(mixed).block(TIMEOUT);
		assertThat(this.log.operations()).extracting(SlowOperation::name).containsExactly("batch", "User.batch");
	}

	@Test
	void everyStepOfATransactionIsTimed() {
		PrismaTransaction inner = Mockito.mock(PrismaTransaction.class);
		PrismaTransactionOptions options = PrismaTransactionOptions.defaults();
		given(this.delegate.startTransaction(options)).willReturn(Mono.just(inner));
		given(inner.startNested()).willReturn(Mono.just(inner));
		given(inner.execute(FIND)).willReturn(Mono.just("Ann"));
		given(inner.rollback()).willReturn(Mono.empty());
		given(inner.commit()).willReturn(Mono.empty());
		SlowLog all = new SlowLog(Duration.ZERO, 10);
		PrismaTransaction transaction = all.decorate(this.delegate).startTransaction(options).block(TIMEOUT);
		PrismaTransaction nested = transaction.startNested().block(TIMEOUT);
		nested.execute(FIND).block(TIMEOUT);
		nested.rollback().block(TIMEOUT);
		transaction.commit().block(TIMEOUT);
		assertThat(all.operations()).extracting(SlowOperation::name)
			.containsExactly("transaction.commit", "transaction.rollback", "User.findMany", "transaction.savepoint",
					"transaction.start");
		assertThat(all.operations()).extracting(SlowOperation::inTransaction)
			.containsExactly(true, true, true, true, false);
	}

	@Test
	void beginThatTravelsWithAQueryIsPartOfItsTime() {
		PrismaTransaction inner = Mockito.mock(PrismaTransaction.class);
		given(inner.commit()).willReturn(Mono.empty());
		beginWithQuery(Mono.just(new StartedTransaction<>(inner, Signal.next("Ann"))));
		startWithQuery().block(TIMEOUT).transaction().commit().block(TIMEOUT);
		beginWithQuery(Mono.just(new StartedTransaction<>(inner, Signal.error(new IllegalStateException("s3cret")))));
		startWithQuery().block(TIMEOUT);
		assertThat(this.log.operations()).extracting(SlowOperation::name)
			.containsExactly("User.findMany", "transaction.commit", "User.findMany");
		assertThat(this.log.operations()).extracting(SlowOperation::error)
			.containsExactly("IllegalStateException", null, null);
		assertThat(this.log.operations()).extracting(SlowOperation::inTransaction).containsOnly(true);
	}

	@Test
	void transactionThatCannotBeginWithAQueryIsAStartThatFailed() {
		beginWithQuery(Mono.error(new IllegalStateException("s3cret")));
		StepVerifier.create(startWithQuery()).verifyError(IllegalStateException.class);
		beginWithQuery(Mono.never());
		startWithQuery().subscribe().dispose();
		assertThat(this.log.operations()).extracting(SlowOperation::name).containsOnly("transaction.start");
		assertThat(this.log.operations()).extracting(SlowOperation::outcome)
			.containsExactly(Outcome.CANCELLED, Outcome.ERROR);
	}

	private void beginWithQuery(Mono<StartedTransaction<String>> start) {
		given(this.delegate.startTransaction(PrismaTransactionOptions.defaults(), FIND)).willReturn(Optional.of(start));
	}

	private Mono<StartedTransaction<String>> startWithQuery() {
		return this.engine.startTransaction(PrismaTransactionOptions.defaults(), FIND).orElseThrow();
	}

	@Test
	void logWarnsOfEachOperationOnceAMinute(CapturedOutput output) {
		PrismaRequest<String> create = request("User", PrismaAction.CREATE_ONE);
		given(this.delegate.execute(FIND)).willReturn(Mono.just("Ann"));
		given(this.delegate.execute(create)).willReturn(Mono.just("Ann"));
		for (int i = 0; i < 5; i++) {
			this.engine.execute(FIND).block(TIMEOUT);
			this.engine.execute(create).block(TIMEOUT);
		}
		assertThat(output).containsOnlyOnce("User.findMany took").containsOnlyOnce("User.create took");
	}

	private static PrismaRequest<String> request(String model, PrismaAction action) {
		return new PrismaRequest<>(model, action, (out) -> out.string("s3cret"), (in) -> in.string());
	}

}
