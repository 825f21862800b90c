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

import org.jspecify.annotations.Nullable;

/**
 * Field that is stored in a column of the model's own table.
 *
 * @param name the name in the Prisma schema
 * @param type the type of its values
 * @param arity how many values it holds
 * @param id whether it is marked {@code @id}
 * @param unique whether it is marked {@code @unique}
 * @param generated whether Prisma or the database fills it when a create leaves it out
 * ({@code @default} or {@code @updatedAt})
 * @param autoincrement whether the database counts it up
 * @param updatedAt whether Prisma sets it with each update ({@code @updatedAt})
 * @param partOfId whether it is the id or one of several columns that are
 * @param nativeType its native type as in {@code @db.VarChar(100)}, or {@code null} for
 * the one that Prisma chooses
 * @param documentation the text of its {@code ///} comments
 */
public record ColumnField(String name, ColumnType type, Arity arity, boolean id, boolean unique, boolean generated,
		boolean autoincrement, boolean updatedAt, boolean partOfId, @Nullable NativeType nativeType,
		@Nullable String documentation) implements SchemaField {

	/**
	 * Return whether a create has to name a value of this field.
	 * @return {@code true} if the field is required and nothing else fills it
	 */
	public boolean neededOnCreate() {
		return this.arity == Arity.REQUIRED && !this.generated;
	}

}
