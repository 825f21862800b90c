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

import org.jspecify.annotations.Nullable;

/**
 * What a row about a group of rows can hold: a column that the rows were grouped by, or a
 * value that was computed from them. Made by the fields of a model.
 *
 * @param <M> the model
 * @param <T> the Java type of the value, nullable if there can be none
 */
public interface Grouped<M, T extends @Nullable Object> {

	/**
	 * Returns where the value stands.
	 * @return the name of a column, or of what is computed
	 */
	String place();

	/**
	 * Returns the identity of the value in a result.
	 * @return the identity
	 */
	ResultColumn resultColumn();

}
