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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.github.prismaspring.client.aggregate.Aggregation;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.read.Find;
import io.github.prismaspring.client.read.IncludeMany;
import io.github.prismaspring.client.read.Order;
import io.github.prismaspring.client.where.UniqueWhere;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a search, and the rows that it finds. The last order is always one
 * that no two rows share, because the answer is not defined without.
 *
 * @param <R> the type of the row in memory
 * @param <M> the model
 * @param filter the filter
 * @param sortings the orders
 * @param cursor the row to begin with, or {@code null}
 * @param skip how many rows to skip, or {@code null}
 * @param take how many rows to take, or {@code null}
 * @param distinct the columns whose values are wanted once
 */
record Search<R, M>(Filter<R, M> filter, List<Sorting<R, M>> sortings, @Nullable Cursor<R, M> cursor,
		@Nullable Integer skip, @Nullable Integer take, List<OracleColumn<R, M>> distinct) {

	/**
	 * Whether the answer is one that is tried.
	 * @return whether there is no cursor, or no order that it may have no place in
	 */
	boolean isDefined() {
		return this.cursor == null
				|| this.sortings.stream().allMatch((sorting) -> sorting.place() == Sorting.Place.CERTAIN);
	}

	/**
	 * Finds rows as Prisma does: the database begins at the place of the cursor, which
	 * need not pass the filter. If values are wanted once, Prisma looks for the cursor in
	 * what the database found, and finds nothing if it is not there.
	 * @param rows all rows
	 * @return the rows found
	 */
	List<R> find(List<R> rows) {
		List<R> found = new ArrayList<>();
		for (R row : rows) {
			if (this.filter.accepts(row) && isFromCursorOn(row, direction())) {
				found.add(row);
			}
		}
		if (this.cursor != null && !this.distinct.isEmpty() && !found.contains(this.cursor.row())) {
			return List.of();
		}
		found.sort(direction());
		keepDistinct(found);
		return page(found);
	}

	/**
	 * Finds rows as Prisma does in memory, which is its way for related rows: it begins
	 * at the cursor in what the database found, and finds nothing if it is not there.
	 * @param rows all rows, or the related rows of one row
	 * @return the rows found
	 */
	List<R> findInMemory(List<R> rows) {
		List<R> found = new ArrayList<>(rows);
		found.removeIf((row) -> !this.filter.accepts(row));
		found.sort(direction());
		keepDistinct(found);
		if (this.cursor != null) {
			int place = found.indexOf(this.cursor.row());
			found.subList(0, (place != -1) ? place : found.size()).clear();
		}
		return page(found);
	}

	@SuppressWarnings("unchecked")
	Find<M> applyTo(Find<M> find) {
		Find<M> result = find.where(this.filter.where()).orderBy(orders());
		result = (this.cursor != null) ? result.cursor(this.cursor.where()) : result;
		result = (this.skip != null) ? result.skip(this.skip) : result;
		result = (this.take != null) ? result.take(this.take) : result;
		return (this.distinct.isEmpty()) ? result : result.distinct(fields());
	}

	Aggregation<M> applyTo(Aggregation<M> aggregation) {
		Aggregation<M> result = aggregation.where(this.filter.where()).orderBy(orders());
		result = (this.cursor != null) ? result.cursor(this.cursor.where()) : result;
		result = (this.skip != null) ? result.skip(this.skip) : result;
		return (this.take != null) ? result.take(this.take) : result;
	}

	Search<R, M> withoutDistinct() {
		return new Search<>(this.filter, this.sortings, this.cursor, this.skip, this.take, List.of());
	}

	<P> IncludeMany<P, M> applyTo(IncludeMany<P, M> include) {
		IncludeMany<P, M> result = include.where(this.filter.where()).orderBy(orders());
		result = (this.cursor != null) ? result.cursor(this.cursor.where()) : result;
		result = (this.skip != null) ? result.skip(this.skip) : result;
		result = (this.take != null) ? result.take(this.take) : result;
		return (this.distinct.isEmpty()) ? result : result.distinct(fields());
	}

	private boolean isFromCursorOn(R row, Comparator<R> order) {
		if (this.cursor == null) {
			return true;
		}
		return this.cursor.row() != null && order.compare(row, this.cursor.row()) >= 0;
	}

	private List<R> page(List<R> found) {
		int from = Math.min((this.skip != null) ? this.skip : 0, found.size());
		int size = (this.take != null) ? Math.min(Math.abs(this.take), found.size() - from) : found.size() - from;
		List<R> page = new ArrayList<>(found.subList(from, from + size));
		if (isBackwards()) {
			Collections.reverse(page);
		}
		return page;
	}

	private void keepDistinct(List<R> found) {
		Set<List<@Nullable Object>> seen = new HashSet<>();
		found.removeIf((row) -> {
			List<@Nullable Object> values = new ArrayList<>();
			this.distinct.forEach((column) -> values.add(column.value().apply(row)));
			return !this.distinct.isEmpty() && !seen.add(values);
		});
	}

	private boolean isBackwards() {
		return this.take != null && this.take < 0;
	}

	private Comparator<R> direction() {
		Comparator<R> order = this.sortings.stream()
			.<Comparator<R>>map(Sorting::comparator)
			.reduce(Comparator::thenComparing)
			.orElseThrow();
		return (isBackwards()) ? order.reversed() : order;
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private Order<M>[] orders() {
		return this.sortings.stream().map(Sorting::order).toArray(Order[]::new);
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private Field<M>[] fields() {
		return this.distinct.stream().map(OracleColumn::field).toArray(Field[]::new);
	}

	@Override
	public String toString() {
		return "where %s%n  orderBy %s cursor %s skip %s take %s distinct %s".formatted(this.filter, this.sortings,
				this.cursor, this.skip, this.take, this.distinct);
	}

	/**
	 * Where a page begins.
	 *
	 * @param <R> the type of the row in memory
	 * @param <M> the model
	 * @param where the key of the row
	 * @param row the row, or {@code null} if it does not exist
	 */
	record Cursor<R, M>(UniqueWhere<M> where, @Nullable R row) {

		@Override
		public String toString() {
			return this.where.toString();
		}

	}

}
