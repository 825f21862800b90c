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

import java.util.function.Function;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.PrismaProtocolException;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.StartedTransaction;
import reactor.core.publisher.Signal;
import reactor.util.context.Context;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Reads the answer to the first request of a transaction,
 * <code>{"transaction":{"id":"…"},"data":…}</code> or
 * <code>{"transaction":{"id":"…"},"errors":[…]}</code>, or <code>{"errors":[…]}</code> if
 * the transaction could not begin.
 *
 * @param <T> the type of the request's result
 */
final class FirstAnswer<T> implements AnswerDecoder<StartedTransaction<T>> {

	private static final int OK = 200;

	private final PrismaRequest<T> request;

	private final BridgeCall call;

	private final BridgeEndpoint endpoint;

	private final Function<String, PrismaTransaction> transactions;

	/**
	 * Creates a reader.
	 * @param request the request
	 * @param call the call that has carried it
	 * @param endpoint where the bridge is
	 * @param transactions makes the transaction that has an id
	 */
	FirstAnswer(PrismaRequest<T> request, BridgeCall call, BridgeEndpoint endpoint,
			Function<String, PrismaTransaction> transactions) {
		this.request = request;
		this.call = call;
		this.endpoint = endpoint;
		this.transactions = transactions;
	}

	@Override
	public StartedTransaction<T> decode(int status, JsonParser body) {
		AnswerErrors errors = new AnswerErrors(this.call, this.endpoint);
		if (status != OK) {
			throw errors.refused(status, body);
		}
		body.nextToken();
		JsonProtocolReader reader = new JsonProtocolReader(body);
		reader.beginObject();
		for (String name = reader.nextName(); name != null; name = reader.nextName()) {
			if (name.equals("transaction")) {
				PrismaTransaction transaction = this.transactions.apply(TransactionAnswer.id(JsonBody.read(body)));
				return new StartedTransaction<>(transaction, answer(body, reader));
			}
			if (name.equals("errors")) {
				throw errors.failed(body);
			}
			reader.skip();
		}
		throw new PrismaProtocolException("Expected 'transaction' or 'errors' in the answer but found neither");
	}

	// The transaction has begun, even if the rest of the answer cannot be read
	private Signal<T> answer(JsonParser body, JsonProtocolReader reader) {
		try {
			T result = new QueryAnswer<>(this.request, new AnswerErrors(this.call.about(this.request), this.endpoint))
				.read(body, reader);
			return (result != null) ? Signal.next(result) : Signal.complete();
		}
		catch (JacksonException ex) {
			return Signal.error(AnswerErrors.notJson(ex));
		}
		catch (RuntimeException ex) {
			return Signal.error(ex);
		}
	}

	@Override
	public void late(int status, JsonParser body) {
		try {
			RollbackWhenCancelled.rollBack(decode(status, body).transaction(), Context.empty());
		}
		catch (PrismaException | JacksonException ex) {
			// It has not begun, or nobody can name it
		}
	}

}
