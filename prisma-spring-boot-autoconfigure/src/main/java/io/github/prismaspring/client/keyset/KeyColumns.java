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

import java.util.Set;

import io.github.prismaspring.client.field.ColumnField;
import io.github.prismaspring.client.field.NullableColumn;
import io.github.prismaspring.client.read.Direction;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.NullableOrder;
import io.github.prismaspring.client.read.Order;
import io.github.prismaspring.client.read.ScalarOrder;
import io.github.prismaspring.client.scalar.ScalarType;
import io.github.prismaspring.client.scalar.ScalarTypes;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns that the criteria of an order are about.
 *
 * @param <M> the model
 * @param model the model
 */
record KeyColumns<M>(ModelType<M> model) {

	private static final Set<ScalarType<?>> INEXACT = Set.of(ScalarTypes.FINE_DATE_TIME, ScalarTypes.FINE_LOCAL_TIME,
			ScalarTypes.SINGLE_FLOAT);

	KeyColumn<M> of(Order<M> order) {
		if (order instanceof ScalarOrder<M> scalar) {
			return column(scalar.field(), scalar.direction(), NullableOrder.Nulls.DATABASE_DEFAULT);
		}
		if (order instanceof NullableOrder<M> nullable) {
			return column(nullable.field(), nullable.direction(), nullable.nulls());
		}
		throw refused("related rows or relevance", "where a row stands is told by columns of its own");
	}

	KeyColumn<M> of(Field<M> field, Direction direction) {
		return column(field.name(), direction, NullableOrder.Nulls.DATABASE_DEFAULT);
	}

	private KeyColumn<M> column(String name, Direction direction, NullableOrder.Nulls nulls) {
		if (!(find(name) instanceof ColumnField<M, ?, ?> field)) {
			throw refused("'" + name + "'", "it is no column with a single value");
		}
		ScalarType<?> scalar = field.column().type();
		KeyType<?> type = KeyType.of(scalar);
		if (type == null) {
			throw refused("'" + name + "'", flaw(scalar));
		}
		return new KeyColumn<>(name, type, direction,
				(field instanceof NullableColumn) ? nulls(direction, nulls) : KeyNulls.NEVER);
	}

	private static String flaw(ScalarType<?> type) {
		return INEXACT.contains(type)
				? "its column does not hold values as Prisma reads them, which would hide or repeat rows; "
						+ "@db.Timestamptz(3) and @db.DoublePrecision would"
				: "Prisma cannot tell which values of type %s come after another".formatted(type);
	}

	private @Nullable Field<M> find(String name) {
		return this.model.members()
			.columns()
			.stream()
			.filter((field) -> field.name().equals(name))
			.findFirst()
			.orElse(null);
	}

	private static KeyNulls nulls(Direction direction, NullableOrder.Nulls nulls) {
		return switch (nulls) {
			case FIRST -> KeyNulls.FIRST;
			case LAST -> KeyNulls.LAST;
			case DATABASE_DEFAULT -> (direction == Direction.ASC) ? KeyNulls.LAST : KeyNulls.FIRST;
		};
	}

	private IllegalArgumentException refused(String by, String reason) {
		return new IllegalArgumentException(
				("%s cannot be read in portions sorted by %s: %s. " + "Sort by other columns, or read pages or slices")
					.formatted(this.model.name(), by, reason));
	}

}
