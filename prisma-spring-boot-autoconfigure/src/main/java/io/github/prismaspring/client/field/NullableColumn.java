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

import io.github.prismaspring.client.aggregate.Grouped;
import io.github.prismaspring.client.aggregate.ResultColumn;
import io.github.prismaspring.client.read.Direction;
import io.github.prismaspring.client.read.NullableOrder;
import io.github.prismaspring.client.select.Selectable;
import io.github.prismaspring.client.select.Selected;
import io.github.prismaspring.client.where.Condition;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.ColumnAssign;
import org.jspecify.annotations.Nullable;

/**
 * A column that may have no value.
 *
 * @param <M> the model
 * @param <T> the Java type of the column
 * @param <W> the filter that equality makes
 */
public interface NullableColumn<M, T, W extends Where<M>>
		extends ColumnField<M, T, W>, Grouped<M, @Nullable T>, Selectable<M, @Nullable T> {

	@Override
	default ResultColumn resultColumn() {
		return new ResultColumn(null, name(), column().type());
	}

	@Override
	default String place() {
		return column().toString();
	}

	@Override
	default Selected selected() {
		return new SelectedColumn(name(), column().type(), SelectedColumn.Form.NULLABLE);
	}

	/**
	 * Finds rows without a value.
	 * @return the filter
	 */
	default Where<M> isNull() {
		return new Condition<>(name(), "equals", column().type().nullValue());
	}

	/**
	 * Finds rows with a value, whatever it is.
	 * @return the filter
	 */
	default Where<M> isNotNull() {
		return new Condition<>(name(), "not", column().type().nullValue());
	}

	/**
	 * Sets the value.
	 * @param value the value, or {@code null} to take it away
	 * @return the assignment
	 */
	default ColumnAssign<M> set(@Nullable T value) {
		return (value != null) ? column().set(column().type().value(value)) : setNull();
	}

	/**
	 * Takes the value away.
	 * @return the assignment
	 */
	default ColumnAssign<M> setNull() {
		return column().set(column().type().nullValue());
	}

	/**
	 * Sorts by the value, the lowest first.
	 * @return the criterion
	 */
	default NullableOrder<M> asc() {
		return new NullableOrder<>(name(), Direction.ASC, NullableOrder.Nulls.DATABASE_DEFAULT);
	}

	/**
	 * Sorts by the value, the highest first.
	 * @return the criterion
	 */
	default NullableOrder<M> desc() {
		return new NullableOrder<>(name(), Direction.DESC, NullableOrder.Nulls.DATABASE_DEFAULT);
	}

}
