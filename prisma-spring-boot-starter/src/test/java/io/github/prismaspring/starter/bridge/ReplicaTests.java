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

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgeEndpoint;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import io.github.prismaspring.engine.http.BridgeHttpSettings;
import io.github.prismaspring.engine.http.BridgeProtocol;
import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Models;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.support.AlternatingProxy;
import io.github.prismaspring.starter.support.EmbeddedPostgresServer;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.StandaloneBridge;
import io.github.prismaspring.starter.support.TestDatabase;
import io.github.prismaspring.starter.support.TransactionEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Several bridges on one database: behind a load balancer that sends each request to
 * another one, or known by their URLs.
 */
class ReplicaTests {

	private static final Duration WAIT = Duration.ofSeconds(20);

	private static final Path SCHEMA = Path.of("src/test/prisma/contract/schema.prisma");

	private static EmbeddedPostgresServer server;

	private static TestDatabase database;

	private static StandaloneBridge first;

	private static StandaloneBridge second;

	private static AlternatingProxy proxy;

	@BeforeAll
	static void startReplicas() {
		server = EmbeddedPostgresServer.start();
		database = server.createDatabase();
		PrismaApplication.of(ContractApplication.class).database(database).start().close();
		first = StandaloneBridge.start(SCHEMA, database);
		second = StandaloneBridge.start(SCHEMA, database);
		proxy = new AlternatingProxy(first.url(), second.url());
	}

	@AfterAll
	static void stopReplicas() throws IOException {
		proxy.close();
		second.close();
		first.close();
		server.close();
	}

	@Test
	void transactionStaysWithTheReplicaThatStartedIt() {
		try (BridgeClient client = client()) {
			PrismaEngine engine = client.engine();
			for (String name : List.of("a", "b", "c")) {
				PrismaTransaction transaction = start(engine);
				Prisma inside = new Prisma(new TransactionEngine(engine, transaction));
				inside.category().create((category) -> category.name(name));
				inside.category().create((category) -> category.name(name + name));
				assertThat(new Prisma(engine).category().findMany())
					.noneMatch((category) -> category.name().startsWith(name));
				transaction.commit().block(WAIT);
			}
			assertThat(new Prisma(engine).category().findMany()).extracting("name")
				.contains("a", "aa", "b", "bb", "c", "cc");
		}
	}

	@Test
	void transactionsEndWithTheEngineThatStartedThem() {
		try (BridgeClient client = client()) {
			PrismaEngine engine = client.engine();
			for (int i = 0; i < 2; i++) {
				// The database knows of a transaction from its first statement on
				new Prisma(new TransactionEngine(engine, start(engine))).category().findMany();
			}
			assertThat(openTransactions()).isEqualTo(2);
		}
		await().atMost(WAIT).untilAsserted(() -> assertThat(openTransactions()).isZero());
	}

	@Test
	void severalUrlsShareTheWorkAndOneMayDie() {
		StandaloneBridge third = StandaloneBridge.start(SCHEMA, database);
		try (PrismaApplication application = PrismaApplication.of(ContractApplication.class)
			.properties("prisma.bridge.urls=" + first.url() + "," + third.url(),
					"prisma.bridge.token=" + StandaloneBridge.TOKEN)
			.start(); WriteLoad load = WriteLoad.start(application.bean(Prisma.class), 4)) {
			assertThat(bridges(application)).containsOnlyKeys(first.url().toString(), third.url().toString())
				.allSatisfy((url, bridge) -> assertThat(bridge).hasFieldOrPropertyWithValue("health", "UP"));
			Prisma prisma = application.bean(Prisma.class);
			prisma.transaction(() -> {
				prisma.category().create((category) -> category.name("pinned"));
				prisma.category().update(Models.CATEGORY.name.eq("pinned"), Models.CATEGORY.name.set("pinned!"));
				return null;
			});
			load.awaitAcknowledged(100);
			third.kill();
			load.awaitAcknowledged(200);
			load.stop();
			List<String> stored = prisma.post().findMany().stream().map(Post::title).toList();
			assertThat(stored).doesNotHaveDuplicates().containsAll(load.acknowledged());
			assertThat(load.attempted()).containsAll(stored);
			assertThat(load.failures()).hasSizeLessThanOrEqualTo(4)
				.allSatisfy((failure) -> assertThat(failure).hasMessageContaining("not known"));
			assertThat(application.health()).isEqualTo(Status.UP);
			assertThat(bridges(application)).hasEntrySatisfying(third.url().toString(),
					(bridge) -> assertThat(bridge).hasFieldOrPropertyWithValue("health", "DOWN"));
		}
		finally {
			third.close();
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> bridges(PrismaApplication application) {
		return (Map<String, Object>) application.bean(ReactiveHealthIndicator.class)
			.health()
			.block(WAIT)
			.getDetails()
			.get("bridges");
	}

	private static BridgeClient client() {
		return new BridgeClient(BridgeEndpoints.of(new BridgeEndpoint(proxy.url(), StandaloneBridge.TOKEN)),
				new BridgeHttpSettings(WAIT, WAIT, DataSize.ofMegabytes(1), BridgeProtocol.HTTP, null),
				WebClient.builder(), null);
	}

	private static PrismaTransaction start(PrismaEngine engine) {
		PrismaTransactionOptions minutes = new PrismaTransactionOptions(null, Duration.ofMinutes(2), null);
		return engine.startTransaction(minutes).blockOptional(WAIT).orElseThrow();
	}

	private static int openTransactions() {
		return server.openTransactions();
	}

}
