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

import java.util.List;

import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a row is asked for and read. Equal to another one that asks for the same.
 */
public interface Selected {

	/**
	 * Returns the name of the property that has the part.
	 * @return the name
	 */
	String name();

	/**
	 * Returns whether the part is a number, which stands inside the property
	 * {@code _count}.
	 * @return whether the part is a number of related rows
	 */
	default boolean isCount() {
		return false;
	}

	/**
	 * Returns whether a row may lack the part.
	 * @return whether the value can be {@code null}
	 */
	boolean isNullable();

	/**
	 * Returns whether the part is a column that a join would change if it were part of a
	 * related row.
	 * @return whether some values come back as others
	 */
	default boolean isChangedWithinJoin() {
		return false;
	}

	/**
	 * Returns the columns of a related row that a join would change.
	 * @return the names of model and column
	 */
	default List<String> changedByJoin() {
		return List.of();
	}

	/**
	 * Writes what is asked for, as the value of the property.
	 * @param out where to write it
	 */
	void writeTo(JsonProtocolWriter out);

	/**
	 * Reads the part.
	 * @param in the reader, placed at the value, which is {@code null} only if it may be
	 * @return the part
	 */
	@Nullable Object read(JsonProtocolReader in);

}
