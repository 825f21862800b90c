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

import io.github.prismaspring.client.where.Condition;
import io.github.prismaspring.client.where.Where;

/**
 * Operators of columns of text. Whether case matters is up to the database and the
 * column's collation.
 *
 * @param <M> the model
 * @param <W> the filter that equality makes
 */
public interface TextOperators<M, W extends Where<M>> extends ColumnField<M, String, W> {

	/**
	 * Finds rows whose text contains another one.
	 * @param text the other text
	 * @return the filter
	 */
	default Where<M> contains(String text) {
		return column().condition("contains", text);
	}

	/**
	 * Finds rows whose text contains the one that another column has.
	 * @param other the other column
	 * @return the filter
	 */
	default Where<M> contains(TextOperators<M, ?> other) {
		return new Condition<>(name(), "contains", other.column().reference());
	}

	/**
	 * Finds rows whose text begins with another one.
	 * @param text the other text
	 * @return the filter
	 */
	default Where<M> startsWith(String text) {
		return column().condition("startsWith", text);
	}

	/**
	 * Finds rows whose text begins with the one that another column has.
	 * @param other the other column
	 * @return the filter
	 */
	default Where<M> startsWith(TextOperators<M, ?> other) {
		return new Condition<>(name(), "startsWith", other.column().reference());
	}

	/**
	 * Finds rows whose text ends with another one.
	 * @param text the other text
	 * @return the filter
	 */
	default Where<M> endsWith(String text) {
		return column().condition("endsWith", text);
	}

	/**
	 * Finds rows whose text ends with the one that another column has.
	 * @param other the other column
	 * @return the filter
	 */
	default Where<M> endsWith(TextOperators<M, ?> other) {
		return new Condition<>(name(), "endsWith", other.column().reference());
	}

}
