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

/**
 * The members of a model, for code that learns only at run time which of them it needs.
 *
 * @param <M> the model
 */
public interface ModelMembers<M> {

	/**
	 * Returns the scalar fields of the model, also those that its class does not have.
	 * @return the fields in the order of the schema
	 */
	List<Field<M>> columns();

	/**
	 * Returns the relations of the model.
	 * @return the relations in the order of the schema
	 */
	List<Relation<M>> relations();

	/**
	 * Returns the fields whose values together name one row.
	 * @return the id or another unique column, otherwise the columns of a compound key;
	 * empty if every key has a column that can be null, or there is none, as for a view
	 */
	List<Field<M>> key();

	/**
	 * Returns how a field or relation is called in Java.
	 * @param name the name in the schema
	 * @return the name of its accessor, which is another one if Java keeps the name for
	 * itself
	 */
	default String accessor(String name) {
		return name;
	}

}
