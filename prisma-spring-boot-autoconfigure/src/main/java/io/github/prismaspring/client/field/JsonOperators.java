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

import io.github.prismaspring.client.where.Where;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * Operators of columns of JSON. The literal {@code null} is a JSON value like others; a
 * column without a value is found by {@code isNull()}.
 *
 * @param <M> the model
 */
public interface JsonOperators<M> extends ColumnField<M, JsonNode, Where<M>> {

	/**
	 * Finds rows with a JSON value.
	 * @param value the value
	 * @return the filter
	 */
	default Where<M> eq(JsonNode value) {
		return column().condition("equals", value);
	}

	/**
	 * Finds rows with another JSON value.
	 * @param value the value
	 * @return the filter
	 */
	default Where<M> not(JsonNode value) {
		return column().condition("not", value);
	}

	/**
	 * Finds rows whose value is the JSON literal {@code null}.
	 * @return the filter
	 */
	default Where<M> isJsonNull() {
		return eq(NullNode.getInstance());
	}

}
