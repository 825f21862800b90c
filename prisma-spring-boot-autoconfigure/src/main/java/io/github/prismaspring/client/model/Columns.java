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

package io.github.prismaspring.client.model;

import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.PrismaProtocolException;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.ResultReader;
import org.jspecify.annotations.Nullable;

/**
 * How generated readers take the columns of a row.
 */
public final class Columns {

	private Columns() {
	}

	/**
	 * Insists on a column.
	 * @param <T> the Java type of the column
	 * @param value the value, {@code null} if the row has no such column
	 * @param name the name of model and field
	 * @return the value
	 * @throws PrismaProtocolException if the row has no such column
	 */
	public static <T> T require(@Nullable T value, String name) {
		if (value == null) {
			throw new PrismaProtocolException("The answer has no value for the required column " + name);
		}
		return value;
	}

	/**
	 * Reads a column that may be null.
	 * @param <T> the Java type of the column
	 * @param in the reader, placed at the column
	 * @param reader reads a value
	 * @return the value, or {@code null}
	 */
	public static <T> @Nullable T nullable(JsonProtocolReader in, ResultReader<T> reader) {
		return (in.isNull()) ? null : reader.read(in);
	}

	/**
	 * Reads a column that holds a list of scalars.
	 * @param <T> the Java type of an element
	 * @param in the reader, placed at the column
	 * @param reader reads an element
	 * @return the elements
	 */
	public static <T> List<T> list(JsonProtocolReader in, ResultReader<T> reader) {
		List<T> elements = new ArrayList<>();
		in.beginArray();
		while (in.nextElement()) {
			elements.add(reader.read(in));
		}
		return List.copyOf(elements);
	}

	/**
	 * Describes Bytes by their length only.
	 * @param bytes the bytes, or {@code null}
	 * @return the description
	 */
	public static String describe(byte @Nullable [] bytes) {
		return (bytes != null) ? bytes.length + " bytes" : "null";
	}

}
