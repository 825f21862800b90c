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

package io.github.prismaspring.client.aggregate;

import java.util.Arrays;
import java.util.Collection;

import io.github.prismaspring.client.read.AggregateOrder;
import io.github.prismaspring.client.read.Direction;
import io.github.prismaspring.client.scalar.ScalarType;
import io.github.prismaspring.client.scalar.ScalarTypes;
import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.client.where.AggregateCondition;
import io.github.prismaspring.client.where.Having;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.InvalidDataAccessApiUsageException;

/**
 * A value that is computed from many rows: what an aggregation computes, what a row about
 * a group holds, and what groups are chosen and sorted by. A sum, mean, minimum or
 * maximum of no values is {@code null}; a count is zero.
 *
 * @param <M> the model
 * @param <T> the Java type of the value, nullable if there can be none
 * @param resultColumn the identity of the value
 * @param field the name of the field that stands for the value where groups are chosen
 * and sorted, or {@code null} if the model has none that could
 */
public record Aggregate<M, T extends @Nullable Object>(ResultColumn resultColumn,
		@Nullable String field) implements Grouped<M, T> {

	private static final String ROWS = "_all";

	/**
	 * Computes from the values of a column.
	 * @param <M> the model
	 * @param <T> the Java type of the result
	 * @param function what to compute
	 * @param field the name of the field
	 * @param type the type of the result
	 * @return the value
	 */
	public static <M, T extends @Nullable Object> Aggregate<M, T> of(AggregateFunction function, String field,
			ScalarType<?> type) {
		return new Aggregate<>(new ResultColumn(function, field, type), field);
	}

	/**
	 * Counts the values of a column, without those that are null.
	 * @param <M> the model
	 * @param field the name of the field
	 * @return the value
	 */
	public static <M> Aggregate<M, Long> count(String field) {
		return of(AggregateFunction.COUNT, field, ScalarTypes.WHOLE_NUMBER);
	}

	/**
	 * Counts rows.
	 * @param <M> the model
	 * @param required the name of a field that is never null, or {@code null} if the
	 * model has none
	 * @return the value
	 */
	public static <M> Aggregate<M, Long> countRows(@Nullable String required) {
		return new Aggregate<>(new ResultColumn(AggregateFunction.COUNT, ROWS, ScalarTypes.WHOLE_NUMBER), required);
	}

	@Override
	public String place() {
		return this.resultColumn.toString();
	}

	/**
	 * Finds groups with this value.
	 * @param value the value
	 * @return the filter
	 */
	public Having<M> eq(@NonNull T value) {
		return condition("equals", value);
	}

	/**
	 * Finds groups with another value.
	 * @param value the value
	 * @return the filter
	 */
	public Having<M> not(@NonNull T value) {
		return condition("not", value);
	}

	/**
	 * Finds groups with one of some values.
	 * @param values the values
	 * @return the filter
	 */
	public Having<M> in(Collection<? extends @NonNull T> values) {
		return condition("in", operands("in", values));
	}

	/**
	 * Finds groups with one of some values.
	 * @param values the values
	 * @return the filter
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final Having<M> in(@NonNull T... values) {
		return in(Arrays.asList(values));
	}

	/**
	 * Finds groups with none of some values.
	 * @param values the values
	 * @return the filter
	 */
	public Having<M> notIn(Collection<? extends @NonNull T> values) {
		return condition("notIn", operands("notIn", values));
	}

	/**
	 * Finds groups with none of some values.
	 * @param values the values
	 * @return the filter
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final Having<M> notIn(@NonNull T... values) {
		return notIn(Arrays.asList(values));
	}

	/**
	 * Finds groups with a lower value.
	 * @param value the value
	 * @return the filter
	 */
	public Having<M> lt(@NonNull T value) {
		return condition("lt", value);
	}

	/**
	 * Finds groups with a lower value or the same.
	 * @param value the value
	 * @return the filter
	 */
	public Having<M> lte(@NonNull T value) {
		return condition("lte", value);
	}

	/**
	 * Finds groups with a higher value.
	 * @param value the value
	 * @return the filter
	 */
	public Having<M> gt(@NonNull T value) {
		return condition("gt", value);
	}

	/**
	 * Finds groups with a higher value or the same.
	 * @param value the value
	 * @return the filter
	 */
	public Having<M> gte(@NonNull T value) {
		return condition("gte", value);
	}

	/**
	 * Sorts groups by the value, the lowest first.
	 * @return the criterion
	 */
	public AggregateOrder<M> asc() {
		return order(Direction.ASC);
	}

	/**
	 * Sorts groups by the value, the highest first.
	 * @return the criterion
	 */
	public AggregateOrder<M> desc() {
		return order(Direction.DESC);
	}

	private AggregateOrder<M> order(Direction direction) {
		return new AggregateOrder<>(functionName(), requiredField(), direction);
	}

	private Having<M> condition(String operator, @Nullable Object operand) {
		return condition(operator, operand(operator, operand));
	}

	private Having<M> condition(String operator, Value operand) {
		return new AggregateCondition<>(requiredField(), functionName(), operator, operand);
	}

	@SuppressWarnings("unchecked")
	private Value operand(String operator, @Nullable Object operand) {
		if (operand == null) {
			throw new IllegalArgumentException(
					"%s: the argument of '%s' must not be null".formatted(this.resultColumn, operator));
		}
		return ((ScalarType<Object>) this.resultColumn.type()).value(operand);
	}

	@SuppressWarnings("unchecked")
	private Value operands(String operator, Collection<?> operands) {
		operands.forEach((operand) -> operand(operator, operand));
		return ((ScalarType<Object>) this.resultColumn.type()).values(operands);
	}

	private String functionName() {
		AggregateFunction function = this.resultColumn.function();
		return (function != null) ? function.protocolName() : "";
	}

	private String requiredField() {
		if (this.field == null) {
			throw new InvalidDataAccessApiUsageException(
					"Groups cannot be chosen or sorted by their number of rows: the model has no required column "
							+ "that Prisma could count; count another column instead");
		}
		return this.field;
	}

}
