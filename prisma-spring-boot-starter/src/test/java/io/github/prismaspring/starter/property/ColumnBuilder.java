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

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

import io.github.prismaspring.client.aggregate.Aggregate;
import io.github.prismaspring.client.field.ColumnField;
import io.github.prismaspring.client.field.ComparisonOperators;
import io.github.prismaspring.client.field.EqualityOperators;
import io.github.prismaspring.client.field.MembershipOperators;
import io.github.prismaspring.client.field.NullableColumn;
import io.github.prismaspring.client.field.RequiredColumn;
import io.github.prismaspring.client.field.TextOperators;
import io.github.prismaspring.client.read.Order;
import io.github.prismaspring.client.where.Having;
import io.github.prismaspring.client.where.Where;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * Collects what can be asked about a column of the given type.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param <T> the type of the column's values
 */
final class ColumnBuilder<R, M, T> {

	private final Dialect dialect;

	private final ColumnField<M, T, ?> field;

	private final Function<R, @Nullable T> value;

	private final Arbitrary<T> operands;

	private final List<Arbitrary<Filter<R, M>>> filters = new ArrayList<>();

	private final List<Sorting<R, M>> sortings = new ArrayList<>();

	private final List<OracleAggregate<R, M>> aggregates = new ArrayList<>();

	/**
	 * Creates a builder.
	 * @param dialect the database
	 * @param rows all rows; their values are what filters compare with
	 * @param field the field of the client
	 * @param value the value of a row
	 * @param other one more value to compare with
	 */
	ColumnBuilder(Dialect dialect, List<R> rows, ColumnField<M, T, ?> field, Function<R, @Nullable T> value, T other) {
		this.dialect = dialect;
		this.field = field;
		this.value = value;
		Set<T> values = new LinkedHashSet<>(List.of(other));
		rows.stream().map(value).filter(Objects::nonNull).forEach(values::add);
		this.operands = Arbitraries.of(values);
	}

	/**
	 * The number of values. Groups of JSON cannot be chosen by it: Prisma answers "_count
	 * is not a valid scalar filter operation".
	 * @return this builder
	 */
	ColumnBuilder<R, M, T> counted() {
		aggregate(this.field.count(), this::count, Objects::equals, List.of());
		return this;
	}

	ColumnBuilder<R, M, T> equality(EqualityOperators<M, T, ?> field) {
		aggregate(field.count(), this::count, Objects::equals, List.of(Arbitraries.longs()
			.between(0, 5)
			.map((limit) -> new GroupFilter<>(field.count().gte(limit), (group) -> Truth.of(count(group) >= limit)))));
		this.filters.add(this.operands.map((operand) -> filter(field.eq(operand), isSame(operand))));
		this.filters.add(this.operands.map((operand) -> filter(field.not(operand), isSame(operand).negate())));
		this.filters.add(this.operands.injectNull(0.5)
			.map((operand) -> (operand != null) ? filter(field.eqIfPresent(operand), isSame(operand))
					: Filter.everything()));
		return this;
	}

	ColumnBuilder<R, M, T> membership(MembershipOperators<M, T, ?> field) {
		Arbitrary<List<T>> lists = this.operands.list().ofMaxSize(3);
		this.filters.add(lists.map((operands) -> (operands.isEmpty()) ? constant(field.in(operands), Truth.FALSE)
				: filter(field.in(operands), isOneOf(operands))));
		this.filters.add(lists.map((operands) -> (operands.isEmpty()) ? constant(field.notIn(operands), Truth.TRUE)
				: filter(field.notIn(operands), isOneOf(operands).negate())));
		return equality(field);
	}

	ColumnBuilder<R, M, T> comparison(ComparisonOperators<M, T, ?> field) {
		this.filters.add(compared(field::lt, (difference) -> difference < 0));
		this.filters.add(compared(field::lte, (difference) -> difference <= 0));
		this.filters.add(compared(field::gt, (difference) -> difference > 0));
		this.filters.add(compared(field::gte, (difference) -> difference >= 0));
		extreme(field.min(), Comparator.reverseOrder());
		extreme(field.max(), Comparator.naturalOrder());
		return this;
	}

	ColumnBuilder<R, M, T> text(TextOperators<M, ?> field, Function<R, @Nullable String> text, String... others) {
		Arbitrary<String> pieces = Arbitraries.oneOf(this.operands.map(Object::toString).map(ColumnBuilder::piece),
				Arbitraries.of(others));
		this.filters.add(pieces
			.map((piece) -> new Filter<>(field.contains(piece), like(text, (pattern) -> "%" + pattern + "%", piece))));
		this.filters.add(pieces
			.map((piece) -> new Filter<>(field.startsWith(piece), like(text, (pattern) -> pattern + "%", piece))));
		this.filters.add(pieces
			.map((piece) -> new Filter<>(field.endsWith(piece), like(text, (pattern) -> "%" + pattern, piece))));
		return this;
	}

	ColumnBuilder<R, M, T> sorted(RequiredColumn<M, T, ?> field) {
		Sorting.Place place = this.dialect.placeAmong(field.column().type());
		sort(field.asc(), order(), place);
		sort(field.desc(), order().reversed(), place);
		return this;
	}

	ColumnBuilder<R, M, T> sorted(NullableColumn<M, T, ?> field) {
		Comparator<@Nullable T> first = Comparator.nullsFirst(this.dialect::compare);
		Comparator<@Nullable T> last = Comparator.nullsLast(this.dialect::compare);
		sort(field.asc(), order(), Sorting.Place.UNCERTAIN);
		sort(field.desc(), order().reversed(), Sorting.Place.UNCERTAIN);
		sort(field.asc().nullsFirst(), first, Sorting.Place.UNCERTAIN);
		sort(field.asc().nullsLast(), last, Sorting.Place.UNCERTAIN);
		sort(field.desc().nullsFirst(), last.reversed(), Sorting.Place.UNCERTAIN);
		sort(field.desc().nullsLast(), first.reversed(), Sorting.Place.UNCERTAIN);
		return this;
	}

	ColumnBuilder<R, M, T> summed(Aggregate<M, ?> sum, Aggregate<M, ?> mean) {
		aggregate(sum, (group) -> (values(group).isEmpty()) ? null : sum(group), ColumnBuilder::sameNumber, List.of());
		aggregate(mean,
				(group) -> (values(group).isEmpty()) ? null
						: sum(group).divide(BigDecimal.valueOf(values(group).size()), MathContext.DECIMAL128),
				this.dialect::sameMean, List.of());
		return this;
	}

	ColumnBuilder<R, M, T> condition(Where<M> where, Function<R, Truth> truth) {
		this.filters.add(Arbitraries.just(new Filter<>(where, truth)));
		return this;
	}

	OracleColumn<R, M> required(RequiredColumn<M, T, ?> field) {
		return new OracleColumn<>(this.field, field, this.value::apply, Part.column(field, this.value::apply),
				List.copyOf(this.filters), List.copyOf(this.sortings), List.copyOf(this.aggregates));
	}

	OracleColumn<R, M> nullable(NullableColumn<M, T, ?> field) {
		condition(field.isNull(), (row) -> Truth.of(this.value.apply(row) == null));
		condition(field.isNotNull(), (row) -> Truth.of(this.value.apply(row) != null));
		return new OracleColumn<>(this.field, field, this.value::apply, Part.column(field, this.value::apply),
				List.copyOf(this.filters), List.copyOf(this.sortings), List.copyOf(this.aggregates));
	}

	private Filter<R, M> filter(Where<M> where, Predicate<T> predicate) {
		return new Filter<>(where, (row) -> {
			T actual = this.value.apply(row);
			return (actual != null) ? Truth.of(predicate.test(actual)) : Truth.UNKNOWN;
		});
	}

	private static <R, M> Filter<R, M> constant(Where<M> where, Truth truth) {
		return new Filter<>(where, (row) -> truth);
	}

	private Arbitrary<Filter<R, M>> compared(Function<T, Where<M>> operator, Predicate<Integer> predicate) {
		return this.operands.map((operand) -> filter(operator.apply(operand),
				(actual) -> predicate.test(this.dialect.compare(actual, operand))));
	}

	private Predicate<T> isSame(T operand) {
		return (actual) -> this.dialect.same(actual, operand);
	}

	private Predicate<T> isOneOf(List<T> operands) {
		return (actual) -> operands.stream().anyMatch((operand) -> this.dialect.same(actual, operand));
	}

	private Function<R, Truth> like(Function<R, @Nullable String> text, Function<String, String> pattern,
			String piece) {
		return (row) -> {
			String actual = text.apply(row);
			return (actual != null) ? Truth.of(this.dialect.like(actual, pattern.apply(piece))) : Truth.UNKNOWN;
		};
	}

	private static String piece(String text) {
		return (text.length() > 3) ? text.substring(1, text.length() - 1) : text;
	}

	private Comparator<@Nullable T> order() {
		return this.dialect.order();
	}

	private void sort(Order<M> order, Comparator<@Nullable T> comparator, Sorting.Place place) {
		this.sortings
			.add(new Sorting<>(order, (left, right) -> comparator.compare(valueOf(left), valueOf(right)), place));
	}

	private @Nullable T valueOf(@Nullable R row) {
		return (row != null) ? this.value.apply(row) : null;
	}

	private List<T> values(List<R> rows) {
		return rows.stream().<@Nullable T>map(this.value).filter(Objects::nonNull).toList();
	}

	private long count(List<R> rows) {
		return values(rows).size();
	}

	private BigDecimal sum(List<R> rows) {
		return values(rows).stream()
			.map((number) -> new BigDecimal(number.toString()))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private void extreme(Aggregate<M, @Nullable T> aggregate, Comparator<Integer> direction) {
		Comparator<T> order = (left, right) -> direction.compare(this.dialect.compare(left, right), 0);
		Function<List<R>, @Nullable T> expected = (group) -> values(group).stream().max(order).orElse(null);
		aggregate(aggregate, expected::apply, this::sameValue,
				List.of(this.operands.map((operand) -> groupFilter(aggregate.lt(operand), expected,
						(actual) -> this.dialect.compare(actual, operand) < 0)),
						this.operands.map((operand) -> groupFilter(aggregate.eq(operand), expected, isSame(operand)))));
	}

	private GroupFilter<R, M> groupFilter(Having<M> having, Function<List<R>, @Nullable T> expected,
			Predicate<T> predicate) {
		return new GroupFilter<>(having, (group) -> {
			T actual = expected.apply(group);
			return (actual != null) ? Truth.of(predicate.test(actual)) : Truth.UNKNOWN;
		});
	}

	private boolean sameValue(@Nullable Object expected, @Nullable Object actual) {
		return (expected == null || actual == null) ? expected == actual : this.dialect.same(expected, actual);
	}

	private static boolean sameNumber(@Nullable Object expected, @Nullable Object actual) {
		return (expected == null || actual == null) ? expected == actual
				: new BigDecimal(expected.toString()).compareTo(new BigDecimal(actual.toString())) == 0;
	}

	private void aggregate(Aggregate<M, ?> aggregate, Function<List<R>, @Nullable Object> expected,
			BiPredicate<@Nullable Object, @Nullable Object> same, List<Arbitrary<GroupFilter<R, M>>> filters) {
		this.aggregates.add(new OracleAggregate<>(aggregate, expected, same, filters));
	}

}
