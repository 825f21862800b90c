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

package io.github.prismaspring.client.where;

import java.util.List;

import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * A condition on groups of rows: an immutable value that can be kept, combined and
 * compared. Each filter on a column that the rows are grouped by is one, too.
 *
 * @param <M> the model
 */
public sealed interface Having<M> permits Where, AggregateCondition, HavingJunction, HavingNegation {

	/**
	 * Requires another condition, too.
	 * @param other the other condition
	 * @return the combination
	 */
	default Having<M> and(Having<M> other) {
		return new HavingJunction<>(Junction.Kind.AND, List.of(this, other));
	}

	/**
	 * Lets another condition suffice.
	 * @param other the other condition
	 * @return the combination
	 */
	default Having<M> or(Having<M> other) {
		return new HavingJunction<>(Junction.Kind.OR, List.of(this, other));
	}

	/**
	 * Returns the opposite.
	 * @return the opposite
	 */
	default Having<M> not() {
		return new HavingNegation<>(this);
	}

	/**
	 * Returns whether this condition restricts nothing.
	 * @return whether every group passes
	 */
	default boolean isEverything() {
		return false;
	}

	/**
	 * Writes the condition as an object.
	 * @param out where to write it
	 */
	void writeTo(JsonProtocolWriter out);

}
