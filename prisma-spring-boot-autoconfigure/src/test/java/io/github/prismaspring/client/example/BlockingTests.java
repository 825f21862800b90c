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

import io.github.prismaspring.client.RecordingEngine;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for what the blocking client does about threads and failures.
 */
class BlockingTests {

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	@Test
	void refusesToBlockAThreadOfReactor() {
		Mono<Long> blocking = Mono.fromCallable(() -> this.prisma.user().count()).subscribeOn(Schedulers.parallel());
		StepVerifier.create(blocking).expectErrorSatisfies((ex) -> {
			assertThat(ex).isInstanceOf(InvalidDataAccessApiUsageException.class);
			assertThat(ex.getMessage()).startsWith("User.count would block the thread 'parallel-")
				.endsWith(
						"which must not be blocked: use ReactivePrisma here, or call it on Schedulers.boundedElastic()");
		}).verify();
		assertThat(this.engine.requests()).isEmpty();
	}

	@Test
	void blocksAThreadThatMayBeBlocked() {
		this.engine.answer("{'_count':{'_all':1}}");
		Mono<Long> blocking = Mono.fromCallable(() -> this.prisma.user().count())
			.subscribeOn(Schedulers.boundedElastic());
		StepVerifier.create(blocking).expectNext(1L).verifyComplete();
	}

	@Test
	void failureShowsWhereTheQueryWasCalled() {
		this.engine.fail(UpdateTests.missing());
		assertThatExceptionOfType(EmptyResultDataAccessException.class)
			.isThrownBy(() -> this.prisma.user().delete(USER.id.eq(1)))
			.satisfies((ex) -> assertThat(ex.getStackTrace()).extracting(StackTraceElement::getClassName)
				.contains(BlockingTests.class.getName()));
	}

	@Test
	void failureThatIsNotPrismasIsLeftAsItIs() {
		this.engine.fail(new IllegalStateException("broken"));
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.prisma.user().findMany())
			.isNotInstanceOf(DataAccessException.class)
			.withMessage("broken");
	}

}
