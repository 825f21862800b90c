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

import java.lang.reflect.Type;
import java.util.Collection;

import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * A type that a column can have, with the way its values are written and read.
 *
 * @param <T> the Java type
 */
public abstract class ScalarType<T> {

	private final String name;

	private final Type javaType;

	ScalarType(String name, Type javaType) {
		this.name = name;
		this.javaType = javaType;
	}

	/**
	 * Reads a value.
	 * @param in the reader, placed at the value
	 * @return the value
	 */
	public abstract T read(JsonProtocolReader in);

	/**
	 * Holds a value for a query.
	 * @param value the value
	 * @return the value, copied if it could change
	 */
	public Value value(T value) {
		return new ScalarValue<>(this, value);
	}

	/**
	 * Holds values for a query.
	 * @param values the values
	 * @return the values, copied if they could change
	 */
	public Value values(Collection<? extends T> values) {
		return new ListValue(values.stream().map(this::value).toList());
	}

	/**
	 * Returns the null of a column of this type.
	 * @return the null
	 */
	public Value nullValue() {
		return NullValue.PLAIN;
	}

	/**
	 * Returns the name of the type.
	 * @return the name in the schema
	 */
	public final String name() {
		return this.name;
	}

	/**
	 * Returns the Java type, for code that learns only at run time what it reads.
	 * @return the type of a value, which is never a primitive one
	 */
	public final Type javaType() {
		return this.javaType;
	}

	@Override
	public final String toString() {
		return this.name;
	}

	abstract void write(T value, JsonProtocolWriter out);

}
