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
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.PrismaSchemaMismatchException;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaRequest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for how bridges hear of what is going to be read.
 */
class PlanWarmUpTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private static final BridgeHttpSettings SETTINGS = new BridgeHttpSettings(Duration.ofSeconds(2), TIMEOUT,
			DataSize.ofMegabytes(1), BridgeProtocol.HTTP, null);

	private static final PrismaSchema SCHEMA = new PrismaSchema("a1", "sqlite", Set.of("sqlite"), List.of());

	private static final PrismaRequest<Object> READ = new PrismaRequest<>("User", PrismaAction.FIND_MANY, (out) -> {
		out.beginObject();
		out.endObject();
	}, (in) -> null);

	private final StubBridge first = new StubBridge();

	private final StubBridge second = new StubBridge();

	@AfterEach
	void close() {
		this.first.close();
		this.second.close();
	}

	@Test
	void everyBridgeThatServesTheSchemaIsAskedOnce() {
		try (BridgeClient client = client(
				BridgeEndpoints.of(List.of(this.first.endpoint("s3cret"), this.second.endpoint("s3cret"))))) {
			client.warmUp(List.of(READ, READ));
			client.verify().block(TIMEOUT);
			client.others().get(0).verify().block(TIMEOUT);
			awaitPlans(this.first, 1);
			awaitPlans(this.second, 1);
			StubBridge.Request request = plans(this.first).get(0);
			assertThat(request.body()).isEqualTo(
					"""
							{"queries":[{"modelName":"User","action":"findMany","query":{}},{"modelName":"User","action":"findMany","query":{}}]}""");
			assertThat(request.headers().get("Authorization")).isEqualTo("Bearer s3cret");
			client.engine().execute(READ).block(TIMEOUT);
			client.verify().block(TIMEOUT);
			assertThat(plans(this.first)).hasSize(1);
		}
	}

	@Test
	void bridgeThatWasStartedAnewIsAskedAgain() {
		AtomicReference<BridgeEndpoint> endpoint = new AtomicReference<>(this.first.endpoint("s3cret"));
		try (BridgeClient client = client(() -> Mono.fromSupplier(endpoint::get))) {
			client.warmUp(List.of(READ));
			client.verify().block(TIMEOUT);
			awaitPlans(this.first, 1);
			endpoint.set(this.second.endpoint("other"));
			client.engine().execute(READ).block(TIMEOUT);
			awaitPlans(this.second, 1);
		}
	}

	@Test
	void bridgeThatKnowsNothingOfPlansAnswersQueriesAllTheSame() {
		this.first.respondWith((request, response) -> (request.path().equals("/plans"))
				? StubBridge.answer(404, "{\"errors\":[]}").apply(request, response)
				: StubBridge.answer(200, "{\"data\":null}").apply(request, response));
		try (BridgeClient client = client(BridgeEndpoints.of(this.first.endpoint("s3cret")))) {
			client.warmUp(List.of(READ));
			client.verify().block(TIMEOUT);
			awaitPlans(this.first, 1);
			assertThat(client.engine().execute(READ).block(TIMEOUT)).isNull();
		}
	}

	@Test
	void bridgeOfAnotherSchemaIsNotAsked() {
		this.first.serveSchema("b2");
		try (BridgeClient client = client(BridgeEndpoints.of(this.first.endpoint("s3cret")))) {
			client.warmUp(List.of(READ));
			assertThatExceptionOfType(PrismaSchemaMismatchException.class)
				.isThrownBy(() -> client.verify().block(TIMEOUT));
			assertThat(plans(this.first)).isEmpty();
		}
	}

	@Test
	void bridgeIsAskedForNoMoreThanItTakes() {
		try (BridgeClient client = client(BridgeEndpoints.of(this.first.endpoint("s3cret")))) {
			client.warmUp(Collections.nCopies(501, READ));
			client.verify().block(TIMEOUT);
			awaitPlans(this.first, 1);
			assertThat(plans(this.first).get(0).body().split("findMany")).hasSize(501);
		}
	}

	@Test
	void bridgeThatSeemedToBeGoneIsAskedAgainAfterAMinute() {
		AtomicLong now = new AtomicLong();
		PlanWarmUp plans = new PlanWarmUp(now::get);
		plans.reads(List.of(READ));
		BridgeConnection connection = new BridgeConnection(this.first.endpoint("s3cret"), SETTINGS,
				WebClient.builder());
		plans.begin(connection);
		awaitPlans(this.first, 1);
		now.set(Duration.ofMinutes(1).toNanos());
		plans.begin(connection);
		now.addAndGet(1);
		plans.begin(connection);
		awaitPlans(this.first, 2);
		connection.close();
	}

	private static BridgeClient client(BridgeEndpoints endpoints) {
		return new BridgeClient(endpoints, SETTINGS, WebClient.builder(), SCHEMA);
	}

	private static void awaitPlans(StubBridge bridge, int count) {
		Awaitility.await().atMost(TIMEOUT).untilAsserted(() -> assertThat(plans(bridge)).hasSize(count));
	}

	private static List<StubBridge.Request> plans(StubBridge bridge) {
		return bridge.requests().stream().filter((request) -> request.path().equals("/plans")).toList();
	}

}
