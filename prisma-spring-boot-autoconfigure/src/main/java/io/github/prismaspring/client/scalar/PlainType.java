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

import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * A type whose values are immutable and written by one call.
 *
 * @param <T> the Java type
 */
final class PlainType<T> extends ScalarType<T> {

	private final Write<T> write;

	private final Read<T> read;

	PlainType(String name, Class<T> javaType, Write<T> write, Read<T> read) {
		super(name, javaType);
		this.write = write;
		this.read = read;
	}

	@Override
	public T read(JsonProtocolReader in) {
		return this.read.read(in);
	}

	@Override
	void write(T value, JsonProtocolWriter out) {
		this.write.write(value, out);
	}

	interface Write<T> {

		void write(T value, JsonProtocolWriter out);

	}

	interface Read<T> {

		T read(JsonProtocolReader in);

	}

}
