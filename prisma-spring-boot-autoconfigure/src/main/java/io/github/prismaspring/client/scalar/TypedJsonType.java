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

import io.github.prismaspring.client.json.JsonDocumentType;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * The type Json in a column whose documents are objects of a Java type. An object becomes
 * a document at once, so that a query does not change with it.
 *
 * @param <T> the Java type
 */
final class TypedJsonType<T> extends ScalarType<T> {

	private final JsonDocumentType<T> type;

	TypedJsonType(JsonDocumentType<T> type) {
		super(ScalarTypes.JSON.name(), type.javaType());
		this.type = type;
	}

	@Override
	public T read(JsonProtocolReader in) {
		return this.type.read(in.json());
	}

	@Override
	public Value value(T value) {
		return ScalarTypes.JSON.value(this.type.write(value));
	}

	@Override
	public Value values(Collection<? extends T> values) {
		return ScalarTypes.JSON.values(values.stream().map(this.type::write).toList());
	}

	@Override
	public Value nullValue() {
		return ScalarTypes.JSON.nullValue();
	}

	@Override
	void write(T value, JsonProtocolWriter out) {
		out.json(this.type.write(value));
	}

}
