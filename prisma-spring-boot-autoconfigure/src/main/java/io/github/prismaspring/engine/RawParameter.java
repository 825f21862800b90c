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

package io.github.prismaspring.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A parameter of a query in SQL. Values that JSON has no type for are tagged as Prisma's
 * own client tags them: {@code {"prisma__type":"decimal","prisma__value":"12.50"}}. What
 * no database can take as it is, such as a text with a NUL character, is refused with an
 * {@link IllegalArgumentException} whose message begins with a verb.
 */
public final class RawParameter {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private final JsonNode json;

	private RawParameter(JsonNode json) {
		this.json = json;
	}

	JsonNode json() {
		return this.json;
	}

	/**
	 * Creates the parameter that is {@code null}.
	 * @return the parameter
	 */
	public static RawParameter ofNull() {
		return new RawParameter(JSON.nullNode());
	}

	/**
	 * Creates a truth value.
	 * @param value the value
	 * @return the parameter
	 */
	public static RawParameter of(boolean value) {
		return new RawParameter(JSON.booleanNode(value));
	}

	/**
	 * Creates a whole number.
	 * @param value the value
	 * @return the parameter
	 */
	public static RawParameter of(long value) {
		return tagged("bigint", Long.toString(value));
	}

	/**
	 * Creates a floating-point number.
	 * @param value the value, a finite number
	 * @return the parameter
	 */
	public static RawParameter of(double value) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("is " + value + ", which JSON cannot carry: write it in the SQL");
		}
		return new RawParameter(JSON.numberNode(value));
	}

	/**
	 * Creates a decimal number, with all its digits and in plain notation.
	 * @param value the value
	 * @return the parameter
	 */
	public static RawParameter of(BigDecimal value) {
		return tagged("decimal", value.toPlainString());
	}

	/**
	 * Creates a text.
	 * @param value the value
	 * @return the parameter
	 */
	public static RawParameter of(String value) {
		refuse(Text.flaw(value));
		return new RawParameter(JSON.stringNode(value));
	}

	/**
	 * Creates a point in time.
	 * @param value the value, in whole milliseconds because that is what Prisma keeps
	 * @return the parameter
	 */
	public static RawParameter of(Instant value) {
		refuse(Timestamps.flaw(value));
		return tagged("date", Timestamps.format(value));
	}

	/**
	 * Creates a sequence of bytes.
	 * @param value the value
	 * @return the parameter
	 */
	public static RawParameter of(byte[] value) {
		return tagged("bytes", Base64.getEncoder().encodeToString(value));
	}

	/**
	 * Creates a JSON document, which travels as text and so keeps all digits.
	 * @param value the value
	 * @return the parameter
	 */
	public static RawParameter of(JsonNode value) {
		refuse(JsonText.flaw(value));
		return new RawParameter(JSON.stringNode(JsonText.write(value)));
	}

	/**
	 * Creates an array of the database.
	 * @param elements the elements
	 * @return the parameter
	 */
	public static RawParameter of(List<RawParameter> elements) {
		ArrayNode array = JSON.arrayNode();
		elements.forEach((element) -> array.add(element.json));
		return new RawParameter(array);
	}

	private static RawParameter tagged(String type, String value) {
		return new RawParameter(JSON.objectNode().put("prisma__type", type).put("prisma__value", value));
	}

	private static void refuse(@Nullable String flaw) {
		if (flaw != null) {
			throw new IllegalArgumentException(flaw);
		}
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof RawParameter that && this.json.equals(that.json);
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
