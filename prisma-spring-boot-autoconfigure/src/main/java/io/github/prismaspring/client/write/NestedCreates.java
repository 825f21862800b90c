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

package io.github.prismaspring.client.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.github.prismaspring.client.where.UniqueWhere;

/**
 * The nested writes to a relation to many rows, as part of creating a row. Immutable.
 *
 * @param <C> the related model
 * @param <S> the first step towards a related row
 * @param <B> the type of the nested writes themselves
 */
public abstract sealed class NestedCreates<C, S, B extends NestedCreates<C, S, B>> permits NestedMany, NestedOneToMany {

	private final S start;

	private final List<NestedWrite> writes;

	NestedCreates(S start, List<NestedWrite> writes) {
		this.start = start;
		this.writes = List.copyOf(writes);
	}

	/**
	 * Creates a related row.
	 * @param create leads through the steps of the related row
	 * @return the nested writes with this one
	 */
	public final B create(Function<S, ? extends CreateReady<C>> create) {
		return with(List.of(NestedWrite.create(create.apply(this.start).data())));
	}

	/**
	 * Creates a related row for each of some items.
	 * @param <T> the type of an item
	 * @param items the items
	 * @param create leads through the steps of the related row of an item
	 * @return the nested writes with these
	 */
	public final <T> B createEach(Collection<? extends T> items,
			BiFunction<S, ? super T, ? extends CreateReady<C>> create) {
		return with(rows(items, create).stream().map(NestedWrite::create).toList());
	}

	/**
	 * Connects related rows that exist.
	 * @param wheres name the rows
	 * @return the nested writes with these
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final B connect(UniqueWhere<C>... wheres) {
		return with(Arrays.stream(wheres).map(NestedWrite::connect).toList());
	}

	/**
	 * Connects a related row, which is created if it does not exist.
	 * @param where names the row
	 * @param create leads through the steps of the row if it does not exist
	 * @return the nested writes with this one
	 */
	public final B connectOrCreate(UniqueWhere<C> where, Function<S, ? extends CreateReady<C>> create) {
		return with(List.of(NestedWrite.connectOrCreate(where, create.apply(this.start).data())));
	}

	final <T> List<Data<C>> rows(Collection<? extends T> items, BiFunction<S, ? super T, ? extends NewRow<C>> create) {
		List<Data<C>> rows = new ArrayList<>();
		items.forEach((item) -> rows.add(create.apply(this.start, item).toData()));
		return rows;
	}

	final List<NestedWrite> writes() {
		return this.writes;
	}

	final B with(List<NestedWrite> more) {
		List<NestedWrite> all = new ArrayList<>(this.writes);
		all.addAll(more);
		return of(this.start, all);
	}

	abstract B of(S start, List<NestedWrite> writes);

}
