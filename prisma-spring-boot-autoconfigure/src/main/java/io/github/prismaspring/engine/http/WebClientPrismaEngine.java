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
import java.util.Optional;

import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineInfo;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.StartedTransaction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * {@link PrismaEngine} that sends requests to a bridge over HTTP.
 * <p>
 * A request is never repeated. Before the first one goes to a bridge, and again after
 * each restart of the bridge, the engine makes sure that the bridge serves the schema
 * that the client was generated from.
 */
final class WebClientPrismaEngine implements PrismaEngine {

	private final BridgeConnections connections;

	private final SchemaHandshake handshake;

	WebClientPrismaEngine(BridgeConnections connections, SchemaHandshake handshake) {
		this.connections = connections;
		this.handshake = handshake;
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return Mono.defer(() -> {
			BridgeCall call = BridgeCall.query(request);
			return this.connections.current().flatMap((connection) -> {
				QueryAnswer<T> answer = new QueryAnswer<>(request, new AnswerErrors(call, connection.endpoint()));
				return this.handshake.ensure(connection).then(connection.exchange(call, answer));
			});
		});
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return Mono.defer(() -> {
			BridgeCall call = BridgeCall.batch(batch);
			return this.connections.current().flatMap((connection) -> {
				BatchAnswer answer = new BatchAnswer(batch, new AnswerErrors(call, connection.endpoint()));
				return this.handshake.ensure(connection).then(connection.exchange(call, answer));
			});
		});
	}

	@Override
	public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
		return RollbackWhenCancelled.of(leased().flatMap((bridge) -> BridgeTransaction.start(bridge, options)));
	}

	@Override
	public <T> Optional<Mono<StartedTransaction<T>>> startTransaction(PrismaTransactionOptions options,
			PrismaRequest<T> first) {
		return Optional
			.of(RollbackWhenCancelled.of(leased().flatMap((bridge) -> BridgeTransaction.start(bridge, options, first)),
					StartedTransaction::transaction));
	}

	private Mono<LeasedBridge> leased() {
		return this.connections.current()
			.flatMap((connection) -> this.handshake.ensure(connection).then(connection.leases().current()))
			.flatMap((bridge) -> this.handshake.ensure(bridge.connection()).thenReturn(bridge));
	}

	@Override
	public Mono<PrismaEngineInfo> info() {
		return this.connections.current().flatMap(SchemaHandshake::info);
	}

}
