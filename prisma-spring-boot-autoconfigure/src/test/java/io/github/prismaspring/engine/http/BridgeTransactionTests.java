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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.PrismaProtocolException;
import io.github.prismaspring.engine.PrismaAccessMode;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
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
 * Tests for transactions of {@link BridgeClient}.
 */
class BridgeTransactionTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private static final PrismaRequest<String> QUERY = new PrismaRequest<>("User", PrismaAction.FIND_UNIQUE, (out) -> {
		out.beginObject();
		out.endObject();
	}, (in) -> in.string());

	private final StubBridge bridge = new StubBridge();

	private final AtomicInteger openLeases = new AtomicInteger();

	private volatile Sinks.One<String> endOfLease = Sinks.one();

	private final BridgeClient client = new BridgeClient(BridgeEndpoints.of(this.bridge.endpoint("s3cret")),
			new BridgeHttpSettings(TIMEOUT, TIMEOUT, DataSize.ofMegabytes(1), BridgeProtocol.HTTP, null),
			WebClient.builder(), null);

	private final PrismaEngine engine = this.client.engine();

	@BeforeEach
	void holdTransactions() {
		this.bridge.respondWith((request, response) -> answer(request, response, ""));
	}

	@AfterEach
	void close() {
		this.client.close();
		this.bridge.close();
	}

	@Test
	void startSendsTheOptionsUnderALease() {
		start(new PrismaTransactionOptions(PrismaIsolationLevel.REPEATABLE_READ, Duration.ofSeconds(7),
				Duration.ofMillis(300)));
		StubBridge.Request request = this.bridge.lastRequest();
		assertThat(request.path()).isEqualTo("/transaction/start");
		assertThat(request.body())
			.isEqualTo("{\"max_wait\":300,\"timeout\":7000,\"isolation_level\":\"RepeatableRead\"}");
		assertThat(request.headers().get("X-lease-id")).isEqualTo("l1");
		assertThat(request.headers().get("Authorization")).isEqualTo("Bearer s3cret");
	}

	@Test
	void startLeavesTheRestToTheBridge() {
		start(PrismaTransactionOptions.defaults());
		assertThat(this.bridge.lastRequest().body()).isEqualTo("{\"max_wait\":2000}");
	}

	@Test
	void startOfATransactionThatOnlyReadsSaysSo() {
		PrismaTransaction transaction = start(
				PrismaTransactionOptions.defaults().withAccessMode(PrismaAccessMode.READ_ONLY));
		assertThat(this.bridge.lastRequest().body()).isEqualTo("{\"max_wait\":2000,\"read_only\":true}");
		assertThat(transaction.id()).isEqualTo("t1");
	}

	@Test
	void requestsCarryTheTransaction() {
		PrismaTransaction transaction = start(PrismaTransactionOptions.defaults());
		assertThat(transaction.execute(QUERY).block(TIMEOUT)).isEqualTo("Ann");
		assertThat(this.bridge.lastRequest().path()).isEqualTo("/query");
		assertThat(this.bridge.lastRequest().headers().get("X-transaction-id")).isEqualTo("t1");
	}

	@Test
	void batchesCarryTheTransaction() {
		PrismaTransaction transaction = start(PrismaTransactionOptions.defaults());
		this.bridge.respondWith(200, "{\"batchResult\":[{\"data\":\"Ann\"}]}");
		assertThat(transaction.executeBatch(new PrismaBatch(List.of(QUERY), null)).block(TIMEOUT))
			.containsExactly("Ann");
		assertThat(this.bridge.lastRequest().body()).startsWith("{\"batch\":[{").endsWith("],\"transaction\":{}}");
		assertThat(this.bridge.lastRequest().headers().get("X-transaction-id")).isEqualTo("t1");
	}

	@Test
	void requestsOutsideDoNotCarryTheTransaction() {
		start(PrismaTransactionOptions.defaults());
		this.engine.execute(QUERY).block(TIMEOUT);
		assertThat(this.bridge.lastRequest().headers().contains("X-transaction-id")).isFalse();
	}

	@Test
	void commitAndRollbackAreColdAndNameTheTransaction() {
		PrismaTransaction transaction = start(PrismaTransactionOptions.defaults());
		Mono<Void> commit = transaction.commit();
		assertThat(paths()).doesNotContain("/transaction/t1/commit");
		commit.block(TIMEOUT);
		transaction.rollback().block(TIMEOUT);
		assertThat(paths()).endsWith("/transaction/t1/commit", "/transaction/t1/rollback");
	}

	@Test
	void nestedTransactionIsStartedInTheOuterOne() {
		start(PrismaTransactionOptions.defaults()).startNested().block(TIMEOUT);
		assertThat(this.bridge.lastRequest().body()).isEqualTo("{\"new_tx_id\":\"t1\"}");
	}

	@Test
	void closedTransactionIsAnErrorOfItsOwnKind() {
		PrismaTransaction transaction = start(PrismaTransactionOptions.defaults());
		this.bridge.respondWith(200, "{\"errors\":[{\"code\":\"P2028\",\"kind\":\"transaction\","
				+ "\"message\":\"Too late\",\"meta\":{\"reason\":\"expired\"}}]}");
		for (Mono<?> result : List.of(transaction.execute(QUERY), transaction.commit(), transaction.rollback())) {
			assertThatExceptionOfType(PrismaException.class).isThrownBy(() -> result.block(TIMEOUT)).satisfies((ex) -> {
				assertThat(ex.kind()).isEqualTo(PrismaErrorKind.TRANSACTION);
				assertThat(ex.meta().path("reason").stringValue()).isEqualTo("expired");
			});
		}
	}

	@Test
	void transactionThatNobodyWaitsForIsRolledBack() {
		Sinks.One<String> start = Sinks.one();
		this.bridge.respondWith((request, response) -> request.path().equals("/transaction/start")
				? start.asMono().then(Mono.from(answer(request, response, ""))) : answer(request, response, ""));
		Disposable subscription = this.engine.startTransaction(PrismaTransactionOptions.defaults()).subscribe();
		await().atMost(TIMEOUT).until(() -> paths().contains("/transaction/start"));
		subscription.dispose();
		start.tryEmitEmpty();
		await().atMost(TIMEOUT).until(() -> paths().contains("/transaction/t1/rollback"));
	}

	@Test
	void rollbackThatLosesItsConnectionIsRepeated() {
		PrismaTransaction transaction = start(PrismaTransactionOptions.defaults());
		AtomicBoolean lost = new AtomicBoolean();
		this.bridge.respondWith((request, response) -> {
			if (lost.compareAndSet(false, true)) {
				response.withConnection(DisposableChannel::dispose);
			}
			return answer(request, response, "");
		});
		transaction.rollback().block(TIMEOUT);
		assertThat(paths()).endsWith("/transaction/t1/rollback", "/transaction/t1/rollback");
	}

	@Test
	void transactionsShareOneLeaseUntilItIsLost() {
		start(PrismaTransactionOptions.defaults());
		start(PrismaTransactionOptions.defaults());
		assertThat(paths()).containsOnlyOnce("/transaction/lease");
		Sinks.One<String> end = this.endOfLease;
		this.endOfLease = Sinks.one();
		end.tryEmitEmpty();
		await().atMost(TIMEOUT).until(() -> {
			start(PrismaTransactionOptions.defaults());
			return paths().stream().filter("/transaction/lease"::equals).count() == 2;
		});
	}

	@Test
	void closingTheEngineEndsTheLease() {
		start(PrismaTransactionOptions.defaults());
		assertThat(this.openLeases).hasValue(1);
		this.client.close();
		await().atMost(TIMEOUT).untilAsserted(() -> assertThat(this.openLeases).hasValue(0));
	}

	@Test
	void transactionStaysWithTheInstanceThatHoldsIt() {
		try (StubBridge instance = new StubBridge()) {
			instance.respondWith((request, response) -> answer(request, response, ""));
			String url = "http://127.0.0.1:" + instance.port();
			this.bridge.respondWith((request, response) -> answer(request, response, url));
			PrismaTransaction transaction = start(PrismaTransactionOptions.defaults());
			transaction.execute(QUERY).block(TIMEOUT);
			transaction.commit().block(TIMEOUT);
			assertThat(paths()).containsExactly("/transaction/lease");
			assertThat(instance.requests()).extracting(StubBridge.Request::path)
				.containsExactly("/transaction/start", "/query", "/transaction/t1/commit");
			assertThat(instance.lastRequest().headers().get("Authorization")).isEqualTo("Bearer s3cret");
		}
	}

	@Test
	void instanceThatIsLessProtectedThanTheEndpointIsRefused() {
		this.bridge.respondWith((request, response) -> answer(request, response, "ftp://127.0.0.1"));
		assertThatExceptionOfType(PrismaProtocolException.class)
			.isThrownBy(() -> start(PrismaTransactionOptions.defaults()))
			.withMessageContaining("'ftp://127.0.0.1'")
			.withMessageContaining("PRISMA_BRIDGE_INSTANCE_URL");
	}

	@Test
	void lessThanAMillisecondIsNoTimeout() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> new PrismaTransactionOptions(null, Duration.ofNanos(1), null))
			.withMessageContaining("'timeout' must be at least one millisecond");
	}

	private PrismaTransaction start(PrismaTransactionOptions options) {
		PrismaTransaction transaction = this.engine.startTransaction(options).block(TIMEOUT);
		assertThat(transaction).isNotNull();
		return transaction;
	}

	private List<String> paths() {
		return this.bridge.requests().stream().map(StubBridge.Request::path).toList();
	}

	private Publisher<Void> answer(StubBridge.Request request, HttpServerResponse response, String instance) {
		return switch (request.path()) {
			case "/transaction/lease" -> lease(response, instance);
			case "/transaction/start" -> StubBridge.answer(200, "{\"id\":\"t1\"}").apply(request, response);
			case "/query" -> StubBridge.answer(200, "{\"data\":\"Ann\"}").apply(request, response);
			default -> StubBridge.answer(200, "{}").apply(request, response);
		};
	}

	private Publisher<Void> lease(HttpServerResponse response, String instance) {
		String line = "{\"lease\":\"l1\",\"instance\":\"" + instance + "\"}\n";
		this.openLeases.incrementAndGet();
		response.withConnection((connection) -> connection.onDispose(this.openLeases::decrementAndGet));
		ByteBuf bytes = Unpooled.copiedBuffer(line, StandardCharsets.UTF_8);
		return response.send(Flux.just(bytes).concatWith(this.endOfLease.asMono().then(Mono.empty())), (piece) -> true)
			.then();
	}

}
