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
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.StartedTransaction;
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

	private final BridgeConnection connection;

	private final String id;

	private BridgeTransaction(BridgeConnection connection, String id) {
		this.connection = connection;
		this.id = id;
	}

	static Mono<PrismaTransaction> start(LeasedBridge bridge, PrismaTransactionOptions options) {
		TransactionStart start = new TransactionStart(options, bridge.lease());
		return start(bridge.connection(), start.call(), start.maxWait());
	}

	private static Mono<PrismaTransaction> start(BridgeConnection connection, BridgeCall call, Duration patience) {
		return send(connection, call, patience)
			.map((answer) -> new BridgeTransaction(connection, TransactionAnswer.id(answer)));
	}

	/**
	 * Starts a transaction and runs its first request in one exchange. If that is lost,
	 * nobody knows whether the request has run, but nothing of it is kept: the bridge
	 * rolls back what nobody can commit. So that is a start that has failed.
	 * @param <T> the type of the request's result
	 * @param bridge the bridge
	 * @param options how the transaction is to be
	 * @param first the request
	 * @return the transaction with what has become of the request
	 */
	static <T> Mono<StartedTransaction<T>> start(LeasedBridge bridge, PrismaTransactionOptions options,
			PrismaRequest<T> first) {
		BridgeConnection connection = bridge.connection();
		TransactionStart start = new TransactionStart(options, bridge.lease());
		return Mono.defer(() -> {
			BridgeCall call = start.call(first, connection.maxAnswerBytes());
			FirstAnswer<T> answer = new FirstAnswer<>(first, call, connection.endpoint(),
					(id) -> new BridgeTransaction(connection, id));
			return connection.exchange(call, answer, start.maxWait());
		})
			.onErrorResume(BridgeTransaction::isRefused, (ex) -> start(bridge, options)
				.flatMap((transaction) -> StartedTransaction.run(transaction, first)));
	}

	// Nothing of that has begun. One after the other it shows what is refused: the start,
	// the request, or both together, by a bridge that is older than this
	private static boolean isRefused(Throwable ex) {
		return !(ex instanceof PrismaEngineUnavailableException) && (!(ex instanceof PrismaException failure)
				|| failure.kind() == PrismaErrorKind.VALIDATION || failure.kind() == PrismaErrorKind.ENGINE);
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
			return start(this.connection, BridgeCall.post(TransactionStart.PATH, body), Duration.ZERO);
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
