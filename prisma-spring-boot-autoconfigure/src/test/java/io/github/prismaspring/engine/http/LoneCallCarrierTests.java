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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.engine.JsonProtocol;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.TraceContext;
import io.github.prismaspring.engine.WaitingThread;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.Disposable;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link LoneCallCarrier}.
 */
class LoneCallCarrierTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private static final Duration CALM = Duration.ofMillis(10);

	private static final Duration PAUSE = Duration.ofSeconds(10);

	private static final BridgeHttpSettings SETTINGS = new BridgeHttpSettings(TIMEOUT, TIMEOUT, DataSize.ofMegabytes(1),
			BridgeProtocol.WEBSOCKET, null);

	private final AtomicLong now = new AtomicLong();

	private final Deadlines deadlines = new Deadlines();

	private final SharedCarrier shared = new SharedCarrier();

	@TempDir
	private Path directory;

	private StubLineBridge bridge;

	private LoneCallCarrier carrier;

	@BeforeEach
	void startBridge() throws IOException {
		this.bridge = new StubLineBridge(socket());
		this.carrier = carrier("s3cret");
	}

	private Path socket() {
		return this.directory.resolve("b.sock");
	}

	private LoneCallCarrier carrier(String token) {
		BridgeEndpoint endpoint = BridgeEndpoint.onSocket(socket(), token);
		return new LoneCallCarrier(this.shared,
				new ExclusiveConnection(socket(), token, SETTINGS, this.deadlines, this.now::get), this.deadlines,
				new ExchangeFailures(endpoint, SETTINGS), this.now::get);
	}

	@AfterEach
	void close() throws IOException {
		this.carrier.close();
		this.bridge.close();
	}

	@Test
	void callerThatWaitsAloneAsksByItself() {
		TraceContext trace = new TraceContext("00-1-2-01", null);
		assertThat(ask(exchange("Ä\n").contextWrite(trace::addTo))).isEqualTo("Ann");
		assertThat(ask("b")).isEqualTo("Ann");
		assertThat(this.shared.calls).isEmpty();
		assertThat(this.bridge.lines()).hasSize(2);
		assertThat(this.bridge.lines().get(0).path("path").asString()).isEqualTo("/query");
		assertThat(this.bridge.lines().get(0).path("headers")).hasToString("{\"traceparent\":\"00-1-2-01\"}");
		assertThat(name(0)).isEqualTo("Ä\n");
		assertThat(this.bridge.handshakes()).singleElement()
			.satisfies((head) -> assertThat(head).startsWith("GET /connection HTTP/1.1\n")
				.contains("Host: localhost")
				.contains("Upgrade: ndjson")
				.contains("x-max-answer-bytes: " + 1024 * 1024)
				.contains("Authorization: Bearer s3cret"));
	}

	@Test
	void exchangeIsColdAndCanBeRepeated() {
		Mono<String> exchange = exchange("a");
		assertThat(this.bridge.handshakes()).isEmpty();
		ask(exchange);
		ask(exchange);
		assertThat(this.bridge.lines()).hasSize(2);
	}

	@Test
	void emptyAnswerGivesEmptyResult() {
		this.bridge.respondWith((line) -> "{\"data\":null}");
		assertThat(ask("a")).isNull();
	}

	@Test
	void callerThatDoesNotWaitGoesWithOthers() {
		assertThat(exchange("a").block(TIMEOUT)).isEqualTo("shared");
		assertThat(this.bridge.handshakes()).isEmpty();
	}

	@Test
	void callWhoseAnswerHasToBeReadInAnyCaseGoesWithOthers() {
		BridgeCall begin = BridgeCall.post(TransactionStart.PATH, JsonNodeFactory.instance.objectNode());
		AnswerDecoder<String> word = (status, body) -> JsonBody.read(body).path("data").asString();
		assertThat(ask(this.carrier.exchange(begin, word, TIMEOUT))).isEqualTo("shared");
		assertThat(this.bridge.handshakes()).isEmpty();
	}

	@Test
	void threadThatIsNotTheWaitingOneIsNotHeldUp() {
		WaitingThread waiting = WaitingThread.current();
		Mono<String> elsewhere = Mono
			.fromFuture(CompletableFuture.supplyAsync(() -> exchange("a").contextWrite(waiting::addTo).block(TIMEOUT)));
		assertThat(elsewhere.block(TIMEOUT)).isEqualTo("shared");
	}

	@Test
	void interruptedThreadGoesWithOthersAsItWouldHave() {
		Mono<String> exchange = waiting(exchange("a"));
		AtomicReference<String> result = new AtomicReference<>();
		Thread.currentThread().interrupt();
		try {
			exchange.subscribe(result::set);
		}
		finally {
			assertThat(Thread.interrupted()).isTrue();
		}
		assertThat(result).hasValue("shared");
	}

	@Test
	void callerGoesWithOthersThatAreUnderWayAndForSomeTimeAfterThem() {
		Disposable other = this.deadlines.in(TIMEOUT, () -> {
		});
		assertThat(ask("a")).isEqualTo("shared");
		other.dispose();
		this.now.addAndGet(CALM.toNanos() - 1);
		assertThat(ask("b")).isEqualTo("shared");
		this.now.addAndGet(1);
		assertThat(ask("c")).isEqualTo("Ann");
	}

	@Test
	void othersSeeACallThatIsUnderWay() throws Exception {
		HeldAnswer held = hold("late");
		CompletableFuture<@Nullable String> first = CompletableFuture.supplyAsync(() -> ask("a"));
		held.awaitQuestion();
		assertThat(ask("b")).isEqualTo("shared");
		held.release();
		assertThat(first.get()).isEqualTo("late");
	}

	@Test
	void callThatIsLargerThanTheBridgeTakesGoesWithOthersWhichRefuseIt() {
		this.bridge.acceptWith("{\"connection\":\"c\",\"bodyLimit\":10}");
		assertThat(ask("a")).isEqualTo("shared");
		assertThat(this.bridge.lines()).isEmpty();
	}

	@Test
	void bridgeThatKnowsNoLinesIsLeftAloneForSomeTime() {
		this.bridge.refuse();
		assertThat(ask("a")).isEqualTo("shared");
		assertThat(ask("b")).isEqualTo("shared");
		assertThat(this.bridge.handshakes()).hasSize(1);
		this.now.addAndGet(PAUSE.toNanos());
		assertThat(ask("c")).isEqualTo("shared");
		assertThat(this.bridge.handshakes()).hasSize(2);
	}

	@Test
	void tokenThatIsNoHeaderIsNotSent() {
		this.carrier = carrier("s3cret\r\nHost: other");
		assertThat(ask("a")).isEqualTo("shared");
		assertThat(this.bridge.lines()).isEmpty();
		assertThat(this.bridge.handshakes()).allMatch(String::isEmpty);
	}

	@Test
	void callGoesWithOthersWhereNobodyListens() throws IOException {
		this.bridge.close();
		assertThat(ask("a")).isEqualTo("shared");
	}

	@Test
	void connectionThatTheBridgeHasClosedIsMadeAgainAndNothingIsLost() throws IOException {
		ask("a");
		this.bridge.hangUp();
		await().atMost(TIMEOUT).until(() -> this.bridge.openConnections() == 0);
		assertThat(ask("b")).isEqualTo("Ann");
		assertThat(this.bridge.handshakes()).hasSize(2);
		assertThat(this.shared.calls).isEmpty();
	}

	@Test
	void callWhoseAnswerIsLostMayHaveRunAndIsNotRepeated() {
		this.bridge.respondWith((line) -> null);
		Unavailable.assertUnavailable(waiting(exchange("a")), Outcome.UNKNOWN, "The bridge has closed the connection");
		assertThat(this.bridge.lines()).hasSize(1);
		assertThat(this.shared.calls).isEmpty();
		this.bridge.respondWith((line) -> "{\"data\":\"again\"}");
		assertThat(ask("b")).isEqualTo("again");
	}

	@Test
	void lateAnswerIsGivenUpTogetherWithItsConnection() {
		HeldAnswer held = hold("late");
		Mono<String> slow = waiting(exchange("a", Duration.ofMillis(50)));
		Unavailable.assertUnavailable(slow, Outcome.UNKNOWN, "has not answered within 50 ms");
		held.release();
		this.bridge.respondWith((line) -> "{\"data\":\"" + line.at("/body/query/arguments/name").asString() + "\"}");
		assertThat(ask("next")).isEqualTo("next");
	}

	@Test
	void interruptionEndsTheWaitingAndTheBridgeIsTold() throws Exception {
		HeldAnswer held = hold("late");
		AtomicReference<Throwable> thrown = new AtomicReference<>();
		Thread caller = new Thread(() -> {
			try {
				ask("a");
			}
			catch (RuntimeException ex) {
				thrown.set(Exceptions.unwrap(ex));
			}
		});
		caller.start();
		held.awaitQuestion();
		caller.interrupt();
		caller.join(TIMEOUT.toMillis());
		assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
		held.release();
		await().atMost(TIMEOUT).until(() -> this.bridge.openConnections() == 0);
	}

	@Test
	void longAnswerIsReadWhole() {
		String text = "ä€".repeat(100_000);
		this.bridge.respondWith((line) -> "{\"data\":\"" + text + "\"}");
		assertThat(ask("a")).isEqualTo(text);
		this.bridge.respondWith((line) -> "{\"data\":\"short\"}");
		assertThat(ask("b")).isEqualTo("short");
	}

	@Test
	void answerBeyondTheLimitIsNotRead() {
		this.bridge.respondWith((line) -> "{\"data\":\"" + "x".repeat(1200 * 1024) + "\"}");
		Unavailable.assertUnavailable(waiting(exchange("a")), Outcome.UNKNOWN, "more than it was asked to");
	}

	@Test
	void answerThatIsNoLineOfTheProtocolIsAFailureOfTheConnection() {
		this.bridge.respondWith((line) -> "} nonsense");
		Unavailable.assertUnavailable(waiting(exchange("a")), Outcome.UNKNOWN, "cannot be reached");
	}

	@Test
	void closeLetsACallUnderWayComeToItsEnd() throws Exception {
		HeldAnswer held = hold("last");
		CompletableFuture<@Nullable String> last = CompletableFuture.supplyAsync(() -> ask("a"));
		held.awaitQuestion();
		this.carrier.close();
		held.release();
		assertThat(last.get()).isEqualTo("last");
		await().atMost(TIMEOUT).until(() -> this.bridge.openConnections() == 0);
		assertThat(ask("b")).isEqualTo("shared");
	}

	@Test
	void failureOfTheDecoderIsTheResult() {
		this.bridge.respondWith((line) -> "{\"data\":1}");
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> ask("a"));
		this.bridge.respondWith((line) -> "{\"data\":\"fine\"}");
		assertThat(ask("b")).isEqualTo("fine");
		assertThat(this.bridge.handshakes()).hasSize(1);
	}

	private HeldAnswer hold(String data) {
		HeldAnswer held = new HeldAnswer("{\"data\":\"" + data + "\"}");
		this.bridge.respondWith((line) -> held.give());
		return held;
	}

	private String name(int line) {
		return this.bridge.lines().get(line).at("/body/query/arguments/name").asString();
	}

	private @Nullable String ask(String name) {
		return ask(exchange(name));
	}

	private static @Nullable String ask(Mono<String> exchange) {
		return waiting(exchange).block(TIMEOUT);
	}

	private static Mono<String> waiting(Mono<String> exchange) {
		return exchange.contextWrite(WaitingThread.current()::addTo);
	}

	private Mono<String> exchange(String name) {
		return exchange(name, TIMEOUT);
	}

	private Mono<String> exchange(String name, Duration timeout) {
		PrismaRequest<String> request = FindByName.request(name);
		BridgeCall call = BridgeCall.query(request);
		BridgeEndpoint endpoint = BridgeEndpoint.onSocket(this.directory, null);
		return this.carrier.exchange(call, new QueryAnswer<>(request, new AnswerErrors(call, endpoint)), timeout);
	}

	/**
	 * An answer that the bridge keeps back.
	 */
	private static final class HeldAnswer {

		private final CountDownLatch asked = new CountDownLatch(1);

		private final CountDownLatch released = new CountDownLatch(1);

		private final String body;

		HeldAnswer(String body) {
			this.body = body;
		}

		String give() {
			this.asked.countDown();
			try {
				this.released.await();
			}
			catch (InterruptedException ex) {
				throw new CompletionException(ex);
			}
			return this.body;
		}

		void awaitQuestion() throws InterruptedException {
			this.asked.await();
		}

		void release() {
			this.released.countDown();
		}

	}

	/**
	 * Answers everything with the word {@code shared}.
	 */
	private static final class SharedCarrier implements CallCarrier {

		private static final byte[] ANSWER = "{\"data\":\"shared\"}".getBytes(StandardCharsets.UTF_8);

		private final List<BridgeCall> calls = new CopyOnWriteArrayList<>();

		@Override
		public <T> Mono<T> exchange(BridgeCall call, AnswerDecoder<T> decoder, Duration timeout) {
			return Mono.fromSupplier(() -> {
				this.calls.add(call);
				return decoder.decode(200, JsonProtocol.createParser(ANSWER, 0, ANSWER.length));
			});
		}

		@Override
		public void close() {
		}

	}

}
