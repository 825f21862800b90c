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
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.PrismaProtocolException;
import io.github.prismaspring.PrismaValidationException;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.StartedTransaction;
import io.github.prismaspring.engine.TraceContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link WebSocketCarrier} under the engine.
 */
class WebSocketCarrierTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private static final String ANN = "{\"data\":\"Ann\"}";

	private final StubWebSocketBridge bridge = new StubWebSocketBridge();

	private Duration requestTimeout = TIMEOUT;

	private final DataSize maxResponseSize = DataSize.ofMegabytes(64);

	@AfterEach
	void closeBridge() {
		this.bridge.close();
	}

	@Test
	void executeSendsRequestAsLine() {
		this.bridge.respondWith(ANN);
		TraceContext trace = new TraceContext("00-1-2-01", "vendor=\"x\"");
		assertThat(engine().execute(FindByName.request("Ä\n\"")).contextWrite(trace::addTo).block(TIMEOUT))
			.isEqualTo("Ann");
		JsonNode line = this.bridge.lines().get(0);
		assertThat(line.path("path").asString()).isEqualTo("/query");
		assertThat(line.path("headers"))
			.hasToString("{\"traceparent\":\"00-1-2-01\",\"tracestate\":\"vendor=\\\"x\\\"\"}");
		assertThat(line.path("body").path("query").path("arguments").path("name").asString()).isEqualTo("Ä\n\"");
	}

	@Test
	void handshakeShowsTokenAndNoOriginAndSaysHowLargeAnswersMayBe() {
		engine().execute(FindByName.request("a")).block(TIMEOUT);
		assertThat(this.bridge.handshakes()).singleElement().satisfies((headers) -> {
			assertThat(headers.get("Authorization")).isEqualTo("Bearer s3cret");
			assertThat(headers.get("Origin")).isNull();
			assertThat(headers.get("x-max-answer-bytes")).isEqualTo(Integer.toString(64 * 1024 * 1024));
		});
	}

	@Test
	void requestsThatWaitTravelTogetherAndEachGetsItsOwnAnswer() {
		Sinks.Empty<Void> greet = Sinks.empty();
		this.bridge.greetWhen(greet.asMono());
		this.bridge.respondWith((line) -> Mono.just("\"status\":200,\"body\":{\"data\":" + name(line) + "}"));
		PrismaEngine engine = engine();
		Mono<List<String>> all = Flux.range(0, 20)
			.flatMapSequential((i) -> engine.execute(FindByName.request("n" + i)))
			.collectList();
		StepVerifier.create(all)
			.then(greet::tryEmitEmpty)
			.expectNext(IntStream.range(0, 20).mapToObj((i) -> "n" + i).toList())
			.expectComplete()
			.verify(TIMEOUT);
		assertThat(this.bridge.messages()).singleElement().satisfies((message) -> assertThat(message).hasSize(20));
	}

	@Test
	void loneRequestLeavesAtOnceAndWaitsForNoOther() {
		this.bridge.respondWith(ANN);
		PrismaEngine engine = engine();
		engine.execute(FindByName.request("a")).block(TIMEOUT);
		engine.execute(FindByName.request("b")).block(TIMEOUT);
		assertThat(this.bridge.messages()).hasSize(2);
		assertThat(this.bridge.handshakes()).hasSize(1);
	}

	@Test
	void slowAnswerHoldsUpNobody() {
		Sinks.One<String> slow = Sinks.one();
		this.bridge.respondWith((line) -> (name(line).equals("\"slow\"")) ? slow.asMono()
				: Mono.just("\"status\":200,\"body\":" + ANN));
		PrismaEngine engine = engine();
		Mono<String> late = engine.execute(FindByName.request("slow")).cache();
		Disposable waiting = late.subscribe();
		await().atMost(TIMEOUT).until(() -> this.bridge.lines().size() == 1);
		assertThat(engine.execute(FindByName.request("a")).block(TIMEOUT)).isEqualTo("Ann");
		assertThat(waiting.isDisposed()).isFalse();
		slow.tryEmitValue("\"status\":200,\"body\":{\"data\":\"late\"}");
		assertThat(late.block(TIMEOUT)).isEqualTo("late");
	}

	@Test
	void executeIsColdAndCanBeRepeated() {
		Mono<String> result = engine().execute(FindByName.request("a"));
		assertThat(this.bridge.handshakes()).isEmpty();
		StepVerifier.create(result).expectComplete().verify(TIMEOUT);
		StepVerifier.create(result).expectComplete().verify(TIMEOUT);
		assertThat(this.bridge.lines()).hasSize(2);
	}

	@Test
	void cancelledRequestThatStillWaitsIsNeverSent() {
		Sinks.Empty<Void> greet = Sinks.empty();
		this.bridge.greetWhen(greet.asMono());
		PrismaEngine engine = engine();
		engine.execute(FindByName.request("given up")).subscribe().dispose();
		Mono<String> wanted = engine.execute(FindByName.request("wanted"));
		StepVerifier.create(wanted).then(greet::tryEmitEmpty).expectComplete().verify(TIMEOUT);
		assertThat(this.bridge.lines()).extracting(WebSocketCarrierTests::name).containsExactly("\"wanted\"");
	}

	@Test
	void answerOfManyMegabytesIsRead() {
		String text = "x".repeat(5_000_000);
		this.bridge.respondWith("{\"data\":\"" + text + "\"}");
		assertThat(engine().execute(FindByName.request("a")).block(TIMEOUT)).isEqualTo(text);
	}

	@Test
	void answerThatIsTooLargeNamesTheProperty() {
		this.bridge.respondWith("{\"errors\":[{\"code\":\"answer_too_large\",\"kind\":\"bridge\",\"message\":\"m\"}]}");
		assertThatExceptionOfType(PrismaException.class)
			.isThrownBy(() -> engine().execute(FindByName.request("a")).block(TIMEOUT))
			.withMessageContaining("prisma.client.max-response-size")
			.withMessageContaining("has run");
	}

	@Test
	void queryThatIsTooLargeForTheBridgeIsNotSentAndHarmsNoOther() {
		this.bridge.respondWith(ANN);
		PrismaEngine engine = engine();
		Mono<String> large = engine.execute(FindByName.request("x".repeat(2000)));
		assertThatExceptionOfType(PrismaException.class).isThrownBy(() -> large.block(TIMEOUT))
			.withMessageContaining("PRISMA_BRIDGE_BODY_LIMIT")
			.withMessageContaining("It has not run")
			.returns("User", PrismaException::model);
		assertThat(engine.execute(FindByName.request("a")).block(TIMEOUT)).isEqualTo("Ann");
		assertThat(this.bridge.lines()).hasSize(1);
	}

	@Test
	void errorsAreThoseOfTheBridge() {
		this.bridge.respondWith("{\"errors\":[{\"code\":\"P2002\",\"kind\":\"known\",\"message\":\"Unique\"}]}");
		assertThatExceptionOfType(PrismaException.class)
			.isThrownBy(() -> engine().execute(FindByName.request("a")).block(TIMEOUT))
			.withMessage("Unique")
			.returns("P2002", PrismaException::code)
			.returns("findUnique", PrismaException::operation);
		this.bridge.respondWith(400, "{\"errors\":[{\"kind\":\"validation\",\"message\":\"Unknown argument\"}]}");
		assertThatExceptionOfType(PrismaValidationException.class)
			.isThrownBy(() -> engine().execute(FindByName.request("a")).block(TIMEOUT));
		this.bridge.respondWith(503, "{\"errors\":[{\"code\":\"draining\",\"kind\":\"bridge\",\"message\":\"Bye\"}]}");
		Unavailable.assertUnavailable(engine().execute(FindByName.request("a")), Outcome.NOT_RUN, "Bye");
	}

	@Test
	void answerThatCannotBeReadFailsAloneAndKeepsTheConnection() {
		PrismaEngine engine = engine();
		for (String body : List.of("[]", "{}", "{\"data\":{\"id\":1}}")) {
			this.bridge.respondWith(body);
			assertThatExceptionOfType(PrismaProtocolException.class).as(body)
				.isThrownBy(() -> engine.execute(FindByName.request("a")).block(TIMEOUT));
		}
		this.bridge.respondWith(ANN);
		assertThat(engine.execute(FindByName.request("a")).block(TIMEOUT)).isEqualTo("Ann");
		assertThat(this.bridge.handshakes()).hasSize(1);
	}

	@Test
	void lineThatIsNoAnswerEndsTheConnection() {
		this.bridge.respondWith((line) -> Mono.just("\"nonsense\":{}"));
		Unavailable.assertUnavailable(engine().execute(FindByName.request("a")), Outcome.UNKNOWN,
				"a line without 'body'");
	}

	@Test
	void requestWhoseConnectionBreaksMayHaveRunAndIsNotRepeated() {
		this.bridge.respondWith((line) -> Mono.fromRunnable(this.bridge::hangUp).then(Mono.never()));
		Unavailable.assertUnavailable(engine().execute(FindByName.request("a")), Outcome.UNKNOWN,
				"Whether the request has run is not known");
		assertThat(this.bridge.lines()).hasSize(1);
	}

	@Test
	void nextRequestAfterConnectionBrokeConnectsAgain() {
		this.bridge.respondWith(ANN);
		PrismaEngine engine = engine();
		engine.execute(FindByName.request("a")).block(TIMEOUT);
		this.bridge.hangUp();
		await().atMost(TIMEOUT)
			.ignoreExceptions()
			.until(() -> "Ann".equals(engine.execute(FindByName.request("a")).block(TIMEOUT)));
		assertThat(this.bridge.handshakes()).hasSize(2);
	}

	@Test
	void requestThatIsNotAnsweredInTimeMayHaveRun() {
		this.requestTimeout = Duration.ofMillis(200);
		this.bridge.respondWith((line) -> Mono.never());
		Unavailable.assertUnavailable(engine().execute(FindByName.request("a")), Outcome.UNKNOWN,
				"has not answered within 200 ms");
	}

	@Test
	void requestThatCannotBeSentInTimeHasNotRun() {
		this.requestTimeout = Duration.ofMillis(200);
		this.bridge.greetWhen(Mono.never());
		Unavailable.assertUnavailable(engine().execute(FindByName.request("a")), Outcome.NOT_RUN,
				"has not answered within 200 ms");
	}

	@Test
	void requestHasNotRunWhenNobodyListens() throws IOException {
		URI url = URI.create("http://127.0.0.1:" + freePort());
		PrismaEngine engine = engine(new BridgeEndpoint(url, null));
		Unavailable.assertUnavailable(engine.execute(FindByName.request("a")), Outcome.NOT_RUN,
				"The Prisma bridge at " + url);
	}

	@Test
	void requestHasNotRunWhenThereIsNoWebSocket() {
		URI url = URI.create(this.bridge.endpoint().url() + "/elsewhere");
		Unavailable.assertUnavailable(engine(new BridgeEndpoint(url, null)).execute(FindByName.request("a")),
				Outcome.NOT_RUN, "set 'prisma.client.protocol' to 'http'");
	}

	@Test
	void transactionsAreNotHeldUpByRequestsThatWaitForTheirEnd() {
		Sinks.Empty<Void> ended = Sinks.empty();
		this.bridge.respondWith((line) -> {
			if (line.path("path").asString().endsWith("/commit")) {
				ended.tryEmitEmpty();
				return Mono.just("\"status\":200,\"body\":{}");
			}
			return ended.asMono().thenReturn("\"status\":200,\"body\":" + ANN);
		});
		BridgeConnection connection = connection();
		Mono<List<String>> blocked = Flux.range(0, 300)
			.flatMap((i) -> connection.exchange(BridgeCall.query(FindByName.request("a")),
					answerTo(FindByName.request("a"))), 300)
			.collectList()
			.cache();
		blocked.subscribe();
		await().atMost(TIMEOUT).until(() -> this.bridge.lines().size() == 256);
		BridgeCall commit = new BridgeCall("/transaction/{id}/commit", List.of("a/b"), Map.of(),
				BridgeCall.query(FindByName.request("a")).body(), (error) -> error);
		connection.exchange(commit, (status, body) -> "committed").block(TIMEOUT);
		assertThat(blocked.block(TIMEOUT)).hasSize(300);
		assertThat(this.bridge.lines())
			.anySatisfy((line) -> assertThat(line.path("path").asString()).isEqualTo("/transaction/a%2Fb/commit"));
	}

	@Test
	void closingLetsRequestsComeToTheirEndFirst() {
		Sinks.One<String> answer = Sinks.one();
		this.bridge.respondWith((line) -> answer.asMono());
		BridgeConnection connection = connection();
		Mono<String> result = connection
			.exchange(BridgeCall.query(FindByName.request("a")), answerTo(FindByName.request("a")))
			.cache();
		result.subscribe();
		await().atMost(TIMEOUT).until(() -> this.bridge.lines().size() == 1);
		connection.close();
		answer.tryEmitValue("\"status\":200,\"body\":" + ANN);
		assertThat(result.block(TIMEOUT)).isEqualTo("Ann");
		Unavailable.assertUnavailable(
				connection.exchange(BridgeCall.query(FindByName.request("a")), answerTo(FindByName.request("a"))),
				Outcome.NOT_RUN, "closed");
	}

	@Test
	void transactionBeginsWithItsFirstRequestInOneLine() {
		this.bridge.respondWith("{\"transaction\":{\"id\":\"t1\"},\"data\":\"Ann\"}");
		StartedTransaction<String> started = begin(Duration.ofSeconds(2)).block(TIMEOUT);
		assertThat(started.result().block(TIMEOUT)).isEqualTo("Ann");
		JsonNode line = this.bridge.lines().get(0);
		assertThat(line.path("path").asString()).isEqualTo("/transaction/query");
		assertThat(line.path("headers").path("x-lease-id").asString()).isEqualTo("l1");
		assertThat(line.path("body").path("transaction")).hasToString("{\"max_wait\":2000}");
		this.bridge.respondWith("{}");
		started.transaction().commit().block(TIMEOUT);
		assertThat(paths()).containsExactly("/transaction/query", "/transaction/t1/commit");
	}

	@Test
	void transactionBeginsBeforeItsFirstRequestIfThatIsTooLarge() {
		this.bridge.respondWith("{\"id\":\"t1\"}");
		StartedTransaction<String> started = BridgeTransaction
			.start(new LeasedBridge(connection(), "l1"), PrismaTransactionOptions.defaults(),
					FindByName.request("x".repeat(1000)))
			.block(TIMEOUT);
		assertThat(started.transaction().id()).isEqualTo("t1");
		assertThatExceptionOfType(PrismaException.class).isThrownBy(() -> started.result().block(TIMEOUT))
			.withMessageContaining("PRISMA_BRIDGE_BODY_LIMIT");
		assertThat(paths()).containsExactly("/transaction/start");
	}

	// Over HTTP the connection is closed, which tells the bridge
	@Test
	void transactionThatBeginsTooLateIsRolledBack() {
		this.requestTimeout = Duration.ofMillis(100);
		Sinks.One<String> late = Sinks.one();
		this.bridge.respondWith((line) -> (line.path("path").asString().equals("/transaction/query")) ? late.asMono()
				: Mono.just("\"status\":200,\"body\":{}"));
		Unavailable.assertUnavailable(begin(Duration.ofMillis(1)), Outcome.UNKNOWN, "has not answered within 101 ms");
		late.tryEmitValue("\"status\":200,\"body\":{\"transaction\":{\"id\":\"t1\"},\"data\":\"Ann\"}");
		await().atMost(TIMEOUT).until(() -> paths().contains("/transaction/t1/rollback"));
	}

	private Mono<StartedTransaction<String>> begin(Duration maxWait) {
		return BridgeTransaction.start(new LeasedBridge(connection(), "l1"),
				PrismaTransactionOptions.defaults().withMaxWait(maxWait), FindByName.request("a"));
	}

	private List<String> paths() {
		return this.bridge.lines().stream().map((line) -> line.path("path").asString()).toList();
	}

	private QueryAnswer<String> answerTo(PrismaRequest<String> request) {
		return new QueryAnswer<>(request, new AnswerErrors(BridgeCall.query(request), this.bridge.endpoint()));
	}

	private BridgeConnection connection() {
		return new BridgeConnection(this.bridge.endpoint(), settings(), WebClient.builder());
	}

	private PrismaEngine engine() {
		return engine(this.bridge.endpoint());
	}

	private PrismaEngine engine(BridgeEndpoint endpoint) {
		return new BridgeClient(BridgeEndpoints.of(endpoint), settings(), WebClient.builder(), null).engine();
	}

	private BridgeHttpSettings settings() {
		return new BridgeHttpSettings(Duration.ofSeconds(2), this.requestTimeout, this.maxResponseSize,
				BridgeProtocol.WEBSOCKET, null);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static String name(JsonNode line) {
		return line.path("body").path("query").path("arguments").path("name").toString();
	}

}
