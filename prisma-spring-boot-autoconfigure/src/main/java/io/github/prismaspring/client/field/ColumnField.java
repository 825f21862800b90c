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
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.scalar.JoinedValues;
import io.github.prismaspring.client.where.Where;

/**
 * A field that stands for a column.
 *
 * @param <M> the model
 * @param <T> the Java type of the column
 * @param <W> the filter that equality makes
 */
public interface ColumnField<M, T, W extends Where<M>> extends Field<M> {

	/**
	 * Returns the column.
	 * @return the column
	 */
	Column<M, T, W> column();

	/**
	 * Counts the values, without those that are null.
	 * @return the number of values
	 */
	default Aggregate<M, Long> count() {
		return Aggregate.count(name());
	}

	@Override
	default String name() {
		return column().name();
	}

	@Override
	default boolean isChangedByJoin() {
		return JoinedValues.areChanged(column().type());
	}

}
