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
import io.github.prismaspring.client.read.ScalarOrder;
import io.github.prismaspring.client.select.Selectable;
import io.github.prismaspring.client.select.Selected;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.ColumnAssign;

/**
 * A column that always has a value.
 *
 * @param <M> the model
 * @param <T> the Java type of the column
 * @param <W> the filter that equality makes
 */
public interface RequiredColumn<M, T, W extends Where<M>>
		extends ColumnField<M, T, W>, Grouped<M, T>, Selectable<M, T> {

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
		return new SelectedColumn(name(), column().type(), SelectedColumn.Form.REQUIRED);
	}

	/**
	 * Sets the value.
	 * @param value the value
	 * @return the assignment
	 */
	default ColumnAssign<M> set(T value) {
		return column().set(column().value("set", value));
	}

	/**
	 * Sorts by the value, the lowest first.
	 * @return the criterion
	 */
	default ScalarOrder<M> asc() {
		return new ScalarOrder<>(name(), Direction.ASC);
	}

	/**
	 * Sorts by the value, the highest first.
	 * @return the criterion
	 */
	default ScalarOrder<M> desc() {
		return new ScalarOrder<>(name(), Direction.DESC);
	}

}
