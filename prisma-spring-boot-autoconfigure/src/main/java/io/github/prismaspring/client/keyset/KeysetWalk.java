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

package io.github.prismaspring.client.keyset;

import java.util.List;

import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.client.operation.ReadOperations;
import io.github.prismaspring.client.read.Find;
import org.jspecify.annotations.Nullable;

/**
 * One walk through the rows of a query, portion by portion. For one caller at a time.
 *
 * @param <M> the model
 * @param <R> the type of the object that a row becomes
 */
public final class KeysetWalk<M, R> {

	private final KeysetQuery<M, R> query;

	private final int portion;

	private int skip;

	private long remaining;

	private @Nullable KeysetPosition position;

	private KeysetWalk(KeysetQuery<M, R> query, Find<M> find, int portion) {
		this.query = query;
		this.portion = portion;
		this.skip = (find.skip() != null) ? find.skip() : 0;
		this.remaining = (find.take() != null) ? find.take() : Long.MAX_VALUE;
	}

	/**
	 * Prepares walks, each of which begins with the first row.
	 * @param <M> the model
	 * @param <R> the type of the object that a row becomes
	 * @param operations the model and what is read of each row
	 * @param find which rows, and in which order
	 * @param portion how many rows to read at once
	 * @return makes a walk
	 * @throws IllegalArgumentException if the query cannot be read in portions
	 */
	public static <M, R> Start<M, R> of(ReadOperations<M, R> operations, Find<M> find, int portion) {
		Portions.check(find, "stream");
		if (portion < 1) {
			throw new IllegalArgumentException("A stream reads at least one row at once, not " + portion);
		}
		Keyset<M> keyset = Keyset.of(operations.model(), find.orderBy());
		KeysetQuery<M, R> query = new KeysetQuery<>(operations, find.where(), keyset);
		return () -> new KeysetWalk<>(query, find, portion);
	}

	/**
	 * Returns whether all rows have been read.
	 * @return whether there is no portion to read
	 */
	public boolean isDone() {
		return this.remaining == 0;
	}

	/**
	 * Returns the query that reads the next portion.
	 * @return the query, whose result is to be handed to {@link #advance}
	 */
	public Op<List<Keyed<R>>> next() {
		return this.query.read(this.position, this.skip, size());
	}

	/**
	 * Takes note of a portion.
	 * @param rows the result of the query
	 * @return the rows
	 */
	public List<R> advance(List<Keyed<R>> rows) {
		this.skip = 0;
		this.remaining = (rows.size() < size()) ? 0 : this.remaining - rows.size();
		if (!rows.isEmpty()) {
			this.position = rows.get(rows.size() - 1).position();
		}
		return rows.stream().map(Keyed::row).toList();
	}

	private int size() {
		return (int) Math.min(this.portion, this.remaining);
	}

	/**
	 * Where walks begin.
	 *
	 * @param <M> the model
	 * @param <R> the type of the object that a row becomes
	 */
	@FunctionalInterface
	public interface Start<M, R> {

		/**
		 * Begins a walk.
		 * @return the walk, before the first row
		 */
		KeysetWalk<M, R> walk();

	}

}
