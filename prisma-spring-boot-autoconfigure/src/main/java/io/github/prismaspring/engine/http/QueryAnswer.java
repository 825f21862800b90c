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
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.PrismaRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads the answer to a query, <code>{"data": …}</code> or <code>{"errors": […]}</code>,
 * with the reader that the request brought.
 *
 * @param <T> the type of the result
 */
final class QueryAnswer<T> implements AnswerDecoder<T> {

	private static final int OK = 200;

	private final PrismaRequest<T> request;

	private final AnswerErrors errors;

	QueryAnswer(PrismaRequest<T> request, AnswerErrors errors) {
		this.request = request;
		this.errors = errors;
	}

	@Override
	public @Nullable T decode(int status, JsonParser body) {
		if (status != OK) {
			throw this.errors.refused(status, body);
		}
		body.nextToken();
		JsonProtocolReader reader = new JsonProtocolReader(body);
		reader.beginObject();
		return read(body, reader);
	}

	/**
	 * Reads what the answer tells of the query.
	 * @param parser the parser, placed inside of the answer's object
	 * @param reader reads from the parser
	 * @return the result, or {@code null} if there is none
	 */
	@Nullable T read(JsonParser parser, JsonProtocolReader reader) {
		T result = null;
		boolean answered = false;
		for (String name = reader.nextName(); name != null; name = reader.nextName()) {
			if (name.equals("data")) {
				result = this.request.readFrom(reader);
				answered = true;
			}
			else if (name.equals("errors")) {
				throw this.errors.failed(parser);
			}
			else {
				reader.skip();
			}
		}
		if (!answered) {
			throw new PrismaProtocolException("Expected 'data' or 'errors' in the answer but found neither");
		}
		return result;
	}

}
