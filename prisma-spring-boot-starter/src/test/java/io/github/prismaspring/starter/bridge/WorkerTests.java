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
import java.util.Map;
import java.util.stream.Stream;

import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.bridge.BridgeState;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgeHealth;
import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Models;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.support.BridgeProcesses;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two bridges of an application share the work on its database.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = ContractApplication.class,
		properties = { "prisma.bridge.workers=2", "prisma.connection-limit=7" })
class WorkerTests {

	private static final Duration WAIT = Duration.ofSeconds(30);

	private final PrismaApplication application;

	private final Prisma prisma;

	private final BridgeClient client;

	WorkerTests(PrismaApplication application, Prisma prisma) {
		this.application = application;
		this.prisma = prisma;
		this.client = application.bean(BridgeClient.class);
	}

	@Test
	void bothWorkAndOneMayDie() {
		assertThat(clients().map((worker) -> health(worker).pool().max())).containsExactly(4, 3);
		BridgeLifecycle second = this.application.bean(BridgeLifecycle.class).others().get(0);
		long killed = health(this.client.others().get(0)).pid();
		try (WriteLoad load = WriteLoad.start(this.prisma, 4)) {
			load.awaitAcknowledged(60);
			assertThat(clients()).hasSize(2);
			Awaitility.await().atMost(WAIT).until(() -> clients().allMatch((worker) -> queries(worker) > 10));
			createInATransaction("before");
			ProcessHandle.of(killed).orElseThrow().destroyForcibly();
			Awaitility.await().until(() -> second.state() != BridgeState.RUNNING || second.restarts() == 1);
			createInATransaction("meanwhile");
			assertThat(this.application.health()).isEqualTo(Status.UP);
			load.awaitAcknowledged(40);
			Awaitility.await().atMost(WAIT).until(() -> second.restarts() == 1);
			Awaitility.await().atMost(WAIT).until(() -> queries(this.client.others().get(0)) > 10);
			load.stop();
			List<String> stored = this.prisma.post().findMany().stream().map(Post::title).toList();
			assertThat(stored).doesNotHaveDuplicates().containsAll(load.acknowledged());
			assertThat(load.attempted()).containsAll(stored);
			assertThat(load.failures()).hasSizeLessThanOrEqualTo(4)
				.allSatisfy((failure) -> assertThat(failure).hasMessageContaining("not known"));
		}
		assertThat(this.application.bean(BridgeLifecycle.class).restarts()).isZero();
		assertThat(bridges()).containsOnlyKeys("worker-1", "worker-2")
			.allSatisfy((name, worker) -> assertThat(worker).hasFieldOrPropertyWithValue("health", "UP"))
			.hasEntrySatisfying("worker-2", (worker) -> assertThat(worker).hasFieldOrPropertyWithValue("restarts", 1));
		assertThat(BridgeProcesses.ofThisProcess().stream().map(ProcessHandle::pid))
			.containsAll(clients().map((worker) -> health(worker).pid()).toList())
			.doesNotContain(killed);
	}

	// Only the worker where it began sees what a transaction has written
	private void createInATransaction(String name) {
		for (int i = 0; i < 4; i++) {
			String unique = name + i;
			this.prisma.transaction(() -> {
				this.prisma.category().create((category) -> category.name(unique));
				assertThat(this.prisma.category().count(Models.CATEGORY.name.eq(unique))).isOne();
				return null;
			});
		}
	}

	private Stream<BridgeClient> clients() {
		return Stream.concat(Stream.of(this.client), this.client.others().stream());
	}

	private static BridgeHealth health(BridgeClient worker) {
		return worker.health().blockOptional(WAIT).orElseThrow();
	}

	private static double queries(BridgeClient worker) {
		return worker.metrics()
			.blockOptional(WAIT)
			.orElseThrow()
			.samples()
			.entrySet()
			.stream()
			.filter((sample) -> sample.getKey().name().equals("prisma_bridge_queries_total"))
			.mapToDouble(Map.Entry::getValue)
			.sum();
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> bridges() {
		Health health = this.application.bean(ReactiveHealthIndicator.class).health().blockOptional(WAIT).orElseThrow();
		assertThat(health.getDetails()).containsEntry("mode", "local");
		return (Map<String, Object>) health.getDetails().get("bridges");
	}

}
