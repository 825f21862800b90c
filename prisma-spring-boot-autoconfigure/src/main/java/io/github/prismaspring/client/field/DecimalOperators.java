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

import java.math.BigDecimal;

import io.github.prismaspring.client.aggregate.Aggregate;
import io.github.prismaspring.client.aggregate.AggregateFunction;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.where.Where;
import org.jspecify.annotations.Nullable;

/**
 * Operators of columns of decimal numbers.
 *
 * @param <M> the model
 * @param <W> the filter that equality makes
 */
public interface DecimalOperators<M, W extends Where<M>> extends NumberOperators<M, BigDecimal, W> {

	/**
	 * Adds up the values.
	 * @return the sum, {@code null} of no values
	 */
	default Aggregate<M, @Nullable BigDecimal> sum() {
		return Aggregate.of(AggregateFunction.SUM, name(), ScalarTypes.DECIMAL);
	}

	/**
	 * Computes the mean of the values.
	 * @return the mean, {@code null} of no values
	 */
	default Aggregate<M, @Nullable BigDecimal> avg() {
		return Aggregate.of(AggregateFunction.AVG, name(), ScalarTypes.DECIMAL);
	}

}
