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

package io.github.prismaspring.client.write;

import java.util.List;
import java.util.stream.Stream;

import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * An object.
 *
 * @param properties its properties
 */
record ObjectValue(List<Property> properties) implements Value {

	static ObjectValue of(String name, Value value) {
		return new ObjectValue(List.of(new Property(name, value)));
	}

	ObjectValue and(String name, Value value) {
		return new ObjectValue(Stream.concat(this.properties.stream(), Stream.of(new Property(name, value))).toList());
	}

	@Override
	public void writeTo(JsonProtocolWriter out) {
		out.beginObject();
		this.properties.forEach((property) -> property.value().writeTo(out.name(property.name())));
		out.endObject();
	}

}
