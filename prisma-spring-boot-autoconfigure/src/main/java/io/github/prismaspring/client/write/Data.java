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

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaValidationException;
import io.github.prismaspring.client.scalar.Value;
import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * The data of a row that is created or updated. Prisma takes it either as
 * <em>checked</em> data, in which relations are nested writes and foreign keys must not
 * be given, or as <em>unchecked</em> data, in which foreign keys are columns and a
 * relation that holds its key in this row must not be a nested write. Assignments can be
 * mixed freely all the same: a foreign key becomes a connection where nested writes want
 * it, and a connection by key becomes a foreign key where a column wants that.
 *
 * @param <M> the model
 */
public final class Data<M> implements Value {

	private final Map<String, Entry<M>> entries;

	private Data(Map<String, Entry<M>> entries) {
		this.entries = entries;
	}

	/**
	 * Creates the data of an update.
	 * @param <M> the model
	 * @param assigns the assignments
	 * @return the data
	 * @throws IllegalArgumentException if a column is assigned twice
	 */
	@SafeVarargs
	@SuppressWarnings("varargs")
	public static <M> Data<M> of(Assign<M>... assigns) {
		return of(Arrays.asList(assigns));
	}

	/**
	 * Creates the data of an update.
	 * @param <M> the model
	 * @param assigns the assignments
	 * @return the data
	 * @throws IllegalArgumentException if a column is assigned twice
	 */
	public static <M> Data<M> of(List<? extends Assign<M>> assigns) {
		Data<M> data = new Data<>(Map.of());
		for (Assign<M> assign : assigns) {
			data = data.and(assign);
		}
		return data;
	}

	/**
	 * Adds an assignment. Nested writes are added to those before.
	 * @param assign the assignment
	 * @return the new data
	 * @throws IllegalArgumentException if it is to a column that is assigned already
	 */
	public Data<M> and(Assign<M> assign) {
		if (assign instanceof ColumnAssign<M> && this.entries.containsKey(assign.field())) {
			throw new IllegalArgumentException("'" + assign.field() + "' is assigned twice");
		}
		return with(assign);
	}

	/**
	 * Adds an assignment. A column that is assigned already is assigned anew; nested
	 * writes are added to those before.
	 * @param assign the assignment
	 * @return the new data
	 */
	Data<M> with(Assign<M> assign) {
		Map<String, Entry<M>> entries = new LinkedHashMap<>(this.entries);
		entries.merge(assign.field(), (Entry<M>) assign, Data::merge);
		return new Data<>(entries);
	}

	/**
	 * Returns whether nothing is assigned.
	 * @return whether there is no assignment
	 */
	public boolean isEmpty() {
		return this.entries.isEmpty();
	}

	@Override
	public void writeTo(JsonProtocolWriter out) {
		out.beginObject();
		properties().forEach((name, value) -> value.writeTo(out.name(name)));
		out.endObject();
	}

	/**
	 * Writes the data of a row among many, which can hold columns only.
	 * @param out where to write it
	 */
	public void writeColumnsTo(JsonProtocolWriter out) {
		this.entries.values()
			.stream()
			.filter((entry) -> entry instanceof RelationEntry)
			.findFirst()
			.ifPresent((entry) -> {
				throw invalid(
						"'%s' cannot be written by createMany, which takes columns only: give its foreign key, or use create"
							.formatted(entry.field()));
			});
		writeTo(out);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Data<?> that && this.entries.equals(that.entries);
	}

	@Override
	public int hashCode() {
		return this.entries.hashCode();
	}

	@Override
	public String toString() {
		return "Data" + this.entries.values();
	}

	private static <M> Entry<M> merge(Entry<M> before, Entry<M> later) {
		return (before instanceof RelationEntry<M> one && later instanceof RelationEntry<M> two) ? one.merge(two)
				: later;
	}

	private Map<String, Value> properties() {
		DataForm form = form();
		Map<String, Value> properties = new LinkedHashMap<>();
		for (Entry<M> entry : this.entries.values()) {
			for (Property property : entry.properties(form)) {
				Value before = properties.putIfAbsent(property.name(), property.value());
				if (before != null && !before.equals(property.value())) {
					throw invalid("'%s' is given two different values".formatted(property.name()));
				}
			}
		}
		return properties;
	}

	private DataForm form() {
		boolean checked = this.entries.values().stream().anyMatch((entry) -> entry.preferredForm() == DataForm.CHECKED);
		DataForm preferred = (checked) ? DataForm.CHECKED : DataForm.UNCHECKED;
		DataForm other = (checked) ? DataForm.UNCHECKED : DataForm.CHECKED;
		if (fits(preferred)) {
			return preferred;
		}
		if (fits(other)) {
			return other;
		}
		throw invalid("'%s' cannot be written together with a nested write to '%s': connect that one by its foreign key"
			.formatted(misfit(DataForm.CHECKED), misfit(DataForm.UNCHECKED)));
	}

	private boolean fits(DataForm form) {
		return this.entries.values().stream().allMatch((entry) -> entry.fits(form));
	}

	private String misfit(DataForm form) {
		return this.entries.values()
			.stream()
			.filter((entry) -> !entry.fits(form))
			.map(Entry::field)
			.findFirst()
			.map(Objects::requireNonNull)
			.orElseThrow();
	}

	private static PrismaValidationException invalid(String message) {
		return new PrismaValidationException(PrismaError.of(PrismaErrorKind.VALIDATION, message));
	}

}
