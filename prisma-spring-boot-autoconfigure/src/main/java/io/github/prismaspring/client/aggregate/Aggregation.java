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

package io.github.prismaspring.client.aggregate;

import java.util.List;
import java.util.stream.Stream;

import io.github.prismaspring.client.read.Find;
import io.github.prismaspring.client.read.Order;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;

/**
 * What to compute, and from which rows. Immutable: each method returns a new value.
 *
 * @param <M> the model
 * @param find which rows
 * @param values what to compute
 */
public record Aggregation<M>(Find<M> find, List<Aggregate<M, ?>> values) {

	public Aggregation {
		values = List.copyOf(values);
	}

	/**
	 * Returns an aggregation of every row that computes nothing yet.
	 * @param <M> the model
	 * @return the start
	 */
	public static <M> Aggregation<M> ofAll() {
		return new Aggregation<>(Find.all(), List.of());
	}

	/**
	 * Computes from only those rows that pass a filter. Several calls require all of
	 * their filters.
	 * @param where the filter
	 * @return the new aggregation
	 */
	public Aggregation<M> where(Where<M> where) {
		return new Aggregation<>(this.find.where(where), this.values);
	}

	/**
	 * Sorts the rows, which decides which of them a cursor or a limit leaves.
	 * @param orders the criteria
	 * @return the new aggregation
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final Aggregation<M> orderBy(Order<M>... orders) {
		return new Aggregation<>(this.find.orderBy(orders), this.values);
	}

	/**
	 * Begins at a row.
	 * @param cursor names the row
	 * @return the new aggregation
	 */
	public Aggregation<M> cursor(UniqueWhere<M> cursor) {
		return new Aggregation<>(this.find.cursor(cursor), this.values);
	}

	/**
	 * Limits the number of rows.
	 * @param take how many rows; a negative number counts from the end
	 * @return the new aggregation
	 */
	public Aggregation<M> take(int take) {
		return new Aggregation<>(this.find.take(take), this.values);
	}

	/**
	 * Leaves out the first rows.
	 * @param skip how many
	 * @return the new aggregation
	 */
	public Aggregation<M> skip(int skip) {
		return new Aggregation<>(this.find.skip(skip), this.values);
	}

	/**
	 * Computes values. Several calls compute all of their values.
	 * @param values what to compute
	 * @return the new aggregation
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final Aggregation<M> compute(Aggregate<M, ?>... values) {
		return new Aggregation<>(this.find, Stream.concat(this.values.stream(), Stream.of(values)).toList());
	}

}
