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

import org.jspecify.annotations.Nullable;

/**
 * What a column is to its model, which decides in which data it can be written.
 *
 * @param kind the sort of column
 * @param relation the relation that the column is the whole foreign key of, or
 * {@code null}
 * @param reference the field of the related model that the foreign key points to, or
 * {@code null}
 */
public record ColumnRole(Kind kind, @Nullable String relation, @Nullable String reference) {

	/**
	 * A column that is neither a key that the database generates nor part of a foreign
	 * key.
	 */
	public static final ColumnRole PLAIN = new ColumnRole(Kind.PLAIN, null, null);

	/**
	 * A column that Prisma takes in unchecked data only: an {@code autoincrement()}, or
	 * one of several columns of a foreign key.
	 */
	public static final ColumnRole UNCHECKED = new ColumnRole(Kind.UNCHECKED, null, null);

	/**
	 * Returns the role of a column that is the whole foreign key of one relation.
	 * @param relation the name of the relation
	 * @param reference the field of the related model that it points to
	 * @return the role
	 */
	public static ColumnRole foreignKey(String relation, String reference) {
		return new ColumnRole(Kind.FOREIGN_KEY, relation, reference);
	}

	/**
	 * The sorts of columns.
	 */
	public enum Kind {

		/**
		 * Fits all data.
		 */
		PLAIN,

		/**
		 * Fits unchecked data only.
		 */
		UNCHECKED,

		/**
		 * Can be written as a connection to the related row, too.
		 */
		FOREIGN_KEY

	}

}
