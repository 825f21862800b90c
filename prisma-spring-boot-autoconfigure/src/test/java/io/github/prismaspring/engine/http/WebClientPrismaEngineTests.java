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

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.PrismaProtocolException;
import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.PrismaSchemaMismatchException;
import io.github.prismaspring.PrismaValidationException;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineInfo;
import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.engine.PrismaRequest;
import io.netty.channel.ChannelId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link WebClientPrismaEngine}.
 */
class WebClientPrismaEngineTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private static final PrismaSchema SCHEMA = new PrismaSchema("a1", "postgresql", Set.of("postgresql", "sqlite"),
			List.of());

	private final StubBridge bridge = new StubBridge();

	private BridgeHttpSettings settings = new BridgeHttpSettings(Duration.ofSeconds(2), TIMEOUT,
			DataSize.ofMegabytes(64), BridgeProtocol.HTTP, null);

	@AfterEach
	void closeBridge() {
		this.bridge.close();
	}

	@Test
	void executeSendsRequestInJsonProtocol() {
		this.bridge.respondWith(200, "{\"data\":\"Ann\"}");
		assertThat(engine().execute(FindByName.request("Ä)$")).block(TIMEOUT)).isEqualTo("Ann");
		StubBridge.Request request = this.bridge.lastRequest();
		assertThat(request.method()).isEqualTo("POST");
		assertThat(request.path()).isEqualTo("/query");
		assertThat(request.body()).isEqualTo(
				"{\"modelName\":\"User\",\"action\":\"findUnique\",\"query\":{\"arguments\":{\"name\":\"Ä)$\"}}}");
		assertThat(request.headers().get("Content-Type")).isEqualTo("application/json");
		assertThat(request.headers().get("Content-Length")).isEqualTo("80");
		assertThat(request.headers().get("Authorization")).isEqualTo("Bearer s3cret");
		assertThat(request.headers().get("X-request-id")).hasSize(16);
	}

	@Test
	void executeBatchSendsAllRequestsAtOnce() {
		this.bridge.respondWith(200, "{\"batchResult\":[{\"data\":\"Ann\"},{\"data\":null}]}");
		PrismaBatch batch = new PrismaBatch(List.of(FindByName.request("Ä)$"), FindByName.request("Ä)$")),
				PrismaIsolationLevel.REPEATABLE_READ);
		assertThat(engine().executeBatch(batch).block(TIMEOUT)).containsExactly("Ann", null);
		String query = "{\"modelName\":\"User\",\"action\":\"findUnique\",\"query\":{\"arguments\":{\"name\":\"Ä)$\"}}}";
		assertThat(this.bridge.lastRequest().path()).isEqualTo("/query");
		assertThat(this.bridge.lastRequest().body()).isEqualTo(
				"{\"batch\":[" + query + "," + query + "],\"transaction\":{\"isolationLevel\":\"RepeatableRead\"}}");
	}

	@Test
	void executeBatchWhenOneRequestFailsTellsWhichOne() {
		this.bridge.respondWith(200, "{\"errors\":[{\"code\":\"P2002\",\"kind\":\"known\","
				+ "\"message\":\"Unique\",\"meta\":{\"batchIndex\":1}}]}");
		PrismaBatch batch = new PrismaBatch(List.of(FindByName.request("Ä)$"), FindByName.request("Ä)$")), null);
		assertThatExceptionOfType(PrismaException.class).isThrownBy(() -> engine().executeBatch(batch).block(TIMEOUT))
			.returns("P2002", PrismaException::code)
			.returns("User", PrismaException::model)
			.returns("findUnique", PrismaException::operation)
			.satisfies((ex) -> assertThat(ex.meta().path("batchIndex").intValue()).isEqualTo(1));
	}

	@Test
	void executeBatchWhenAnswerIsNoneFails() {
		PrismaBatch batch = new PrismaBatch(List.of(FindByName.request("Ä)$")), null);
		for (String answer : List.of("{}", "{\"data\":\"Ann\"}", "{\"batchResult\":[]}", "{\"batchResult\":[{}]}")) {
			this.bridge.respondWith(200, answer);
			assertThatExceptionOfType(PrismaProtocolException.class)
				.isThrownBy(() -> engine().executeBatch(batch).block(TIMEOUT));
		}
	}

	@Test
	void executeSendsBasePathOfRemoteBridge() {
		URI url = URI.create("http://127.0.0.1:" + this.bridge.port() + "/prisma");
		engine(BridgeEndpoints.of(new BridgeEndpoint(url, null)), null).execute(FindByName.request("Ä)$"))
			.block(TIMEOUT);
		assertThat(this.bridge.lastRequest().path()).isEqualTo("/prisma/query");
		assertThat(this.bridge.lastRequest().headers().get("Authorization")).isNull();
	}

	@Test
	void executeIsCold() {
		Mono<String> result = engine().execute(FindByName.request("Ä)$"));
		assertThat(this.bridge.requests()).isEmpty();
		this.bridge.respondWith(200, "{\"data\":\"Ann\"}");
		result.block(TIMEOUT);
		result.block(TIMEOUT);
		assertThat(this.bridge.requests()).hasSize(2);
	}

	@Test
	void executeWhenReaderFindsNoRowIsEmpty() {
		this.bridge.respondWith(200, "{\"data\":null}");
		StepVerifier.create(engine().execute(FindByName.request("Ä)$"))).expectComplete().verify(TIMEOUT);
	}

	@Test
	void executeReadsAnswerOfManyMegabytes() {
		String text = "x".repeat(5_000_000);
		this.bridge.respondWith(200, "{\"data\":\"" + text + "\"}");
		assertThat(engine().execute(FindByName.request("Ä)$")).block(TIMEOUT)).isEqualTo(text);
	}

	@Test
	void executeWhenAnswerIsTooLargeNamesTheProperty() {
		this.settings = new BridgeHttpSettings(TIMEOUT, TIMEOUT, DataSize.ofBytes(100), BridgeProtocol.HTTP, null);
		this.bridge.respondWith(200, "{\"data\":\"" + "x".repeat(200) + "\"}");
		assertThatExceptionOfType(PrismaException.class)
			.isThrownBy(() -> engine().execute(FindByName.request("Ä)$")).block(TIMEOUT))
			.withMessageContaining("prisma.client.max-response-size")
			.withMessageContaining("100B");
	}

	@Test
	void executeIgnoresCodecsOfTheApplication() {
		WebClient.Builder builder = WebClient.builder().codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(1));
		this.bridge.respondWith(200, "{\"data\":\"Ann\"}");
		PrismaRequest<String> request = FindByName.request("Ä)$");
		assertThat(new BridgeClient(endpoints(), this.settings, builder, null).engine().execute(request).block(TIMEOUT))
			.isEqualTo("Ann");
	}

	@Test
	void executeWhenQueryFailedGivesPrismasError() {
		this.bridge.respondWith(200, """
				{"errors":[{"code":"P2002","kind":"known","message":"Unique constraint failed",\
				"meta":{"target":["email"]},"retryable":false}]}""");
		assertThatExceptionOfType(PrismaException.class)
			.isThrownBy(() -> engine().execute(FindByName.request("Ä)$")).block(TIMEOUT))
			.withMessage("Unique constraint failed")
			.returns("P2002", PrismaException::code)
			.returns(PrismaErrorKind.KNOWN, PrismaException::kind)
			.returns("User", PrismaException::model)
			.returns("findUnique", PrismaException::operation)
			.satisfies((ex) -> assertThat(ex.meta().toString()).isEqualTo("{\"target\":[\"email\"]}"));
	}

	@Test
	void executeWhenQueryWasRefusedIsValidationException() {
		this.bridge.respondWith(400, "{\"errors\":[{\"kind\":\"validation\",\"message\":\"Unknown argument `x`\"}]}");
		assertThatExceptionOfType(PrismaValidationException.class)
			.isThrownBy(() -> engine().execute(FindByName.request("Ä)$")).block(TIMEOUT))
			.withMessage("Unknown argument `x`");
	}

	@Test
	void executeWhenBridgeIsDrainingIsUnavailableAndHasNotRun() {
		this.bridge.respondWith(503, "{\"errors\":[{\"code\":\"draining\",\"kind\":\"bridge\",\"message\":\"Bye\"}]}");
		assertUnavailable(engine(), Outcome.NOT_RUN, "Bye");
	}

	@Test
	void executeWhenTokenIsWrongIsEngineError() {
		this.bridge.respondWith(401,
				"{\"errors\":[{\"code\":\"unauthorized\",\"kind\":\"bridge\",\"message\":\"No\"}]}");
		assertThatExceptionOfType(PrismaException.class)
			.isThrownBy(() -> engine().execute(FindByName.request("Ä)$")).block(TIMEOUT))
			.returns("unauthorized", PrismaException::code)
			.returns(PrismaErrorKind.ENGINE, PrismaException::kind);
	}

	@Test
	void executeWhenProxyAnswersMayHaveRun() {
		this.bridge.respondWith(502, "<html>Bad gateway</html>");
		assertUnavailable(engine(), Outcome.UNKNOWN, "HTTP status 502");
	}

	@Test
	void executeWhenThereIsNoBridgeAtUrlSaysSo() {
		this.bridge.respondWith(404, "<html>Not found</html>");
		assertThatExceptionOfType(PrismaException.class)
			.isThrownBy(() -> engine().execute(FindByName.request("Ä)$")).block(TIMEOUT))
			.withMessageContaining("HTTP status 404, but not as a Prisma bridge does");
	}

	@Test
	void executeWhenAnswerIsNotJsonIsProtocolException() {
		for (String answer : List.of("", "<html>", "[]", "{\"data\":\"An", "{}", "{\"data\":{\"id\":1}}")) {
			this.bridge.respondWith(200, answer);
			assertThatExceptionOfType(PrismaProtocolException.class).as(answer)
				.isThrownBy(() -> engine().execute(FindByName.request("Ä)$")).block(TIMEOUT));
		}
	}

	@Test
	void executeWhenValueIsRefusedSendsNothing() {
		PrismaRequest<String> request = new PrismaRequest<>("User", PrismaAction.FIND_UNIQUE, (out) -> {
			out.beginObject();
			out.name("arguments").string("a\0b");
			out.endObject();
		}, (in) -> in.string());
		assertThatExceptionOfType(PrismaValidationException.class)
			.isThrownBy(() -> engine().execute(request).block(TIMEOUT));
		assertThat(this.bridge.requests()).isEmpty();
	}

	@Test
	void executeWhenNobodyListensHasNotRun() throws IOException {
		int port = freePort();
		BridgeEndpoint endpoint = new BridgeEndpoint(URI.create("http://127.0.0.1:" + port), "s3cret");
		assertUnavailable(engine(BridgeEndpoints.of(endpoint), null), Outcome.NOT_RUN,
				"The Prisma bridge at http://127.0.0.1:" + port + " cannot be reached");
	}

	@Test
	void executeWhenHostIsUnknownHasNotRun() {
		BridgeEndpoint endpoint = new BridgeEndpoint(URI.create("http://bridge.invalid:4466"), "s3cret");
		assertUnavailable(engine(BridgeEndpoints.of(endpoint), null), Outcome.NOT_RUN, "http://bridge.invalid:4466");
	}

	@Test
	void executeWhenBridgeIsDownSendsNothing() {
		PrismaEngineUnavailableException down = new PrismaEngineUnavailableException(
				PrismaError.of(PrismaErrorKind.ENGINE, "The bridge is being restarted"), Outcome.NOT_RUN, null);
		assertUnavailable(engine(() -> Mono.error(down), null), Outcome.NOT_RUN, "The bridge is being restarted");
		assertThat(this.bridge.requests()).isEmpty();
	}

	@Test
	void executeWhenConnectionBreaksIsNotRepeatedAndMayHaveRun() throws IOException {
		assertThat(requestsWhenEverybodyGets("")).isEqualTo(1);
	}

	@Test
	void executeWhenAnswerIsCutOffIsNotRepeatedAndMayHaveRun() throws IOException {
		assertThat(requestsWhenEverybodyGets("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\":")).isEqualTo(1);
	}

	private int requestsWhenEverybodyGets(String answer) throws IOException {
		AtomicInteger requests = new AtomicInteger();
		try (ServerSocket server = new ServerSocket(0)) {
			new Thread(() -> hangUpOnEverybody(server, answer, requests)).start();
			BridgeEndpoint endpoint = new BridgeEndpoint(URI.create("http://127.0.0.1:" + server.getLocalPort()), null);
			assertUnavailable(engine(BridgeEndpoints.of(endpoint), null), Outcome.UNKNOWN,
					"Whether the request has run is not known");
		}
		return requests.get();
	}

	private static void hangUpOnEverybody(ServerSocket server, String answer, AtomicInteger requests) {
		while (!server.isClosed()) {
			try (Socket socket = server.accept()) {
				requests.incrementAndGet();
				socket.getInputStream().read(new byte[1024]);
				socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	@Test
	void executeWhenAnswerTakesTooLongMayHaveRun() {
		this.settings = new BridgeHttpSettings(TIMEOUT, Duration.ofMillis(200), DataSize.ofMegabytes(1),
				BridgeProtocol.HTTP, null);
		this.bridge.respondWith((request, response) -> Mono.never());
		assertUnavailable(engine(), Outcome.UNKNOWN, "has not answered within 200 ms");
	}

	@Test
	void cancelledExchangeLeavesItsConnectionToTheNext() {
		List<ChannelId> channels = new CopyOnWriteArrayList<>();
		Sinks.Empty<Void> answer = Sinks.empty();
		this.bridge.respondWith((request, response) -> {
			response.withConnection((connection) -> channels.add(connection.channel().id()));
			return answer.asMono().then(response.sendString(Mono.just("{\"data\":\"Ann\"}")).then());
		});
		PrismaEngine engine = engine();
		Disposable running = engine.execute(FindByName.request("Ä)$")).subscribe();
		await().atMost(TIMEOUT).until(() -> channels.size() == 1);
		running.dispose();
		answer.tryEmitEmpty();
		await().atMost(TIMEOUT).until(() -> {
			engine.execute(FindByName.request("Ä)$")).block(TIMEOUT);
			return channels.lastIndexOf(channels.get(0)) > 0;
		});
	}

	@Test
	void executeFollowsBridgeToItsNewPlaceAfterRestart() {
		AtomicReference<BridgeEndpoint> endpoint = new AtomicReference<>(this.bridge.endpoint("first"));
		PrismaEngine engine = engine(() -> Mono.just(endpoint.get()), null);
		engine.execute(FindByName.request("Ä)$")).block(TIMEOUT);
		int port = this.bridge.port();
		this.bridge.close();
		try (StubBridge restarted = new StubBridge(port)) {
			endpoint.set(restarted.endpoint("second"));
			restarted.respondWith(200, "{\"data\":\"Ann\"}");
			assertThat(engine.execute(FindByName.request("Ä)$")).block(TIMEOUT)).isEqualTo("Ann");
			assertThat(restarted.lastRequest().headers().get("Authorization")).isEqualTo("Bearer second");
		}
	}

	@Test
	void executeMakesSureOfSchemaBeforeFirstQueryOnly() {
		PrismaEngine engine = engine(endpoints(), SCHEMA);
		engine.execute(FindByName.request("Ä)$")).block(TIMEOUT);
		engine.execute(FindByName.request("Ä)$")).block(TIMEOUT);
		assertThat(this.bridge.requests()).extracting(StubBridge.Request::path)
			.containsExactly("/schema", "/query", "/query");
	}

	@Test
	void executeMakesSureOfSchemaAgainAfterConnectionFailed() {
		PrismaEngine engine = engine(endpoints(), SCHEMA);
		engine.execute(FindByName.request("Ä)$")).block(TIMEOUT);
		this.bridge.respondWith((request, response) -> {
			response.withConnection((connection) -> connection.channel().close());
			return Mono.never();
		});
		assertUnavailable(engine, Outcome.UNKNOWN, "cannot be reached");
		this.bridge.serveSchema("b2");
		assertThatExceptionOfType(PrismaSchemaMismatchException.class)
			.isThrownBy(() -> engine.execute(FindByName.request("Ä)$")).block(TIMEOUT));
	}

	@Test
	void executeWhenBridgeServesAnotherSchemaDoesNotSendQuery() {
		this.bridge.serveSchema("b2");
		PrismaEngine engine = engine(endpoints(), SCHEMA);
		assertThatExceptionOfType(PrismaSchemaMismatchException.class)
			.isThrownBy(() -> engine.execute(FindByName.request("Ä)$")).block(TIMEOUT))
			.returns(true, PrismaSchemaMismatchException::isDifferentSchema)
			.withMessageContaining("a1")
			.withMessageContaining("b2");
		assertThat(this.bridge.requests()).extracting(StubBridge.Request::path).containsExactly("/schema");
	}

	@Test
	void verifyWhenProviderIsNotOneOfTheClientsFails() {
		PrismaSchema schema = new PrismaSchema("a1", "mysql", Set.of("mysql"), List.of());
		assertThatExceptionOfType(PrismaSchemaMismatchException.class)
			.isThrownBy(() -> client(endpoints(), schema).verify().block(TIMEOUT))
			.returns(false, PrismaSchemaMismatchException::isDifferentSchema)
			.withMessage("The client was generated for the providers [mysql], but the engine uses 'sqlite'");
	}

	@Test
	void infoTellsWhatBridgeServes() {
		assertThat(engine().info().block(TIMEOUT)).isEqualTo(new PrismaEngineInfo("a1", "sqlite", Set.of("User")));
	}

	@Test
	void healthReadsAnswerOfBridgeThatIsNotWell() {
		this.bridge.respondWith(503, """
				{"status":"degraded","bridge":"0.1.0","prisma":"7.10.0","node":"20.20.2","provider":"sqlite",\
				"schemaHash":"a1","database":{"status":"down","latencyMs":null}}""");
		assertThat(client(endpoints(), null).health().block(TIMEOUT)).isEqualTo(new BridgeHealth("degraded", "0.1.0",
				"7.10.0", "20.20.2", "sqlite", "a1", "down", null, null, null, null, null));
	}

	@Test
	void endpointDoesNotShowItsSecrets() {
		assertThat(new BridgeEndpoint(URI.create("https://ann:pw@db.acme.io/prisma?k=v"), "s3cret"))
			.hasToString("https://db.acme.io/prisma");
	}

	private PrismaEngine engine() {
		return engine(endpoints(), null);
	}

	private PrismaEngine engine(BridgeEndpoints endpoints, PrismaSchema schema) {
		return client(endpoints, schema).engine();
	}

	private BridgeClient client(BridgeEndpoints endpoints, PrismaSchema schema) {
		return new BridgeClient(endpoints, this.settings, WebClient.builder(), schema);
	}

	private BridgeEndpoints endpoints() {
		return BridgeEndpoints.of(this.bridge.endpoint("s3cret"));
	}

	private static void assertUnavailable(PrismaEngine engine, Outcome outcome, String message) {
		assertThatExceptionOfType(PrismaEngineUnavailableException.class)
			.isThrownBy(() -> engine.execute(FindByName.request("Ä)$")).block(TIMEOUT))
			.returns(outcome, PrismaEngineUnavailableException::outcome)
			.withMessageContaining(message)
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("s3cret"));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
