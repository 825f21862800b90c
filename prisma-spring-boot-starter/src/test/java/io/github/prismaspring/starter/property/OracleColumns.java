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

package io.github.prismaspring.starter.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

import io.github.prismaspring.client.aggregate.Aggregate;
import io.github.prismaspring.client.field.BooleanField;
import io.github.prismaspring.client.field.ComparisonOperators;
import io.github.prismaspring.client.field.EqualityOperators;
import io.github.prismaspring.client.field.JsonField;
import io.github.prismaspring.client.field.JsonOperators;
import io.github.prismaspring.client.field.MembershipOperators;
import io.github.prismaspring.client.field.NullableBooleanField;
import io.github.prismaspring.client.field.NullableColumn;
import io.github.prismaspring.client.field.NullableJsonField;
import io.github.prismaspring.client.field.NullableTextField;
import io.github.prismaspring.client.field.RequiredColumn;
import io.github.prismaspring.client.field.TextField;
import io.github.prismaspring.client.field.TextOperators;
import io.github.prismaspring.client.where.Where;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The columns of a model, described one after another. The last argument of a column is a
 * value to compare with that no row need have.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 */
final class OracleColumns<R, M> {

	private final Dialect dialect;

	private final List<R> rows;

	private final List<OracleColumn<R, M>> columns = new ArrayList<>();

	private final List<Arbitrary<Filter<R, M>>> references = new ArrayList<>();

	OracleColumns(Dialect dialect, List<R> rows) {
		this.dialect = dialect;
		this.rows = rows;
	}

	List<OracleColumn<R, M>> columns() {
		return List.copyOf(this.columns);
	}

	List<Arbitrary<Filter<R, M>>> references() {
		return List.copyOf(this.references);
	}

	<T, W extends Where<M>, F extends MembershipOperators<M, T, W> & ComparisonOperators<M, T, W> & RequiredColumn<M, T, W>> void comparable(
			F field, Function<R, T> value, T other) {
		this.columns.add(new ColumnBuilder<>(this.dialect, this.rows, field, value, other).membership(field)
			.comparison(field)
			.sorted(field)
			.required(field));
	}

	<T, W extends Where<M>, F extends MembershipOperators<M, T, W> & ComparisonOperators<M, T, W> & NullableColumn<M, T, W>> void comparableOrNull(
			F field, Function<R, @Nullable T> value, T other) {
		this.columns.add(new ColumnBuilder<>(this.dialect, this.rows, field, value, other).membership(field)
			.comparison(field)
			.sorted(field)
			.nullable(field));
	}

	<T, W extends Where<M>, F extends MembershipOperators<M, T, W> & ComparisonOperators<M, T, W> & RequiredColumn<M, T, W>> void number(
			F field, Function<R, T> value, T other, Aggregate<M, ?> sum, Aggregate<M, ?> mean) {
		this.columns.add(new ColumnBuilder<>(this.dialect, this.rows, field, value, other).membership(field)
			.comparison(field)
			.sorted(field)
			.summed(sum, mean)
			.required(field));
	}

	<T, W extends Where<M>, F extends MembershipOperators<M, T, W> & ComparisonOperators<M, T, W> & NullableColumn<M, T, W>> void numberOrNull(
			F field, Function<R, @Nullable T> value, T other, Aggregate<M, ?> sum, Aggregate<M, ?> mean) {
		this.columns.add(new ColumnBuilder<>(this.dialect, this.rows, field, value, other).membership(field)
			.comparison(field)
			.sorted(field)
			.summed(sum, mean)
			.nullable(field));
	}

	/**
	 * Text of lower-case letters and digits, which all collations sort in the same way.
	 */
	<W extends Where<M>> void text(TextField<M, W> field, Function<R, String> value, String other) {
		this.columns.add(new ColumnBuilder<>(this.dialect, this.rows, field, value, other).membership(field)
			.comparison(field)
			.text(field, value, other)
			.sorted(field)
			.required(field));
	}

	/**
	 * Text of lower-case letters and digits, which all collations sort in the same way.
	 */
	<W extends Where<M>> void textOrNull(NullableTextField<M, W> field, Function<R, @Nullable String> value,
			String other) {
		this.columns.add(new ColumnBuilder<>(this.dialect, this.rows, field, value, other).membership(field)
			.comparison(field)
			.text(field, value, other)
			.sorted(field)
			.nullable(field));
	}

	/**
	 * Text whose order is a matter of the collation, so that only its equality is tried.
	 */
	<W extends Where<M>> void anyTextOrNull(NullableTextField<M, W> field, Function<R, @Nullable String> value,
			String other, String... pieces) {
		this.columns.add(new ColumnBuilder<>(this.dialect, this.rows, field, value, other).membership(field)
			.text(field, value, pieces)
			.nullable(field));
	}

	<T, W extends Where<M>, F extends MembershipOperators<M, T, W> & RequiredColumn<M, T, W>> void sortable(F field,
			Function<R, T> value, T other) {
		this.columns.add(new ColumnBuilder<>(this.dialect, this.rows, field, value, other).membership(field)
			.sorted(field)
			.required(field));
	}

	<T, W extends Where<M>, F extends MembershipOperators<M, T, W> & NullableColumn<M, T, W>> void sortableOrNull(
			F field, Function<R, @Nullable T> value, T other) {
		this.columns.add(new ColumnBuilder<>(this.dialect, this.rows, field, value, other).membership(field)
			.sorted(field)
			.nullable(field));
	}

	<T, W extends Where<M>, F extends MembershipOperators<M, T, W> & RequiredColumn<M, T, W>> void unsorted(F field,
			Function<R, T> value, T other) {
		this.columns
			.add(new ColumnBuilder<>(this.dialect, this.rows, field, value, other).membership(field).required(field));
	}

	<T, W extends Where<M>, F extends MembershipOperators<M, T, W> & NullableColumn<M, T, W>> void unsortedOrNull(
			F field, Function<R, @Nullable T> value, T other) {
		this.columns
			.add(new ColumnBuilder<>(this.dialect, this.rows, field, value, other).membership(field).nullable(field));
	}

	<W extends Where<M>> void flag(BooleanField<M, W> field, Function<R, Boolean> value) {
		this.columns.add(new ColumnBuilder<>(this.dialect, this.rows, field, value, true).equality(field)
			.condition(field.isTrue(), (row) -> Truth.of(value.apply(row)))
			.condition(field.isFalse(), (row) -> Truth.of(!value.apply(row)))
			.sorted(field)
			.required(field));
	}

	<W extends Where<M>> void flagOrNull(NullableBooleanField<M, W> field, Function<R, @Nullable Boolean> value) {
		this.columns.add(new ColumnBuilder<>(this.dialect, this.rows, field, value, true).equality(field)
			.condition(field.isTrue(), (row) -> test(value.apply(row), true, Boolean::equals))
			.condition(field.isFalse(), (row) -> test(value.apply(row), false, Boolean::equals))
			.sorted(field)
			.nullable(field));
	}

	void json(JsonField<M, JsonNode> field, Function<R, JsonNode> value) {
		JsonNode empty = JsonNodeFactory.instance.objectNode();
		this.columns.add(new ColumnBuilder<>(this.dialect, this.rows, field, value, empty).counted().required(field));
		this.references.addAll(jsonFilters(field, value));
	}

	void jsonOrNull(NullableJsonField<M, JsonNode> field, Function<R, @Nullable JsonNode> value) {
		JsonNode empty = JsonNodeFactory.instance.objectNode();
		this.columns.add(new ColumnBuilder<>(this.dialect, this.rows, field, value, empty).counted().nullable(field));
		this.references.addAll(jsonFilters(field, value));
	}

	/**
	 * Two columns of the same type that filters compare with each other.
	 */
	<T, V extends Where<M>, W extends Where<M>, F extends EqualityOperators<M, T, V> & ComparisonOperators<M, T, V>, G extends EqualityOperators<M, T, W> & ComparisonOperators<M, T, W>> void compared(
			F left, Function<R, @Nullable T> leftValue, G right, Function<R, @Nullable T> rightValue) {
		reference(left.eq(right), leftValue, rightValue, this.dialect::same);
		reference(left.not(right), leftValue, rightValue, (one, other) -> !this.dialect.same(one, other));
		reference(left.lt(right), leftValue, rightValue, (one, other) -> this.dialect.compare(one, other) < 0);
		reference(left.lte(right), leftValue, rightValue, (one, other) -> this.dialect.compare(one, other) <= 0);
		reference(left.gt(right), leftValue, rightValue, (one, other) -> this.dialect.compare(one, other) > 0);
		reference(left.gte(right), leftValue, rightValue, (one, other) -> this.dialect.compare(one, other) >= 0);
	}

	/**
	 * Two columns with text that may be part of each other.
	 */
	void contained(TextOperators<M, ?> left, Function<R, @Nullable String> leftValue, TextOperators<M, ?> right,
			Function<R, @Nullable String> rightValue) {
		reference(left.contains(right), leftValue, rightValue,
				(text, part) -> this.dialect.like(text, "%" + part + "%"));
		reference(left.startsWith(right), leftValue, rightValue, (text, part) -> this.dialect.like(text, part + "%"));
		reference(left.endsWith(right), leftValue, rightValue, (text, part) -> this.dialect.like(text, "%" + part));
	}

	private <T> void reference(Where<M> where, Function<R, @Nullable T> left, Function<R, @Nullable T> right,
			BiPredicate<T, T> predicate) {
		this.references
			.add(Arbitraries.just(new Filter<>(where, (row) -> test(left.apply(row), right.apply(row), predicate))));
	}

	private List<Arbitrary<Filter<R, M>>> jsonFilters(JsonOperators<M, JsonNode> field,
			Function<R, @Nullable JsonNode> value) {
		Arbitrary<JsonNode> operands = Arbitraries.of(BlogRows.DOCUMENTS);
		return List.of(
				operands.map((operand) -> new Filter<>(field.eq(operand),
						(row) -> test(value.apply(row), operand, JsonNode::equals))),
				operands.map((operand) -> new Filter<>(field.not(operand),
						(row) -> test(value.apply(row), operand, JsonNode::equals).not())),
				Arbitraries.just(new Filter<>(field.isJsonNull(),
						(row) -> test(value.apply(row), JsonNodeFactory.instance.nullNode(), JsonNode::equals))),
				Arbitraries.just(new Filter<>(field.isAnyNull(), (row) -> {
					JsonNode actual = value.apply(row);
					return Truth.of(actual == null || actual.isNull());
				})));
	}

	private static <T> Truth test(@Nullable T left, @Nullable T right, BiPredicate<T, T> predicate) {
		return (left != null && right != null) ? Truth.of(predicate.test(left, right)) : Truth.UNKNOWN;
	}

}
