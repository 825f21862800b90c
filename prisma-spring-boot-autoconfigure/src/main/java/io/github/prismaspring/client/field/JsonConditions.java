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

package io.github.prismaspring.client.field;

import io.github.prismaspring.client.scalar.JsonNullValue;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.client.where.JsonPath;
import io.github.prismaspring.client.where.JsonPathForm;
import io.github.prismaspring.client.where.JsonWhere;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.engine.JsonNullFilter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Conditions on a JSON value.
 *
 * @param <M> the model
 */
public sealed interface JsonConditions<M> permits JsonOperators, JsonAt {

	/**
	 * Returns the name of the field that holds the document.
	 * @return the name in the schema
	 */
	String name();

	/**
	 * Returns where the value is.
	 * @return the path, or {@code null} for the whole document
	 */
	default @Nullable JsonPath location() {
		return null;
	}

	/**
	 * Returns how the database wants the path.
	 * @return the form
	 */
	default JsonPathForm pathForm() {
		return JsonPathForm.LIST;
	}

	/**
	 * Finds rows with a JSON value.
	 * @param value the value
	 * @return the filter
	 */
	default Where<M> eq(JsonNode value) {
		return condition("equals", value);
	}

	/**
	 * Finds rows with a null of a kind.
	 * @param value which null
	 * @return the filter
	 */
	default Where<M> eq(JsonNullFilter value) {
		return condition("equals", new JsonNullValue(value));
	}

	/**
	 * Finds rows with another JSON value.
	 * @param value the value
	 * @return the filter
	 */
	default Where<M> not(JsonNode value) {
		return condition("not", value);
	}

	/**
	 * Finds rows with anything but a null of a kind.
	 * @param value which null
	 * @return the filter
	 */
	default Where<M> not(JsonNullFilter value) {
		return condition("not", new JsonNullValue(value));
	}

	/**
	 * Finds rows whose value is a text that contains another one.
	 * @param text the other text
	 * @return the filter
	 */
	default Where<M> stringContains(String text) {
		return condition("string_contains", ScalarTypes.STRING.value(text));
	}

	/**
	 * Finds rows whose value is a text that begins with another one.
	 * @param text the other text
	 * @return the filter
	 */
	default Where<M> stringStartsWith(String text) {
		return condition("string_starts_with", ScalarTypes.STRING.value(text));
	}

	/**
	 * Finds rows whose value is a text that ends with another one.
	 * @param text the other text
	 * @return the filter
	 */
	default Where<M> stringEndsWith(String text) {
		return condition("string_ends_with", ScalarTypes.STRING.value(text));
	}

	/**
	 * Finds rows whose value is an array with a given first element.
	 * @param element the element
	 * @return the filter
	 */
	default Where<M> arrayStartsWith(JsonNode element) {
		return condition("array_starts_with", element);
	}

	/**
	 * Finds rows whose value is an array with a given last element.
	 * @param element the element
	 * @return the filter
	 */
	default Where<M> arrayEndsWith(JsonNode element) {
		return condition("array_ends_with", element);
	}

	private Where<M> condition(String operator, JsonNode operand) {
		return condition(operator, ScalarTypes.JSON.value(operand));
	}

	private Where<M> condition(String operator, Value operand) {
		return new JsonWhere<>(name(), location(), pathForm(), operator, operand);
	}

}
