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

package io.github.prismaspring.client.example;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineInfo;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.dao.EmptyResultDataAccessException;

import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the reactive client.
 */
class ReactiveTests {

	private final RecordingEngine engine = new RecordingEngine();

	private final ReactivePrisma prisma = new ReactivePrisma(this.engine);

	@Test
	void nothingHappensBeforeSubscription() {
		this.prisma.user().findMany();
		this.prisma.user().create((c) -> c.email("a"));
		this.prisma.user().deleteAll();
		assertThat(this.engine.requests()).isEmpty();
	}

	@Test
	void eachSubscriptionRunsTheQueryAnew() {
		this.engine.answer("[" + Rows.ANN + "]").answer("[]");
		Flux<User> users = this.prisma.user().findMany((q) -> q.where(USER.id.gt(1)));
		StepVerifier.create(users.map(User::name)).expectNext("Ann").verifyComplete();
		StepVerifier.create(users).verifyComplete();
		assertThat(this.engine.requests()).hasSize(2);
		assertThat(this.engine.requests().get(0)).isEqualTo(this.engine.requests().get(1));
	}

	@Test
	void sendsWhatTheBlockingClientSends() {
		this.engine.answer(Rows.ANN);
		this.prisma.user().include(USER.posts).upsert(USER.id.eq(1), (c) -> c.email("a"), USER.name.setNull()).block();
		new Prisma(this.engine).user()
			.include(USER.posts)
			.upsert(USER.id.eq(1), (c) -> c.email("a"), USER.name.setNull());
		assertThat(this.engine.requests().get(0)).isEqualTo(this.engine.requests().get(1));
	}

	@Test
	void missingRowIsEmpty() {
		this.engine.answer("null");
		StepVerifier.create(this.prisma.user().findUnique(USER.id.eq(1))).verifyComplete();
		StepVerifier.create(this.prisma.user().findFirst((q) -> q)).verifyComplete();
	}

	@Test
	void failureIsTranslated() {
		this.engine.fail(UpdateTests.missing());
		StepVerifier.create(this.prisma.user().delete(USER.id.eq(1)))
			.expectErrorSatisfies((ex) -> assertThat(ex).isInstanceOf(EmptyResultDataAccessException.class)
				.hasMessage("User.delete: No record was found [P2025]"))
			.verify();
		StepVerifier.create(this.prisma.user().deleteIfExists(USER.id.eq(1))).verifyComplete();
	}

	@Test
	void cancellationReachesTheEngine() {
		AtomicBoolean cancelled = new AtomicBoolean();
		PrismaEngine silent = new PrismaEngine() {

			@Override
			public <T> Mono<T> execute(PrismaRequest<T> request) {
				return Mono.<T>never().doOnCancel(() -> cancelled.set(true));
			}

			@Override
			public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
				return Mono.error(new UnsupportedOperationException());
			}

			@Override
			public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
				return Mono.never();
			}

			@Override
			public Mono<PrismaEngineInfo> info() {
				return Mono.never();
			}

		};
		StepVerifier.create(new ReactivePrisma(silent).user().findMany())
			.thenAwait(Duration.ofMillis(1))
			.thenCancel()
			.verify();
		assertThat(cancelled).isTrue();
	}

}
