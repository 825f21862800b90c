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

package io.github.prismaspring.client.sql;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * How rows become objects.
 *
 * @param <T> the type of the objects
 */
interface SqlMapping<T> {

	/**
	 * Looks at the columns once, before the first row.
	 * @param columns the columns of the result
	 * @return what makes an object of a row, or {@code null} of a value that is
	 * {@code null}
	 * @throws io.github.prismaspring.PrismaProtocolException if the columns do not fit
	 */
	Function<SqlRow, @Nullable T> on(SqlColumns columns);

	@SuppressWarnings("unchecked")
	static <T> SqlMapping<T> to(Class<T> type) {
		if (type.isRecord()) {
			return (SqlMapping<T>) SqlRecord.of(type);
		}
		if (SqlTypes.find(type) == null) {
			throw new IllegalArgumentException("No row becomes a " + type.getTypeName()
					+ ": give a record, a type that a single column can be read as, or a function of the row");
		}
		return new ScalarMapping<>(SqlTypes.of(type));
	}

}
