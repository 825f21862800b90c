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

import java.util.List;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.client.example.ReactivePrisma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;

import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link LazyTransaction} where the begin travels with the first query.
 */
@Timeout(10)
class FirstQueryTests {

	private final EventLogEngine engine = EventLogEngine.beginningWithQueries();

	private final ReactivePrisma prisma = new ReactivePrisma(this.engine);

	private final TransactionalOperator operator = operator(TransactionDefinition.PROPAGATION_REQUIRED);

	@Test
	void onlyTheFirstQueryBringsTheBeginAlong() {
		complete(read().then(write()));
		assertEvents("begin 1", "in 1: count", "in 1: deleteMany", "commit 1");
		assertThat(this.engine.begunWithQuery()).isOne();
	}

	@Test
	void batchesAndSavepointsComeAfterABeginOfTheirOwn() {
		complete(this.prisma.batch(List.of(this.prisma.user().ops().deleteMany(USER.id.eq(1)))).then(read()));
		complete(operator(TransactionDefinition.PROPAGATION_NESTED).transactional(read()));
		complete(operator(TransactionDefinition.PROPAGATION_REQUIRED)
			.transactional(operator(TransactionDefinition.PROPAGATION_NESTED).transactional(read())));
		assertThat(this.engine.events()).startsWith("begin 1", "in 1: batch of 1", "in 1: count", "commit 1");
		assertThat(this.engine.begunWithQuery()).isZero();
	}

	@Test
	void queriesOfTheSameMomentWaitForTheOneThatBegins() {
		Sinks.Empty<Void> begun = this.engine.holdAt("begin 1");
		StepVerifier.create(this.operator.transactional(Flux.merge(read(), write(), write())).then())
			.then(() -> assertEvents("begin 1"))
			.then(begun::tryEmitEmpty)
			.verifyComplete();
		assertThat(this.engine.events()).startsWith("begin 1", "in 1: count").endsWith("commit 1").hasSize(5);
		assertThat(this.engine.begunWithQuery()).isOne();
	}

	@Test
	void failureOfTheFirstQueryIsItsOwnAndTheTransactionGoesOn() {
		this.engine.failAt("in 1: count", Failures.known("P2002"));
		complete(read().onErrorResume(DuplicateKeyException.class, (ex) -> write()));
		assertEvents("begin 1", "in 1: count", "in 1: deleteMany", "commit 1");
	}

	@Test
	void refusalOfTheFirstQueryIsNoRefusalOfTheTransaction() {
		this.engine.failAt("in 1: count", Failures.refused("P2009", "Unknown field"));
		StepVerifier.create(this.operator.transactional(read()))
			.verifyErrorSatisfies((ex) -> assertThat(ex).hasMessageContaining("Unknown field")
				.hasMessageNotContaining("could not begin"));
		assertEvents("begin 1", "in 1: count", "rollback 1");
	}

	@Test
	void failureToBeginIsThatOfAllQueries() {
		Sinks.Empty<Void> begun = this.engine.holdAt("begin 1");
		Mono<Long> work = Mono.zip(swallowed(read()), swallowed(write())).then(swallowed(write())).thenReturn(1L);
		StepVerifier.create(this.operator.transactional(work))
			.then(() -> begun.tryEmitError(Failures.transaction("start_timeout")))
			.verifyErrorSatisfies((ex) -> assertThat(ex).isInstanceOf(UnexpectedRollbackException.class)
				.hasRootCauseInstanceOf(PrismaException.class));
		assertEvents("begin 1");
	}

	@Test
	void cancellationWaitsForTheFirstQueryAndRollsBack() {
		Sinks.Empty<Void> answered = this.engine.holdAt("in 1: count");
		Disposable work = this.operator.transactional(read()).subscribe();
		work.dispose();
		assertEvents("begin 1", "in 1: count");
		answered.tryEmitEmpty();
		assertEvents("begin 1", "in 1: count", "rollback 1");
	}

	@Test
	void firstQueryThatIsGivenUpDoesNotKeepTheTransactionFromBeginning() {
		Sinks.Empty<Void> answered = this.engine.holdAt("in 1: count");
		Sinks.Empty<Long> enough = Sinks.empty();
		Mono<Long> work = read().takeUntilOther(enough.asMono()).then(write());
		StepVerifier.create(this.operator.transactional(work))
			.then(enough::tryEmitEmpty)
			.then(() -> assertEvents("begin 1", "in 1: count"))
			.then(answered::tryEmitEmpty)
			.expectNext(1L)
			.verifyComplete();
		assertEvents("begin 1", "in 1: count", "in 1: deleteMany", "commit 1");
	}

	private static Mono<Long> swallowed(Mono<Long> query) {
		return query.onErrorResume(CannotCreateTransactionException.class, (ex) -> Mono.just(0L));
	}

	private TransactionalOperator operator(int propagation) {
		return TransactionalOperator.create(
				new ReactivePrismaTransactionManager(this.engine, PrismaTransactionSettings.defaults()),
				new DefaultTransactionDefinition(propagation));
	}

	private Mono<Long> read() {
		return this.prisma.user().count();
	}

	private Mono<Long> write() {
		return this.prisma.user().deleteMany(USER.id.eq(1));
	}

	private void complete(Mono<?> work) {
		StepVerifier.create(this.operator.transactional(work).then()).verifyComplete();
	}

	private void assertEvents(String... events) {
		assertThat(this.engine.events()).containsExactly(events);
	}

}
