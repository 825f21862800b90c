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

import java.util.List;

import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.JsonProtocolWriter;
import org.jspecify.annotations.Nullable;

/**
 * What is read of each row, and the object it becomes.
 *
 * @param <R> the type of the object
 */
public interface Shape<R> {

	/**
	 * Writes which fields to read, as an object.
	 * @param out where to write it
	 */
	void writeSelectionTo(JsonProtocolWriter out);

	/**
	 * Returns how relations are loaded.
	 * @return the strategy, or {@code null} if none was chosen
	 */
	default @Nullable RelationLoadStrategy relationLoadStrategy() {
		return null;
	}

	/**
	 * Returns the columns that {@link RelationLoadStrategy#JOIN} would change if these
	 * rows were related ones.
	 * @return the names of model and column, also for the relations of these rows
	 */
	default List<String> changedWithinJoin() {
		return changedByJoin();
	}

	/**
	 * Returns the columns that {@link RelationLoadStrategy#JOIN} would change.
	 * @return the names of model and column, which are those of related rows only
	 */
	default List<String> changedByJoin() {
		return List.of();
	}

	/**
	 * Reads a row.
	 * @param in the reader, placed at the row
	 * @return the object
	 */
	R read(JsonProtocolReader in);

}
