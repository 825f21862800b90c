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

import java.util.List;

import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.JsonPath;
import io.github.prismaspring.client.where.JsonPathForm;
import io.github.prismaspring.client.where.JsonWhere;
import io.github.prismaspring.client.where.Where;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A value inside of the JSON documents of a column, on a database that can tell which of
 * two such values is higher, and whether an array has an element.
 *
 * @param <M> the model
 */
public final class ComparableJsonAt<M> extends JsonAt<M> {

	ComparableJsonAt(String field, @Nullable JsonPath path, JsonPathForm form) {
		super(field, path, form);
	}

	/**
	 * Finds rows with a lower value.
	 * @param value the value, a number or a text
	 * @return the filter
	 */
	public Where<M> lt(JsonNode value) {
		return with("lt", value);
	}

	/**
	 * Finds rows with a lower or the same value.
	 * @param value the value, a number or a text
	 * @return the filter
	 */
	public Where<M> lte(JsonNode value) {
		return with("lte", value);
	}

	/**
	 * Finds rows with a higher value.
	 * @param value the value, a number or a text
	 * @return the filter
	 */
	public Where<M> gt(JsonNode value) {
		return with("gt", value);
	}

	/**
	 * Finds rows with a higher or the same value.
	 * @param value the value, a number or a text
	 * @return the filter
	 */
	public Where<M> gte(JsonNode value) {
		return with("gte", value);
	}

	/**
	 * Finds rows whose value is an array that has all of some elements.
	 * @param elements the elements
	 * @return the filter
	 */
	public Where<M> arrayContains(JsonNode... elements) {
		ArrayNode array = JsonNodeFactory.instance.arrayNode();
		List.of(elements).forEach(array::add);
		return with("array_contains", array);
	}

	private Where<M> with(String operator, JsonNode value) {
		return new JsonWhere<>(name(), location(), pathForm(), operator, ScalarTypes.JSON.value(value));
	}

}
