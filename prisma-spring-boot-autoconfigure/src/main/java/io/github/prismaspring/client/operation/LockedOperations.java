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
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.read.Find;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.engine.RowLock;

/**
 * Makes the operations that read and lock rows of a model.
 *
 * @param <M> the model
 * @param <R> the type of the object that a row becomes
 * @param reads the same without a lock
 * @param lock the lock
 */
public record LockedOperations<M, R>(ReadOperations<M, R> reads, RowLock lock) {

	/**
	 * Reads the row with a key.
	 * @param where names the row
	 * @return the operation, without result if there is no such row
	 */
	public Op<R> findUnique(UniqueWhere<M> where) {
		return this.reads.findUnique(where).locked(this.lock);
	}

	/**
	 * Reads the row with a key, which must be there.
	 * @param where names the row
	 * @return the operation
	 */
	public Op<R> findUniqueOrThrow(UniqueWhere<M> where) {
		return this.reads.findUniqueOrThrow(where).locked(this.lock);
	}

	/**
	 * Reads the first of some rows.
	 * @param find which rows, and in which order
	 * @return the operation, without result if there are no such rows
	 */
	public Op<R> findFirst(UnaryOperator<Find<M>> find) {
		return this.reads.findFirst(find).locked(this.lock);
	}

	/**
	 * Reads the first of some rows, of which one must be there.
	 * @param find which rows, and in which order
	 * @return the operation
	 */
	public Op<R> findFirstOrThrow(UnaryOperator<Find<M>> find) {
		return this.reads.findFirstOrThrow(find).locked(this.lock);
	}

	/**
	 * Reads rows.
	 * @param find which rows, and in which order
	 * @return the operation
	 */
	public Op<List<R>> findMany(UnaryOperator<Find<M>> find) {
		return this.reads.findMany(find).locked(this.lock);
	}

}
