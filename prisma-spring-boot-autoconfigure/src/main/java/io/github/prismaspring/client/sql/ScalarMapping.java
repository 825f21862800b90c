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

import io.github.prismaspring.PrismaProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * Makes a row of one column the value of the column.
 *
 * @param <T> the type of the value
 * @param type the type of the value
 */
record ScalarMapping<T>(SqlType<T> type) implements SqlMapping<T> {

	@Override
	public Function<SqlRow, @Nullable T> on(SqlColumns columns) {
		if (columns.names().size() != 1) {
			throw new PrismaProtocolException("A row becomes a %s only if it has a single column, but there are %s"
				.formatted(this.type.name(), columns.names()));
		}
		return (row) -> row.read(0, this.type);
	}

}
