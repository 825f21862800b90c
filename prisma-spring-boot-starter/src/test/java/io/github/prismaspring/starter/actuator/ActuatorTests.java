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

package io.github.prismaspring.starter.actuator;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgeMetrics.Series;
import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.support.BridgeProcesses;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import io.github.prismaspring.starter.support.TestDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.WebApplicationType;
import org.springframework.dao.DuplicateKeyException;

import static io.github.prismaspring.starter.contract.db.Models.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Meters, endpoint, health and info of one running application.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = ContractApplication.class,
		web = WebApplicationType.REACTIVE,
		properties = { "management.endpoints.web.exposure.include=*", "management.endpoint.health.show-details=always",
				"management.info.prisma.enabled=true",
				"management.metrics.distribution.percentiles-histogram.prisma.client.operation=true",
				"prisma.metrics.poll-interval=50ms", "prisma.slow-log.threshold=200ms" })
class ActuatorTests {

	private static final String FIND = "operation=\"findMany\"";

	private final PrismaApplication application;

	private final TestDatabase database;

	private final Prisma prisma;

	private final ActuatorPages pages;

	ActuatorTests(PrismaApplication application, TestDatabase database, Prisma prisma) {
		this.application = application;
		this.database = database;
		this.prisma = prisma;
		this.pages = new ActuatorPages(application);
	}

	@BeforeEach
	void startEmpty() {
		this.prisma.category().deleteAll();
	}

	@Test
	void metersMoveWithQueriesTransactionsAndErrors() {
		PrometheusScrape before = this.pages.scrape();
		this.prisma.category().findMany();
		this.prisma.transaction(() -> this.prisma.category().create((category) -> category.name("a")));
		fail();
		PrometheusScrape after = await(this.pages::scrape,
				(scrape) -> grown(before, scrape, "prisma_bridge_errors_total", "code=\"P2002\"") == 1
						&& grown(before, scrape, "prisma_bridge_transactions_total", "status=\"committed\"") == 1
						&& grown(before, scrape, "prisma_bridge_queries_total", "operation=\"createOne\"",
								"status=\"error\"") == 1);
		assertThat(grown(before, after, "prisma_bridge_queries_total", FIND, "status=\"success\"")).isOne();
		assertThat(grown(before, after, "prisma_bridge_query_duration_seconds_count", FIND)).isOne();
		assertThat(grown(before, after, "prisma_bridge_query_duration_seconds_sum", FIND)).isPositive();
		assertThat(grown(before, after, "prisma_bridge_transactions_total", "status=\"started\"")).isOne();
		assertThat(after.sum("prisma_bridge_up", "name=\"prisma\"")).isOne();
		assertThat(after.sum("prisma_bridge_pool_max_connections")).isEqualTo(10);
		assertThat(after.sum("prisma_bridge_pool_connections", "state=\"idle\"")).isPositive();
		assertThat(after.sum("prisma_bridge_memory_resident_bytes")).isGreaterThan(10_000_000);
		assertThat(after.sum("prisma_bridge_uptime_seconds")).isBetween(0D, 600D);
		assertThat(after.sum("prisma_bridge_scrape_age_seconds")).isBetween(0D, 10D);
	}

	@Test
	void endpointShowsAnOpenTransactionUntilItIsCommitted() {
		JsonNode open = this.prisma
			.transaction((transaction) -> transaction.isolation(PrismaIsolationLevel.SERIALIZABLE), () -> {
				this.prisma.category().create((category) -> category.name("a"));
				await(() -> this.pages.scrape().sum("prisma_bridge_active_transactions"), (active) -> active == 1);
				return this.pages.json("prisma").path("bridges").path("prisma").path("transactions");
			});
		assertThat(open).hasSize(1);
		JsonNode transaction = open.get(0);
		assertThat(transaction.path("id").stringValue()).hasSize(8);
		assertThat(transaction.path("isolationLevel").stringValue()).isEqualTo("Serializable");
		assertThat(transaction.path("state").stringValue()).isEqualTo("open");
		assertThat(transaction.path("queries").intValue()).isEqualTo(1);
		assertThat(Duration.parse(transaction.path("age").stringValue())).isPositive();
		assertThat(Duration.parse(transaction.path("idle").stringValue())).isPositive();
		assertThat(Duration.parse(transaction.path("timeout").stringValue())).isEqualTo(Duration.ofSeconds(30));
		assertThat(this.pages.json("prisma").path("bridges").path("prisma").path("transactions")).isEmpty();
		await(() -> this.pages.scrape().sum("prisma_bridge_active_transactions"), (active) -> active == 0);
	}

	@Test
	void endpointTellsOfClientBridgeAndDatabase() {
		JsonNode prisma = this.pages.json("prisma");
		JsonNode client = prisma.path("clients").path("prisma");
		assertThat(client.path("models").valueStream().map(JsonNode::stringValue)).contains("User", "Category");
		assertThat(client.path("providers").valueStream().map(JsonNode::stringValue)).containsExactly("mysql",
				"postgresql", "sqlite");
		JsonNode bridge = prisma.path("bridges").path("prisma");
		assertThat(bridge.path("mode").stringValue()).isEqualTo("local");
		assertThat(bridge.path("status").stringValue()).isEqualTo("ok");
		assertThat(bridge.path("pid").longValue()).isEqualTo(bridge().pid());
		assertThat(bridge.path("schemaHash")).isEqualTo(client.path("schemaHash"));
		assertThat(bridge.path("provider").stringValue()).isEqualTo("postgresql");
		assertThat(bridge.path("versions").path("prisma").stringValue()).isEqualTo("7.10.0");
		assertThat(bridge.path("database").path("status").stringValue()).isEqualTo("up");
		assertThat(bridge.path("pool").path("max").intValue()).isEqualTo(10);
		assertThat(bridge.path("planCache").path("misses").intValue()).isPositive();
		assertThat(bridge.has("error")).isFalse();
	}

	@Test
	void firstLookupFindsItsPlanReady() {
		await(() -> bridgeMetric("prisma_bridge_http_request_duration_seconds_count",
				Map.of("method", "POST", "route", "/plans", "status_code", "200")), (requests) -> requests >= 1);
		double compiled = bridgeMetric("prisma_bridge_plan_cache_total", Map.of("result", "miss"));
		assertThat(compiled).isPositive();
		this.prisma.comment().findUnique(COMMENT.id.eq(1));
		this.prisma.comment().findMany();
		assertThat(bridgeMetric("prisma_bridge_plan_cache_total", Map.of("result", "miss"))).isEqualTo(compiled);
	}

	@Test
	void endpointShowsSlowOperationsWithoutTheirArguments() {
		this.prisma.sql("select cast(:value as text) from pg_sleep(0.25)")
			.bind("value", "s3cret")
			.query(String.class)
			.single();
		JsonNode slow = this.pages.json("prisma").path("slowOperations");
		assertThat(slow.path("threshold").stringValue()).isEqualTo("PT0.2S");
		assertThat(slow.path("operations").valueStream()).anySatisfy((operation) -> {
			assertThat(operation.path("operation").stringValue()).isEqualTo("sql.query");
			assertThat(Duration.parse(operation.path("duration").stringValue()))
				.isGreaterThanOrEqualTo(Duration.ofMillis(250));
			assertThat(operation.path("outcome").stringValue()).isEqualTo("SUCCESS");
		});
		assertThat(slow.toString()).doesNotContain("s3cret", "pg_sleep");
	}

	@Test
	void metersKnowThatTheBridgeIsGoneAndGoOnWhenItIsBack() {
		this.prisma.category().findMany();
		PrometheusScrape before = await(this.pages::scrape,
				(scrape) -> scrape.sum("prisma_bridge_queries_total", FIND) >= 1);
		bridge().destroyForcibly();
		PrometheusScrape down = await(this.pages::scrape, (scrape) -> scrape.sum("prisma_bridge_up") == 0);
		assertThat(down.sum("prisma_bridge_pool_max_connections")).isNaN();
		assertThat(down.sum("prisma_bridge_queries_total", FIND))
			.isGreaterThanOrEqualTo(before.sum("prisma_bridge_queries_total", FIND));
		PrometheusScrape back = await(this.pages::scrape, (scrape) -> scrape.sum("prisma_bridge_up") == 1);
		assertThat(back.sum("prisma_bridge_restarts_total")).isGreaterThanOrEqualTo(1);
		this.prisma.category().findMany();
		PrometheusScrape after = await(this.pages::scrape,
				(scrape) -> grown(before, scrape, "prisma_bridge_queries_total", FIND) >= 1);
		assertThat(before.samples().keySet()).filteredOn((series) -> series.startsWith("prisma_bridge_"))
			.filteredOn((series) -> series.matches("\\w+_(total|sum|count)\\b.*"))
			.isNotEmpty()
			.allSatisfy((series) -> assertThat(after.samples().get(series)).as(series)
				.isGreaterThanOrEqualTo(before.samples().get(series)));
	}

	@Test
	void healthAndInfoTellWhatIsRunning() {
		JsonNode health = this.pages.json("health").path("components").path("prisma");
		assertThat(health.path("status").stringValue()).isEqualTo("UP");
		assertThat(health.path("details").path("pool").path("max").intValue()).isEqualTo(10);
		assertThat(health.path("details").path("pid").longValue()).isEqualTo(bridge().pid());
		JsonNode info = this.pages.json("info").path("prisma");
		assertThat(info.path("version").stringValue()).isEqualTo("7.10.0");
		assertThat(info.path("clients").path("prisma").path("schemaHash").stringValue()).hasSize(64);
	}

	@Test
	void nothingTellsASecret() {
		String token = this.application.bean(BridgeLifecycle.class).address().token();
		for (String endpoint : List.of("prisma", "health", "info", "prometheus", "metrics")) {
			assertThat(this.pages.text(endpoint)).as(endpoint)
				.doesNotContain(token)
				.doesNotContain(this.database.url())
				.doesNotContain("postgresql://");
		}
	}

	@Test
	void dashboardAsksForWhatThereIs() {
		this.prisma.category().findMany();
		this.prisma.transaction(() -> this.prisma.category().create((category) -> category.name("a")));
		fail();
		PrometheusScrape scrape = await(this.pages::scrape, (current) -> current.sum("prisma_bridge_errors_total") >= 1
				&& current.sum("prisma_bridge_transactions_total", "status=\"committed\"") >= 1);
		GrafanaDashboard dashboard = new GrafanaDashboard();
		assertThat(dashboard.metrics()).hasSizeGreaterThan(10);
		assertThat(scrape.metrics()).containsAll(dashboard.metrics());
		assertThat(scrape.labels()).containsAll(dashboard.labels());
	}

	private void fail() {
		this.prisma.category().create((category) -> category.name("twice"));
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.prisma.category().create((category) -> category.name("twice")));
	}

	private static double grown(PrometheusScrape before, PrometheusScrape after, String metric, String... labels) {
		double start = before.sum(metric, labels);
		return after.sum(metric, labels) - ((Double.isNaN(start)) ? 0 : start);
	}

	private static <T> T await(Callable<T> look, Predicate<T> seen) {
		return Awaitility.await()
			.pollInterval(Duration.ofMillis(10))
			.atMost(Duration.ofSeconds(30))
			.until(look, seen::test);
	}

	private double bridgeMetric(String name, Map<String, String> labels) {
		return this.application.bean(BridgeClient.class).metrics().block().value(new Series(name, labels));
	}

	private static ProcessHandle bridge() {
		return Awaitility.await()
			.pollInterval(Duration.ofMillis(10))
			.until(BridgeProcesses::ofThisProcess, (bridges) -> bridges.size() == 1)
			.get(0);
	}

}
