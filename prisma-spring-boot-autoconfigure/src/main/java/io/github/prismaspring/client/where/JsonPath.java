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

package io.github.prismaspring.client.where;

import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * The way to a value inside of a JSON document, for example
 * {@code JsonPath.of("address").index(0).property("city")}. Each database has a notation
 * of its own for it; the client uses the right one. Immutable.
 */
public final class JsonPath {

	private final List<Object> steps;

	private JsonPath(List<Object> steps) {
		this.steps = List.copyOf(steps);
	}

	/**
	 * Begins at a property of the document.
	 * @param property the name of the property
	 * @return the path
	 */
	public static JsonPath of(String property) {
		return new JsonPath(List.of(property));
	}

	/**
	 * Begins at an element of the document, which is an array.
	 * @param index the index of the element, the first one is 0
	 * @return the path
	 */
	public static JsonPath of(int index) {
		return new JsonPath(List.of()).index(index);
	}

	/**
	 * Goes on to a property.
	 * @param property the name of the property
	 * @return the longer path
	 */
	public JsonPath property(String property) {
		return with(property);
	}

	/**
	 * Goes on to an element of an array.
	 * @param index the index of the element, the first one is 0
	 * @return the longer path
	 */
	public JsonPath index(int index) {
		if (index < 0) {
			throw new IllegalArgumentException("An index must not be negative, but is " + index);
		}
		return with(index);
	}

	void writeTo(JsonProtocolWriter out, JsonPathForm form) {
		if (form == JsonPathForm.TEXT) {
			out.string(text());
			return;
		}
		out.beginArray();
		this.steps.forEach((step) -> out.string(step.toString()));
		out.endArray();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof JsonPath that && this.steps.equals(that.steps);
	}

	@Override
	public int hashCode() {
		return this.steps.hashCode();
	}

	@Override
	public String toString() {
		return this.steps.toString();
	}

	private JsonPath with(Object step) {
		List<Object> longer = new ArrayList<>(this.steps);
		longer.add(step);
		return new JsonPath(longer);
	}

	private String text() {
		StringBuilder text = new StringBuilder("$");
		for (Object step : this.steps) {
			text.append((step instanceof Integer) ? "[" + step + "]" : "." + label(step.toString()));
		}
		return text.toString();
	}

	private static String label(String property) {
		if (property.indexOf('"') >= 0 || property.indexOf('\\') >= 0) {
			throw new IllegalArgumentException(
					"The property '%s' cannot be part of a path: not every database can write quotes and backslashes there"
						.formatted(property));
		}
		return (property.matches("[A-Za-z_]\\w*")) ? property : "\"" + property + "\"";
	}

}
