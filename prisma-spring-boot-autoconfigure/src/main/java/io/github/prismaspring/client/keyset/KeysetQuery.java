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
import io.github.prismaspring.client.where.Where;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows in portions, each by a query of its own that begins behind a position.
 *
 * @param <M> the model
 * @param <R> the type of the object that a row becomes
 */
public final class KeysetQuery<M, R> {

	private final ReadOperations<M, R> operations;

	private final Where<M> where;

	private final Keyset<M> keyset;

	/**
	 * Creates a query.
	 * @param operations the model and what is read of each row
	 * @param where the filter of all portions
	 * @param keyset the order of all portions
	 */
	public KeysetQuery(ReadOperations<M, R> operations, Where<M> where, Keyset<M> keyset) {
		this.operations = operations;
		this.where = where;
		this.keyset = keyset;
	}

	/**
	 * Reads a portion.
	 * @param after the position of the row before, or {@code null} to begin with the
	 * first row
	 * @param skip how many rows to leave out
	 * @param take how many rows to read at most, or {@code null} for all
	 * @return the query
	 */
	public Op<List<Keyed<R>>> read(@Nullable KeysetPosition after, int skip, @Nullable Integer take) {
		Where<M> rest = (after != null) ? this.where.and(this.keyset.after(after)) : this.where;
		Find<M> find = new Find<>(rest, this.keyset.orders(), null, take, (skip > 0) ? skip : null, List.of());
		return new ReadOperations<>(this.operations.model(), new KeyedShape<>(this.operations.shape(), this.keyset))
			.findMany((all) -> find);
	}

}
