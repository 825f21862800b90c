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
import java.util.stream.Stream;

import io.github.prismaspring.client.BlockingRunner;

/**
 * A query in SQL that answers rows, for callers that wait for the result.
 *
 * @param <T> what rows become
 */
public final class SqlQuery<T> {

	private final BlockingRunner runner;

	private final SqlQueryOps<T> ops;

	SqlQuery(BlockingRunner runner, SqlQueryOps<T> ops) {
		this.runner = runner;
		this.ops = ops;
	}

	/**
	 * Reads all rows.
	 * @return the rows, none of which may become {@code null}
	 */
	public List<T> list() {
		return this.runner.run(this.ops.list());
	}

	/**
	 * Reads the one row that there is.
	 * @return the row
	 * @throws org.springframework.dao.IncorrectResultSizeDataAccessException if there is
	 * none or more than one
	 */
	public T single() {
		return this.runner.run(this.ops.single());
	}

	/**
	 * Reads the row if there is one.
	 * @return the row, empty if there is none or if it is a single column that is
	 * {@code null}, as {@code max} of no rows
	 * @throws org.springframework.dao.IncorrectResultSizeDataAccessException if there is
	 * more than one
	 */
	public Optional<T> optional() {
		return this.runner.run(this.ops.optional());
	}

	/**
	 * Reads all rows, to be worked through. They are read from the database all at once
	 * and are in memory before this method returns: SQL that is not known cannot be
	 * paged. The stream need not be closed.
	 * @return the rows
	 */
	public Stream<T> stream() {
		return list().stream();
	}

	/**
	 * Returns this query as a value, to be run on either façade or in a batch.
	 * @return the ways to run it
	 */
	public SqlQueryOps<T> ops() {
		return this.ops;
	}

}
