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

package io.github.prismaspring.client.json;

import java.lang.reflect.Type;
import java.util.stream.Collectors;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaProtocolException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Java type of the documents of a column.
 *
 * @param <T> the Java type
 */
public final class JsonDocumentType<T> {

	private final String column;

	private final Type javaType;

	private final JavaType type;

	private final ObjectReader reader;

	private final ObjectWriter writer;

	private JsonDocumentType(String column, Type javaType) {
		JsonMapper mapper = DocumentMapper.INSTANCE;
		this.column = column;
		this.javaType = javaType;
		this.type = mapper.constructType(javaType);
		this.reader = mapper.readerFor(this.type);
		this.writer = mapper.writerFor(this.type);
	}

	/**
	 * Declares a type.
	 * @param <T> the Java type
	 * @param column the names of model and field, for example {@code User.address}
	 * @param type the Java type
	 * @return the type
	 */
	public static <T> JsonDocumentType<T> of(String column, Class<T> type) {
		return new JsonDocumentType<>(column, type);
	}

	/**
	 * Declares a type that has type arguments.
	 * @param <T> the Java type
	 * @param column the names of model and field, for example {@code User.address}
	 * @param type the Java type
	 * @return the type
	 */
	public static <T> JsonDocumentType<T> of(String column, TypeReference<T> type) {
		return new JsonDocumentType<>(column, type.getType());
	}

	/**
	 * Returns the Java type.
	 * @return the type
	 */
	public Type javaType() {
		return this.javaType;
	}

	/**
	 * Reads a document.
	 * @param document the document
	 * @return the object
	 * @throws PrismaProtocolException if the document does not fit the type, or is the
	 * JSON value {@code null}, which is no object
	 */
	public T read(JsonNode document) {
		T value;
		try {
			value = this.reader.readValue(document);
		}
		catch (JacksonException ex) {
			throw new PrismaProtocolException(misfit(reason(ex)), ex);
		}
		if (value == null) {
			throw new PrismaProtocolException(misfit("it is the JSON value null"), null);
		}
		return value;
	}

	/**
	 * Writes an object.
	 * @param value the object
	 * @return the document
	 * @throws IllegalArgumentException if the object cannot be written as JSON
	 */
	public JsonNode write(T value) {
		try {
			return this.writer.valueToTree(value);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException(
					"%s: this %s cannot be written as JSON: %s".formatted(this.column, this, reason(ex)), ex);
		}
	}

	/**
	 * Returns the name of the Java type.
	 * @return the qualified name with its type arguments
	 */
	@Override
	public String toString() {
		return this.type.toCanonical();
	}

	private PrismaError misfit(String reason) {
		return PrismaError.of(PrismaErrorKind.PROTOCOL,
				"The document in %s does not fit %s: %s".formatted(this.column, this, reason));
	}

	private static String reason(JacksonException ex) {
		String path = ex.getPath().stream().map(JsonDocumentType::step).collect(Collectors.joining("."));
		return path.isEmpty() ? ex.getOriginalMessage() : path + ": " + ex.getOriginalMessage();
	}

	private static String step(JacksonException.Reference reference) {
		String property = reference.getPropertyName();
		return (property != null) ? property : String.valueOf(reference.getIndex());
	}

}
