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

package io.github.prismaspring.starter.bridge;

import java.time.Duration;
import java.util.List;

import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Models;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bridge is killed while the application works with it.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = ContractApplication.class)
class BridgeCrashTests {

	private static final Logger logger = LoggerFactory.getLogger(BridgeCrashTests.class);

	private final PrismaApplication application;

	private final Prisma prisma;

	BridgeCrashTests(PrismaApplication application, Prisma prisma) {
		this.application = application;
		this.prisma = prisma;
	}

	@BeforeEach
	void startEmpty() {
		this.prisma.post().deleteAll();
	}

	@Test
	void healthGoesDownAndComesBackWithAnotherBridge() {
		ProcessHandle first = bridge();
		assertThat(this.application.health()).isEqualTo(Status.UP);
		first.destroyForcibly();
		Awaitility.await()
			.pollInterval(Duration.ofMillis(5))
			.atMost(Duration.ofSeconds(10))
			.until(() -> this.application.health().equals(Status.DOWN));
		Awaitility.await()
			.pollInterval(Duration.ofMillis(20))
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.application.health().equals(Status.UP));
		assertThat(bridge().pid()).isNotEqualTo(first.pid());
	}

	@Test
	void answersAgainWithoutHelp() {
		bridge().destroyForcibly();
		long killed = System.nanoTime();
		Awaitility.await()
			.pollInterval(Duration.ofMillis(10))
			.ignoreExceptionsInstanceOf(DataAccessResourceFailureException.class)
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.prisma.post().count() == 0);
		Duration away = Duration.ofNanos(System.nanoTime() - killed);
		logger.info("The bridge was back {} ms after it was killed", away.toMillis());
	}

	@Test
	void failsTheNextRequestsWithADataAccessResourceFailure() {
		bridge().destroyForcibly();
		Throwable failure = Awaitility.await()
			.pollInterval(Duration.ofMillis(1))
			.until(this::failureOfARead, (thrown) -> thrown != null);
		assertThat(failure).isInstanceOf(DataAccessResourceFailureException.class).hasMessageContaining("bridge");
		Awaitility.await()
			.pollInterval(Duration.ofMillis(20))
			.atMost(Duration.ofSeconds(30))
			.until(() -> failureOfARead() == null);
	}

	@Test
	void losesNoAcknowledgedWriteAndRepeatsNone() {
		try (WriteLoad load = WriteLoad.start(this.prisma, 4)) {
			load.awaitAcknowledged(200);
			bridge().destroyForcibly();
			load.awaitFailed();
			load.awaitAcknowledged(200);
			load.stop();
			List<String> stored = this.prisma.post().findMany().stream().map(Post::title).toList();
			assertThat(stored).doesNotHaveDuplicates().containsAll(load.acknowledged());
			assertThat(load.attempted()).containsAll(stored);
			assertThat(load.failures()).hasOnlyElementsOfType(DataAccessResourceFailureException.class);
		}
	}

	private Throwable failureOfARead() {
		try {
			this.prisma.post().count(Models.POST.published.isTrue());
			return null;
		}
		catch (RuntimeException ex) {
			return ex;
		}
	}

	private ProcessHandle bridge() {
		return this.application.bridge();
	}

}
