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

import io.github.prismaspring.client.example.ReactivePrisma;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.reactive.TransactionalOperator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Transactions whose subscriber does not wait for them any more.
 */
class AbandonedTransactionTests {

	private final EventLogEngine engine = new EventLogEngine();

	private final ReactivePrisma reactive = new ReactivePrisma(this.engine);

	@Test
	void cancellationWhileTheTransactionBeginsRollsItBackWhenItHasBegun() {
		Sinks.Empty<Void> begun = this.engine.holdAt("begin 1");
		cancelWhen("begin 1", transactional(this.reactive.user().count()));
		assertEvents("begin 1");
		begun.tryEmitEmpty();
		assertEvents("begin 1", "rollback 1");
	}

	@Test
	void cancellationWhileASavepointBeginsRollsEverythingBack() {
		Sinks.Empty<Void> begun = this.engine.holdAt("in 1: savepoint 2");
		cancelWhen("in 1: savepoint 2",
				transactional(this.reactive.user()
					.count()
					.then(this.reactive.transaction((transaction) -> transaction.propagation(Propagation.NESTED),
							this.reactive.user().count()))));
		begun.tryEmitEmpty();
		await().untilAsserted(() -> assertThat(this.engine.events()).contains("rollback 1", "rollback 2"));
	}

	@Test
	void cancellationWhileAQueryRunsRollsBack() {
		this.engine.holdAt("in 1: count");
		cancelWhen("in 1: count", transactional(this.reactive.user().count()));
		assertEvents("begin 1", "in 1: count", "rollback 1");
	}

	@Test
	void cancellationWhileTheCommitRunsIsNotFollowedByARollback() {
		this.engine.holdAt("commit 1");
		cancelWhen("commit 1", transactional(this.reactive.user().count()));
		assertEvents("begin 1", "in 1: count", "commit 1");
	}

	@Test
	void cancellationBeforeTheFirstQueryCostsNothing() {
		StepVerifier.create(transactional(Mono.never())).expectSubscription().thenCancel().verify();
		assertEvents();
	}

	private <T> Mono<T> transactional(Mono<T> work) {
		return TransactionalOperator
			.create(new ReactivePrismaTransactionManager(this.engine, PrismaTransactionSettings.defaults()))
			.transactional(work);
	}

	private void cancelWhen(String event, Mono<?> work) {
		StepVerifier.create(work)
			.then(() -> await().until(() -> this.engine.events().contains(event)))
			.thenCancel()
			.verifyThenAssertThat()
			.hasNotDroppedErrors();
	}

	private void assertEvents(String... events) {
		assertThat(this.engine.events()).containsExactly(events);
	}

}
