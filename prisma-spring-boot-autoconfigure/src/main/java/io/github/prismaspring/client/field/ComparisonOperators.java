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

import io.github.prismaspring.client.aggregate.Aggregate;
import io.github.prismaspring.client.aggregate.AggregateFunction;
import io.github.prismaspring.client.where.Condition;
import io.github.prismaspring.client.where.Where;
import org.jspecify.annotations.Nullable;

/**
 * Operators of columns whose values have an order. Each also compares with another column
 * of the same row.
 *
 * @param <M> the model
 * @param <T> the Java type of the column
 * @param <W> the filter that equality makes
 */
public interface ComparisonOperators<M, T, W extends Where<M>> extends ColumnField<M, T, W> {

	/**
	 * Finds rows with a lower value.
	 * @param value the value
	 * @return the filter
	 */
	default Where<M> lt(T value) {
		return column().condition("lt", value);
	}

	/**
	 * Finds rows with a lower value than another column has.
	 * @param other the other column
	 * @return the filter
	 */
	default Where<M> lt(ComparisonOperators<M, T, ?> other) {
		return compareWith("lt", other);
	}

	/**
	 * Finds rows with a lower value or the same.
	 * @param value the value
	 * @return the filter
	 */
	default Where<M> lte(T value) {
		return column().condition("lte", value);
	}

	/**
	 * Finds rows with a lower value than another column has, or the same.
	 * @param other the other column
	 * @return the filter
	 */
	default Where<M> lte(ComparisonOperators<M, T, ?> other) {
		return compareWith("lte", other);
	}

	/**
	 * Finds rows with a higher value.
	 * @param value the value
	 * @return the filter
	 */
	default Where<M> gt(T value) {
		return column().condition("gt", value);
	}

	/**
	 * Finds rows with a higher value than another column has.
	 * @param other the other column
	 * @return the filter
	 */
	default Where<M> gt(ComparisonOperators<M, T, ?> other) {
		return compareWith("gt", other);
	}

	/**
	 * Finds rows with a higher value or the same.
	 * @param value the value
	 * @return the filter
	 */
	default Where<M> gte(T value) {
		return column().condition("gte", value);
	}

	/**
	 * Finds rows with a higher value than another column has, or the same.
	 * @param other the other column
	 * @return the filter
	 */
	default Where<M> gte(ComparisonOperators<M, T, ?> other) {
		return compareWith("gte", other);
	}

	/**
	 * Finds the lowest of the values.
	 * @return the value, {@code null} of no values
	 */
	default Aggregate<M, @Nullable T> min() {
		return Aggregate.of(AggregateFunction.MIN, name(), column().type());
	}

	/**
	 * Finds the highest of the values.
	 * @return the value, {@code null} of no values
	 */
	default Aggregate<M, @Nullable T> max() {
		return Aggregate.of(AggregateFunction.MAX, name(), column().type());
	}

	private Where<M> compareWith(String operator, ComparisonOperators<M, T, ?> other) {
		return new Condition<>(name(), operator, other.column().reference());
	}

}
