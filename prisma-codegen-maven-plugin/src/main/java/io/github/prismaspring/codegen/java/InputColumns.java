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

package io.github.prismaspring.codegen.java;

import java.util.List;

import io.github.prismaspring.codegen.schema.ColumnField;

/**
 * The columns that clients of an application can set.
 */
final class InputColumns {

	// JVM specification, section 4.11: a constructor has 255 parameters at most, this
	// included
	private static final int MOST_COMPONENTS = 254;

	private final ClientModel model;

	InputColumns(ClientModel model) {
		this.model = model;
	}

	/**
	 * Return the columns of a new row.
	 * @return the columns without those that are generated
	 */
	List<ClientColumn> ofNew() {
		return settable();
	}

	/**
	 * Return the columns of a change.
	 * @return the columns without those of the id, which a request names in its path
	 */
	List<ClientColumn> ofPatch() {
		return settable().stream().filter((column) -> !column.field().partOfId()).toList();
	}

	/**
	 * Return whether a row can be described by its columns alone.
	 * @return {@code false} if rows cannot be created, or need a relation whose foreign
	 * key is hidden from the client
	 */
	boolean describeNew() {
		return this.model.canCreate() && ofNew().size() <= MOST_COMPONENTS
				&& this.model.steps()
					.fields()
					.stream()
					.noneMatch((field) -> field instanceof ClientRelation relation && isKeyHidden(relation));
	}

	/**
	 * Return whether rows can be changed.
	 * @return {@code false} for views, and if there is no column to change
	 */
	boolean describePatch() {
		return !this.model.isView() && !ofPatch().isEmpty();
	}

	private List<ClientColumn> settable() {
		return this.model.columns()
			.stream()
			.filter((column) -> isSettable(column.field()) && !column.isReadOnly())
			.toList();
	}

	private static boolean isSettable(ColumnField column) {
		return !column.autoincrement() && !column.updatedAt();
	}

	private boolean isKeyHidden(ClientRelation relation) {
		List<String> foreignKey = relation.field().foreignKey();
		return this.model.columns(foreignKey).size() < foreignKey.size();
	}

}
