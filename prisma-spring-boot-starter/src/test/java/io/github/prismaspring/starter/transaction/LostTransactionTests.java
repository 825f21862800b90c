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

package io.github.prismaspring.starter.transaction;

import java.time.Duration;

import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.EmbeddedPostgresServer;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Transactions whose bridge is killed: none of their queries runs outside of them, and
 * whoever had them can begin another.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = TransactionalApplication.class)
class LostTransactionTests {

	private final PrismaApplication application;

	private final Prisma prisma;

	private final Shelf shelf;

	private final ReactiveShelf reactiveShelf;

	private final EmbeddedPostgresServer server;

	LostTransactionTests(PrismaApplication application, Prisma prisma, Shelf shelf, ReactiveShelf reactiveShelf,
			EmbeddedPostgresServer server) {
		this.application = application;
		this.prisma = prisma;
		this.shelf = shelf;
		this.reactiveShelf = reactiveShelf;
		this.server = server;
	}

	@AfterEach
	void clear() {
		this.prisma.category().deleteAll();
	}

	@Test
	void nextQueryFailsAndNothingIsKept() {
		assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(() -> this.shelf.run(() -> {
			this.shelf.add("lost");
			killBridge();
			this.shelf.add("never");
		})).withMessageContaining("bridge");
		assertNextTransactionWorks();
	}

	@Test
	void nextQueryOfAReactiveTransactionFailsAndNothingIsKept() {
		StepVerifier.create(this.reactiveShelf.run(this.reactiveShelf.add("lost")
			.then(Mono.fromRunnable(this::killBridge))
			.then(this.reactiveShelf.add("never").then()))).verifyError(DataAccessResourceFailureException.class);
		assertNextTransactionWorks();
	}

	@Test
	void queriesStayLostWhenAnotherBridgeIsThere() {
		assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(() -> this.shelf.run(() -> {
			this.shelf.add("lost");
			killBridge();
			awaitBridge();
			this.shelf.add("never");
		}));
		assertNextTransactionWorks();
	}

	@Test
	void commitFailsAndNothingIsKept() {
		assertThatExceptionOfType(TransactionException.class).isThrownBy(() -> this.shelf.run(() -> {
			this.shelf.add("lost");
			killBridge();
		}));
		StepVerifier
			.create(bridgeIsThere()
				.then(this.reactiveShelf.run(this.reactiveShelf.add("lost").then(Mono.fromRunnable(this::killBridge)))))
			.verifyError(TransactionException.class);
		assertNextTransactionWorks();
	}

	private void assertNextTransactionWorks() {
		await().ignoreExceptionsInstanceOf(CannotCreateTransactionException.class)
			.atMost(Duration.ofSeconds(30))
			.until(() -> {
				this.shelf.add("kept");
				return true;
			});
		assertThat(this.prisma.category().findMany()).extracting(Category::name).containsExactly("kept");
		await().until(() -> this.server.openTransactions() == 0);
	}

	private Mono<Void> bridgeIsThere() {
		return Mono.fromRunnable(this::awaitBridge);
	}

	private void awaitBridge() {
		// Awaitility asks on a thread of its own, which has no transaction
		await().ignoreExceptionsInstanceOf(DataAccessResourceFailureException.class)
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.prisma.category().count() >= 0);
	}

	private void killBridge() {
		ProcessHandle bridge = this.application.bridge();
		bridge.destroyForcibly();
		bridge.onExit().join();
	}

}
