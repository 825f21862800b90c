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

package io.github.prismaspring.client.sql;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A Java type that columns can be read as.
 *
 * @param <T> the type
 * @param name how messages name the type
 * @param decoder reads a value
 */
record SqlType<T>(String name, Decoder<T> decoder) {

	private static final String ARRAY = "-array";

	/**
	 * Reads a value.
	 * @param value the value as it has travelled, not {@code null}
	 * @param columnType the type of its column
	 * @return the value, or {@code null} if it cannot be read as this type without loss
	 */
	@Nullable T read(JsonNode value, String columnType) {
		try {
			return this.decoder.decode(value, columnType);
		}
		catch (IllegalArgumentException | ArithmeticException | DateTimeException | JacksonException ex) {
			return null;
		}
	}

	SqlType<List<T>> list() {
		return new SqlType<>("List<" + this.name + ">", (value, columnType) -> {
			if (!value.isArray() || !columnType.endsWith(ARRAY)) {
				return null;
			}
			String elementType = columnType.substring(0, columnType.length() - ARRAY.length());
			List<T> elements = new ArrayList<>();
			for (JsonNode element : value) {
				T read = (element.isNull()) ? null : read(element, elementType);
				if (read == null) {
					return null;
				}
				elements.add(read);
			}
			return List.copyOf(elements);
		});
	}

	/**
	 * Reads a value.
	 *
	 * @param <T> the type
	 */
	@FunctionalInterface
	interface Decoder<T> {

		/**
		 * Reads a value.
		 * @param value the value as it has travelled, not {@code null}
		 * @param columnType the type of its column
		 * @return the value, or {@code null} if it is something else
		 */
		@Nullable T decode(JsonNode value, String columnType);

	}

}
