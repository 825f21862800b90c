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

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.client.example.Prisma;
import io.github.prismaspring.dao.QueryInterruptedException;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Threads that are interrupted in a transaction.
 */
class InterruptedTransactionTests {

	private static final Duration SOME_TIME = Duration.ofMillis(50);

	private final PrismaEngine engine = mock(PrismaEngine.class);

	private final PrismaTransaction transaction = mock(PrismaTransaction.class);

	private final List<String> done = new CopyOnWriteArrayList<>();

	private final Prisma prisma = new Prisma(this.engine);

	private final TransactionTemplate template = new TransactionTemplate(
			new PrismaTransactionManager(this.engine, PrismaTransactionSettings.defaults()));

	@BeforeEach
	void answerLate() {
		given(this.engine.startTransaction(any())).willReturn(Mono.just(this.transaction));
		given(this.transaction.startNested()).willReturn(Mono.just(this.transaction));
		given(this.transaction.execute(any())).willReturn(late("query").thenReturn(1L));
		given(this.transaction.commit()).willReturn(late("commit"));
		given(this.transaction.rollback()).willReturn(late("rollback"));
	}

	@AfterEach
	void threadStaysMarkedAsInterrupted() {
		assertThat(Thread.interrupted()).isTrue();
	}

	@Test
	void queryIsGivenUpAndTheTransactionRolledBack() {
		assertThatExceptionOfType(QueryInterruptedException.class)
			.isThrownBy(() -> this.template.executeWithoutResult((status) -> {
				Thread.currentThread().interrupt();
				this.prisma.user().count();
			}))
			.withMessageStartingWith(
					"User.count: the thread '" + Thread.currentThread().getName() + "' was interrupted")
			.withCauseInstanceOf(InterruptedException.class);
		assertThat(this.done).containsExactly("rollback");
	}

	@Test
	void commitIsWaitedFor() {
		this.template.executeWithoutResult((status) -> {
			this.prisma.user().count();
			Thread.currentThread().interrupt();
		});
		assertThat(this.done).containsExactly("query", "commit");
	}

	@Test
	void savepointIsGivenBack() {
		this.template.executeWithoutResult((status) -> {
			Object savepoint = status.createSavepoint();
			this.prisma.user().count();
			Thread.currentThread().interrupt();
			status.rollbackToSavepoint(savepoint);
			status.releaseSavepoint(savepoint);
		});
		assertThat(this.done).containsExactly("query", "rollback", "commit");
	}

	@Test
	void failureOfTheCommitIsToldWithThePlaceThatWaitedForIt() {
		given(this.transaction.commit())
			.willReturn(late("commit").then(Mono.error(Failures.unavailable(Outcome.UNKNOWN))));
		assertThatExceptionOfType(TransactionSystemException.class)
			.isThrownBy(() -> this.template.executeWithoutResult((status) -> {
				this.prisma.user().count();
				Thread.currentThread().interrupt();
			}))
			.satisfies((ex) -> assertThat(ex.getSuppressed()[0].getStackTrace())
				.anyMatch((frame) -> frame.getClassName().equals(InterruptedTransactionTests.class.getName())));
	}

	private Mono<Void> late(String what) {
		return Mono.delay(SOME_TIME).doOnNext((tick) -> this.done.add(what)).then();
	}

}
