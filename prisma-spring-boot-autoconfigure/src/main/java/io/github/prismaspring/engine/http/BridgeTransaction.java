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

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaProtocolException;
import io.github.prismaspring.engine.PrismaAccessMode;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A transaction that a bridge holds open. Everything it sends goes to the bridge that has
 * started it, whatever the endpoint is by then.
 */
final class BridgeTransaction implements PrismaTransaction {

	/**
	 * How long Prisma waits for a connection when it is not told.
	 */
	private static final Duration DEFAULT_MAX_WAIT = Duration.ofSeconds(2);

	private static final String START = "/transaction/start";

	private final BridgeConnection connection;

	private final String id;

	private BridgeTransaction(BridgeConnection connection, String id) {
		this.connection = connection;
		this.id = id;
	}

	static Mono<PrismaTransaction> start(LeasedBridge bridge, PrismaTransactionOptions options) {
		Duration maxWait = (options.maxWait() != null) ? options.maxWait() : DEFAULT_MAX_WAIT;
		ObjectNode body = JsonNodeFactory.instance.objectNode().put("max_wait", maxWait.toMillis());
		if (options.timeout() != null) {
			body.put("timeout", options.timeout().toMillis());
		}
		if (options.isolationLevel() != null) {
			body.put("isolation_level", options.isolationLevel().protocolName());
		}
		if (options.accessMode() == PrismaAccessMode.READ_ONLY) {
			body.put("read_only", true);
		}
		return start(bridge.connection(), BridgeCall.post(START, body).withHeader(BridgeCall.LEASE_ID, bridge.lease()),
				maxWait);
	}

	private static Mono<PrismaTransaction> start(BridgeConnection connection, BridgeCall call, Duration patience) {
		return send(connection, call, patience).map((answer) -> {
			String id = answer.path("id").asString("");
			if (id.isEmpty()) {
				throw new PrismaProtocolException("Expected the 'id' of a transaction but found none");
			}
			return new BridgeTransaction(connection, id);
		});
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public <T> Mono<T> execute(PrismaRequest<T> request) {
		return Mono.defer(() -> {
			BridgeCall call = BridgeCall.query(request).withHeader(BridgeCall.TRANSACTION_ID, this.id);
			return this.connection.exchange(call,
					new QueryAnswer<>(request, new AnswerErrors(call, this.connection.endpoint())));
		});
	}

	@Override
	public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
		return Mono.defer(() -> {
			BridgeCall call = BridgeCall.batch(batch).withHeader(BridgeCall.TRANSACTION_ID, this.id);
			return this.connection.exchange(call,
					new BatchAnswer(batch, new AnswerErrors(call, this.connection.endpoint())));
		});
	}

	@Override
	public Mono<PrismaTransaction> startNested() {
		return RollbackWhenCancelled.of(Mono.defer(() -> {
			ObjectNode body = JsonNodeFactory.instance.objectNode().put("new_tx_id", this.id);
			return start(this.connection, BridgeCall.post(START, body), Duration.ZERO);
		}));
	}

	@Override
	public Mono<Void> commit() {
		return end("commit");
	}

	// Once more if the connection was lost: it may have been one that was about to be
	// closed, and to roll back what has been rolled back already does no harm
	@Override
	public Mono<Void> rollback() {
		return end("rollback").onErrorResume(BridgeTransaction::isConnectionLost, (ex) -> end("rollback"));
	}

	private static boolean isConnectionLost(Throwable ex) {
		return ex instanceof PrismaEngineUnavailableException && !(ex.getCause() instanceof TimeoutException);
	}

	private Mono<Void> end(String how) {
		return Mono.defer(() -> {
			BridgeCall call = BridgeCall.post("/transaction/{id}/" + how, JsonNodeFactory.instance.objectNode(),
					this.id);
			return send(this.connection, call, Duration.ZERO);
		}).then();
	}

	private static Mono<JsonNode> send(BridgeConnection connection, BridgeCall call, Duration patience) {
		return connection.exchange(call, new TransactionAnswer(call, connection.endpoint()), patience);
	}

}
