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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaRequest;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonParser;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * Talks to a bridge with a {@link WebClient}: queries go through its {@link #engine()},
 * questions about the bridge itself to its other methods. If several bridges serve the
 * database, the engine spreads queries over all of them, and the other methods ask the
 * first; {@link #others()} ask the rest.
 */
public final class BridgeClient implements AutoCloseable {

	private static final int OK = 200;

	private static final int UNAVAILABLE = 503;

	private static final BridgeCall HEALTH = BridgeCall.get("/health");

	private static final BridgeCall METRICS = BridgeCall.get("/metrics?format=json");

	private static final BridgeCall TRANSACTIONS = BridgeCall.get("/transactions");

	private final BridgeConnections connections;

	private final PlanWarmUp plans = new PlanWarmUp(System::nanoTime);

	private final SchemaHandshake handshake;

	private final PrismaEngine engine;

	private final List<BridgeClient> others;

	/**
	 * Creates a client.
	 * @param endpoints where the bridge is
	 * @param settings the limits of the exchange
	 * @param builder the builder to make clients with; it is not changed
	 * @param schema the schema that the client was generated from, or {@code null} to
	 * take any
	 */
	public BridgeClient(BridgeEndpoints endpoints, BridgeHttpSettings settings, WebClient.Builder builder,
			@Nullable PrismaSchema schema) {
		List<BridgeEndpoints> each = endpoints.each();
		this.connections = new BridgeConnections(each.get(0), settings, builder);
		this.handshake = new SchemaHandshake(schema, this.plans::begin);
		PrismaEngine first = new WebClientPrismaEngine(this.connections, this.handshake);
		this.others = each.subList(1, each.size())
			.stream()
			.map((other) -> new BridgeClient(other, settings, builder, schema))
			.toList();
		this.engine = (this.others.isEmpty()) ? first
				: new BalancedEngine(Stream.concat(Stream.of(first), this.others.stream().map(BridgeClient::engine))
					.map((member) -> new BalancedBridge(member, System::nanoTime))
					.toList());
	}

	/**
	 * Returns what runs queries on the bridge.
	 * @return the engine, which is the same at each call
	 */
	public PrismaEngine engine() {
		return this.engine;
	}

	/**
	 * Returns clients of the other bridges that serve the same database.
	 * @return the clients, none if there is one bridge
	 */
	public List<BridgeClient> others() {
		return this.others;
	}

	/**
	 * Says where the bridge is at this moment.
	 * @return the endpoint
	 */
	public Mono<BridgeEndpoint> endpoint() {
		return this.connections.current().map(BridgeConnection::endpoint);
	}

	/**
	 * Makes sure that the bridge can be reached and serves the expected schema.
	 * @return completes if it does, an error if it does not
	 */
	public Mono<Void> verify() {
		return this.connections.current().flatMap(this.handshake::verify);
	}

	/**
	 * Says what is going to be read. Each bridge has the plans of these reads made, in
	 * the background, whenever it has shown that it serves the expected schema: at first,
	 * and after each restart. It runs nothing of them.
	 * @param reads the reads, of which a bridge takes the first 500
	 */
	public void warmUp(List<PrismaRequest<?>> reads) {
		this.plans.reads(reads);
		this.others.forEach((other) -> other.warmUp(reads));
	}

	/**
	 * Returns the provider of the database, as the bridge has told it when it was last
	 * made sure that it serves the expected schema.
	 * @return the provider, for example {@code sqlite}, or {@code null} if it is not
	 * known yet
	 */
	public @Nullable String provider() {
		return this.handshake.provider();
	}

	/**
	 * Asks the bridge how it is.
	 * @return the bridge's health
	 */
	public Mono<BridgeHealth> health() {
		return ask(HEALTH, Set.of(OK, UNAVAILABLE), BridgeHealth::read);
	}

	/**
	 * Asks the bridge what it has measured.
	 * @return the bridge's metrics
	 */
	public Mono<BridgeMetrics> metrics() {
		return ask(METRICS, Set.of(OK), BridgeMetrics::read);
	}

	/**
	 * Asks the bridge which transactions are open.
	 * @return the open transactions, the oldest first
	 */
	public Mono<List<BridgeOpenTransaction>> openTransactions() {
		return ask(TRANSACTIONS, Set.of(OK), BridgeOpenTransaction::readAll);
	}

	private <T> Mono<T> ask(BridgeCall call, Set<Integer> expected, Function<JsonParser, T> reader) {
		return this.connections.current().flatMap((connection) -> connection.ask(call, (status, body) -> {
			if (!expected.contains(status)) {
				throw new AnswerErrors(call, connection.endpoint()).refused(status, body);
			}
			return reader.apply(body);
		}));
	}

	@Override
	public void close() {
		this.connections.close();
		this.others.forEach(BridgeClient::close);
	}

}
