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

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaProtocolException;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.netty.channel.unix.DomainSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;

import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for a {@link BridgeClient} whose bridge listens on a Unix socket.
 */
@EnabledIf("io.github.prismaspring.engine.http.UnixSockets#areSupported")
class UnixSocketTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private static final BridgeHttpSettings SETTINGS = new BridgeHttpSettings(Duration.ofSeconds(2), TIMEOUT,
			DataSize.ofMegabytes(64), BridgeProtocol.HTTP, null);

	@TempDir
	private Path directory;

	private StubBridge bridge;

	private BridgeClient client;

	@BeforeEach
	void startBridge() {
		Path socket = this.directory.resolve("a b.sock");
		this.bridge = new StubBridge(new DomainSocketAddress(socket.toString()));
		this.client = client(BridgeEndpoint.onSocket(socket, "s3cret"));
	}

	@AfterEach
	void closeBridge() {
		this.client.close();
		this.bridge.close();
	}

	@Test
	void requestsNameLocalhostAndCarryTheToken() {
		this.bridge.respondWith(200, "[]");
		this.client.metrics().block(TIMEOUT);
		StubBridge.Request request = this.bridge.lastRequest();
		assertThat(request.path()).isEqualTo("/metrics?format=json");
		assertThat(request.headers().get("Host")).isEqualTo("localhost");
		assertThat(request.headers().get("Authorization")).isEqualTo("Bearer s3cret");
	}

	@Test
	void filtersOfTheApplicationSeeAWholeUrl() {
		this.bridge.respondWith(200, "[]");
		WebClient.Builder builder = WebClient.builder().filter((request, next) -> {
			assertThat(request.url()).hasScheme("http").hasHost("localhost").hasPath("/metrics");
			return next.exchange(ClientRequest.from(request).header("X-filter", "passed").build());
		});
		try (BridgeClient filtered = new BridgeClient(this.client::endpoint, SETTINGS, builder, null)) {
			filtered.metrics().block(TIMEOUT);
		}
		assertThat(this.bridge.lastRequest().headers().get("X-filter")).isEqualTo("passed");
	}

	@Test
	void nobodyAtTheSocketMeansThatNothingHasRun() {
		Path missing = this.directory.resolve("missing.sock");
		try (BridgeClient nobody = client(BridgeEndpoint.onSocket(missing, null))) {
			assertThatExceptionOfType(PrismaEngineUnavailableException.class)
				.isThrownBy(() -> nobody.health().block(TIMEOUT))
				.returns(Outcome.NOT_RUN, PrismaEngineUnavailableException::outcome)
				.withMessageStartingWith("The Prisma bridge at unix:" + missing + " cannot be reached: ")
				.withMessageContaining("there is no such socket")
				.withMessageEndingWith("The request has not run");
		}
	}

	@Test
	void transactionsStayOnTheSocket() {
		this.bridge.respondWith((request, response) -> request.path().equals("/transaction/lease")
				? response.sendString(Flux.just("{\"lease\":\"l1\"}\n").concatWith(Flux.never()))
				: StubBridge.answer(200, "{\"id\":\"a b/c\"}").apply(request, response));
		PrismaTransaction transaction = this.client.engine()
			.startTransaction(PrismaTransactionOptions.defaults())
			.block(TIMEOUT);
		transaction.commit().block(TIMEOUT);
		assertThat(this.bridge.lastRequest().path()).isEqualTo("/transaction/a%20b%2Fc/commit");
	}

	@Test
	void instanceElsewhereIsRefused() {
		this.bridge.respondWith((request, response) -> response
			.sendString(Flux.just("{\"lease\":\"l1\",\"instance\":\"http://other\"}\n").concatWith(Flux.never())));
		assertThatExceptionOfType(PrismaProtocolException.class)
			.isThrownBy(() -> this.client.engine().startTransaction(PrismaTransactionOptions.defaults()).block(TIMEOUT))
			.withMessageContaining("'http://other'")
			.withMessageContaining("Remove PRISMA_BRIDGE_INSTANCE_URL");
	}

	@Test
	void connectionsForOtherProtocolsAreMadeWithPathsAlone() {
		DisposableServer server = HttpServer.create()
			.bindAddress(() -> new DomainSocketAddress(this.directory.resolve("ws.sock").toString()))
			.route((routes) -> routes.ws("/connection", (in, out) -> out.send(in.receive().retain())))
			.bindNow();
		DisposableServer onPort = HttpServer.create()
			.route((routes) -> routes.ws("/connection", (in, out) -> out.send(in.receive().retain())))
			.bindNow();
		try {
			for (BridgeEndpoint endpoint : new BridgeEndpoint[] {
					BridgeEndpoint.onSocket(this.directory.resolve("ws.sock"), null),
					new BridgeEndpoint(URI.create("http://127.0.0.1:" + onPort.port()), null) }) {
				BridgeTransport transport = new BridgeTransport(endpoint, SETTINGS, WebClient.builder());
				assertThat(echo(transport.httpClient())).as(endpoint.address()).isEqualTo("hello");
				transport.close();
			}
		}
		finally {
			server.disposeNow();
			onPort.disposeNow();
		}
	}

	private static String echo(HttpClient httpClient) {
		return httpClient.websocket()
			.uri("/connection")
			.handle((in, out) -> out.sendString(Flux.just("hello")).then().thenMany(in.receive().asString().take(1)))
			.blockFirst(TIMEOUT);
	}

	private static BridgeClient client(BridgeEndpoint endpoint) {
		return new BridgeClient(BridgeEndpoints.of(endpoint), SETTINGS, WebClient.builder(), null);
	}

}
