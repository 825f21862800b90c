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

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.prismaspring.client.field.ToManyRelation;
import io.github.prismaspring.client.select.Row;
import io.github.prismaspring.client.select.Selectable;
import io.github.prismaspring.client.where.Where;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A relation to any number of rows.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param <S> the type of the related row in memory
 * @param <C> the related model
 * @param relation the relation of the client
 * @param rows the related rows of a row in memory
 * @param target the related model
 */
record ManyRelated<R, M, S, C>(ToManyRelation<M, C> relation, Function<R, List<S>> rows,
		Supplier<OracleModel<S, C>> target) implements OracleRelation<R, M> {

	@Override
	public List<Arbitrary<Filter<R, M>>> filters(int depth) {
		Arbitrary<Filter<S, C>> filters = Arbitraries.lazy(() -> this.target.get().filters(depth));
		return List.of(
				filters.map((filter) -> filter(this.relation.some(filter.where()),
						(rows) -> rows.stream().anyMatch(filter::accepts))),
				filters.map((filter) -> filter(this.relation.none(filter.where()),
						(rows) -> rows.stream().noneMatch(filter::accepts))),
				filters.map((filter) -> filter(this.relation.every(filter.where()),
						(rows) -> rows.stream().noneMatch(filter.not()::accepts) || filter.where().isEverything())),
				Arbitraries.just(filter(this.relation.some(), (rows) -> !rows.isEmpty())),
				Arbitraries.just(filter(this.relation.none(), List::isEmpty)));
	}

	@Override
	public List<Sorting<R, M>> sortings() {
		Comparator<R> count = Comparator.comparing((row) -> this.rows.apply(row).size());
		return List.of(new Sorting<>(this.relation.countAsc(), count, Sorting.Place.CERTAIN),
				new Sorting<>(this.relation.countDesc(), count.reversed(), Sorting.Place.CERTAIN));
	}

	@Override
	public Arbitrary<List<Part<R, M>>> parts(int depth) {
		Arbitrary<Part<R, M>> counts = Arbitraries.lazy(() -> this.target.get().filters(1)).map(this::count);
		Arbitrary<Part<R, M>> lists = Arbitraries
			.lazy(() -> Combinators.combine(this.target.get().searches(0), this.target.get().projections(depth))
				.as(this::list));
		return Arbitraries.oneOf(counts.map(List::of), lists.map(List::of),
				Combinators.combine(counts, lists).as(List::of));
	}

	private Part<R, M> count(Filter<S, C> filter) {
		return new Part<>(this.relation.count(filter.where()),
				(row) -> (int) this.rows.apply(row).stream().filter(filter::accepts).count(), (value) -> value);
	}

	private Part<R, M> list(Search<S, C> search, Projection<S, C> projection) {
		Selectable<M, ?> selectable = search.applyTo(this.relation.where(Where.everything()))
			.select(projection.selectables());
		return new Part<>(selectable,
				(row) -> search.findInMemory(this.rows.apply(row)).stream().map(projection::expected).toList(),
				(list) -> ((Collection<?>) list).stream().map((row) -> projection.actual((Row) row)).toList());
	}

	private Filter<R, M> filter(Where<M> where, Function<List<S>, Boolean> truth) {
		return new Filter<>(where, (row) -> Truth.of(truth.apply(this.rows.apply(row))));
	}

}
