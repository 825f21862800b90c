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

import io.github.prismaspring.client.scalar.Value;

/**
 * An assignment to a column.
 *
 * @param <M> the model
 */
public sealed interface ColumnAssign<M> extends Assign<M> permits ColumnEntry {

	/**
	 * Sets a column to a value.
	 * @param <M> the model
	 * @param field the name of the field
	 * @param role what the column is to its model
	 * @param value the value
	 * @return the assignment
	 */
	static <M> ColumnAssign<M> set(String field, ColumnRole role, Value value) {
		return new ColumnEntry<>(field, role, null, value);
	}

	/**
	 * Computes the new value of a column from its old one.
	 * @param <M> the model
	 * @param field the name of the field
	 * @param role what the column is to its model
	 * @param operation the protocol's name of the operation, for example
	 * {@code increment}
	 * @param value the operand
	 * @return the assignment
	 */
	static <M> ColumnAssign<M> compute(String field, ColumnRole role, String operation, Value value) {
		return new ColumnEntry<>(field, role, operation, value);
	}

}
