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

package io.github.prismaspring.client.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.github.prismaspring.client.model.ModelJson;
import io.github.prismaspring.client.read.Field;
import io.github.prismaspring.client.write.ColumnAssign;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;

/**
 * The columns of a patch that are not absent. Immutable: values that could change are
 * copied.
 *
 * @param <M> the model
 */
public final class PatchValues<M> {

	private final Map<String, PatchValue<M>> values;

	private PatchValues(Map<String, PatchValue<M>> values) {
		this.values = values;
	}

	/**
	 * Returns no values.
	 * @param <M> the model
	 * @return no values
	 */
	public static <M> PatchValues<M> none() {
		return new PatchValues<>(Map.of());
	}

	/**
	 * Adds a column, or replaces its value.
	 * @param assign the assignment of the column
	 * @param value the value that it assigns
	 * @return the values with this one
	 */
	public PatchValues<M> with(ColumnAssign<M> assign, @Nullable Object value) {
		Map<String, PatchValue<M>> values = new LinkedHashMap<>(this.values);
		values.put(assign.field(), PatchValue.of(assign, value));
		return new PatchValues<>(values);
	}

	/**
	 * Returns the value of a column.
	 * @param <T> the Java type of the column, which is not checked
	 * @param field the column
	 * @return the value; {@code null} if the column is absent, too
	 */
	@SuppressWarnings({ "unchecked", "TypeParameterUnusedInFormals" })
	public <T> @Nullable T get(Field<M> field) {
		PatchValue<M> value = this.values.get(field.name());
		return (value != null) ? (T) value.copy() : null;
	}

	/**
	 * Returns whether a column is not absent.
	 * @param field the column
	 * @return whether it has a value or is null
	 */
	public boolean contains(Field<M> field) {
		return this.values.containsKey(field.name());
	}

	/**
	 * Returns what changes.
	 * @return the assignments in the order in which they were added
	 */
	public List<ColumnAssign<M>> toAssigns() {
		return this.values.values().stream().map(PatchValue::assign).toList();
	}

	/**
	 * Writes the columns that are not absent.
	 * @param generator where to write them
	 * @param context how the mapper is set up
	 */
	public void serialize(JsonGenerator generator, SerializationContext context) {
		ModelJson json = ModelJson.begin(generator, context);
		this.values.forEach((name, value) -> json.column(name, value.value()));
		json.end();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof PatchValues<?> that && this.values.equals(that.values);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.values);
	}

	@Override
	public String toString() {
		return this.values.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + entry.getValue())
			.collect(Collectors.joining(", ", "[", "]"));
	}

}
