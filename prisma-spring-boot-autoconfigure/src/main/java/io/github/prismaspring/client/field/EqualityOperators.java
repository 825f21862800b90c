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

import java.util.Optional;

import io.github.prismaspring.client.where.Condition;
import io.github.prismaspring.client.where.Where;
import org.jspecify.annotations.Nullable;

/**
 * Operators of columns whose values can be compared for equality. A Decimal is equal to
 * any other of the same value, whatever their scales.
 *
 * @param <M> the model
 * @param <T> the Java type of the column
 * @param <W> the filter that equality makes: a unique one if the column is unique
 */
public interface EqualityOperators<M, T, W extends Where<M>> extends ColumnField<M, T, W> {

	/**
	 * Finds rows with a value. Rows without a value are found by {@code isNull()}.
	 * @param value the value
	 * @return the filter
	 */
	default W eq(T value) {
		return column().equality().apply(column().value("eq", value));
	}

	/**
	 * Finds rows with a value if there is one, otherwise does not restrict the rows.
	 * @param value the value, or {@code null}
	 * @return the filter, or the one that every row passes
	 */
	default Where<M> eqIfPresent(@Nullable T value) {
		if (value == null) {
			return Where.everything();
		}
		return eq(value);
	}

	/**
	 * Finds rows with a value if there is one, otherwise does not restrict the rows.
	 * @param value the value
	 * @return the filter, or the one that every row passes
	 */
	default Where<M> eqIfPresent(Optional<? extends T> value) {
		return value.<Where<M>>map(this::eq).orElseGet(Where::everything);
	}

	/**
	 * Finds rows with another value. As in SQL, rows without a value are not among them.
	 * @param value the value
	 * @return the filter
	 */
	default Where<M> not(T value) {
		return column().condition("not", value);
	}

	/**
	 * Finds rows with the value that another column has.
	 * @param other the other column
	 * @return the filter
	 */
	default Where<M> eq(EqualityOperators<M, T, ?> other) {
		return new Condition<>(name(), "equals", other.column().reference());
	}

	/**
	 * Finds rows with another value than another column has.
	 * @param other the other column
	 * @return the filter
	 */
	default Where<M> not(EqualityOperators<M, T, ?> other) {
		return eq(other).not();
	}

}
