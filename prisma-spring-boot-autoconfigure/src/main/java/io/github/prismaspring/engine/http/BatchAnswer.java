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

import io.github.prismaspring.PrismaProtocolException;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.PrismaBatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads the answer to a batch, <code>{"batchResult": […]}</code> or
 * <code>{"errors": […]}</code>.
 */
final class BatchAnswer implements AnswerDecoder<List<@Nullable Object>> {

	private static final int OK = 200;

	private final PrismaBatch batch;

	private final AnswerErrors errors;

	BatchAnswer(PrismaBatch batch, AnswerErrors errors) {
		this.batch = batch;
		this.errors = errors;
	}

	@Override
	public List<@Nullable Object> decode(int status, JsonParser body) {
		if (status != OK) {
			throw this.errors.refused(status, body);
		}
		body.nextToken();
		JsonProtocolReader reader = new JsonProtocolReader(body);
		reader.beginObject();
		for (String name = reader.nextName(); name != null; name = reader.nextName()) {
			if (name.equals("batchResult")) {
				return this.batch.readFrom(reader);
			}
			if (name.equals("errors")) {
				throw this.errors.failed(body);
			}
			reader.skip();
		}
		throw new PrismaProtocolException("Expected 'batchResult' or 'errors' in the answer but found neither");
	}

}
