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

import io.github.prismaspring.engine.JsonNull;
import io.github.prismaspring.engine.JsonProtocolWriter;
import tools.jackson.databind.JsonNode;

/**
 * A value of type Json. The JSON literal {@code null} goes as Prisma's {@code JsonNull}.
 */
final class JsonValue implements Value {

	private final JsonNode json;

	JsonValue(JsonNode json) {
		this.json = json.deepCopy();
	}

	@Override
	public void writeTo(JsonProtocolWriter out) {
		if (this.json.isNull()) {
			out.jsonNull(JsonNull.JSON);
		}
		else {
			out.json(this.json);
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof JsonValue that && this.json.equals(that.json);
	}

	@Override
	public int hashCode() {
		return this.json.hashCode();
	}

	@Override
	public String toString() {
		return this.json.toString();
	}

}
