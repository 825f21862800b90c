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

import java.util.Collection;
import java.util.function.Function;

import io.github.prismaspring.client.scalar.FieldReference;
import io.github.prismaspring.client.scalar.ScalarType;
import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.client.where.Condition;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * A column of a model: the part that all fields share.
 *
 * @param <M> the model
 * @param <T> the Java type of the column
 * @param <W> the filter that equality makes: a unique one if the column is unique
 * @param model the name of the model
 * @param name the name of the field
 * @param type the scalar type
 * @param role what the column is to its model
 * @param equality makes the filter for a value
 */
public record Column<M, T, W extends Where<M>>(String model, String name, ScalarType<T> type, ColumnRole role,
		Function<Value, W> equality) {

	/**
	 * Declares that the column is the foreign key of a relation.
	 * @param relation the name of the relation
	 * @param reference the field of the related model that it points to
	 * @return the column in that role
	 */
	public Column<M, T, W> foreignKey(String relation, String reference) {
		return as(ColumnRole.foreignKey(relation, reference));
	}

	/**
	 * Declares that the column is an {@code autoincrement()} or one of several columns of
	 * a foreign key.
	 * @return the column in that role
	 */
	public Column<M, T, W> unchecked() {
		return as(ColumnRole.UNCHECKED);
	}

	@Override
	public String toString() {
		return this.model + "." + this.name;
	}

	FieldReference reference() {
		return new FieldReference(this.model, this.name);
	}

	Condition<M> condition(String operator, T operand) {
		return new Condition<>(this.name, operator, value(operator, operand));
	}

	Value value(String operator, @Nullable T operand) {
		if (operand == null) {
			throw new IllegalArgumentException(("%s: the argument of '%s' must not be null; isNull() finds rows "
					+ "without a value, setNull() takes it away, eqIfPresent(…) skips the filter")
				.formatted(this, operator));
		}
		return this.type.value(operand);
	}

	Value values(String operator, Collection<? extends T> operands) {
		operands.forEach((operand) -> value(operator, operand));
		return this.type.values(operands);
	}

	ColumnAssign<M> set(Value value) {
		return ColumnAssign.set(this.name, this.role, value);
	}

	ColumnAssign<M> compute(String operation, T operand) {
		return ColumnAssign.compute(this.name, this.role, operation, value(operation, operand));
	}

	private Column<M, T, W> as(ColumnRole role) {
		return new Column<>(this.model, this.name, this.type, role, this.equality);
	}

}
