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
import io.github.prismaspring.client.write.ColumnAssign;

/**
 * Operators of columns of numbers. The database computes the new value, so concurrent
 * updates do not lose one another.
 *
 * @param <M> the model
 * @param <T> the Java type of the column
 * @param <W> the filter that equality makes
 */
public interface NumberOperators<M, T, W extends Where<M>> extends ColumnField<M, T, W> {

	/**
	 * Adds to the value.
	 * @param by the summand
	 * @return the assignment
	 */
	default ColumnAssign<M> increment(T by) {
		return column().compute("increment", by);
	}

	/**
	 * Subtracts from the value.
	 * @param by the subtrahend
	 * @return the assignment
	 */
	default ColumnAssign<M> decrement(T by) {
		return column().compute("decrement", by);
	}

	/**
	 * Multiplies the value.
	 * @param by the factor
	 * @return the assignment
	 */
	default ColumnAssign<M> multiply(T by) {
		return column().compute("multiply", by);
	}

	/**
	 * Divides the value.
	 * @param by the divisor
	 * @return the assignment
	 */
	default ColumnAssign<M> divide(T by) {
		return column().compute("divide", by);
	}

}
