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

import io.github.prismaspring.client.BlockingRunner;
import org.jspecify.annotations.Nullable;

/**
 * A query in SQL, for callers that wait for the result. Immutable: each step returns a
 * new statement; {@code execute} and the methods of what {@code query} returns run it.
 */
public final class SqlStatement {

	private final BlockingRunner runner;

	private final Sql sql;

	/**
	 * Creates a statement.
	 * @param runner what runs it
	 * @param sql the query
	 */
	public SqlStatement(BlockingRunner runner, Sql sql) {
		this.runner = runner;
		this.sql = sql;
	}

	/**
	 * Binds a parameter that has a name, wherever it stands.
	 * @param name the name, without colon
	 * @param value the value, or other SQL to put in its place, see {@link Sql}
	 * @return the new statement
	 * @throws IllegalArgumentException if there is no such parameter, if it is bound
	 * already, or if the value cannot be bound
	 */
	public SqlStatement bind(String name, @Nullable Object value) {
		return new SqlStatement(this.runner, this.sql.bind(name, value));
	}

	/**
	 * Binds a parameter that has no name.
	 * @param position its place among the parameters, counted from 1
	 * @param value the value, or other SQL to put in its place, see {@link Sql}
	 * @return the new statement
	 * @throws IllegalArgumentException if there is no such parameter, if it is bound
	 * already, or if the value cannot be bound
	 */
	public SqlStatement bind(int position, @Nullable Object value) {
		return new SqlStatement(this.runner, this.sql.bind(position, value));
	}

	/**
	 * Asks for the rows as they are.
	 * @return the query, ready to run
	 */
	public SqlQuery<SqlRow> query() {
		return new SqlQuery<>(this.runner, ops().query());
	}

	/**
	 * Asks for the rows as objects.
	 * @param <T> the type of the objects
	 * @param type a record, each of whose components takes the column of its name
	 * ({@code createdAt} that of {@code created_at}), or what the single column is to be
	 * read as; in a native image a record needs a hint, for example
	 * {@code @RegisterReflectionForBinding}
	 * @return the query, ready to run
	 * @throws IllegalArgumentException if no row can become this type
	 */
	public <T> SqlQuery<T> query(Class<T> type) {
		return new SqlQuery<>(this.runner, ops().query(type));
	}

	/**
	 * Asks for the rows as objects.
	 * @param <T> the type of the objects
	 * @param mapper makes an object of a row
	 * @return the query, ready to run
	 */
	public <T> SqlQuery<T> query(SqlRowMapper<T> mapper) {
		return new SqlQuery<>(this.runner, ops().query(mapper));
	}

	/**
	 * Runs the statement.
	 * @return how many rows were affected, as the database counts them
	 */
	public long execute() {
		return this.runner.run(ops().execute());
	}

	/**
	 * Returns this statement as a value, to be run on either façade or in a batch.
	 * @return the ways to run it
	 */
	public SqlOps ops() {
		return this.sql.ops();
	}

	@Override
	public String toString() {
		return this.sql.toString();
	}

}
