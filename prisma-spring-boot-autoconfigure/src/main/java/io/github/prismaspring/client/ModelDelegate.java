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

package io.github.prismaspring.client;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.github.prismaspring.client.batch.Batches;
import io.github.prismaspring.client.operation.ModelOps;
import io.github.prismaspring.client.operation.WriteOperations;
import io.github.prismaspring.client.read.ModelType;
import io.github.prismaspring.client.read.Shape;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.client.write.CreateMany;
import io.github.prismaspring.client.write.CreateReady;
import io.github.prismaspring.client.write.Limit;
import io.github.prismaspring.client.write.NewRow;
import io.github.prismaspring.client.write.Patch;
import io.github.prismaspring.client.write.SkippableRow;
import io.github.prismaspring.engine.PrismaEngine;

/**
 * The queries of a model, for callers that wait for the result. Failures are
 * {@link org.springframework.dao.DataAccessException}s whose cause is a
 * {@link io.github.prismaspring.PrismaException}.
 *
 * @param <M> the model
 * @param <R> the type of the object that a row becomes
 * @param <S> the first step towards a new row
 */
public class ModelDelegate<M, R, S> extends ReadDelegate<M, R> {

	private final WriteOperations<M, R, S> operations;

	/**
	 * Creates a delegate.
	 * @param engine what runs the queries
	 * @param type the model
	 * @param shape what is read of each row
	 * @param start the first step towards a new row
	 */
	ModelDelegate(PrismaEngine engine, ModelType<M> type, Shape<R> shape, S start) {
		super(engine, type, shape);
		this.operations = new WriteOperations<>(type, shape, start);
	}

	/**
	 * Creates a row.
	 * @param create leads through the steps of the row
	 * @return the new row
	 */
	public final R create(Function<S, ? extends CreateReady<M>> create) {
		return runner().run(this.operations.create(create));
	}

	/**
	 * Creates a row.
	 * @param row the row, for example an object of the model's generated input type
	 * @return the new row
	 */
	public final R create(NewRow<M> row) {
		return runner().run(this.operations.create(row));
	}

	/**
	 * Creates rows. If one of them is there already, none is created.
	 * @param rows the rows
	 * @return how many were created
	 */
	public final long createMany(List<? extends NewRow<M>> rows) {
		return runner().run(this.operations.createMany(rows, CreateMany.FAIL_ON_DUPLICATES));
	}

	/**
	 * Creates rows.
	 * @param rows the rows, of a database that knows more options than to fail
	 * @param option what to do about rows that are there already
	 * @return how many were created
	 */
	public final long createMany(List<? extends SkippableRow<M>> rows, CreateMany option) {
		return runner().run(this.operations.createMany(rows, option));
	}

	/**
	 * Updates the row with a key, which must be there.
	 * @param where names the row
	 * @param assigns what changes
	 * @return the row as it is then
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final R update(UniqueWhere<M> where, Assign<M>... assigns) {
		return runner().run(this.operations.update(where, Arrays.asList(assigns)));
	}

	/**
	 * Updates rows that pass a filter.
	 * @param where the filter, which must restrict the rows
	 * @param assigns what changes
	 * @return how many were updated
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final long updateMany(Where<M> where, ColumnAssign<M>... assigns) {
		return runner().run(this.operations.updateMany(where, Arrays.asList(assigns)));
	}

	/**
	 * Updates some of the rows that pass a filter.
	 * @param where the filter
	 * @param limit how many rows to update at most
	 * @param assigns what changes
	 * @return how many were updated
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final long updateMany(Where<M> where, Limit limit, ColumnAssign<M>... assigns) {
		return runner().run(this.operations.updateMany(where, limit, Arrays.asList(assigns)));
	}

	/**
	 * Updates the row with a key, which must be there. An empty patch changes nothing,
	 * not even what is marked {@code @updatedAt}, and gives back the row.
	 * @param where names the row
	 * @param patch what changes
	 * @param more what changes besides
	 * @return the row as it is then
	 * @throws IllegalArgumentException if a column is assigned by the patch and besides
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final R update(UniqueWhere<M> where, Patch<M> patch, Assign<M>... more) {
		return runner().run(this.operations.update(where, patch, Arrays.asList(more)));
	}

	/**
	 * Updates rows that pass a filter. An empty patch changes none of them; whether they
	 * are counted all the same differs between databases.
	 * @param where the filter, which must restrict the rows
	 * @param patch what changes
	 * @param more what changes besides
	 * @return how many were updated
	 * @throws IllegalArgumentException if a column is assigned by the patch and besides
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final long updateMany(Where<M> where, Patch<M> patch, ColumnAssign<M>... more) {
		return runner().run(this.operations.updateMany(where, patch, Arrays.asList(more)));
	}

	/**
	 * Updates every row.
	 * @param assigns what changes
	 * @return how many were updated
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final long updateAll(ColumnAssign<M>... assigns) {
		return runner().run(this.operations.updateAll(Arrays.asList(assigns)));
	}

	/**
	 * Updates the row with a key, or creates it.
	 * @param where names the row
	 * @param create leads through the steps of the row if there is none yet
	 * @param assigns what changes if there is one
	 * @return the row as it is then
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final R upsert(UniqueWhere<M> where, Function<S, ? extends CreateReady<M>> create, Assign<M>... assigns) {
		return runner().run(this.operations.upsert(where, create, Arrays.asList(assigns)));
	}

	/**
	 * Updates the row with a key, or creates it.
	 * @param where names the row
	 * @param row the row if there is none yet
	 * @param patch what changes if there is one
	 * @return the row as it is then
	 */
	public final R upsert(UniqueWhere<M> where, NewRow<M> row, Patch<M> patch) {
		return runner().run(this.operations.upsert(where, row, patch));
	}

	/**
	 * Updates the row of each of some items, or creates it.
	 * <p>
	 * It is one round trip and one transaction: either all rows are written, or none is,
	 * and the failure names the item by its index and its key. The items are taken in
	 * their order, so of several with one key the last one wins. For each, the database
	 * runs one statement ({@code INSERT … ON CONFLICT}) on PostgreSQL, CockroachDB and
	 * SQLite if the key has no further conditions, the new row has the same value for it,
	 * something changes if it is there, and neither writes nor result hold relations.
	 * Otherwise it runs three, and one more for each relation of the result; then a row
	 * that another transaction creates at the same time makes it fail. It is never split
	 * by itself: what is larger than the bridge takes at once
	 * ({@code PRISMA_BRIDGE_BODY_LIMIT}, 16 MiB) is refused before anything runs.
	 * @param <T> the type of an item
	 * @param items the items; nothing is sent if there are none
	 * @param where names the row of an item
	 * @param create leads through the steps of the row of an item if there is none yet
	 * @param update what changes if there is one; an empty list leaves it as it is
	 * @return the rows as they are then, in the order of the items
	 */
	public final <T> List<R> upsertMany(Collection<? extends T> items, Function<? super T, UniqueWhere<M>> where,
			BiFunction<S, ? super T, ? extends CreateReady<M>> create,
			Function<? super T, ? extends List<? extends Assign<M>>> update) {
		return runner().run(Batches.of(this.operations.upsertMany(items, where, create, update)));
	}

	/**
	 * Updates the row of each of some items, which must all be there, each in its own
	 * way.
	 * <p>
	 * It is one round trip and one transaction: either all rows are updated, or none is,
	 * and the failure names the item by its index and its key. The items are taken in
	 * their order, so of several with one key the last one wins. For each, the database
	 * runs one statement ({@code UPDATE … RETURNING}) on PostgreSQL, CockroachDB and
	 * SQLite if neither writes nor result hold relations. Otherwise it runs three on
	 * MySQL and MariaDB and two elsewhere, and one more for each relation of the result.
	 * It is never split by itself: what is larger than the bridge takes at once
	 * ({@code PRISMA_BRIDGE_BODY_LIMIT}, 16 MiB) is refused before anything runs.
	 * @param <T> the type of an item
	 * @param items the items; nothing is sent if there are none
	 * @param where names the row of an item
	 * @param update what changes
	 * @return the rows as they are then, in the order of the items
	 */
	public final <T> List<R> updateEach(Collection<? extends T> items, Function<? super T, UniqueWhere<M>> where,
			Function<? super T, ? extends List<? extends Assign<M>>> update) {
		return runner().run(Batches.of(this.operations.updateEach(items, where, update)));
	}

	/**
	 * Updates rows by their keys, which must all be there, each in its own way. It is as
	 * if the entries were the items.
	 * @param <K> the type of a key
	 * @param <V> the type of what belongs to a key
	 * @param items what belongs to each key; nothing is sent if there is none
	 * @param where names the row with a key
	 * @param update what changes
	 * @return the rows as they are then, in the order of the items
	 * @see #updateEach(Collection, Function, Function)
	 */
	public final <K, V> List<R> updateEach(Map<K, V> items, Function<? super K, UniqueWhere<M>> where,
			Function<? super V, ? extends List<? extends Assign<M>>> update) {
		return updateEach(items.entrySet(), (entry) -> where.apply(entry.getKey()),
				(entry) -> update.apply(entry.getValue()));
	}

	/**
	 * Deletes the row with a key, which must be there.
	 * @param where names the row
	 * @return the row as it was
	 */
	public final R delete(UniqueWhere<M> where) {
		return runner().run(this.operations.delete(where));
	}

	/**
	 * Deletes the row with a key if it is there.
	 * @param where names the row
	 * @return the row as it was, empty if there was none
	 */
	public final Optional<R> deleteIfExists(UniqueWhere<M> where) {
		return runner().runIfExists(this.operations.delete(where));
	}

	/**
	 * Deletes rows that pass a filter.
	 * @param where the filter, which must restrict the rows
	 * @return how many were deleted
	 */
	public final long deleteMany(Where<M> where) {
		return runner().run(this.operations.deleteMany(where));
	}

	/**
	 * Deletes some of the rows that pass a filter.
	 * @param where the filter
	 * @param limit how many rows to delete at most
	 * @return how many were deleted
	 */
	public final long deleteMany(Where<M> where, Limit limit) {
		return runner().run(this.operations.deleteMany(where, limit));
	}

	/**
	 * Deletes every row.
	 * @return how many were deleted
	 */
	public final long deleteAll() {
		return runner().run(this.operations.deleteAll());
	}

	@Override
	public ModelOps<M, R, S> ops() {
		return new ModelOps<>(this.operations.model(), this.operations.shape(), this.operations.start());
	}

	final S start() {
		return this.operations.start();
	}

	final WriteOperations<M, R, S> writes() {
		return this.operations;
	}

}
