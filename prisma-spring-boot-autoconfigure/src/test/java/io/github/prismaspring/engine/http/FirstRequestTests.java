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
import java.util.function.BiFunction;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.PrismaProtocolException;
import io.github.prismaspring.PrismaValidationException;
import io.github.prismaspring.engine.PrismaAccessMode;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.StartedTransaction;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableChannel;
import reactor.netty.http.server.HttpServerResponse;

import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Tests for the first request of a {@link BridgeTransaction}.
 */
class FirstRequestTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private static final String PATH = "/transaction/query";

	private static final PrismaRequest<String> QUERY = new PrismaRequest<>("User", PrismaAction.FIND_UNIQUE, (out) -> {
		out.beginObject();
		out.endObject();
	}, (in) -> (in.isNull()) ? null : in.string());

	private static final String REFUSED = "{\"errors\":[{\"code\":\"P2009\",\"kind\":\"validation\",\"message\":\"%s\"}]}";

	private final StubBridge bridge = new StubBridge();

	private final BridgeClient client = client(TIMEOUT);

	@BeforeEach
	void beginWithAnn() {
		respondWith(StubBridge.answer(200, "{\"transaction\":{\"id\":\"t1\"},\"data\":\"Ann\"}"));
	}

	@AfterEach
	void close() {
		this.client.close();
		this.bridge.close();
	}

	@Test
	void bringsTheBeginAlong() {
		StartedTransaction<String> started = start(new PrismaTransactionOptions(PrismaIsolationLevel.REPEATABLE_READ,
				Duration.ofSeconds(7), Duration.ofMillis(300), PrismaAccessMode.READ_ONLY));
		assertThat(started.result().block(TIMEOUT)).isEqualTo("Ann");
		assertThat(started.transaction().id()).isEqualTo("t1");
		StubBridge.Request request = this.bridge.lastRequest();
		assertThat(paths()).containsExactly("/transaction/lease", PATH);
		assertThat(request.body()).isEqualTo("{\"transaction\":{\"max_wait\":300,\"timeout\":7000,"
				+ "\"isolation_level\":\"RepeatableRead\",\"read_only\":true},"
				+ "\"query\":{\"modelName\":\"User\",\"action\":\"findUnique\",\"query\":{}}}");
		assertThat(request.headers().get("X-lease-id")).isEqualTo("l1");
		assertThat(request.headers().get("X-max-answer-bytes")).isEqualTo("1048576");
		started.transaction().commit().block(TIMEOUT);
		assertThat(paths()).endsWith("/transaction/t1/commit");
	}

	@Test
	void mayHaveNoResult() {
		respondWith(StubBridge.answer(200, "{\"transaction\":{\"id\":\"t1\"},\"data\":null}"));
		assertThat(start().result().blockOptional(TIMEOUT)).isEmpty();
	}

	@Test
	void mayFailInATransactionThatHasBegun() {
		respondWith(StubBridge.answer(200,
				"{\"transaction\":{\"id\":\"t1\"},\"errors\":[{\"code\":\"P2002\",\"kind\":\"known\",\"message\":\"Taken\"}]}"));
		StartedTransaction<String> started = start();
		assertThat(started.transaction().id()).isEqualTo("t1");
		assertThatExceptionOfType(PrismaException.class).isThrownBy(() -> started.result().block(TIMEOUT))
			.returns("P2002", PrismaException::code)
			.satisfies((ex) -> assertThat(ex.error().model()).isEqualTo("User"));
	}

	@Test
	void mayBeAnsweredUnreadablyInATransactionThatHasBegun() {
		for (String data : List.of("7", "tru")) {
			respondWith(StubBridge.answer(200, "{\"transaction\":{\"id\":\"t1\"},\"data\":" + data + "}"));
			StartedTransaction<String> started = start();
			assertThat(started.transaction().id()).isEqualTo("t1");
			assertThatExceptionOfType(PrismaProtocolException.class).isThrownBy(() -> started.result().block(TIMEOUT));
		}
	}

	@Test
	void isNotToBlameIfTheTransactionCannotBegin() {
		respondWith(StubBridge.answer(200,
				"{\"errors\":[{\"code\":\"P2028\",\"kind\":\"transaction\",\"message\":\"No connection\"}]}"));
		assertThatExceptionOfType(PrismaException.class).isThrownBy(this::start)
			.returns(PrismaErrorKind.TRANSACTION, PrismaException::kind)
			.satisfies((ex) -> assertThat(ex.error().model()).isNull());
		assertThat(paths()).containsExactly("/transaction/lease", PATH);
	}

	@Test
	void comesAfterTheBeginIfItIsRefused() {
		respondWith(StubBridge.answer(400, REFUSED.formatted("Unknown model")),
				StubBridge.answer(200, "{\"id\":\"t2\"}"), StubBridge.answer(400, REFUSED.formatted("Unknown model")));
		StartedTransaction<String> started = start();
		assertThat(started.transaction().id()).isEqualTo("t2");
		assertThatExceptionOfType(PrismaValidationException.class).isThrownBy(() -> started.result().block(TIMEOUT))
			.withMessageContaining("Unknown model")
			.satisfies((ex) -> assertThat(ex.error().model()).isEqualTo("User"));
		assertThat(paths()).containsExactly("/transaction/lease", PATH, "/transaction/start", "/query");
	}

	@Test
	void isNotSentIfTheTransactionIsRefused() {
		respondWith(StubBridge.answer(400, REFUSED.formatted("No such isolation level")),
				StubBridge.answer(400, REFUSED.formatted("No such isolation level")),
				StubBridge.answer(200, "{\"data\":\"Ann\"}"));
		assertThatExceptionOfType(PrismaValidationException.class).isThrownBy(this::start)
			.withMessageContaining("No such isolation level");
		assertThat(paths()).containsExactly("/transaction/lease", PATH, "/transaction/start");
	}

	@Test
	void comesAfterTheBeginAtABridgeThatKnowsNoOtherWay() {
		respondWith(
				StubBridge.answer(404,
						"{\"errors\":[{\"code\":\"not_found\",\"kind\":\"bridge\",\"message\":\"No such route\"}]}"),
				StubBridge.answer(200, "{\"id\":\"t2\"}"), StubBridge.answer(200, "{\"data\":\"Ann\"}"));
		StartedTransaction<String> started = start();
		assertThat(started.result().block(TIMEOUT)).isEqualTo("Ann");
		assertThat(this.bridge.lastRequest().headers().get("X-transaction-id")).isEqualTo("t2");
	}

	@Test
	void thatCannotBeWrittenFailsInATransactionThatHasBegun() {
		PrismaRequest<String> broken = new PrismaRequest<>("User", PrismaAction.FIND_UNIQUE, (out) -> out.string("\0"),
				(in) -> in.string());
		respondWith(StubBridge.answer(500, "{}"), StubBridge.answer(200, "{\"id\":\"t2\"}"),
				StubBridge.answer(500, "{}"));
		StartedTransaction<String> started = this.client.engine()
			.startTransaction(PrismaTransactionOptions.defaults(), broken)
			.orElseThrow()
			.block(TIMEOUT);
		assertThat(started.transaction().id()).isEqualTo("t2");
		assertThatExceptionOfType(PrismaValidationException.class).isThrownBy(() -> started.result().block(TIMEOUT));
		assertThat(paths()).containsExactly("/transaction/lease", "/transaction/start");
	}

	@Test
	void isNotSentAgainIfItIsLost() {
		respondWith((request, response) -> {
			response.withConnection(DisposableChannel::dispose);
			return Mono.never();
		});
		assertThatExceptionOfType(PrismaEngineUnavailableException.class).isThrownBy(this::start)
			.returns(Outcome.UNKNOWN, PrismaEngineUnavailableException::outcome);
		assertThat(paths()).containsExactly("/transaction/lease", PATH);
	}

	@Test
	void isNotSentAgainToABridgeThatIsLeaving() {
		respondWith(StubBridge.answer(503,
				"{\"errors\":[{\"code\":\"draining\",\"kind\":\"bridge\",\"message\":\"Leaving\"}]}"));
		assertThatExceptionOfType(PrismaEngineUnavailableException.class).isThrownBy(this::start)
			.returns(Outcome.NOT_RUN, PrismaEngineUnavailableException::outcome);
		assertThat(paths()).containsExactly("/transaction/lease", PATH);
	}

	@Test
	void isWaitedForAsLongAsTheTransactionMayWaitForItsConnection() {
		BridgeClient impatient = client(Duration.ofMillis(100));
		respondWith((request, response) -> Mono.delay(Duration.ofMillis(300))
			.then(Mono.from(StubBridge.answer(200, "{\"transaction\":{\"id\":\"t1\"},\"data\":\"Ann\"}")
				.apply(request, response))));
		StartedTransaction<String> started = impatient.engine()
			.startTransaction(PrismaTransactionOptions.defaults().withMaxWait(TIMEOUT), QUERY)
			.orElseThrow()
			.block(TIMEOUT);
		assertThat(started.result().block(TIMEOUT)).isEqualTo("Ann");
		impatient.close();
	}

	@Test
	void thatNobodyWaitsForIsRolledBack() {
		Sinks.Empty<Void> begun = Sinks.empty();
		respondWith((request, response) -> begun.asMono()
			.then(Mono.from(StubBridge.answer(200, "{\"transaction\":{\"id\":\"t1\"},\"data\":\"Ann\"}")
				.apply(request, response))));
		Disposable subscription = this.client.engine()
			.startTransaction(PrismaTransactionOptions.defaults(), QUERY)
			.orElseThrow()
			.subscribe();
		await().atMost(TIMEOUT).until(() -> paths().contains(PATH));
		subscription.dispose();
		begun.tryEmitEmpty();
		await().atMost(TIMEOUT).until(() -> paths().contains("/transaction/t1/rollback"));
	}

	private BridgeClient client(Duration requestTimeout) {
		return new BridgeClient(BridgeEndpoints.of(this.bridge.endpoint("s3cret")),
				new BridgeHttpSettings(TIMEOUT, requestTimeout, DataSize.ofMegabytes(1), BridgeProtocol.HTTP, null),
				WebClient.builder(), null);
	}

	private StartedTransaction<String> start() {
		return start(PrismaTransactionOptions.defaults());
	}

	private StartedTransaction<String> start(PrismaTransactionOptions options) {
		StartedTransaction<String> started = this.client.engine()
			.startTransaction(options, QUERY)
			.orElseThrow()
			.block(TIMEOUT);
		assertThat(started).isNotNull();
		return started;
	}

	private List<String> paths() {
		return this.bridge.requests().stream().map(StubBridge.Request::path).toList();
	}

	private void respondWith(BiFunction<StubBridge.Request, HttpServerResponse, Publisher<Void>> together) {
		respondWith(together, StubBridge.answer(500, "{}"), StubBridge.answer(500, "{}"));
	}

	private void respondWith(BiFunction<StubBridge.Request, HttpServerResponse, Publisher<Void>> together,
			BiFunction<StubBridge.Request, HttpServerResponse, Publisher<Void>> start,
			BiFunction<StubBridge.Request, HttpServerResponse, Publisher<Void>> query) {
		this.bridge.respondWith((request, response) -> switch (request.path()) {
			case "/transaction/lease" -> lease(response);
			case PATH -> together.apply(request, response);
			case "/transaction/start" -> start.apply(request, response);
			case "/query" -> query.apply(request, response);
			default -> StubBridge.answer(200, "{}").apply(request, response);
		});
	}

	private static Publisher<Void> lease(HttpServerResponse response) {
		ByteBuf line = Unpooled.copiedBuffer("{\"lease\":\"l1\"}\n", StandardCharsets.UTF_8);
		return response.send(Flux.just(line).concatWith(Mono.never()), (piece) -> true).then();
	}

}
