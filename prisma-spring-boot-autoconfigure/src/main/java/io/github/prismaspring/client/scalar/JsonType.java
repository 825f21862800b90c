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

package io.github.prismaspring.client.scalar;

import java.util.Collection;

import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;
import tools.jackson.databind.JsonNode;

/**
 * The type Json, whose values are copied because a tree can change, and which has a null
 * of its own.
 */
final class JsonType extends ScalarType<JsonNode> {

	JsonType() {
		super("Json", JsonNode.class);
	}

	@Override
	public JsonNode read(JsonProtocolReader in) {
		return in.json();
	}

	@Override
	public Value value(JsonNode value) {
		return new JsonValue(value);
	}

	@Override
	public Value values(Collection<? extends JsonNode> values) {
		// In a list the JSON null is a value like any other
		return new ListValue(values.stream().<Value>map((value) -> new ScalarValue<>(this, value.deepCopy())).toList());
	}

	@Override
	public Value nullValue() {
		return NullValue.JSON;
	}

	@Override
	void write(JsonNode value, JsonProtocolWriter out) {
		out.json(value);
	}

}
