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

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The nested writes to a relation to many rows that hold the foreign key, as part of
 * creating a row. Immutable.
 *
 * @param <C> the related model
 * @param <S> the first step towards a related row
 */
public final class NestedOneToMany<C, S> extends NestedCreates<C, S, NestedOneToMany<C, S>> {

	private NestedOneToMany(S start, List<NestedWrite> writes) {
		super(start, writes);
	}

	/**
	 * Returns no nested writes yet.
	 * @param <C> the related model
	 * @param <S> the first step towards a related row
	 * @param start the first step towards a related row
	 * @return the start
	 */
	public static <C, S> NestedOneToMany<C, S> of(S start) {
		return new NestedOneToMany<>(start, List.of());
	}

	/**
	 * Creates a related row for each of some items, all of them with one statement. Other
	 * than those of {@code createEach} they can hold columns only, no relations. To be
	 * called once.
	 * @param <T> the type of an item
	 * @param items the items
	 * @param create leads through the steps of the related row of an item
	 * @return the nested writes with these
	 */
	public <T> NestedOneToMany<C, S> createMany(Collection<? extends T> items,
			BiFunction<S, ? super T, ? extends CreateReady<C>> create) {
		return with(List.of(NestedWrite.createMany(rows(items, create), CreateMany.FAIL_ON_DUPLICATES)));
	}

	/**
	 * Creates a related row for each of some items, all of them with one statement. To be
	 * called once.
	 * @param <T> the type of an item
	 * @param items the items
	 * @param create leads through the steps of the related row of an item, on a database
	 * that knows more options than to fail
	 * @param option what to do about rows that are there already
	 * @return the nested writes with these
	 */
	public <T> NestedOneToMany<C, S> createMany(Collection<? extends T> items,
			BiFunction<S, ? super T, ? extends SkippableRow<C>> create, CreateMany option) {
		return with(List.of(NestedWrite.createMany(rows(items, create), option)));
	}

	@Override
	NestedOneToMany<C, S> of(S start, List<NestedWrite> writes) {
		return new NestedOneToMany<>(start, writes);
	}

}
