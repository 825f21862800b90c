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

package io.github.prismaspring.engine.http;

import java.time.Duration;
import java.util.Map;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.http.BridgeMetrics.Series;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for what a {@link BridgeClient} asks the bridge about itself.
 */
class BridgeClientTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private final StubBridge bridge = new StubBridge();

	private final BridgeClient client = new BridgeClient(BridgeEndpoints.of(this.bridge.endpoint("s3cret")),
			new BridgeHttpSettings(Duration.ofSeconds(2), TIMEOUT, DataSize.ofMegabytes(1), BridgeProtocol.HTTP, null),
			WebClient.builder(), null);

	@AfterEach
	void close() {
		this.client.close();
		this.bridge.close();
	}

	@Test
	void healthTellsWhatTheBridgeHoldsOpen() {
		this.bridge.respondWith(200,
				"""
						{"status":"ok","bridge":"0.1.0","prisma":"7.10.0","node":"v20.20.2","provider":"sqlite","schemaHash":"a1",
						"database":{"status":"up","latencyMs":0.5},"pool":{"max":10,"size":4,"idle":3,"waiting":2},
						"transactions":{"active":1},"pid":42,"uptimeSeconds":90}
						""");
		assertThat(this.client.health().block(TIMEOUT))
			.isEqualTo(new BridgeHealth("ok", "0.1.0", "7.10.0", "v20.20.2", "sqlite", "a1", "up",
					Duration.ofNanos(500_000), new BridgePool(10, 1, 3, 2), 1, 42L, Duration.ofSeconds(90)));
	}

	@Test
	void metricsHaveTheValueOfEachSeriesWithoutBuckets() {
		this.bridge.respondWith(200, """
				[{"name":"queries_total","type":"counter","values":[
					{"value":3,"labels":{"model":"User","operation":"findMany"}},
					{"value":1,"labels":{"model":"Post","operation":"findMany"}}]},
				{"name":"duration_seconds","type":"histogram","values":[
					{"metricName":"duration_seconds_bucket","value":2,"labels":{"le":0.1,"model":"User"}},
					{"metricName":"duration_seconds_sum","value":0.25,"labels":{"model":"User"}},
					{"metricName":"duration_seconds_count","value":2,"labels":{"model":"User"}}]},
				{"name":"lag_seconds","type":"gauge","values":[{"value":0.01,"labels":{}}]},
				{"name":"nothing_seconds","type":"gauge","values":[{"value":null,"labels":{}}]}]
				""");
		BridgeMetrics metrics = this.client.metrics().block(TIMEOUT);
		assertThat(this.bridge.lastRequest().path()).isEqualTo("/metrics?format=json");
		assertThat(metrics.samples()).containsOnly(
				Map.entry(new Series("queries_total", Map.of("operation", "findMany", "model", "User")), 3D),
				Map.entry(new Series("queries_total", Map.of("operation", "findMany", "model", "Post")), 1D),
				Map.entry(new Series("duration_seconds_sum", Map.of("model", "User")), 0.25),
				Map.entry(new Series("duration_seconds_count", Map.of("model", "User")), 2D),
				Map.entry(new Series("lag_seconds", Map.of()), 0.01));
		assertThat(metrics.value("lag_seconds")).isEqualTo(0.01);
		assertThat(metrics.value("nothing_seconds")).isNaN();
	}

	@Test
	void openTransactionsAreReadWithAndWithoutIsolationLevel() {
		this.bridge.respondWith(200, """
				{"transactions":[
				{"id":"1f0c2a3b","isolationLevel":"Serializable","state":"open","ageSeconds":2.5004,"idleSeconds":0,
					"timeoutSeconds":30,"queries":3,"savepoints":1},
				{"id":"aa0c2a3b","state":"committing","ageSeconds":1,"idleSeconds":0.25,"timeoutSeconds":5,"queries":0,
					"savepoints":0}]}
				""");
		assertThat(this.client.openTransactions().block(TIMEOUT)).containsExactly(
				new BridgeOpenTransaction("1f0c2a3b", "Serializable", "open", Duration.ofMillis(2500), Duration.ZERO,
						Duration.ofSeconds(30), 3, 1),
				new BridgeOpenTransaction("aa0c2a3b", null, "committing", Duration.ofSeconds(1), Duration.ofMillis(250),
						Duration.ofSeconds(5), 0, 0));
	}

	@Test
	void questionThatTheBridgeDoesNotKnowFails() {
		this.bridge.respondWith(404,
				"{\"errors\":[{\"kind\":\"bridge\",\"code\":\"not_found\",\"message\":\"No route\"}]}");
		assertThatExceptionOfType(PrismaException.class).isThrownBy(() -> this.client.openTransactions().block(TIMEOUT))
			.withMessageContaining("No route");
	}

}
