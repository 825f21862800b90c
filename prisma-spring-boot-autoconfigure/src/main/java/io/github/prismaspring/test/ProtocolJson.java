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

package io.github.prismaspring.test;

import java.nio.charset.StandardCharsets;

import io.github.prismaspring.engine.JsonProtocol;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.ResultReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Reads answers in the JSON protocol that are trees.
 */
final class ProtocolJson {

	private ProtocolJson() {
	}

	static <T extends @Nullable Object> T read(JsonNode json, ResultReader<T> reader) {
		try (JsonParser parser = JsonProtocol.createParser(json.toString().getBytes(StandardCharsets.UTF_8))) {
			parser.nextToken();
			return reader.read(new JsonProtocolReader(parser));
		}
	}

}
