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

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

import org.springframework.core.task.AsyncTaskExecutor;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The blocking client on virtual threads.
 */
@EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "this JVM has no virtual threads")
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = ContractApplication.class,
		properties = { "spring.threads.virtual.enabled=true", "prisma.connection-limit=3", "prisma.pool-timeout=50s",
				"prisma.transaction.max-wait=50s" })
class VirtualThreadTests {

	private final Prisma prisma;

	private final AsyncTaskExecutor threads;

	VirtualThreadTests(Prisma prisma, AsyncTaskExecutor threads) {
		this.prisma = prisma;
		this.threads = threads;
	}

	@Test
	@Timeout(60)
	void runsOneHundredBlockingCallsAtOnce() throws InterruptedException {
		CountDownLatch allStarted = new CountDownLatch(100);
		List<CompletableFuture<String>> calls = IntStream.range(0, 100)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> {
				allStarted.countDown();
				awaitUninterrupted(allStarted);
				this.prisma.category().create((category) -> category.name("category " + i));
				assertThat(this.prisma.category().findUnique(CATEGORY.name.eq("category " + i))).isPresent();
				return Thread.currentThread().toString();
			}, this.threads))
			.toList();
		assertThat(calls).extracting(CompletableFuture::join).allMatch((thread) -> thread.startsWith("VirtualThread["));
		assertThat(this.prisma.category().count(CATEGORY.name.startsWith("category "))).isEqualTo(100);
	}

	@Test
	@Timeout(60)
	void runsMoreTransactionsAtOnceThanThereAreConnections() {
		this.prisma.post().deleteAll();
		int post = this.prisma.post().create((row) -> row.title("counted")).id();
		List<CompletableFuture<Void>> transactions = IntStream.range(0, 60)
			.mapToObj((i) -> CompletableFuture.runAsync(() -> this.prisma.transaction(() -> {
				assertThat(Thread.currentThread().toString()).startsWith("VirtualThread[");
				this.prisma.post().update(POST.id.eq(post), POST.views.increment(1));
				this.prisma.post().create((row) -> row.title("row " + i));
			}), this.threads))
			.toList();
		transactions.forEach(CompletableFuture::join);
		assertThat(this.prisma.post().findUniqueOrThrow(POST.id.eq(post)).views()).isEqualTo(60);
		assertThat(this.prisma.post().count()).isEqualTo(61);
	}

	private static void awaitUninterrupted(CountDownLatch latch) {
		try {
			assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
