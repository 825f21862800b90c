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

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Field that leads to records of another model, or of the same one.
 *
 * @param name the name in the Prisma schema
 * @param target the name of the model it leads to
 * @param arity how many records it leads to
 * @param relation the name of the relation, equal at both of its ends
 * @param foreignKey the columns of this model that hold the foreign key, empty if it is
 * held at the other end or in a join table
 * @param references the columns of the target that {@code foreignKey} points to
 * @param documentation the text of its {@code ///} comments
 */
public record RelationField(String name, String target, Arity arity, String relation, List<String> foreignKey,
		List<String> references, @Nullable String documentation) implements SchemaField {

	public RelationField {
		foreignKey = List.copyOf(foreignKey);
		references = List.copyOf(references);
	}

	/**
	 * Return whether the foreign key is held by the model this field belongs to.
	 * @return {@code true} if there are foreign key columns
	 */
	public boolean ownsForeignKey() {
		return !this.foreignKey.isEmpty();
	}

}
