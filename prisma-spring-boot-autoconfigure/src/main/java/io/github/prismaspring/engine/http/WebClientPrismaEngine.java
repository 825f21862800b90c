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

import java.util.List;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.PrismaSchemaMismatchException;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineInfo;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * {@link PrismaEngine} that sends requests to a bridge with a {@link WebClient}.
 * <p>
 * A request is never repeated. Before the first one goes to a bridge, and again after
 * each restart of the bridge, the engine makes sure that the bridge serves the schema
 * that the client was generated from.
 */
public final class WebClientPrismaEngine implements PrismaEngine, AutoCloseable {

	private static final int OK = 200;

	private static final BridgeCall SCHEMA = BridgeCall.get("/schema");

	private static final BridgeCall HEALTH = BridgeCall.get("/health");

	private final BridgeConnections connections;

	private final @Nullable PrismaSchema schema;

	/**
	 * Creates an engine.
	 * @param endpoints where the bridge is
	 * @param settings the limits of the exchange
	 * @param builder the builder to make clients with; it is not changed
	 * @param schema the schema that the client was generated from, or {@code null} to
	 * take any
	 */
	public WebClientPrismaEngine(BridgeEndpoints endpoints, BridgeHttpSettings settings, WebClient.Builder builder,
			@Nullable PrismaSchema schema) {
		this.connections = new BridgeConnections(endpoints, settings, builder);
		this.schema = schema;
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return Mono.defer(() -> {
			BridgeCall call = BridgeCall.query(request);
			return this.connections.current().flatMap((connection) -> {
				QueryAnswer<T> answer = new QueryAnswer<>(request, new AnswerErrors(call, connection.endpoint()));
				return verified(connection).then(connection.exchange(call, answer));
			});
		});
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return Mono.defer(() -> {
			BridgeCall call = BridgeCall.batch(batch);
			return this.connections.current().flatMap((connection) -> {
				BatchAnswer answer = new BatchAnswer(batch, new AnswerErrors(call, connection.endpoint()));
				return verified(connection).then(connection.exchange(call, answer));
			});
		});
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		return RollbackWhenCancelled.of(this.connections.current()
			.flatMap((connection) -> verified(connection).then(connection.leases().current()))
			.flatMap((bridge) -> verified(bridge.connection()).then(BridgeTransaction.start(bridge, options))));
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return this.connections.current().flatMap(WebClientPrismaEngine::info);
	}

	/**
	 * Makes sure that the bridge can be reached and serves the expected schema.
	 * @return completes if it does, an error if it does not
	 */
	public Mono<Void> verify() {
		return this.connections.current().flatMap(this::verify);
	}

	/**
	 * Asks the bridge how it is.
	 * @return the bridge's health
	 */
	public Mono<BridgeHealth> health() {
		return this.connections.current().flatMap((connection) -> connection.exchange(HEALTH, (status, body) -> {
			if (status != OK && status != 503) {
				throw new AnswerErrors(HEALTH, connection.endpoint()).refused(status, body);
			}
			return BridgeHealth.read(body);
		}));
	}

	private Mono<Void> verified(BridgeConnection connection) {
		return (this.schema == null || connection.isVerified()) ? Mono.empty() : verify(connection);
	}

	private Mono<Void> verify(BridgeConnection connection) {
		return info(connection).doOnNext((info) -> {
			if (this.schema != null && !matches(this.schema, info)) {
				throw new PrismaSchemaMismatchException(this.schema, info.schemaHash(), info.provider());
			}
			connection.verified();
		}).then();
	}

	private static boolean matches(PrismaSchema schema, PrismaEngineInfo info) {
		return schema.hash().equals(info.schemaHash()) && schema.providers().contains(info.provider());
	}

	private static Mono<PrismaEngineInfo> info(BridgeConnection connection) {
		return connection.exchange(SCHEMA, new SchemaAnswer(new AnswerErrors(SCHEMA, connection.endpoint())));
	}

	@Override
	public void close() {
		this.connections.close();
	}

}
