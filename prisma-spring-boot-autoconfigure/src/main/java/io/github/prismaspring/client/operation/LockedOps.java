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

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.read.Find;
import io.github.prismaspring.client.where.UniqueWhere;

/**
 * The queries that read and lock rows of a model, as values: nothing runs until they are
 * handed to a client, in a transaction or as part of a batch.
 *
 * @param <M> the model
 * @param <R> the type of the object that a row becomes
 */
public final class LockedOps<M, R> {

	private final LockedOperations<M, R> operations;

	/**
	 * Creates the queries.
	 * @param operations makes them
	 */
	public LockedOps(LockedOperations<M, R> operations) {
		this.operations = operations;
	}

	/**
	 * Reads the row with a key.
	 * @param where names the row
	 * @return the query, whose result is empty if there is no such row
	 */
	public Op<Optional<R>> findUnique(UniqueWhere<M> where) {
		return this.operations.findUnique(where).optional();
	}

	/**
	 * Reads the row with a key, which must be there.
	 * @param where names the row
	 * @return the query
	 */
	public Op<R> findUniqueOrThrow(UniqueWhere<M> where) {
		return this.operations.findUniqueOrThrow(where);
	}

	/**
	 * Reads the first of some rows.
	 * @param find which rows, and in which order
	 * @return the query, whose result is empty if there is no such row
	 */
	public Op<Optional<R>> findFirst(UnaryOperator<Find<M>> find) {
		return this.operations.findFirst(find).optional();
	}

	/**
	 * Reads the first of some rows, of which one must be there.
	 * @param find which rows, and in which order
	 * @return the query
	 */
	public Op<R> findFirstOrThrow(UnaryOperator<Find<M>> find) {
		return this.operations.findFirstOrThrow(find);
	}

	/**
	 * Reads rows.
	 * @param find which rows, and in which order
	 * @return the query
	 */
	public Op<List<R>> findMany(UnaryOperator<Find<M>> find) {
		return this.operations.findMany(find);
	}

	/**
	 * Reads all rows.
	 * @return the query
	 */
	public Op<List<R>> findMany() {
		return findMany(UnaryOperator.identity());
	}

}
