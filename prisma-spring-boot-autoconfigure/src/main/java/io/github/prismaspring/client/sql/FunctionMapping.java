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

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.PrismaProtocolException;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows what a function of the caller's makes of them.
 *
 * @param <T> the type of the objects
 * @param mapper the function
 */
record FunctionMapping<T>(SqlRowMapper<T> mapper) implements SqlMapping<T> {

	@Override
	public Function<SqlRow, @Nullable T> on(SqlColumns columns) {
		return this::map;
	}

	private @Nullable T map(SqlRow row) {
		try {
			return this.mapper.map(row);
		}
		catch (PrismaException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw new PrismaProtocolException(PrismaError.of(PrismaErrorKind.PROTOCOL,
					"The function that maps rows has failed at row %d: %s".formatted(row.number(), ex)), ex);
		}
	}

}
