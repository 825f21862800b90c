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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * The type of an enum of the schema.
 *
 * @param <E> the Java type
 */
final class EnumType<E extends PrismaEnum> extends ScalarType<E> {

	private final Map<String, E> values = new HashMap<>();

	private final List<String> names;

	EnumType(String name, E[] values) {
		super(name, values.getClass().getComponentType());
		for (E value : values) {
			this.values.put(value.protocolName(), value);
		}
		this.names = List.copyOf(this.values.keySet());
	}

	@Override
	public E read(JsonProtocolReader in) {
		String name = in.enumValueOf(this.names);
		E value = this.values.get(name);
		if (value == null) {
			throw in.mismatch("a value of enum " + name(), "'" + name + "'");
		}
		return value;
	}

	@Override
	void write(E value, JsonProtocolWriter out) {
		out.enumValue(value.protocolName());
	}

}
