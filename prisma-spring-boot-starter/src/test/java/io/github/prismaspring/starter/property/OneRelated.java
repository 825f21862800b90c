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
import java.util.function.Supplier;

import io.github.prismaspring.client.field.MissableToOne;
import io.github.prismaspring.client.field.ToOneRelation;
import io.github.prismaspring.client.select.Row;
import io.github.prismaspring.client.select.Selectable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * A relation to at most one row.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param <S> the type of the related row in memory
 * @param <C> the related model
 * @param relation the relation of the client
 * @param related the related row of a row in memory
 * @param target the related model
 * @param select selects parts of the related row
 */
record OneRelated<R, M, S, C>(ToOneRelation<M, C, ?> relation, Function<R, @Nullable S> related,
		Supplier<OracleModel<S, C>> target,
		Function<List<Selectable<C, ?>>, Selectable<M, ?>> select) implements OracleRelation<R, M> {

	@Override
	public List<Arbitrary<Filter<R, M>>> filters(int depth) {
		Arbitrary<Filter<S, C>> filters = Arbitraries.lazy(() -> this.target.get().filters(depth));
		List<Arbitrary<Filter<R, M>>> all = new ArrayList<>();
		all.add(filters.map((filter) -> new Filter<>(this.relation.is(filter.where()), (row) -> related(row, filter))));
		all.add(filters
			.map((filter) -> new Filter<>(this.relation.isNot(filter.where()), (row) -> related(row, filter).not())));
		if (this.relation instanceof MissableToOne<M, C, ?> missable) {
			all.add(Arbitraries
				.just(new Filter<>(missable.isNull(), (row) -> Truth.of(this.related.apply(row) == null))));
			all.add(Arbitraries
				.just(new Filter<>(missable.isNotNull(), (row) -> Truth.of(this.related.apply(row) != null))));
		}
		return all;
	}

	@Override
	public List<Sorting<R, M>> sortings() {
		return this.target.get()
			.columns()
			.stream()
			.flatMap((column) -> column.sortings().stream())
			.map(this::sort)
			.toList();
	}

	@Override
	public Arbitrary<List<Part<R, M>>> parts(int depth) {
		return Arbitraries.lazy(() -> this.target.get().projections(depth))
			.map((projection) -> List.of(part(projection)));
	}

	private Sorting<R, M> sort(Sorting<S, C> sorting) {
		return new Sorting<>(this.relation.orderBy(sorting.order()),
				(left, right) -> sorting.comparator().compare(this.related.apply(left), this.related.apply(right)),
				(this.relation instanceof MissableToOne<M, C, ?>) ? Sorting.Place.UNCERTAIN : sorting.place());
	}

	private Part<R, M> part(Projection<S, C> projection) {
		return new Part<>(this.select.apply(projection.selectables()), (row) -> {
			S other = this.related.apply(row);
			return (other != null) ? projection.expected(other) : null;
		}, (row) -> (row != null) ? projection.actual((Row) row) : null);
	}

	// Prisma joins the related row, so what is unknown of it is unknown of the row: isNot
	// does not find a row whose related row lacks the value that is compared
	private Truth related(R row, Filter<S, C> filter) {
		S other = this.related.apply(row);
		return (other != null) ? filter.truth().apply(other) : Truth.FALSE;
	}

}
