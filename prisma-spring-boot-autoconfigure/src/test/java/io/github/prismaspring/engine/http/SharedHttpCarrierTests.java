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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.TraceContext;
import io.netty.buffer.Unpooled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.server.HttpServerResponse;

import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link SharedHttpCarrier}. As many queries as may go alone are held by the
 * bridge, and so is one that is the first to share, so that all others wait until the
 * bridge is {@link #free}.
 */
class SharedHttpCarrierTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private static final int HELD = 3;

	private final StubBridge bridge = new StubBridge();

	private final Sinks.Empty<Void> free = Sinks.empty();

	private BridgeEndpoint endpoint = this.bridge.endpoint("s3cret");

	private Duration wait = Duration.ofMinutes(1);

	// Longer than a test waits, or those that are held would make room by failing
	private Duration requestTimeout = TIMEOUT.multipliedBy(3);

	@AfterEach
	void closeBridge() {
		this.bridge.close();
	}

	@Test
	void queryThatComesAloneHasAnExchangeOfItsOwn() {
		respondWith(StubLines::data);
		SharedHttpCarrier carrier = carrier();
		for (String name : List.of("a", "b", "c")) {
			assertThat(find(carrier, name).block(TIMEOUT)).isEqualTo(name.toUpperCase(Locale.ROOT));
		}
		assertThat(paths()).containsExactly("/query", "/query", "/query");
	}

	@Test
	void queriesThatWaitTravelTogetherAndEachGetsItsOwnAnswer() {
		respondWith(StubLines::data);
		List<Mono<String>> results = waiting(carrier(), "n0", "n1", "n2", "n3", "n4");
		this.free.tryEmitEmpty();
		assertThat(results).extracting((result) -> result.block(TIMEOUT)).containsExactly("N0", "N1", "N2", "N3", "N4");
		assertThat(paths()).containsExactly("/query", "/query", "/query", "/lines");
		assertThat(StubLines.lines(this.bridge.lastRequest())).extracting((line) -> StubLines.name(line.path("body")))
			.containsExactly("n0", "n1", "n2", "n3", "n4");
	}

	@Test
	void sharedExchangeShowsTokenAndSaysWhatItsAnswerMayBe() {
		respondWith(StubLines::data);
		List<Mono<String>> results = waiting(carrier(), "a", "b");
		this.free.tryEmitEmpty();
		results.forEach((result) -> result.block(TIMEOUT));
		StubBridge.Request request = this.bridge.lastRequest();
		assertThat(request.method()).isEqualTo("POST");
		assertThat(request.headers().get("Authorization")).isEqualTo("Bearer s3cret");
		assertThat(request.headers().get("Content-Type")).isEqualTo("application/x-ndjson");
		assertThat(request.headers().get("Accept")).isEqualTo("application/x-ndjson");
		assertThat(request.headers().get("Content-Length")).isEqualTo(Integer.toString(request.body().length()));
		assertThat(request.headers().get("X-request-id")).hasSize(16);
		assertThat(request.headers().get("x-max-answer-bytes")).isEqualTo(Integer.toString(64 * 1024 * 1024));
	}

	@Test
	void eachLineCarriesTheHeadersOfItsCallAndTheTraceOfItsSubscription() {
		respondWith(StubLines::data);
		SharedHttpCarrier carrier = hold(carrier());
		TraceContext trace = new TraceContext("00-1-2-01", null);
		Mono<String> traced = begun(find(carrier, "a").contextWrite(trace::addTo));
		BridgeCall call = BridgeCall.query(FindByName.request("b")).withHeader(BridgeCall.TRANSACTION_ID, "t1");
		Mono<String> inTransaction = begun(carrier.exchange(call, answerTo("b"), TIMEOUT));
		this.free.tryEmitEmpty();
		traced.block(TIMEOUT);
		inTransaction.block(TIMEOUT);
		assertThat(StubLines.lines(this.bridge.lastRequest())).extracting((line) -> line.path("headers").toString())
			.containsExactly("{\"traceparent\":\"00-1-2-01\"}", "{\"x-transaction-id\":\"t1\"}");
	}

	@Test
	void slowAnswerHoldsUpNoneOfThoseItTravelsWith() {
		Sinks.One<String> slow = Sinks.one();
		respondWith((name) -> (name.equals("slow")) ? slow.asMono() : StubLines.data(name));
		List<Mono<String>> results = waiting(carrier(), "slow", "a", "b");
		this.free.tryEmitEmpty();
		assertThat(results.get(1).block(TIMEOUT)).isEqualTo("A");
		assertThat(results.get(2).block(TIMEOUT)).isEqualTo("B");
		assertThat(slow.currentSubscriberCount()).isOne();
		slow.tryEmitValue("{\"data\":\"late\"}");
		assertThat(results.get(0).block(TIMEOUT)).isEqualTo("late");
	}

	@Test
	void slowExchangesHoldUpNobodyForLong() {
		this.wait = Duration.ofMillis(20);
		Sinks.Empty<Void> slow = Sinks.empty();
		respondWith((name) -> slow.asMono().then(StubLines.data(name)));
		SharedHttpCarrier carrier = hold(carrier());
		Mono<List<String>> results = begun(Flux.range(0, 50).flatMap((i) -> find(carrier, "n" + i), 50).collectList());
		await().atMost(TIMEOUT).until(() -> slow.currentSubscriberCount() == 50);
		assertThat(this.bridge.requests().size()).isLessThan(HELD + 50);
		slow.tryEmitEmpty();
		assertThat(results.block(TIMEOUT)).hasSize(50);
	}

	@Test
	void largeAnswerIsReadBesideOthers() {
		String text = "x".repeat(5_000_000);
		respondWith((name) -> (name.equals("large")) ? Mono.just("{\"data\":\"" + text + "\"}") : StubLines.data(name));
		List<Mono<String>> results = waiting(carrier(), "a", "large", "b");
		this.free.tryEmitEmpty();
		assertThat(results).extracting((result) -> result.block(TIMEOUT)).containsExactly("A", text, "B");
	}

	@Test
	void largeQueryHasAnExchangeOfItsOwn() {
		respondWith(StubLines::data);
		SharedHttpCarrier carrier = hold(carrier());
		find(carrier, "x".repeat(40_000)).block(TIMEOUT);
		assertThat(this.bridge.lastRequest().path()).isEqualTo("/query");
	}

	@Test
	void exchangeIsNoLargerThanAnyBridgeTakes() {
		respondWith(StubLines::data);
		String[] names = IntStream.range(0, 40).mapToObj((i) -> i + "x".repeat(4000)).toArray(String[]::new);
		List<Mono<String>> results = waiting(carrier(), names);
		this.free.tryEmitEmpty();
		assertThat(results).extracting((result) -> result.block(TIMEOUT)).containsExactly(names);
		assertThat(this.bridge.requests().subList(HELD, this.bridge.requests().size())).hasSizeBetween(3, 10)
			.allSatisfy((request) -> assertThat(request.body().length()).isLessThan(64 * 1024));
	}

	@Test
	void queryThatIsCancelledWhileItWaitsIsNotSent() {
		respondWith(StubLines::data);
		SharedHttpCarrier carrier = hold(carrier());
		Mono<String> first = begun(find(carrier, "a"));
		find(carrier, "given up").subscribe().dispose();
		Mono<String> last = begun(find(carrier, "b"));
		this.free.tryEmitEmpty();
		first.block(TIMEOUT);
		last.block(TIMEOUT);
		assertThat(StubLines.lines(this.bridge.lastRequest())).extracting((line) -> StubLines.name(line.path("body")))
			.containsExactly("a", "b");
	}

	@Test
	void queryThatIsCancelledOnItsWayHarmsNoneOfThoseItTravelsWith() {
		Sinks.Empty<Void> answer = Sinks.empty();
		respondWith((name) -> answer.asMono().then(StubLines.data(name)));
		SharedHttpCarrier carrier = hold(carrier());
		Disposable givenUp = find(carrier, "a").subscribe();
		Mono<String> wanted = begun(find(carrier, "b"));
		this.free.tryEmitEmpty();
		await().atMost(TIMEOUT).until(() -> answer.currentSubscriberCount() == 2);
		givenUp.dispose();
		answer.tryEmitEmpty();
		assertThat(wanted.block(TIMEOUT)).isEqualTo("B");
	}

	@Test
	void errorsAreThoseOfEachLine() {
		respondWith((name) -> switch (name) {
			case "taken" -> Mono.just("{\"errors\":[{\"code\":\"P2002\",\"kind\":\"known\",\"message\":\"Unique\"}]}");
			case "broken" -> Mono.just("{\"data\":{\"id\":1}}");
			default -> StubLines.data(name);
		});
		List<Mono<String>> results = waiting(carrier(), "a", "taken", "broken", "b");
		this.free.tryEmitEmpty();
		assertThat(results.get(0).block(TIMEOUT)).isEqualTo("A");
		assertThatExceptionOfType(PrismaException.class).isThrownBy(() -> results.get(1).block(TIMEOUT))
			.withMessage("Unique")
			.returns("P2002", PrismaException::code)
			.returns("findUnique", PrismaException::operation);
		assertThatExceptionOfType(PrismaException.class).isThrownBy(() -> results.get(2).block(TIMEOUT))
			.withMessageContaining("Expected");
		assertThat(results.get(3).block(TIMEOUT)).isEqualTo("B");
	}

	@Test
	void refusalOfTheExchangeIsThatOfEachQueryAndNothingHasRun() {
		List<Mono<String>> results = waitingFor("/lines", StubBridge.answer(503,
				"{\"errors\":[{\"code\":\"draining\",\"kind\":\"bridge\",\"message\":\"Bye\"}]}"));
		results.forEach((result) -> Unavailable.assertUnavailable(result, Outcome.NOT_RUN, "Bye"));
		assertThat(this.bridge.requests()).hasSize(HELD + 1);
	}

	@Test
	void refusedTokenIsNamedToEachQuery() {
		List<Mono<String>> results = waitingFor("/lines", StubBridge.answer(401,
				"{\"errors\":[{\"code\":\"unauthorized\",\"kind\":\"bridge\",\"message\":\"No\"}]}"));
		assertThat(results).allSatisfy(
				(result) -> assertThatExceptionOfType(PrismaException.class).isThrownBy(() -> result.block(TIMEOUT))
					.returns("unauthorized", PrismaException::code)
					.returns("User", PrismaException::model));
	}

	@Test
	void queriesGoOneByOneWhereNothingTakesLines() {
		List<Mono<String>> results = waitingFor("/lines", StubBridge.answer(404,
				"{\"errors\":[{\"code\":\"not_found\",\"kind\":\"bridge\",\"message\":\"No\"}]}"));
		assertThat(results).extracting((result) -> result.block(TIMEOUT)).containsExactly("A", "B", "C");
		assertThat(paths()).containsExactly("/query", "/query", "/query", "/lines", "/query", "/query", "/query");
	}

	@Test
	void nextQueriesDoNotTryWhatDidNotWork() {
		Sinks.Empty<Void> later = Sinks.empty();
		Function<String, Mono<String>> answer = (name) -> (name.startsWith("later"))
				? later.asMono().then(StubLines.data(name)) : StubLines.data(name);
		SharedHttpCarrier carrier = carrier();
		waitingFor(carrier, "/lines", StubBridge.answer(404, "<html>"), answer)
			.forEach((result) -> result.block(TIMEOUT));
		Mono<List<String>> all = begun(Flux.range(0, 20).flatMap((i) -> find(carrier, "later" + i), 20).collectList());
		await().atMost(TIMEOUT).until(() -> later.currentSubscriberCount() == 20);
		later.tryEmitEmpty();
		assertThat(all.block(TIMEOUT)).hasSize(20);
		assertThat(paths()).filteredOn("/lines"::equals).hasSize(1);
	}

	@Test
	void whatIsAnsweredBeforeTheConnectionBreaksIsAnsweredAndTheRestMayHaveRun() {
		List<Mono<String>> results = waitingFor("/lines", (request, response) -> response
			.send(Flux.just(Unpooled.copiedBuffer("{\"id\":1,\"status\":200,\"body\":{\"data\":\"B\"}}\n{\"id\"",
					StandardCharsets.UTF_8)), (piece) -> true)
			.then(Mono.fromRunnable(() -> response.withConnection((connection) -> connection.channel().close())))
			.then(Mono.never()));
		assertThat(results.get(1).block(TIMEOUT)).isEqualTo("B");
		Unavailable.assertUnavailable(results.get(0), Outcome.UNKNOWN, "Whether the request has run is not known");
		Unavailable.assertUnavailable(results.get(2), Outcome.UNKNOWN, "Whether the request has run is not known");
		assertThat(this.bridge.requests()).hasSize(HELD + 1);
	}

	@Test
	void queryWithoutAnswerMayHaveRun() {
		List<Mono<String>> results = waitingFor("/lines",
				StubBridge.answer(200, "{\"id\":0,\"status\":200,\"body\":{\"data\":\"A\"}}\n"));
		assertThat(results.get(0).block(TIMEOUT)).isEqualTo("A");
		Unavailable.assertUnavailable(results.get(1), Outcome.UNKNOWN, "it has ended its answer too early");
	}

	@Test
	void answerThatIsNoneMayHaveRun() {
		List<Mono<String>> results = waitingFor("/lines", StubBridge.answer(200, "<html>\n"));
		results.forEach((result) -> Unavailable.assertUnavailable(result, Outcome.UNKNOWN, "a line that is not JSON"));
	}

	@Test
	void answersNobodyWaitsForAreIgnored() {
		List<Mono<String>> results = waitingFor("/lines", StubBridge.answer(200, """
				{"id":99,"status":200,"body":{"data":"x"}}
				{"id":-5,"status":200,"body":{"data":"x"}}
				{"id":0,"status":200,"body":{"data":"A"}}
				{"id":0,"status":200,"body":{"data":"x"}}
				{"id":2,"status":200,"body":{"data":"C"}}
				{"id":1,"status":200,"body":{"data":"B"}}
				"""));
		assertThat(results).extracting((result) -> result.block(TIMEOUT)).containsExactly("A", "B", "C");
	}

	@Test
	void queryThatIsNotAnsweredInTimeMayHaveRun() {
		respondWith((name) -> (name.equals("never")) ? Mono.never() : StubLines.data(name));
		SharedHttpCarrier carrier = hold(carrier());
		Mono<String> never = begun(carrier.exchange(BridgeCall.query(FindByName.request("never")), answerTo("never"),
				Duration.ofMillis(500)));
		Mono<String> other = begun(find(carrier, "a"));
		this.free.tryEmitEmpty();
		assertThat(other.block(TIMEOUT)).isEqualTo("A");
		Unavailable.assertUnavailable(never, Outcome.UNKNOWN, "has not answered within 500 ms");
	}

	@Test
	void queryThatCannotBeSentInTimeHasNotRun() {
		respondWith(StubLines::data);
		SharedHttpCarrier carrier = hold(carrier());
		this.requestTimeout = Duration.ofMillis(200);
		Unavailable.assertUnavailable(find(carrier, "a"), Outcome.NOT_RUN, "has not answered within 200 ms");
		assertThat(this.bridge.requests()).hasSize(HELD);
	}

	@Test
	void nothingHasRunWhenNobodyListens() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			this.endpoint = new BridgeEndpoint(URI.create("http://127.0.0.1:" + socket.getLocalPort()), null);
		}
		SharedHttpCarrier carrier = carrier();
		List<Mono<String>> results = IntStream.range(0, 20).mapToObj((i) -> begun(find(carrier, "n" + i))).toList();
		results.forEach((result) -> Unavailable.assertUnavailable(result, Outcome.NOT_RUN, "cannot be reached"));
	}

	@Test
	void closingSendsWhatWaits() {
		respondWith(StubLines::data);
		SharedHttpCarrier carrier = carrier();
		List<Mono<String>> results = waiting(carrier, "a", "b");
		carrier.close();
		assertThat(results).extracting((result) -> result.block(TIMEOUT)).containsExactly("A", "B");
	}

	private List<Mono<String>> waitingFor(String path,
			BiFunction<StubBridge.Request, HttpServerResponse, Publisher<Void>> answer) {
		return waitingFor(carrier(), path, answer, StubLines::data);
	}

	private List<Mono<String>> waitingFor(SharedHttpCarrier carrier, String path,
			BiFunction<StubBridge.Request, HttpServerResponse, Publisher<Void>> answer,
			Function<String, Mono<String>> others) {
		StubLines lines = new StubLines(heldOr(others));
		this.bridge.respondWith((request, response) -> (request.path().equals(path)) ? answer.apply(request, response)
				: lines.apply(request, response));
		List<Mono<String>> results = waiting(carrier, "a", "b", "c");
		this.free.tryEmitEmpty();
		return results;
	}

	private void respondWith(Function<String, Mono<String>> answer) {
		this.bridge.respondWith(new StubLines(heldOr(answer)));
	}

	private Function<String, Mono<String>> heldOr(Function<String, Mono<String>> answer) {
		return (name) -> (name.startsWith("held")) ? this.free.asMono().then(StubLines.data(name)) : answer.apply(name);
	}

	private List<Mono<String>> waiting(SharedHttpCarrier carrier, String... names) {
		hold(carrier);
		List<Mono<String>> results = new ArrayList<>();
		for (String name : names) {
			results.add(begun(find(carrier, name)));
		}
		return results;
	}

	private SharedHttpCarrier hold(SharedHttpCarrier carrier) {
		for (int i = 0; i < HELD; i++) {
			begun(find(carrier, "held" + i));
		}
		await().atMost(TIMEOUT).until(() -> this.bridge.requests().size() == HELD);
		return carrier;
	}

	private Mono<String> find(SharedHttpCarrier carrier, String name) {
		return Mono.defer(() -> carrier.exchange(BridgeCall.query(FindByName.request(name)), answerTo(name),
				this.requestTimeout));
	}

	private static <T> Mono<T> begun(Mono<T> result) {
		Mono<T> begun = result.cache();
		begun.subscribe((value) -> {
		}, (ex) -> {
		});
		return begun;
	}

	private List<String> paths() {
		return this.bridge.requests().stream().map(StubBridge.Request::path).toList();
	}

	private QueryAnswer<String> answerTo(String name) {
		PrismaRequest<String> request = FindByName.request(name);
		return new QueryAnswer<>(request, new AnswerErrors(BridgeCall.query(request), this.endpoint));
	}

	private SharedHttpCarrier carrier() {
		BridgeHttpSettings settings = new BridgeHttpSettings(Duration.ofSeconds(2), TIMEOUT, DataSize.ofMegabytes(64),
				BridgeProtocol.HTTP_SHARED, null);
		BridgeTransport transport = new BridgeTransport(this.endpoint, settings, WebClient.builder());
		return new SharedHttpCarrier(this.endpoint, settings, transport,
				new HttpCarrier(this.endpoint, settings, transport),
				new SharedExchangePace(this.wait, System::nanoTime));
	}

}
