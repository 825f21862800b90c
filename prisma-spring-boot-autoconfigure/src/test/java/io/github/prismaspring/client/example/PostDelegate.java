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

package io.github.prismaspring.client.example;

import io.github.prismaspring.client.WholeLockedDelegate;
import io.github.prismaspring.client.WholeReturningDelegate;
import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.client.read.ModelShape;
import io.github.prismaspring.client.read.RelationLoadStrategy;
import io.github.prismaspring.engine.LockWait;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.RowLock;

/**
 * The queries of {@link Post}, blocking.
 */
public final class PostDelegate
		extends WholeReturningDelegate<Post, PostCreate.NeedsTitle<PostCreate.NeedsAuthor<PostCreate.Ready>>> {

	private PostDelegate(PrismaEngine engine, ModelShape<Post> whole) {
		super(engine, whole, PostCreate.start());
	}

	static PostDelegate of(PrismaEngine engine) {
		return new PostDelegate(engine, ModelShape.of(Models.POST.modelType()));
	}

	/**
	 * Adds relations to what every query gives.
	 * @param includes the relations
	 * @return the delegate whose rows have these relations
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final PostDelegate include(Include<Post>... includes) {
		return new PostDelegate(engine(), whole().include(includes));
	}

	/**
	 * Chooses how relations are loaded. Unless something is chosen, they are joined where
	 * that is known to change no value.
	 * @param strategy how
	 * @return the delegate whose queries load relations so
	 */
	public PostDelegate relationLoadStrategy(RelationLoadStrategy strategy) {
		return new PostDelegate(engine(), whole().relationLoadStrategy(strategy));
	}

	/**
	 * Locks the rows that are read until the end of the transaction, so that others can
	 * neither change nor lock them. Waits for rows that are locked already.
	 * @return the queries that lock, for use in a transaction or a batch
	 */
	public WholeLockedDelegate<Post> forUpdate() {
		return forUpdate(LockWait.BLOCK);
	}

	/**
	 * Locks the rows that are read until the end of the transaction, so that others can
	 * neither change nor lock them.
	 * @param wait what becomes of rows that are locked already
	 * @return the queries that lock, for use in a transaction or a batch
	 */
	public WholeLockedDelegate<Post> forUpdate(LockWait wait) {
		return new WholeLockedDelegate<Post>(engine(), whole(), RowLock.forUpdate(wait));
	}

	/**
	 * Locks the rows that are read until the end of the transaction, so that others can
	 * lock them in the same way only, and not change them. Waits for rows that are locked
	 * for an update.
	 * @return the queries that lock, for use in a transaction or a batch
	 */
	public WholeLockedDelegate<Post> forShare() {
		return new WholeLockedDelegate<Post>(engine(), whole(), RowLock.forShare());
	}

}
