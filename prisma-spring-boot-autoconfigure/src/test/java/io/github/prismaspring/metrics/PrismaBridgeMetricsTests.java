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

package io.github.prismaspring.metrics;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgeEndpoint;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import io.github.prismaspring.engine.http.BridgeHttpSettings;
import io.github.prismaspring.engine.http.BridgeProtocol;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link PrismaBridgeMetrics} and {@link BridgePoller}.
 */
class PrismaBridgeMetricsTests {

	private static final Duration INTERVAL = Duration.ofMillis(20);

	private static final String FIRST_RUN = """
			[{"name":"prisma_bridge_start_time_seconds","values":[{"value":1000.25,"labels":{}}]},
			{"name":"prisma_bridge_pool_connections","values":[{"value":2,"labels":{"state":"busy"}},
				{"value":1,"labels":{"state":"idle"}},{"value":4,"labels":{"state":"waiting"}}]},
			{"name":"prisma_bridge_pool_max_connections","values":[{"value":10,"labels":{}}]},
			{"name":"prisma_bridge_active_transactions","values":[{"value":1,"labels":{}}]},
			{"name":"prisma_bridge_event_loop_lag_seconds","values":[{"value":0.5,"labels":{}}]},
			{"name":"nodejs_heap_size_used_bytes","values":[{"value":1024,"labels":{}}]},
			{"name":"process_resident_memory_bytes","values":[{"value":2048,"labels":{}}]},
			{"name":"process_cpu_seconds_total","values":[{"value":1.5,"labels":{}}]},
			{"name":"prisma_bridge_queries_total","values":[
				{"value":3,"labels":{"model":"User","operation":"findMany","status":"success"}}]},
			{"name":"prisma_bridge_query_duration_seconds","values":[
				{"metricName":"prisma_bridge_query_duration_seconds_sum","value":0.75,
					"labels":{"model":"User","operation":"findMany"}},
				{"metricName":"prisma_bridge_query_duration_seconds_count","value":3,
					"labels":{"model":"User","operation":"findMany"}}]},
			{"name":"prisma_bridge_transactions_total","values":[{"value":7,"labels":{"status":"committed"}}]},
			{"name":"prisma_bridge_plan_cache_total","values":[{"value":9,"labels":{"result":"hit"}}]}]
			""";

	private static final String SECOND_RUN = """
			[{"name":"prisma_bridge_start_time_seconds","values":[{"value":2000,"labels":{}}]},
			{"name":"prisma_bridge_queries_total","values":[
				{"value":2,"labels":{"model":"User","operation":"findMany","status":"success"}}]},
			{"name":"prisma_bridge_errors_total","values":[{"value":1,"labels":{"type":"known","code":"P2002"}}]}]
			""";

	private final AtomicInteger asked = new AtomicInteger();

	private volatile String answer = FIRST_RUN;

	private volatile int status = 200;

	private final DisposableServer server = HttpServer.create()
		.host("127.0.0.1")
		.port(0)
		.handle((request, response) -> {
			this.asked.incrementAndGet();
			if (this.status == 0) {
				return Mono.never();
			}
			return response.status(this.status)
				.header("Content-Type", "application/json")
				.sendByteArray(Flux.just(this.answer.getBytes(StandardCharsets.UTF_8)));
		})
		.bindNow();

	private final MeterRegistry registry = new SimpleMeterRegistry();

	private final Map<String, BridgeClient> clients = new LinkedHashMap<>();

	private BridgePoller poller;

	@AfterEach
	void close() {
		if (this.poller != null) {
			this.poller.stop();
		}
		this.clients.values().forEach(BridgeClient::close);
		this.server.disposeNow();
	}

	@Test
	void metersHaveTheValuesOfTheBridge() {
		start("orders");
		awaitUp(1);
		assertThat(gauge("prisma.bridge.pool.connections", "state", "busy")).isEqualTo(2);
		assertThat(gauge("prisma.bridge.pool.connections", "state", "idle")).isEqualTo(1);
		assertThat(gauge("prisma.bridge.pool.connections", "state", "waiting")).isEqualTo(4);
		assertThat(gauge("prisma.bridge.pool.max")).isEqualTo(10);
		assertThat(gauge("prisma.bridge.active.transactions")).isEqualTo(1);
		assertThat(gauge("prisma.bridge.event.loop.lag")).isEqualTo(0.5);
		assertThat(gauge("prisma.bridge.memory.heap.used")).isEqualTo(1024);
		assertThat(gauge("prisma.bridge.memory.resident")).isEqualTo(2048);
		assertThat(gauge("prisma.bridge.start.time")).isEqualTo(1000.25);
		assertThat(gauge("prisma.bridge.uptime")).isGreaterThan(1_000_000_000);
		assertThat(gauge("prisma.bridge.scrape.age")).isBetween(0D, 5D);
		assertThat(counter("prisma.bridge.cpu")).isEqualTo(1.5);
		assertThat(counter("prisma.bridge.queries", "model", "User", "operation", "findMany", "status", "success"))
			.isEqualTo(3);
		assertThat(counter("prisma.bridge.transactions", "status", "committed")).isEqualTo(7);
		assertThat(counter("prisma.bridge.plan.cache", "result", "hit")).isEqualTo(9);
		assertThat(this.registry.get("prisma.bridge.query.duration")
			.tags("model", "User", "operation", "findMany")
			.functionTimer()).satisfies((timer) -> {
				assertThat(timer.count()).isEqualTo(3);
				assertThat(timer.totalTime(TimeUnit.SECONDS)).isEqualTo(0.75);
			});
	}

	@Test
	void everyMeterSaysWhatItIsAndOfWhichBridge() {
		start("orders");
		awaitUp(1);
		assertThat(this.registry.getMeters()).hasSizeGreaterThan(15).allSatisfy((meter) -> {
			assertThat(meter.getId().getName()).startsWith("prisma.bridge.");
			assertThat(meter.getId().getDescription()).isNotBlank();
			assertThat(meter.getId().getTag("name")).isEqualTo("orders");
		});
	}

	@Test
	void severalBridgesAreToldApart() {
		start("orders", "stock");
		awaitUp(2);
		assertThat(this.registry.find("prisma.bridge.pool.max").gauges()).extracting((gauge) -> tag(gauge, "name"))
			.containsExactlyInAnyOrder("orders", "stock");
		assertThat(this.registry.find("prisma.bridge.transactions").functionCounters())
			.extracting((counter) -> tag(counter, "name"))
			.containsExactlyInAnyOrder("orders", "stock");
	}

	@Test
	void gaugesAreUnknownAndCountersStayWhileTheBridgeIsDownAndGoOnAfterItsRestart() {
		start("orders");
		awaitUp(1);
		this.status = 503;
		await().until(() -> gauge("prisma.bridge.up") == 0);
		assertThat(gauge("prisma.bridge.pool.max")).isNaN();
		assertThat(gauge("prisma.bridge.uptime")).isNaN();
		assertThat(queries()).isEqualTo(3);
		this.answer = SECOND_RUN;
		this.status = 200;
		await().until(() -> gauge("prisma.bridge.up") == 1);
		assertThat(queries()).isEqualTo(5);
		assertThat(counter("prisma.bridge.errors", "type", "known", "code", "P2002")).isEqualTo(1);
		assertThat(counter("prisma.bridge.transactions", "status", "committed")).isEqualTo(7);
	}

	@Test
	void bridgeThatDoesNotAnswerIsDownAndAskedAgain() {
		this.status = 0;
		start("orders");
		await().until(() -> gauge("prisma.bridge.up") == 0 && this.asked.get() > 1);
		this.status = 200;
		awaitUp(1);
	}

	@Test
	void answerThatIsNoneDoesNotEndThePolling() {
		this.answer = "not JSON";
		start("orders");
		await().until(() -> gauge("prisma.bridge.up") == 0 && this.asked.get() > 1);
		this.answer = FIRST_RUN;
		awaitUp(1);
	}

	@Test
	void scrapeAsksNoBridge() {
		startWithOnePoll("orders");
		awaitUp(1);
		this.poller.stop();
		assertThat(this.poller.isRunning()).isFalse();
		for (int i = 0; i < 100; i++) {
			this.registry.forEachMeter((meter) -> meter.measure().forEach((measurement) -> measurement.getValue()));
		}
		assertThat(this.asked.get()).isEqualTo(1);
	}

	@Test
	void pollerCanBeStartedAgain() {
		start("orders");
		awaitUp(1);
		this.poller.stop();
		this.answer = SECOND_RUN;
		this.poller.start();
		await().until(() -> queries() == 5);
	}

	@Test
	void pollNowDoesNotWaitForTheInterval() {
		startWithOnePoll("orders");
		awaitUp(1);
		this.status = 503;
		this.poller.pollNow();
		await().until(() -> gauge("prisma.bridge.up") == 0);
	}

	@Test
	void registryThatIsBoundLateHasTheCountersToo() {
		start("orders");
		awaitUp(1);
		MeterRegistry late = new SimpleMeterRegistry();
		new PrismaBridgeMetrics(this.poller, Map.of()).bindTo(late);
		assertThat(late.get("prisma.bridge.queries").functionCounter().count()).isEqualTo(3);
	}

	private void startWithOnePoll(String name) {
		start(Duration.ofHours(1), name);
	}

	private void start(String... names) {
		start(INTERVAL, names);
	}

	private void start(Duration interval, String... names) {
		for (String name : names) {
			client(name);
		}
		this.poller = new BridgePoller(this.clients, interval);
		new PrismaBridgeMetrics(this.poller, Map.of()).bindTo(this.registry);
		assertThat(gauge("prisma.bridge.up")).isNaN();
		this.poller.start();
	}

	private void client(String name) {
		BridgeEndpoint endpoint = new BridgeEndpoint(URI.create("http://127.0.0.1:" + this.server.port() + "/" + name),
				null);
		this.clients.put(name,
				new BridgeClient(
						BridgeEndpoints.of(endpoint), new BridgeHttpSettings(Duration.ofSeconds(2),
								Duration.ofSeconds(2), DataSize.ofMegabytes(1), BridgeProtocol.HTTP, null),
						WebClient.builder(), null));
	}

	private void awaitUp(int bridges) {
		await().pollInterval(Duration.ofMillis(5))
			.until(() -> this.registry.find("prisma.bridge.up")
				.gauges()
				.stream()
				.filter((gauge) -> gauge.value() == 1)
				.count() == bridges);
	}

	private double queries() {
		return counter("prisma.bridge.queries", "model", "User", "operation", "findMany", "status", "success");
	}

	private double gauge(String name, String... tags) {
		return this.registry.get(name).tags(tags).gauge().value();
	}

	private double counter(String name, String... tags) {
		return this.registry.get(name).tags(tags).functionCounter().count();
	}

	private static String tag(Meter meter, String key) {
		return meter.getId().getTag(key);
	}

}
