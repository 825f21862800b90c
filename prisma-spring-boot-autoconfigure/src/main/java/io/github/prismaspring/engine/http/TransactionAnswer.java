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

import io.github.prismaspring.PrismaProtocolException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Reads the answer to an instruction about a transaction.
 */
final class TransactionAnswer implements AnswerDecoder<JsonNode> {

	private static final int OK = 200;

	private final AnswerErrors errors;

	TransactionAnswer(BridgeCall call, BridgeEndpoint endpoint) {
		this.errors = new AnswerErrors(call, endpoint);
	}

	@Override
	public JsonNode decode(int status, JsonParser body) {
		if (status != OK) {
			throw this.errors.refused(status, body);
		}
		JsonNode answer = JsonBody.read(body);
		if (answer.has("errors")) {
			throw this.errors.failed(answer.path("errors"));
		}
		return answer;
	}

	/**
	 * Finds the name of a transaction that has begun.
	 * @param answer what the bridge tells of it
	 * @return the name
	 */
	static String id(JsonNode answer) {
		String id = answer.path("id").asString("");
		if (id.isEmpty()) {
			throw new PrismaProtocolException("Expected the 'id' of a transaction but found none");
		}
		return id;
	}

}
