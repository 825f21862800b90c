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

package io.github.prismaspring.client.input;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;

/**
 * Reads the value of a column of a patch as the mapper is set up. A null where none may
 * be is a {@link tools.jackson.databind.exc.MismatchedInputException}.
 */
public final class PatchReader {

	private final JsonParser parser;

	private final DeserializationContext context;

	private final String property;

	/**
	 * Creates a reader.
	 * @param parser the parser, placed at the value
	 * @param context how the mapper is set up
	 * @param property the name of the property that has the value
	 */
	PatchReader(JsonParser parser, DeserializationContext context, String property) {
		this.parser = parser;
		this.context = context;
		this.property = property;
	}

	/**
	 * Reads a value that must be there.
	 * @param <T> the Java type of the column
	 * @param type the type
	 * @return the value
	 */
	public <T> T required(Class<T> type) {
		return required(javaType(type));
	}

	/**
	 * Reads a value that must be there.
	 * @param <T> the Java type of the column
	 * @param type the type
	 * @return the value
	 */
	public <T> T required(TypeReference<T> type) {
		return required(javaType(type));
	}

	/**
	 * Reads a value.
	 * @param <T> the Java type of the column
	 * @param type the type
	 * @return the value, or {@code null}
	 */
	public <T> @Nullable T optional(Class<T> type) {
		return optional(javaType(type));
	}

	/**
	 * Reads a value.
	 * @param <T> the Java type of the column
	 * @param type the type
	 * @return the value, or {@code null}
	 */
	public <T> @Nullable T optional(TypeReference<T> type) {
		return optional(javaType(type));
	}

	/**
	 * Reads a list.
	 * @param <T> the Java type of an element
	 * @param element the type of an element
	 * @return the elements, none of which is null
	 */
	public <T> List<T> list(Class<T> element) {
		return list(javaType(element));
	}

	/**
	 * Reads a list.
	 * @param <T> the Java type of an element
	 * @param element the type of an element
	 * @return the elements, none of which is null
	 */
	public <T> List<T> list(TypeReference<T> element) {
		return list(javaType(element));
	}

	private <T> List<T> list(JavaType element) {
		List<T> elements = required(this.context.getTypeFactory().constructCollectionType(List.class, element));
		for (int i = 0; i < elements.size(); i++) {
			if (elements.get(i) == null) {
				return this.context.reportInputMismatch(element, "'%s' must have no null, as it has at index %d",
						this.property, i);
			}
		}
		return elements;
	}

	@SuppressWarnings("TypeParameterUnusedInFormals")
	private <T> T required(JavaType type) {
		T value = optional(type);
		return (value != null) ? value
				: this.context.reportInputMismatch(type,
						"'%s' must not be null: the column is required; to keep its value, leave the property out",
						this.property);
	}

	@SuppressWarnings("TypeParameterUnusedInFormals")
	private <T> @Nullable T optional(JavaType type) {
		// The null of a JsonNode would be a value
		return this.parser.hasToken(JsonToken.VALUE_NULL) ? null : this.context.readValue(this.parser, type);
	}

	private JavaType javaType(Class<?> type) {
		return this.context.constructType(type);
	}

	private JavaType javaType(TypeReference<?> type) {
		return this.context.getTypeFactory().constructType(type);
	}

}
