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
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.prismaspring.client.WholeModelDelegate;
import io.github.prismaspring.client.field.IntField;
import io.github.prismaspring.client.where.UniqueWhere;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A model: its rows, and all that can be asked about it.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param dialect the database
 * @param rows the rows
 * @param id the key
 * @param idOf the key of a row in memory
 * @param columns the columns
 * @param moreFilters filters that are not on one column
 * @param relations the relations
 * @param delegate what asks the database
 */
record OracleModel<R, M>(Dialect dialect, List<R> rows, IntField<M, UniqueWhere<M>> id, Function<R, Integer> idOf,
		List<OracleColumn<R, M>> columns, List<Arbitrary<Filter<R, M>>> moreFilters,
		List<OracleRelation<R, M>> relations, WholeModelDelegate<M, ?> delegate) {

	/**
	 * Filters of any form.
	 * @param depth how many more relations the filters may go through
	 * @return the filters
	 */
	Arbitrary<Filter<R, M>> filters(int depth) {
		List<Arbitrary<Filter<R, M>>> simple = new ArrayList<>(this.moreFilters);
		this.columns.forEach((column) -> simple.addAll(column.filters()));
		Arbitrary<Filter<R, M>> one = Arbitraries.oneOf(simple);
		if (depth > 0 && !this.relations.isEmpty()) {
			List<Arbitrary<Filter<R, M>>> related = new ArrayList<>();
			this.relations.forEach((relation) -> related.addAll(relation.filters(depth - 1)));
			one = Arbitraries.frequencyOf(Tuple.of(2, one), Tuple.of(1, Arbitraries.oneOf(related)));
		}
		Arbitrary<Filter<R, M>> leaf = one;
		return Arbitraries.recursive(() -> leaf, this::combined, 0, 2);
	}

	Arbitrary<Search<R, M>> searches(int depth) {
		Sorting<R, M> last = new Sorting<>(this.id.asc(), (left, right) -> idOrder(left, right), Sorting.Place.CERTAIN);
		List<Sorting<R, M>> all = sortings();
		Arbitrary<List<Sorting<R, M>>> sortings = Arbitraries.of(all)
			.list()
			.ofMaxSize(2)
			.map((list) -> Stream.concat(list.stream(), Stream.of(last)).toList());
		Arbitrary<Search.Cursor<R, M>> cursors = Arbitraries.integers()
			.between(0, this.rows.size() + 1)
			.map(this::cursor);
		List<OracleColumn<R, M>> distinct = this.columns.stream().filter(OracleColumn::isSortable).toList();
		return Combinators
			.combine(filters(depth), sortings, cursors.injectNull(0.7),
					Arbitraries.integers().between(0, 4).injectNull(0.5),
					Arbitraries.integers().between(-6, 6).injectNull(0.4),
					Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(List.<OracleColumn<R, M>>of())),
							Tuple.of(1, Arbitraries.of(distinct).set().ofMinSize(1).ofMaxSize(2).map(List::copyOf))))
			.as(Search::new)
			.filter(Search::isDefined);
	}

	Arbitrary<Projection<R, M>> projections(int depth) {
		Arbitrary<List<Part<R, M>>> own = Arbitraries.of(this.columns)
			.set()
			.ofMinSize(1)
			.ofMaxSize(3)
			.map((columns) -> columns.stream().map(OracleColumn::part).toList());
		if (depth == 0 || this.relations.isEmpty()) {
			return own.map(Projection::new);
		}
		Arbitrary<List<Part<R, M>>> related = Arbitraries.of(this.relations)
			.set()
			.ofMaxSize(2)
			.flatMap((relations) -> Combinators
				.combine(relations.stream().map((relation) -> relation.parts(depth - 1)).toList())
				.as((parts) -> parts.stream().flatMap(List::stream).toList()));
		return Combinators.combine(own, related)
			.as((columns, relations) -> new Projection<>(Stream.concat(columns.stream(), relations.stream()).toList()));
	}

	List<OracleAggregate<R, M>> aggregates() {
		return this.columns.stream().flatMap((column) -> column.aggregates().stream()).toList();
	}

	/**
	 * Filters of groups: on what is computed from them, and on the columns that make
	 * them.
	 * @param by the columns that make the groups
	 * @return the filters
	 */
	Arbitrary<GroupFilter<R, M>> groupFilters(List<OracleColumn<R, M>> by) {
		List<Arbitrary<GroupFilter<R, M>>> simple = new ArrayList<>();
		aggregates().forEach((aggregate) -> simple.addAll(aggregate.filters()));
		for (OracleColumn<R, M> column : by) {
			column.filters()
				.forEach((filters) -> simple.add(filters.filter((filter) -> !filter.where().isEverything())
					.map((filter) -> new GroupFilter<>(filter.where(), (rows) -> filter.truth().apply(rows.get(0))))));
		}
		Arbitrary<GroupFilter<R, M>> one = Arbitraries.oneOf(simple);
		return Arbitraries.oneOf(one, one.map(GroupFilter::not), Combinators.combine(one, one).as(GroupFilter::and),
				Combinators.combine(one, one).as(GroupFilter::or));
	}

	private Arbitrary<Filter<R, M>> combined(Arbitrary<Filter<R, M>> filters) {
		return Arbitraries.frequencyOf(Tuple.of(2, filters), Tuple.of(1, filters.map(Filter::not)),
				Tuple.of(2, Combinators.combine(filters, filters).as(Filter::and)),
				Tuple.of(2, Combinators.combine(filters, filters).as(Filter::or)));
	}

	private List<Sorting<R, M>> sortings() {
		List<Sorting<R, M>> sortings = new ArrayList<>();
		this.columns.forEach((column) -> sortings.addAll(column.sortings()));
		this.relations.forEach((relation) -> sortings.addAll(relation.sortings()));
		return sortings;
	}

	private Search.Cursor<R, M> cursor(int id) {
		R row = this.rows.stream().filter((candidate) -> this.idOf.apply(candidate) == id).findFirst().orElse(null);
		return new Search.Cursor<>(this.id.eq(id), row);
	}

	private int idOrder(R left, R right) {
		return Integer.compare(this.idOf.apply(left), this.idOf.apply(right));
	}

}
