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

import io.github.prismaspring.client.read.GroupOrder;
import io.github.prismaspring.client.where.Having;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;

/**
 * How rows are grouped, and which groups are read in which order. Immutable: each method
 * returns a new value.
 *
 * @param <M> the model
 * @param by the names of the fields whose values make a group
 * @param where the filter of the rows
 * @param having the filter of the groups, or {@code null}
 * @param orderBy the criteria to sort the groups by, the first one first
 * @param take how many groups to read, or {@code null} for all
 * @param skip how many groups to leave out, or {@code null} for none
 */
public record Grouping<M>(List<String> by, Where<M> where, @Nullable Having<M> having, List<GroupOrder<M>> orderBy,
		@Nullable Integer take, @Nullable Integer skip) {

	public Grouping {
		by = List.copyOf(by);
		orderBy = List.copyOf(orderBy);
	}

	/**
	 * Groups every row.
	 * @param <M> the model
	 * @param by the names of the fields whose values make a group
	 * @return the grouping
	 */
	public static <M> Grouping<M> by(List<String> by) {
		return new Grouping<>(by, Where.everything(), null, List.of(), null, null);
	}

	/**
	 * Groups only rows that pass a filter. Several calls require all of their filters.
	 * @param where the filter
	 * @return the new grouping
	 */
	public Grouping<M> where(Where<M> where) {
		return new Grouping<>(this.by, this.where.and(where), this.having, this.orderBy, this.take, this.skip);
	}

	/**
	 * Reads only groups that pass a filter. Several calls require all of their filters.
	 * @param having the filter
	 * @return the new grouping
	 */
	public Grouping<M> having(Having<M> having) {
		Having<M> all = (this.having != null) ? this.having.and(having) : having;
		return new Grouping<>(this.by, this.where, all, this.orderBy, this.take, this.skip);
	}

	/**
	 * Sorts the groups. Several calls add their criteria behind the ones before.
	 * @param orders the criteria
	 * @return the new grouping
	 */
	public Grouping<M> orderBy(List<? extends GroupOrder<M>> orders) {
		List<GroupOrder<M>> all = Stream.<GroupOrder<M>>concat(this.orderBy.stream(), orders.stream()).toList();
		return new Grouping<>(this.by, this.where, this.having, all, this.take, this.skip);
	}

	/**
	 * Limits the number of groups.
	 * @param take how many groups; a negative number counts from the end
	 * @return the new grouping
	 */
	public Grouping<M> take(int take) {
		return new Grouping<>(this.by, this.where, this.having, this.orderBy, take, this.skip);
	}

	/**
	 * Leaves out the first groups.
	 * @param skip how many
	 * @return the new grouping
	 */
	public Grouping<M> skip(int skip) {
		if (skip < 0) {
			throw new IllegalArgumentException("'skip' must not be negative, but is " + skip);
		}
		return new Grouping<>(this.by, this.where, this.having, this.orderBy, this.take, skip);
	}

	/**
	 * Writes the grouping as properties of the current object.
	 * @param out where to write it
	 */
	public void writePropertiesTo(JsonProtocolWriter out) {
		out.name("by").beginArray();
		this.by.forEach(out::string);
		out.endArray();
		if (!this.where.isEverything()) {
			this.where.writeTo(out.name("where"));
		}
		if (this.having != null && !this.having.isEverything()) {
			this.having.writeTo(out.name("having"));
		}
		if (!this.orderBy.isEmpty()) {
			out.name("orderBy").beginArray();
			this.orderBy.forEach((order) -> order.writeTo(out));
			out.endArray();
		}
		if (this.take != null) {
			out.name("take").int32(this.take);
		}
		if (this.skip != null) {
			out.name("skip").int32(this.skip);
		}
	}

}
