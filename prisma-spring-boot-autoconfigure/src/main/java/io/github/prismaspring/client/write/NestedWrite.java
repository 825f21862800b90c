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

import java.util.Arrays;
import java.util.List;

import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.where.WhereValue;
import org.jspecify.annotations.Nullable;

/**
 * One operation on related rows, as part of writing a row. Made by the relations of a
 * model.
 */
public final class NestedWrite {

	private final NestedOperation operation;

	private final Value operand;

	private NestedWrite(NestedOperation operation, Value operand) {
		this.operation = operation;
		this.operand = operand;
	}

	/**
	 * Creates a related row.
	 * @param data the related row
	 * @return the operation
	 */
	public static NestedWrite create(Data<?> data) {
		return new NestedWrite(NestedOperation.CREATE, data);
	}

	/**
	 * Creates related rows at once, which can hold columns only.
	 * @param rows the related rows
	 * @param option what to do about rows that are there already
	 * @return the operation
	 */
	public static NestedWrite createMany(List<? extends Data<?>> rows, CreateMany option) {
		ObjectValue operand = ObjectValue.of("data", new RowsValue(List.copyOf(rows)));
		return new NestedWrite(NestedOperation.CREATE_MANY,
				(option == CreateMany.SKIP_DUPLICATES) ? operand.and("skipDuplicates", FlagValue.TRUE) : operand);
	}

	/**
	 * Connects a related row that exists.
	 * @param where names the row
	 * @return the operation
	 */
	public static NestedWrite connect(UniqueWhere<?> where) {
		return new NestedWrite(NestedOperation.CONNECT, new UniqueValue(where));
	}

	/**
	 * Connects a related row, which is created if it does not exist.
	 * @param where names the row
	 * @param create the row if it does not exist
	 * @return the operation
	 */
	public static NestedWrite connectOrCreate(UniqueWhere<?> where, Data<?> create) {
		return new NestedWrite(NestedOperation.CONNECT_OR_CREATE,
				ObjectValue.of("where", new UniqueValue(where)).and("create", create));
	}

	/**
	 * Connects just these related rows, and disconnects all others.
	 * @param wheres name the rows
	 * @return the operation
	 */
	public static NestedWrite set(UniqueWhere<?>... wheres) {
		return new NestedWrite(NestedOperation.SET,
				new ValueList(Arrays.stream(wheres).<Value>map(UniqueValue::new).toList()));
	}

	/**
	 * Disconnects one of many related rows.
	 * @param where names the row
	 * @return the operation
	 */
	public static NestedWrite disconnect(UniqueWhere<?> where) {
		return new NestedWrite(NestedOperation.DISCONNECT, new UniqueValue(where));
	}

	/**
	 * Disconnects the one related row. There is no form with a filter, because Prisma
	 * disregards it where the written row holds the foreign key.
	 * @return the operation
	 */
	public static NestedWrite disconnectOne() {
		return new NestedWrite(NestedOperation.DISCONNECT, FlagValue.TRUE);
	}

	/**
	 * Updates one of many related rows.
	 * @param where names the row
	 * @param data what changes
	 * @return the operation
	 */
	public static NestedWrite update(UniqueWhere<?> where, Data<?> data) {
		return new NestedWrite(NestedOperation.UPDATE,
				ObjectValue.of("where", new UniqueValue(where)).and("data", data));
	}

	/**
	 * Updates the one related row.
	 * @param where the filter that the row must pass
	 * @param data what changes
	 * @return the operation
	 */
	public static NestedWrite updateOne(Where<?> where, Data<?> data) {
		return new NestedWrite(NestedOperation.UPDATE, filtered(where, ObjectValue.of("data", data)));
	}

	/**
	 * Updates those of many related rows that pass a filter.
	 * @param where the filter
	 * @param data what changes
	 * @return the operation
	 */
	public static NestedWrite updateMany(Where<?> where, Data<?> data) {
		return new NestedWrite(NestedOperation.UPDATE_MANY,
				ObjectValue.of("where", new WhereValue(where)).and("data", data));
	}

	/**
	 * Updates one of many related rows, which is created if it does not exist.
	 * @param where names the row
	 * @param create the row if it does not exist
	 * @param update what changes if it does
	 * @return the operation
	 */
	public static NestedWrite upsert(UniqueWhere<?> where, Data<?> create, Data<?> update) {
		return new NestedWrite(NestedOperation.UPSERT,
				ObjectValue.of("where", new UniqueValue(where)).and("create", create).and("update", update));
	}

	/**
	 * Updates the one related row, which is created if it does not exist.
	 * @param where the filter that the row must pass to be updated
	 * @param create the row if it does not exist
	 * @param update what changes if it does
	 * @return the operation
	 */
	public static NestedWrite upsertOne(Where<?> where, Data<?> create, Data<?> update) {
		return new NestedWrite(NestedOperation.UPSERT,
				filtered(where, ObjectValue.of("create", create).and("update", update)));
	}

	/**
	 * Deletes one of many related rows.
	 * @param where names the row
	 * @return the operation
	 */
	public static NestedWrite delete(UniqueWhere<?> where) {
		return new NestedWrite(NestedOperation.DELETE, new UniqueValue(where));
	}

	/**
	 * Deletes the one related row.
	 * @param where the filter that the row must pass
	 * @return the operation
	 */
	public static NestedWrite deleteOne(Where<?> where) {
		return new NestedWrite(NestedOperation.DELETE, (where.isEverything()) ? FlagValue.TRUE : new WhereValue(where));
	}

	/**
	 * Deletes those of many related rows that pass a filter.
	 * @param where the filter
	 * @return the operation
	 */
	public static NestedWrite deleteMany(Where<?> where) {
		return new NestedWrite(NestedOperation.DELETE_MANY, new WhereValue(where));
	}

	NestedOperation operation() {
		return this.operation;
	}

	Value operand() {
		return this.operand;
	}

	@Nullable UniqueWhere<?> connected() {
		return (this.operation == NestedOperation.CONNECT && this.operand instanceof UniqueValue unique)
				? unique.where() : null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof NestedWrite that && this.operation == that.operation
				&& this.operand.equals(that.operand);
	}

	@Override
	public int hashCode() {
		return 31 * this.operation.hashCode() + this.operand.hashCode();
	}

	@Override
	public String toString() {
		return this.operation.protocolName() + " " + this.operand;
	}

	private static ObjectValue filtered(Where<?> where, ObjectValue operand) {
		return (where.isEverything()) ? operand : operand.and("where", new WhereValue(where));
	}

}
