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

package io.github.prismaspring.client.select;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.prismaspring.client.model.Columns;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;

/**
 * The parts that are selected of each row. A part that is named twice is asked for once.
 */
public final class Parts {

	private static final String COUNTS = "_count";

	private final List<Part> parts;

	private final int[] slots;

	private final Map<String, Integer> columns = new HashMap<>();

	private final Map<String, Integer> counts = new HashMap<>();

	private Parts(List<Part> parts, int[] slots) {
		this.parts = parts;
		this.slots = slots;
		for (int i = 0; i < parts.size(); i++) {
			Selected selected = parts.get(i).selected();
			((selected.isCount()) ? this.counts : this.columns).put(selected.name(), i);
		}
	}

	/**
	 * Selects some parts.
	 * @param selection the parts
	 * @return the parts
	 * @throws IllegalArgumentException if there are none, or if a relation is selected
	 * twice with different arguments, for which Prisma's answer has no room
	 */
	public static Parts of(List<? extends Selectable<?, ?>> selection) {
		if (selection.isEmpty()) {
			throw new IllegalArgumentException("Nothing is selected: name at least one part of the row");
		}
		Map<String, Part> parts = new LinkedHashMap<>();
		for (Selectable<?, ?> selectable : selection) {
			Part part = Part.of(selectable);
			Part before = parts.putIfAbsent(part.toString(), part);
			if (before != null && !before.equals(part)) {
				throw new IllegalArgumentException(part + " is selected twice with different arguments");
			}
		}
		List<Part> distinct = List.copyOf(parts.values());
		return new Parts(distinct,
				selection.stream().mapToInt((selectable) -> distinct.indexOf(Part.of(selectable))).toArray());
	}

	/**
	 * Writes the selection as an object.
	 * @param out where to write it
	 */
	public void writeTo(JsonProtocolWriter out) {
		out.beginObject();
		writeTo(out, false);
		if (!this.counts.isEmpty()) {
			out.name(COUNTS).beginObject();
			out.name("arguments").beginObject();
			out.endObject();
			out.name("selection").beginObject();
			writeTo(out, true);
			out.endObject();
			out.endObject();
		}
		out.endObject();
	}

	private void writeTo(JsonProtocolWriter out, boolean counts) {
		this.parts.stream()
			.map(Part::selected)
			.filter((selected) -> selected.isCount() == counts)
			.forEach((selected) -> selected.writeTo(out.name(selected.name())));
	}

	/**
	 * Returns the columns that a join would change if this were a selection of related
	 * rows.
	 * @return the names of model and column
	 */
	public List<String> changedWithinJoin() {
		Stream<String> own = this.parts.stream()
			.filter((part) -> part.selected().isChangedWithinJoin())
			.map(Part::place);
		return Stream.concat(own, changedByJoin().stream()).toList();
	}

	/**
	 * Returns the columns of related rows that a join would change.
	 * @return the names of model and column
	 */
	public List<String> changedByJoin() {
		return this.parts.stream().flatMap((part) -> part.selected().changedByJoin().stream()).toList();
	}

	/**
	 * Reads a row.
	 * @param in the reader, placed at the row
	 * @return the row
	 */
	public Row read(JsonProtocolReader in) {
		@Nullable Object[] values = new @Nullable Object[this.parts.size()];
		read(in, this.columns, values);
		for (int i = 0; i < values.length; i++) {
			Part part = this.parts.get(i);
			if (!part.selected().isNullable()) {
				Columns.require(values[i], part.place());
			}
		}
		return new Row(this, values);
	}

	private void read(JsonProtocolReader in, Map<String, Integer> slots, @Nullable Object[] values) {
		in.beginObject();
		for (String name = in.nextName(); name != null; name = in.nextName()) {
			Integer slot = slots.get(name);
			if (slot != null) {
				values[slot] = read(in, this.parts.get(slot).selected());
			}
			else if (slots == this.columns && name.equals(COUNTS) && !this.counts.isEmpty()) {
				read(in, this.counts, values);
			}
			else {
				in.skip();
			}
		}
	}

	private static @Nullable Object read(JsonProtocolReader in, Selected selected) {
		return (selected.isNullable() && in.isNull()) ? null : selected.read(in);
	}

	int slot(int position) {
		return this.slots[position];
	}

	int slot(Selectable<?, ?> selectable) {
		int slot = this.parts.indexOf(Part.of(selectable));
		if (slot == -1) {
			throw new IllegalArgumentException(
					"%s was not selected; the row has %s".formatted(Part.of(selectable), this.parts));
		}
		return slot;
	}

	List<String> lacking(@Nullable Object[] values) {
		return IntStream.range(0, values.length)
			.filter((slot) -> values[slot] == null)
			.mapToObj((slot) -> this.parts.get(slot).toString())
			.toList();
	}

	String describe(@Nullable Object[] values) {
		return IntStream.range(0, values.length)
			.mapToObj((slot) -> this.parts.get(slot) + "=" + describe(values[slot]))
			.collect(Collectors.joining(", ", "Row[", "]"));
	}

	private static String describe(@Nullable Object value) {
		return (value instanceof byte[] bytes) ? Columns.describe(bytes) : String.valueOf(value);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Parts that && this.parts.equals(that.parts);
	}

	@Override
	public int hashCode() {
		return this.parts.hashCode();
	}

	private record Part(String place, Selected selected) {

		static Part of(Selectable<?, ?> selectable) {
			return new Part(selectable.place(), selectable.selected());
		}

		@Override
		public String toString() {
			return this.place + (this.selected.isCount() ? ".count()" : "");
		}

	}

}
