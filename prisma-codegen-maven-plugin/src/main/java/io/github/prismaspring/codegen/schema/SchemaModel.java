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

package io.github.prismaspring.codegen.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.prismaspring.engine.PrismaAction;
import org.jspecify.annotations.Nullable;

/**
 * Model or view of the schema.
 *
 * @param name the name in the Prisma schema
 * @param documentation the text of its {@code ///} comments
 * @param fields its fields in the order of the schema
 * @param compoundKeys its compound ids and uniques, the id first
 * @param actions what Prisma can do with it: less than everything for views, for models
 * with a required {@code Unsupported} column, and on some databases
 */
public record SchemaModel(String name, @Nullable String documentation, List<SchemaField> fields,
		List<CompoundKey> compoundKeys, Set<PrismaAction> actions) {

	public SchemaModel {
		fields = List.copyOf(fields);
		compoundKeys = List.copyOf(compoundKeys);
		actions = Set.copyOf(actions);
	}

	/**
	 * Return the fields that are stored in columns.
	 * @return the column fields in the order of the schema
	 */
	public List<ColumnField> columns() {
		return select(ColumnField.class).toList();
	}

	/**
	 * Return the fields that lead to other records.
	 * @return the relation fields in the order of the schema
	 */
	public List<RelationField> relations() {
		return select(RelationField.class).toList();
	}

	/**
	 * Return the column of the given name.
	 * @param name the name of the field
	 * @return the column, empty if it is hidden from the client ({@code @ignore} or
	 * {@code Unsupported})
	 */
	public Optional<ColumnField> column(String name) {
		return select(ColumnField.class).filter((column) -> column.name().equals(name)).findFirst();
	}

	/**
	 * Return whether Prisma can run the given action on this model.
	 * @param action the action
	 * @return {@code true} if it can
	 */
	public boolean supports(PrismaAction action) {
		return this.actions.contains(action);
	}

	SchemaModel sharedWith(SchemaModel other) {
		Set<PrismaAction> shared = new HashSet<>(this.actions);
		shared.retainAll(other.actions);
		return new SchemaModel(this.name, this.documentation, this.fields, this.compoundKeys, shared);
	}

	private <T extends SchemaField> Stream<T> select(Class<T> type) {
		return this.fields.stream().filter(type::isInstance).map(type::cast);
	}

}
