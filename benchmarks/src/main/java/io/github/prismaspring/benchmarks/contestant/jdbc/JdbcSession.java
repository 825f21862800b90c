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

package io.github.prismaspring.benchmarks.contestant.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/**
 * What anybody writes around JDBC sooner or later.
 */
final class JdbcSession {

	private final DataSource dataSource;

	JdbcSession(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	<T> T with(Work<T> work) {
		try (Connection connection = this.dataSource.getConnection()) {
			return work.run(connection);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	<T> T transaction(Work<T> work) {
		return with((connection) -> {
			connection.setAutoCommit(false);
			try {
				T result = work.run(connection);
				connection.commit();
				return result;
			}
			catch (SQLException | RuntimeException ex) {
				connection.rollback();
				throw ex;
			}
			finally {
				connection.setAutoCommit(true);
			}
		});
	}

	static <T> List<T> list(Connection connection, String sql, Row<T> row, Object... parameters) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			bind(statement, parameters);
			try (ResultSet result = statement.executeQuery()) {
				List<T> rows = new ArrayList<>();
				while (result.next()) {
					rows.add(row.read(result));
				}
				return rows;
			}
		}
	}

	static <T> T one(Connection connection, String sql, Row<T> row, Object... parameters) throws SQLException {
		List<T> rows = list(connection, sql, row, parameters);
		if (rows.isEmpty()) {
			throw new SQLException("No row for " + sql);
		}
		return rows.get(0);
	}

	static void update(Connection connection, String sql, Object... parameters) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			bind(statement, parameters);
			statement.executeUpdate();
		}
	}

	private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
		for (int i = 0; i < parameters.length; i++) {
			Object parameter = parameters[i];
			if (parameter instanceof Instant instant) {
				statement.setObject(i + 1, utc(instant), Types.TIMESTAMP);
			}
			else if (parameter instanceof Integer[] numbers) {
				statement.setArray(i + 1, statement.getConnection().createArrayOf("int4", numbers));
			}
			else {
				statement.setObject(i + 1, parameter);
			}
		}
	}

	static LocalDateTime utc(Instant instant) {
		return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

	static Instant instant(ResultSet row, int column) throws SQLException {
		return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
	}

	interface Work<T> {

		T run(Connection connection) throws SQLException;

	}

	interface Row<T> {

		T read(ResultSet row) throws SQLException;

	}

}
