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

import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.engine.JsonProtocolReader;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.ResultReader;

/**
 * A query in SQL as a value: to be run on either façade, any number of times, or in a
 * batch beside other queries.
 */
public final class SqlOps {

	private final Sql sql;

	SqlOps(Sql sql) {
		this.sql = sql;
	}

	/**
	 * Asks for the rows as they are.
	 * @return the query
	 */
	public SqlQueryOps<SqlRow> query() {
		return query((row) -> row);
	}

	/**
	 * Asks for the rows as objects.
	 * @param <T> the type of the objects
	 * @param type a record, or what the single column is to be read as
	 * @return the query
	 * @throws IllegalArgumentException if no row can become this type
	 */
	public <T> SqlQueryOps<T> query(Class<T> type) {
		return new SqlQueryOps<>(this.sql, new SqlRows<>(SqlMapping.to(type)));
	}

	/**
	 * Asks for the rows as objects.
	 * @param <T> the type of the objects
	 * @param mapper makes an object of a row
	 * @return the query
	 */
	public <T> SqlQueryOps<T> query(SqlRowMapper<T> mapper) {
		return new SqlQueryOps<>(this.sql, new SqlRows<>(new FunctionMapping<>(mapper)));
	}

	/**
	 * Asks for nothing but the number of rows that were affected.
	 * @return the query
	 */
	public Op<Long> execute() {
		return op(this.sql, PrismaAction.EXECUTE_RAW, JsonProtocolReader::bigInt);
	}

	static <T> Op<T> op(Sql sql, PrismaAction action, ResultReader<T> reader) {
		return new Op<>(new PrismaRequest<>(null, action, new UnrenderedSql(sql), reader));
	}

}
