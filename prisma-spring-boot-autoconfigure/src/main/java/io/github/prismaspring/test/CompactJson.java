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

import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/**
 * Writes what a query asks for so that a person can read it: names without quotes, tagged
 * scalars and {@code equals} by their values alone, and the end left out if it is long.
 */
final class CompactJson {

	private static final int MAX_LENGTH = 300;

	private CompactJson() {
	}

	static String of(JsonNode json) {
		String text = text(json);
		return (text.length() > MAX_LENGTH) ? text.substring(0, MAX_LENGTH) + "…" : text;
	}

	private static String text(JsonNode json) {
		if (json.isObject() && json.has("$type")) {
			return text(json.path("value"));
		}
		if (json.size() == 1 && json.has("equals")) {
			return text(json.path("equals"));
		}
		if (json.isObject()) {
			return json.properties()
				.stream()
				.map((property) -> property.getKey() + ": " + text(property.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
		}
		if (json.isArray()) {
			return json.valueStream().map(CompactJson::text).collect(Collectors.joining(", ", "[", "]"));
		}
		return json.toString();
	}

}
