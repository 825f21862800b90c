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

import java.util.LinkedHashSet;
import java.util.Set;

import io.github.prismaspring.engine.PrismaEngineInfo;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Reads which schema a bridge serves.
 */
final class SchemaAnswer implements AnswerDecoder<PrismaEngineInfo> {

	private static final int OK = 200;

	private final AnswerErrors errors;

	SchemaAnswer(AnswerErrors errors) {
		this.errors = errors;
	}

	@Override
	public PrismaEngineInfo decode(int status, JsonParser body) {
		if (status != OK) {
			throw this.errors.refused(status, body);
		}
		JsonNode schema = JsonBody.read(body);
		Set<String> models = new LinkedHashSet<>();
		schema.path("models").forEach((model) -> models.add(model.asString("")));
		return new PrismaEngineInfo(schema.path("schemaHash").asString(""), schema.path("provider").asString(""),
				models);
	}

}
