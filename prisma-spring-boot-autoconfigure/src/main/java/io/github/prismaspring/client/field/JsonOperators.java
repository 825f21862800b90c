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
import io.github.prismaspring.engine.AnyJsonNull;
import io.github.prismaspring.engine.JsonNull;

/**
 * Operators of columns of JSON. The literal {@code null} is a JSON value like others; a
 * column without a value is found by {@code isNull()}.
 *
 * @param <M> the model
 * @param <T> the Java type of a document
 */
public non-sealed interface JsonOperators<M, T> extends ColumnField<M, T, Where<M>>, JsonConditions<M> {

	@Override
	default String name() {
		return column().name();
	}

	/**
	 * Finds rows whose value is the JSON literal {@code null}.
	 * @return the filter
	 */
	default Where<M> isJsonNull() {
		return eq(JsonNull.JSON);
	}

	/**
	 * Finds rows without a value, and those whose value is the JSON literal {@code null}.
	 * @return the filter
	 */
	default Where<M> isAnyNull() {
		return eq(AnyJsonNull.ANY);
	}

}
