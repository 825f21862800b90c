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

package io.github.prismaspring.client.model;

import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.ResultReader;
import org.jspecify.annotations.Nullable;

/**
 * A relation that was read together with its model.
 *
 * @param <T> the type of the related row or rows
 * @param value the related row or rows; {@code null} if a relation to one row has none
 */
public record Loaded<T extends @Nullable Object>(T value) {

	/**
	 * Reads a relation to many rows.
	 * @param <C> the related model
	 * @param in the reader, placed at the relation
	 * @param reader reads a row
	 * @return the relation
	 */
	public static <C> Loaded<List<C>> many(JsonProtocolReader in, ResultReader<C> reader) {
		List<C> rows = new ArrayList<>();
		in.beginArray();
		while (in.nextElement()) {
			rows.add(reader.read(in));
		}
		return new Loaded<>(List.copyOf(rows));
	}

	/**
	 * Reads a relation to one row that is always there.
	 * @param <C> the related model
	 * @param in the reader, placed at the relation
	 * @param reader reads a row
	 * @return the relation
	 */
	public static <C> Loaded<C> one(JsonProtocolReader in, ResultReader<C> reader) {
		return new Loaded<>(reader.read(in));
	}

	/**
	 * Reads a relation to one row that may be missing.
	 * @param <C> the related model
	 * @param in the reader, placed at the relation
	 * @param reader reads a row
	 * @return the relation
	 */
	public static <C> Loaded<@Nullable C> optional(JsonProtocolReader in, ResultReader<C> reader) {
		return new Loaded<@Nullable C>(in.isNull() ? null : reader.read(in));
	}

	/**
	 * Returns the related row or rows.
	 * @param <T> the type of the related row or rows
	 * @param loaded the relation, {@code null} if it was not read
	 * @param model the name of the model
	 * @param relation the name of the relation
	 * @return the related row or rows
	 * @throws IllegalStateException if the relation was not read
	 */
	public static <T extends @Nullable Object> T require(@Nullable Loaded<T> loaded, String model, String relation) {
		if (loaded == null) {
			throw new RelationNotLoadedException(model, relation);
		}
		return loaded.value();
	}

}
