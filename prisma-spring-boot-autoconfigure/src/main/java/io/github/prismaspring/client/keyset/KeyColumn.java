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

package io.github.prismaspring.client.keyset;

import io.github.prismaspring.client.model.Columns;
import io.github.prismaspring.client.read.Direction;
import io.github.prismaspring.client.read.NullableOrder;
import io.github.prismaspring.client.read.Order;
import io.github.prismaspring.client.read.ScalarOrder;
import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.client.where.Condition;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.engine.JsonProtocolReader;
import org.jspecify.annotations.Nullable;

/**
 * A column that rows are sorted by.
 *
 * @param <M> the model
 * @param name the name of the field
 * @param type its type
 * @param direction up or down
 * @param nulls where rows without a value are
 */
record KeyColumn<M>(String name, KeyType<?> type, Direction direction, KeyNulls nulls) {

	KeyColumn<M> reversed() {
		Direction opposite = (this.direction == Direction.ASC) ? Direction.DESC : Direction.ASC;
		return new KeyColumn<>(this.name, this.type, opposite, this.nulls.reversed());
	}

	Order<M> order() {
		return switch (this.nulls) {
			case NEVER -> new ScalarOrder<>(this.name, this.direction);
			case FIRST -> new NullableOrder<>(this.name, this.direction, NullableOrder.Nulls.FIRST);
			case LAST -> new NullableOrder<>(this.name, this.direction, NullableOrder.Nulls.LAST);
		};
	}

	@Nullable Object read(@Nullable JsonProtocolReader in) {
		if (this.nulls != KeyNulls.NEVER && in != null && in.isNull()) {
			return null;
		}
		return this.type.read(Columns.require(in, this.name));
	}

	/**
	 * Finds rows that stand where a row with the value stands, as far as this column
	 * tells.
	 * @param value the value, or {@code null}
	 * @return the filter
	 */
	Where<M> at(@Nullable Object value) {
		return compare("equals", (value != null) ? this.type.value(value) : this.type.scalar().nullValue());
	}

	/**
	 * Finds rows that come after any row with the value.
	 * @param value the value, or {@code null}
	 * @return the filter, or {@code null} if there are no such rows
	 */
	@Nullable Where<M> after(@Nullable Object value) {
		if (value == null) {
			return (this.nulls == KeyNulls.FIRST) ? compare("not", this.type.scalar().nullValue()) : null;
		}
		Where<M> beyond = beyond(value);
		if (this.nulls != KeyNulls.LAST) {
			return beyond;
		}
		Where<M> none = at(null);
		return (beyond != null) ? beyond.or(none) : none;
	}

	/**
	 * Finds rows that come after any row with the value, and those with the value: a
	 * range that an index can serve.
	 * @param value the value, or {@code null}
	 * @return the filter
	 */
	Where<M> from(@Nullable Object value) {
		if (value == null || this.nulls != KeyNulls.NEVER || value instanceof Boolean) {
			return Where.everything();
		}
		return compare((this.direction == Direction.ASC) ? "gte" : "lte", this.type.value(value));
	}

	private @Nullable Where<M> beyond(Object value) {
		if (value instanceof Boolean bool) {
			// Prisma does not compare truth values, of which false is the lower one
			return (bool == (this.direction == Direction.ASC)) ? null : at(!bool);
		}
		return compare((this.direction == Direction.ASC) ? "gt" : "lt", this.type.value(value));
	}

	private Where<M> compare(String operator, Value operand) {
		return new Condition<>(this.name, operator, operand);
	}

}
