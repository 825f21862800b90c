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

import java.util.concurrent.atomic.AtomicReference;

import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

import org.springframework.dao.InvalidDataAccessApiUsageException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The clients on threads that must not be blocked.
 */
@PrismaApplicationTest(database = DatabaseKind.SQLITE, application = ContractApplication.class)
class ReactorThreadTests {

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	ReactorThreadTests(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@Test
	void refusesToBlockAReactorThread() {
		Mono<Long> blocking = Mono.fromCallable(() -> this.prisma.category().count())
			.subscribeOn(Schedulers.parallel());
		StepVerifier.create(blocking)
			.expectErrorSatisfies((ex) -> assertThat(ex).isInstanceOf(InvalidDataAccessApiUsageException.class)
				.hasMessageContaining("ReactivePrisma")
				.hasMessageContaining("parallel-"))
			.verify();
	}

	@Test
	void refusesToBlockTheThreadThatDeliversAnAnswer() {
		Mono<Long> blocking = this.reactive.category().count().map((count) -> this.prisma.category().count());
		StepVerifier.create(blocking).verifyError(InvalidDataAccessApiUsageException.class);
	}

	@Test
	void blocksAThreadThatMayBeBlocked() {
		AtomicReference<String> thread = new AtomicReference<>("");
		Mono<Long> blocking = Mono.fromCallable(() -> {
			thread.set(Thread.currentThread().getName());
			return this.prisma.category().count();
		}).subscribeOn(Schedulers.boundedElastic());
		StepVerifier.create(blocking).expectNext(0L).verifyComplete();
		assertThat(thread.get()).startsWith("boundedElastic-");
	}

}
