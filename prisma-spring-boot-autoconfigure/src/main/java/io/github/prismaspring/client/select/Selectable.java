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

import org.jspecify.annotations.Nullable;

/**
 * A part of a row that can be selected: a column, a relation or a number of related rows.
 * Made by the fields of a model.
 *
 * @param <M> the model
 * @param <T> the Java type of the part, nullable if a row may lack it
 */
public interface Selectable<M, T extends @Nullable Object> {

	/**
	 * Returns where the part stands.
	 * @return the names of model and field, for example {@code User.email}
	 */
	String place();

	/**
	 * Returns how the part is asked for and read.
	 * @return the part
	 */
	Selected selected();

}
