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

package io.github.prismaspring.client.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.CreateMany;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.NestedWrite;
import io.github.prismaspring.client.write.NewRow;
import io.github.prismaspring.client.write.RelationAssign;

import org.springframework.dao.InvalidDataAccessApiUsageException;

/**
 * A relation to many rows: what can be written to it together with a row. All of it
 * concerns related rows of that row only; other rows are not touched.
 *
 * @param <M> the model
 * @param <C> the related model
 * @param <S> the first step towards a related row
 */
public abstract sealed class ToManyWrites<M, C, S> extends ToManyRelation<M, C>
		permits ToMany, OwnedToMany, ManyToMany {

	private final Supplier<S> start;

	ToManyWrites(String model, String name, Supplier<ModelType<C>> target, Supplier<S> start) {
		super(model, name, target);
		this.start = start;
	}

	/**
	 * Creates a related row.
	 * @param create leads through the steps of the related row
	 * @return the assignment
	 */
	public final RelationAssign<M> create(Function<S, ? extends CreateReady<C>> create) {
		return assign(NestedWrite.create(create.apply(start()).data()));
	}

	/**
	 * Connects related rows that exist.
	 * @param wheres name the rows
	 * @return the assignment
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final RelationAssign<M> connect(UniqueWhere<C>... wheres) {
		return assign(Arrays.stream(wheres).map(NestedWrite::connect).toList());
	}

	/**
	 * Connects a related row, which is created if it does not exist.
	 * @param where names the row
	 * @param create leads through the steps of the row if it does not exist
	 * @return the assignment
	 */
	public final RelationAssign<M> connectOrCreate(UniqueWhere<C> where, Function<S, ? extends CreateReady<C>> create) {
		return assign(NestedWrite.connectOrCreate(where, create.apply(start()).data()));
	}

	/**
	 * Updates a related row, which must be there.
	 * @param where names the row
	 * @param assigns what changes
	 * @return the assignment
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final RelationAssign<M> update(UniqueWhere<C> where, Assign<C>... assigns) {
		return assign(NestedWrite.update(where, Data.of(assigns)));
	}

	/**
	 * Updates related rows that pass a filter.
	 * @param where the filter, on columns only, which must restrict the rows
	 * @param assigns what changes
	 * @return the assignment
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final RelationAssign<M> updateMany(Where<C> where, ColumnAssign<C>... assigns) {
		return assign(NestedWrite.updateMany(restricted(where, "updateMany", "updateAll"), Data.of(assigns)));
	}

	/**
	 * Updates all related rows.
	 * @param assigns what changes
	 * @return the assignment
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final RelationAssign<M> updateAll(ColumnAssign<C>... assigns) {
		return assign(NestedWrite.updateMany(Where.<C>everything(), Data.of(assigns)));
	}

	/**
	 * Updates a related row, which is created if it is not there.
	 * @param where names the row
	 * @param create leads through the steps of the row if it is not there
	 * @param assigns what changes if it is
	 * @return the assignment
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final RelationAssign<M> upsert(UniqueWhere<C> where, Function<S, ? extends CreateReady<C>> create,
			Assign<C>... assigns) {
		return assign(NestedWrite.upsert(where, create.apply(start()).data(), Data.of(assigns)));
	}

	/**
	 * Deletes related rows, which must be there.
	 * @param wheres name the rows
	 * @return the assignment
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final RelationAssign<M> delete(UniqueWhere<C>... wheres) {
		return assign(Arrays.stream(wheres).map(NestedWrite::delete).toList());
	}

	/**
	 * Deletes related rows that pass a filter.
	 * @param where the filter, on columns only, which must restrict the rows
	 * @return the assignment
	 */
	public final RelationAssign<M> deleteMany(Where<C> where) {
		return assign(NestedWrite.deleteMany(restricted(where, "deleteMany", "deleteAll")));
	}

	/**
	 * Deletes all related rows.
	 * @return the assignment
	 */
	public final RelationAssign<M> deleteAll() {
		return assign(NestedWrite.deleteMany(Where.<C>everything()));
	}

	final <T> RelationAssign<M> createRows(Collection<? extends T> items,
			BiFunction<S, ? super T, ? extends NewRow<C>> create, CreateMany option) {
		List<Data<C>> rows = new ArrayList<>();
		items.forEach((item) -> rows.add(create.apply(start(), item).toData()));
		return assign(NestedWrite.createMany(rows, option));
	}

	final RelationAssign<M> setRows(UniqueWhere<C>[] wheres) {
		return assign(NestedWrite.set(wheres));
	}

	final RelationAssign<M> disconnectRows(UniqueWhere<C>[] wheres) {
		return assign(Arrays.stream(wheres).map(NestedWrite::disconnect).toList());
	}

	final S start() {
		return this.start.get();
	}

	private RelationAssign<M> assign(NestedWrite write) {
		return assign(List.of(write));
	}

	private RelationAssign<M> assign(List<NestedWrite> writes) {
		return RelationAssign.toMany(name(), writes);
	}

	private Where<C> restricted(Where<C> where, String operation, String alternative) {
		if (where.isEverything()) {
			throw new InvalidDataAccessApiUsageException(
					"%s.%s: the filter restricts nothing; use %s to write to all related rows".formatted(name(),
							operation, alternative));
		}
		return where;
	}

}
