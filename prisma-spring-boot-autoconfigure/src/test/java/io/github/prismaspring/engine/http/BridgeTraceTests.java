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

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.TraceContext;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.netty.buffer.Unpooled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.netty.http.server.HttpServerResponse;

import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what {@link BridgeClient} tells about traces, and what can be observed of its
 * exchanges.
 */
class BridgeTraceTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private static final PrismaRequest<String> QUERY = new PrismaRequest<>("User", PrismaAction.FIND_UNIQUE, (out) -> {
		out.beginObject();
		out.endObject();
	}, (in) -> in.string());

	private static final TraceContext TRACE = new TraceContext(
			"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "vendor=1");

	private final StubBridge bridge = new StubBridge();

	private final TestObservationRegistry registry = TestObservationRegistry.create();

	private final BridgeClient client = new BridgeClient(BridgeEndpoints.of(this.bridge.endpoint(null)),
			new BridgeHttpSettings(TIMEOUT, TIMEOUT, DataSize.ofMegabytes(1), BridgeProtocol.HTTP, null),
			WebClient.builder().observationRegistry(this.registry), null);

	private final PrismaEngine engine = this.client.engine();

	@BeforeEach
	void holdTransactions() {
		this.bridge.respondWith(BridgeTraceTests::answer);
	}

	@AfterEach
	void close() {
		this.client.close();
		this.bridge.close();
	}

	@Test
	void everyExchangeCarriesTheTraceOfItsSubscription() {
		runTransaction(TRACE);
		assertThat(headers("traceparent")).containsEntry("/transaction/start", TRACE.traceparent())
			.containsEntry("/query", TRACE.traceparent())
			.containsEntry("/transaction/t1/commit", TRACE.traceparent());
		assertThat(headers("tracestate")).containsEntry("/query", "vendor=1");
		assertThat(this.bridge.requests()).filteredOn((request) -> request.path().equals("/transaction/lease"))
			.allSatisfy((request) -> assertThat(request.headers().contains("traceparent")).isFalse());
	}

	@Test
	void withoutATraceThereIsNoHeader() {
		this.engine.execute(QUERY).block(TIMEOUT);
		assertThat(this.bridge.lastRequest().headers().contains("traceparent")).isFalse();
		assertThat(this.bridge.lastRequest().headers().contains("tracestate")).isFalse();
	}

	@Test
	void observedExchangesHaveFewAddresses() {
		List<String> addresses = new CopyOnWriteArrayList<>();
		this.registry.observationConfig().observationHandler(new AddressRecorder(addresses));
		runTransaction(TRACE);
		assertThat(addresses).contains("/query", "/transaction/start", "/transaction/{id}/commit");
	}

	private void runTransaction(TraceContext trace) {
		this.engine.startTransaction(PrismaTransactionOptions.defaults())
			.flatMap((transaction) -> transaction.execute(QUERY).then(transaction.commit()))
			.contextWrite(trace::addTo)
			.block(TIMEOUT);
	}

	private Map<String, String> headers(String name) {
		return this.bridge.requests()
			.stream()
			.filter((request) -> request.headers().contains(name))
			.collect(Collectors.toMap(StubBridge.Request::path, (request) -> request.headers().get(name)));
	}

	private static Publisher<Void> answer(StubBridge.Request request, HttpServerResponse response) {
		return switch (request.path()) {
			case "/transaction/lease" ->
				response.send(Flux.just(Unpooled.copiedBuffer("{\"lease\":\"l1\"}\n", StandardCharsets.UTF_8))
					.concatWith(Flux.never()), (piece) -> true).then();
			case "/transaction/start" -> StubBridge.answer(200, "{\"id\":\"t1\"}").apply(request, response);
			case "/query" -> StubBridge.answer(200, "{\"data\":\"Ann\"}").apply(request, response);
			default -> StubBridge.answer(200, "{}").apply(request, response);
		};
	}

	private record AddressRecorder(List<String> addresses) implements ObservationHandler<Observation.Context> {

		@Override
		public void onStop(Observation.Context context) {
			this.addresses.add(context.getLowCardinalityKeyValue("uri").getValue());
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

	}

}
