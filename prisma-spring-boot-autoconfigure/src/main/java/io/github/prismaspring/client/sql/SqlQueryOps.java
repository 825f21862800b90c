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

import java.util.List;
import java.util.Optional;

import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.engine.PrismaAction;

/**
 * A query in SQL that answers rows, as a value.
 *
 * @param <T> what rows become
 */
public final class SqlQueryOps<T> {

	private final Sql sql;

	private final SqlRows<T> rows;

	SqlQueryOps(Sql sql, SqlRows<T> rows) {
		this.sql = sql;
		this.rows = rows;
	}

	/**
	 * Asks for all rows.
	 * @return the query; none of the rows may become {@code null}
	 */
	public Op<List<T>> list() {
		return SqlOps.op(this.sql, PrismaAction.QUERY_RAW, this.rows::list);
	}

	/**
	 * Asks for the one row that there is.
	 * @return the query, which fails if there is none, more than one, or a single column
	 * that is {@code null}
	 */
	public Op<T> single() {
		return SqlOps.op(this.sql, PrismaAction.QUERY_RAW, this.rows::single);
	}

	/**
	 * Asks for the row if there is one.
	 * @return the query, which fails if there is more than one; a single column that is
	 * {@code null}, as {@code max} of no rows, is none
	 */
	public Op<Optional<T>> optional() {
		return SqlOps.op(this.sql, PrismaAction.QUERY_RAW, this.rows::optional);
	}

}
