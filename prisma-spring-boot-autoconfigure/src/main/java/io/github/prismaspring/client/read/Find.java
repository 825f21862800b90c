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

package io.github.prismaspring.client.read;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;

/**
 * Which rows to read, and in which order. Immutable: each method returns a new value.
 *
 * @param <M> the model
 * @param where the filter
 * @param orderBy the criteria to sort by, the first one first
 * @param cursor the row to begin at, or {@code null}
 * @param take how many rows to read, or {@code null} for all; a negative number reads
 * towards the beginning
 * @param skip how many rows to leave out, or {@code null} for none
 * @param distinct the names of fields of whose values each combination is read once only
 */
public record Find<M>(Where<M> where, List<Order<M>> orderBy, @Nullable UniqueWhere<M> cursor, @Nullable Integer take,
		@Nullable Integer skip, List<String> distinct) {

	/**
	 * Returns the arguments that find every row.
	 * @param <M> the model
	 * @return the arguments
	 */
	public static <M> Find<M> all() {
		return new Find<>(Where.everything(), List.of(), null, null, null, List.of());
	}

	/**
	 * Reads only rows that pass a filter. Several calls require all of their filters.
	 * @param where the filter
	 * @return the new arguments
	 */
	public Find<M> where(Where<M> where) {
		return new Find<>(this.where.and(where), this.orderBy, this.cursor, this.take, this.skip, this.distinct);
	}

	/**
	 * Reads only rows that pass a filter if a condition of the program holds.
	 * @param condition whether the filter applies
	 * @param where the filter
	 * @return the new arguments
	 */
	public Find<M> whereIf(boolean condition, Where<M> where) {
		return (condition) ? where(where) : this;
	}

	/**
	 * Sorts the rows. Several calls add their criteria behind the ones before.
	 * @param orders the criteria
	 * @return the new arguments
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final Find<M> orderBy(Order<M>... orders) {
		return orderBy(Arrays.asList(orders));
	}

	/**
	 * Sorts the rows. Several calls add their criteria behind the ones before.
	 * @param orders the criteria
	 * @return the new arguments
	 */
	public Find<M> orderBy(List<? extends Order<M>> orders) {
		List<Order<M>> all = Stream.concat(this.orderBy.stream(), orders.stream()).toList();
		return new Find<>(this.where, all, this.cursor, this.take, this.skip, this.distinct);
	}

	/**
	 * Begins at a row, which is read too unless it is skipped.
	 * @param cursor names the row
	 * @return the new arguments
	 */
	public Find<M> cursor(UniqueWhere<M> cursor) {
		return new Find<>(this.where, this.orderBy, cursor, this.take, this.skip, this.distinct);
	}

	/**
	 * Limits the number of rows.
	 * @param take how many rows to read; a negative number reads towards the beginning
	 * @return the new arguments
	 */
	public Find<M> take(int take) {
		return new Find<>(this.where, this.orderBy, this.cursor, take, this.skip, this.distinct);
	}

	/**
	 * Leaves out rows.
	 * @param skip how many
	 * @return the new arguments
	 */
	public Find<M> skip(int skip) {
		if (skip < 0) {
			throw new IllegalArgumentException("'skip' must not be negative, but is " + skip);
		}
		return new Find<>(this.where, this.orderBy, this.cursor, this.take, skip, this.distinct);
	}

	/**
	 * Reads the first row only of those that have the same values in some fields.
	 * @param fields the fields
	 * @return the new arguments
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public final Find<M> distinct(Field<M>... fields) {
		List<String> names = Arrays.stream(fields).map(Field::name).toList();
		return new Find<>(this.where, this.orderBy, this.cursor, this.take, this.skip, names);
	}

	/**
	 * Writes the arguments as properties of the current object.
	 * @param out where to write them
	 */
	public void writePropertiesTo(JsonProtocolWriter out) {
		if (!this.where.isEverything()) {
			this.where.writeTo(out.name("where"));
		}
		if (!this.orderBy.isEmpty()) {
			out.name("orderBy").beginArray();
			this.orderBy.forEach((order) -> order.writeTo(out));
			out.endArray();
		}
		if (this.cursor != null) {
			this.cursor.writeUniqueTo(out.name("cursor"));
		}
		if (this.take != null) {
			out.name("take").int32(this.take);
		}
		if (this.skip != null) {
			out.name("skip").int32(this.skip);
		}
		if (!this.distinct.isEmpty()) {
			out.name("distinct").beginArray();
			this.distinct.forEach(out::string);
			out.endArray();
		}
	}

}
