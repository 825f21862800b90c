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

package io.github.prismaspring.dao;

import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/**
 * The key of a row as people write it: {@code email = "ann@x.io"}.
 */
final class KeyText {

	private KeyText() {
	}

	static String of(JsonNode where) {
		return where.properties()
			.stream()
			.filter((part) -> !part.getKey().equals("AND"))
			.map(KeyText::part)
			.collect(Collectors.joining(", "));
	}

	private static String part(Map.Entry<String, JsonNode> part) {
		JsonNode value = part.getValue();
		if (!value.isObject()) {
			return part.getKey() + " = " + value;
		}
		return (value.has("$type")) ? part.getKey() + " = " + value.path("value") : of(value);
	}

}
