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

package io.github.prismaspring.client.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.Shape;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.CreateMany;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.Data;
import io.github.prismaspring.client.write.Limit;
import io.github.prismaspring.client.write.NewRow;
import io.github.prismaspring.client.write.Patch;
import io.github.prismaspring.engine.PrismaAction;

import org.springframework.dao.InvalidDataAccessApiUsageException;

/**
 * Makes the operations that write rows of a model.
 *
 * @param <M> the model
 * @param <R> the type of the object that a row becomes
 * @param <S> the first step towards a new row
 * @param model the model
 * @param shape what is read of each row
 * @param start the first step towards a new row
 */
public record WriteOperations<M, R, S>(ModelType<M> model, Shape<R> shape, S start) {

	/**
	 * Creates a row.
	 * @param create leads through the steps of the row
	 * @return the operation
	 */
	public Op<R> create(Function<S, ? extends CreateReady<M>> create) {
		return row(PrismaAction.CREATE_ONE, new CreateArguments(create.apply(this.start).data()));
	}

	/**
	 * Creates a row.
	 * @param row the row
	 * @return the operation
	 */
	public Op<R> create(NewRow<M> row) {
		return row(PrismaAction.CREATE_ONE, new CreateArguments(row.toData()));
	}

	/**
	 * Creates rows.
	 * @param rows the rows
	 * @param option what to do about rows that are there already
	 * @return the operation
	 */
	public Op<Long> createMany(List<? extends NewRow<M>> rows, CreateMany option) {
		return affected(PrismaAction.CREATE_MANY,
				new CreateManyArguments(rows.stream().map(NewRow::toData).toList(), option));
	}

	/**
	 * Updates the row with a key, which must be there.
	 * @param where names the row
	 * @param assigns what changes
	 * @return the operation
	 */
	public Op<R> update(UniqueWhere<M> where, List<? extends Assign<M>> assigns) {
		return row(PrismaAction.UPDATE_ONE, new UpdateArguments(where, Data.of(assigns)));
	}

	/**
	 * Updates the row with a key, which must be there.
	 * @param where names the row
	 * @param patch what changes
	 * @param more what changes besides
	 * @return the operation
	 */
	public Op<R> update(UniqueWhere<M> where, Patch<M> patch, List<? extends Assign<M>> more) {
		return update(where, WriteOperations.<Assign<M>>all(patch.toAssigns(), more));
	}

	/**
	 * Updates rows.
	 * @param where the filter, which must restrict the rows
	 * @param patch what changes
	 * @param more what changes besides
	 * @return the operation
	 */
	public Op<Long> updateMany(Where<M> where, Patch<M> patch, List<? extends ColumnAssign<M>> more) {
		return updateMany(where, WriteOperations.<ColumnAssign<M>>all(patch.toAssigns(), more));
	}

	/**
	 * Updates rows and reads them.
	 * @param where the filter, which must restrict the rows
	 * @param patch what changes
	 * @param more what changes besides
	 * @return the operation
	 */
	public Op<List<R>> updateManyAndReturn(Where<M> where, Patch<M> patch, List<? extends ColumnAssign<M>> more) {
		return updateManyAndReturn(where, WriteOperations.<ColumnAssign<M>>all(patch.toAssigns(), more));
	}

	/**
	 * Updates rows.
	 * @param where the filter, which must restrict the rows
	 * @param assigns what changes
	 * @return the operation
	 */
	public Op<Long> updateMany(Where<M> where, List<? extends ColumnAssign<M>> assigns) {
		restricted(where, "updateMany", "updateAll");
		return affected(PrismaAction.UPDATE_MANY, new UpdateManyArguments(where, Data.of(assigns), null));
	}

	/**
	 * Updates some rows.
	 * @param where the filter
	 * @param limit how many rows to update at most
	 * @param assigns what changes
	 * @return the operation
	 */
	public Op<Long> updateMany(Where<M> where, Limit limit, List<? extends ColumnAssign<M>> assigns) {
		return affected(PrismaAction.UPDATE_MANY, new UpdateManyArguments(where, Data.of(assigns), limit));
	}

	/**
	 * Creates rows and reads them.
	 * @param rows the rows
	 * @param option what to do about rows that are there already
	 * @return the operation
	 */
	public Op<List<R>> createManyAndReturn(List<? extends NewRow<M>> rows, CreateMany option) {
		return rows(PrismaAction.CREATE_MANY_AND_RETURN,
				new CreateManyArguments(rows.stream().map(NewRow::toData).toList(), option));
	}

	/**
	 * Updates rows and reads them.
	 * @param where the filter, which must restrict the rows
	 * @param assigns what changes
	 * @return the operation
	 */
	public Op<List<R>> updateManyAndReturn(Where<M> where, List<? extends ColumnAssign<M>> assigns) {
		restricted(where, "updateManyAndReturn", "updateAllAndReturn");
		return rows(PrismaAction.UPDATE_MANY_AND_RETURN, new UpdateManyArguments(where, Data.of(assigns), null));
	}

	/**
	 * Updates some rows and reads them.
	 * @param where the filter
	 * @param limit how many rows to update at most
	 * @param assigns what changes
	 * @return the operation
	 */
	public Op<List<R>> updateManyAndReturn(Where<M> where, Limit limit, List<? extends ColumnAssign<M>> assigns) {
		return rows(PrismaAction.UPDATE_MANY_AND_RETURN, new UpdateManyArguments(where, Data.of(assigns), limit));
	}

	/**
	 * Updates every row and reads them.
	 * @param assigns what changes
	 * @return the operation
	 */
	public Op<List<R>> updateAllAndReturn(List<? extends ColumnAssign<M>> assigns) {
		return rows(PrismaAction.UPDATE_MANY_AND_RETURN,
				new UpdateManyArguments(Where.everything(), Data.of(assigns), null));
	}

	/**
	 * Updates every row.
	 * @param assigns what changes
	 * @return the operation
	 */
	public Op<Long> updateAll(List<? extends ColumnAssign<M>> assigns) {
		return affected(PrismaAction.UPDATE_MANY, new UpdateManyArguments(Where.everything(), Data.of(assigns), null));
	}

	/**
	 * Updates the row with a key, or creates it.
	 * @param where names the row
	 * @param create leads through the steps of the row if there is none yet
	 * @param assigns what changes if there is one
	 * @return the operation
	 */
	public Op<R> upsert(UniqueWhere<M> where, Function<S, ? extends CreateReady<M>> create,
			List<? extends Assign<M>> assigns) {
		return row(PrismaAction.UPSERT_ONE,
				new UpsertArguments(where, create.apply(this.start).data(), Data.of(assigns)));
	}

	/**
	 * Updates the row with a key, or creates it.
	 * @param where names the row
	 * @param row the row if there is none yet
	 * @param patch what changes if there is one
	 * @return the operation
	 */
	public Op<R> upsert(UniqueWhere<M> where, NewRow<M> row, Patch<M> patch) {
		return row(PrismaAction.UPSERT_ONE, new UpsertArguments(where, row.toData(), Data.of(patch.toAssigns())));
	}

	/**
	 * Deletes the row with a key, which must be there.
	 * @param where names the row
	 * @return the operation
	 */
	public Op<R> delete(UniqueWhere<M> where) {
		return row(PrismaAction.DELETE_ONE, new UniqueArguments(where));
	}

	/**
	 * Deletes rows.
	 * @param where the filter, which must restrict the rows
	 * @return the operation
	 */
	public Op<Long> deleteMany(Where<M> where) {
		restricted(where, "deleteMany", "deleteAll");
		return affected(PrismaAction.DELETE_MANY, new DeleteManyArguments(where, null));
	}

	/**
	 * Deletes some rows.
	 * @param where the filter
	 * @param limit how many rows to delete at most
	 * @return the operation
	 */
	public Op<Long> deleteMany(Where<M> where, Limit limit) {
		return affected(PrismaAction.DELETE_MANY, new DeleteManyArguments(where, limit));
	}

	/**
	 * Deletes every row.
	 * @return the operation
	 */
	public Op<Long> deleteAll() {
		return affected(PrismaAction.DELETE_MANY, new DeleteManyArguments(Where.everything(), null));
	}

	/**
	 * Updates the row of each of some items, or creates it.
	 * @param <T> the type of an item
	 * @param items the items
	 * @param where names the row of an item
	 * @param create leads through the steps of the row of an item if there is none yet
	 * @param update what changes if there is one
	 * @return an operation for each item, to be run together
	 */
	public <T> List<Op<R>> upsertMany(Collection<? extends T> items, Function<? super T, UniqueWhere<M>> where,
			BiFunction<S, ? super T, ? extends CreateReady<M>> create,
			Function<? super T, ? extends List<? extends Assign<M>>> update) {
		List<Op<R>> ops = new ArrayList<>(items.size());
		items.forEach(
				(item) -> ops.add(upsert(where.apply(item), (start) -> create.apply(start, item), update.apply(item))));
		return ops;
	}

	/**
	 * Updates the row of each of some items, which must all be there.
	 * @param <T> the type of an item
	 * @param items the items
	 * @param where names the row of an item
	 * @param update what changes
	 * @return an operation for each item, to be run together
	 */
	public <T> List<Op<R>> updateEach(Collection<? extends T> items, Function<? super T, UniqueWhere<M>> where,
			Function<? super T, ? extends List<? extends Assign<M>>> update) {
		List<Op<R>> ops = new ArrayList<>(items.size());
		items.forEach((item) -> ops.add(update(where.apply(item), update.apply(item))));
		return ops;
	}

	private static <A> List<A> all(List<? extends A> patch, List<? extends A> more) {
		return Stream.concat(patch.stream(), more.stream()).<A>map((assign) -> assign).toList();
	}

	private Op<R> row(PrismaAction action, Arguments arguments) {
		return Op.of(this.model.name(), action, arguments, new ShapeSelection(this.shape), new RowReader<>(this.shape));
	}

	private Op<List<R>> rows(PrismaAction action, Arguments arguments) {
		return Op.of(this.model.name(), action, arguments, new ReturnedSelection(this.shape),
				new RowsReader<>(this.shape));
	}

	private Op<Long> affected(PrismaAction action, Arguments arguments) {
		return Op.of(this.model.name(), action, arguments, CountSelection.AFFECTED, CountSelection.AFFECTED);
	}

	private void restricted(Where<M> where, String operation, String alternative) {
		if (where.isEverything()) {
			throw new InvalidDataAccessApiUsageException(
					"%s.%s: the filter restricts nothing; use %s to write to all rows".formatted(this.model.name(),
							operation, alternative));
		}
	}

}
