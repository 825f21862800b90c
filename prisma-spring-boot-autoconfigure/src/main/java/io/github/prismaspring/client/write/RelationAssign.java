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

import java.util.List;

import io.github.prismaspring.client.where.UniqueWhere;

/**
 * Nested writes to a relation.
 *
 * @param <M> the model
 */
public sealed interface RelationAssign<M> extends Assign<M> permits RelationEntry, ForeignKeyEntry {

	/**
	 * Writes to a relation to many rows.
	 * @param <M> the model
	 * @param field the name of the relation
	 * @param writes what to do
	 * @return the assignment
	 */
	static <M> RelationAssign<M> toMany(String field, List<NestedWrite> writes) {
		return new RelationEntry<>(field, NestedWrites.Arity.MANY, null, List.copyOf(writes));
	}

	/**
	 * Writes to a relation to many rows as part of creating a row.
	 * @param <M> the model
	 * @param field the name of the relation
	 * @param writes what to do
	 * @return the assignment
	 */
	static <M> RelationAssign<M> toMany(String field, NestedCreates<?, ?, ?> writes) {
		return toMany(field, writes.writes());
	}

	/**
	 * Writes to a relation to one row whose foreign key is in that row.
	 * @param <M> the model
	 * @param field the name of the relation
	 * @param write what to do
	 * @return the assignment
	 */
	static <M> RelationAssign<M> toOne(String field, NestedWrite write) {
		return RelationEntry.toOne(field, null, write);
	}

	/**
	 * Writes to a relation to one row whose foreign key is in the written row itself.
	 * @param <M> the model
	 * @param field the name of the relation
	 * @param key the foreign key
	 * @param write what to do
	 * @return the assignment
	 */
	static <M> RelationAssign<M> toOne(String field, ForeignKey key, NestedWrite write) {
		return RelationEntry.toOne(field, key, write);
	}

	/**
	 * Sets the foreign key of a relation to one row.
	 * @param <M> the model
	 * @param field the name of the relation
	 * @param key the foreign key
	 * @param target names the related row by the columns that the key points to
	 * @return the assignment
	 * @throws IllegalArgumentException if the target is named by other columns
	 */
	static <M> RelationAssign<M> foreignKey(String field, ForeignKey key, UniqueWhere<?> target) {
		return ForeignKeyEntry.of(field, key, target);
	}

}
