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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.prismaspring.client.GroupBy;
import io.github.prismaspring.client.aggregate.Computed;
import io.github.prismaspring.client.aggregate.Grouped;
import io.github.prismaspring.client.field.ColumnField;
import io.github.prismaspring.client.read.GroupOrder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which groups rows make, in which order, and what is computed from each. The last orders
 * are those by the columns that make the groups, because the answer is not defined
 * without.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param model the model
 * @param by the columns that make the groups
 * @param filter the filter of the rows
 * @param having the filter of the groups, or {@code null}
 * @param first what groups are sorted by first, or {@code null}
 * @param aggregates what is computed
 * @param skip how many groups to skip, or {@code null}
 * @param take how many groups to take, or {@code null}
 */
record GroupQuery<R, M>(OracleModel<R, M> model, List<OracleColumn<R, M>> by, Filter<R, M> filter,
		@Nullable GroupFilter<R, M> having, @Nullable OracleAggregate<R, M> first,
		List<OracleAggregate<R, M>> aggregates, @Nullable Integer skip, @Nullable Integer take) implements RandomQuery {

	static <R, M> Arbitrary<RandomQuery> of(OracleModel<R, M> model) {
		List<OracleColumn<R, M>> columns = model.columns().stream().filter(OracleColumn::isSortable).toList();
		List<OracleAggregate<R, M>> exact = model.aggregates().stream().filter(OracleAggregate::isExact).toList();
		return Arbitraries.of(columns)
			.set()
			.ofMinSize(1)
			.ofMaxSize(2)
			.map(List::copyOf)
			.flatMap((by) -> Combinators
				.combine(model.filters(1), model.groupFilters(by).injectNull(0.3),
						Arbitraries.of(exact).injectNull(0.5),
						Arbitraries.of(model.aggregates()).set().ofMinSize(1).ofMaxSize(3).map(List::copyOf),
						Arbitraries.integers().between(0, 3).injectNull(0.6),
						Arbitraries.integers().between(0, 6).injectNull(0.6))
				.as((filter, having, first, aggregates, skip, take) -> new GroupQuery<>(model, by, filter, having,
						first, aggregates, skip, take)));
	}

	@Override
	public void check() {
		List<List<R>> expected = expected();
		List<Computed<M>> actual = query().select(selected());
		assertThat(actual.stream().map(this::key).toList())
			.isEqualTo(expected.stream().map((rows) -> key(rows.get(0))).toList());
		for (int i = 0; i < expected.size(); i++) {
			for (OracleAggregate<R, M> aggregate : this.aggregates) {
				aggregate.check(expected.get(i), actual.get(i));
			}
		}
	}

	private List<List<R>> expected() {
		Map<List<@Nullable Object>, List<R>> groups = new LinkedHashMap<>();
		for (R row : this.model.rows()) {
			if (this.filter.accepts(row)) {
				groups.computeIfAbsent(key(row), (key) -> new ArrayList<>()).add(row);
			}
		}
		Stream<List<R>> accepted = groups.values()
			.stream()
			.filter((rows) -> this.having == null || this.having.truth().apply(rows) == Truth.TRUE)
			.sorted(order())
			.skip((this.skip != null) ? this.skip : 0);
		return ((this.take != null) ? accepted.limit(this.take) : accepted).toList();
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private GroupBy<M> query() {
		ColumnField<M, ?, ?>[] columns = this.by.stream().map(OracleColumn::field).toArray(ColumnField[]::new);
		GroupBy<M> query = this.model.delegate().groupBy(columns).where(this.filter.where());
		query = (this.having != null) ? query.having(this.having.having()) : query;
		query = (this.first != null) ? query.orderBy(this.first.aggregate().desc()) : query;
		for (OracleColumn<R, M> column : this.by) {
			query = query.orderBy((GroupOrder<M>) column.sortings().get(0).order());
		}
		query = (this.skip != null) ? query.skip(this.skip) : query;
		return (this.take != null) ? query.take(this.take) : query;
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private List<Grouped<M, ?>> selected() {
		Stream<Grouped<M, ?>> columns = this.by.stream().map(OracleColumn::grouped);
		return Stream.concat(columns, this.aggregates.stream().map(OracleAggregate::aggregate)).toList();
	}

	private Comparator<List<R>> order() {
		Comparator<R> columns = this.by.stream()
			.<Comparator<R>>map((column) -> column.sortings().get(0).comparator())
			.reduce(Comparator::thenComparing)
			.orElseThrow();
		Comparator<List<R>> order = (left, right) -> columns.compare(left.get(0), right.get(0));
		if (this.first == null) {
			return order;
		}
		Comparator<@Nullable Object> values = this.model.dialect().order();
		Comparator<List<R>> computed = (left, right) -> values.compare(this.first.expected().apply(left),
				this.first.expected().apply(right));
		return computed.reversed().thenComparing(order);
	}

	private List<@Nullable Object> key(R row) {
		List<@Nullable Object> key = new ArrayList<>();
		this.by.forEach((column) -> key.add(column.part().expected().apply(row)));
		return key;
	}

	private List<@Nullable Object> key(Computed<M> group) {
		List<@Nullable Object> key = new ArrayList<>();
		this.by.forEach((column) -> key.add(column.part().plain().apply(group.get(column.grouped()))));
		return key;
	}

	@Override
	public String toString() {
		return "by %s where %s%n  having %s first %s skip %s take %s select %s".formatted(this.by, this.filter,
				this.having, this.first, this.skip, this.take, this.aggregates);
	}

}
