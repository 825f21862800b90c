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

import java.util.Collection;

import io.github.prismaspring.client.field.ListField;
import io.github.prismaspring.client.field.NullableColumn;
import io.github.prismaspring.client.field.RequiredColumn;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.Data;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.InvalidDataAccessApiUsageException;

/**
 * Turns the components of a generated record that describes a new row into the data of
 * the row. Immutable.
 *
 * @param <M> the model
 */
public final class NewValues<M> {

	private final Data<M> data;

	private NewValues(Data<M> data) {
		this.data = data;
	}

	/**
	 * Returns no values.
	 * @param <M> the model
	 * @return no values yet
	 */
	public static <M> NewValues<M> none() {
		return new NewValues<>(Data.of());
	}

	/**
	 * Adds a column that the row cannot be without.
	 * @param <T> the Java type of the column
	 * @param column the column
	 * @param value its value
	 * @return the values so far
	 * @throws InvalidDataAccessApiUsageException if there is no value
	 */
	public <T> NewValues<M> required(RequiredColumn<M, T, ?> column, @Nullable T value) {
		if (value == null) {
			throw new InvalidDataAccessApiUsageException(
					"%s is missing: the column is required and has no default".formatted(column.place()));
		}
		return with(column.set(value));
	}

	/**
	 * Adds a column that has a default.
	 * @param <T> the Java type of the column
	 * @param column the column
	 * @param value its value, or {@code null} for the default
	 * @return the values so far
	 */
	public <T> NewValues<M> optional(RequiredColumn<M, T, ?> column, @Nullable T value) {
		return (value != null) ? with(column.set(value)) : this;
	}

	/**
	 * Adds a column that may be null.
	 * @param <T> the Java type of the column
	 * @param column the column
	 * @param value its value, or {@code null} for the default or else none
	 * @return the values so far
	 */
	public <T> NewValues<M> optional(NullableColumn<M, T, ?> column, @Nullable T value) {
		return (value != null) ? with(column.set(value)) : this;
	}

	/**
	 * Adds a column that holds a list.
	 * @param <T> the Java type of an element
	 * @param column the column
	 * @param elements the elements, or {@code null} for the default or else none
	 * @return the values so far
	 */
	public <T> NewValues<M> optional(ListField<M, T> column, @Nullable Collection<? extends T> elements) {
		return (elements != null) ? with(column.set(elements)) : this;
	}

	/**
	 * Returns the data of the row.
	 * @return the data
	 */
	public Data<M> toData() {
		return this.data;
	}

	private NewValues<M> with(Assign<M> assign) {
		return new NewValues<>(this.data.and(assign));
	}

}
