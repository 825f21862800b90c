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

package io.github.prismaspring.client.sql;

import java.util.Base64;
import java.util.Set;
import java.util.UUID;

import io.github.prismaspring.engine.JsonProtocol;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads texts, and what travels as text.
 */
final class SqlTexts {

	/**
	 * Types whose texts stand for something that has a Java type of its own.
	 */
	private static final Set<String> NO_TEXT = Set.of("bigint", "decimal", "bytes", "json");

	private SqlTexts() {
	}

	static @Nullable String string(JsonNode value, String columnType) {
		return (value.isString() && !NO_TEXT.contains(columnType)) ? value.stringValue() : null;
	}

	static @Nullable UUID uuid(JsonNode value, String columnType) {
		String text = string(value, columnType);
		return (text != null) ? UUID.fromString(text) : null;
	}

	static byte @Nullable [] bytes(JsonNode value, String columnType) {
		return (value.isString() && columnType.equals("bytes")) ? Base64.getDecoder().decode(value.stringValue())
				: null;
	}

	static @Nullable JsonNode json(JsonNode value, String columnType) {
		if (columnType.equals("json")) {
			return value;
		}
		String text = string(value, columnType);
		return (text != null) ? JsonProtocol.readDocument(text) : null;
	}

}
