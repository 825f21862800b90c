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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.benchmarks.workload.WorldQueries;
import io.github.prismaspring.benchmarks.workload.WorldRow;

/**
 * TechEmpower's queries in plain JDBC.
 */
final class JdbcWorlds implements WorldQueries<Object> {

	private final JdbcSession session;

	JdbcWorlds(JdbcSession session) {
		this.session = session;
	}

	@Override
	public Object queries(List<Integer> ids) {
		return this.session.with((connection) -> read(connection, ids));
	}

	@Override
	public Object updates(List<WorldRow> rows) {
		return this.session.transaction((connection) -> {
			List<WorldRow> changed = new ArrayList<>();
			List<WorldRow> read = read(connection, rows.stream().map(WorldRow::id).toList());
			for (int i = 0; i < rows.size(); i++) {
				changed.add(new WorldRow(read.get(i).id(), rows.get(i).randomNumber()));
			}
			try (PreparedStatement statement = connection
				.prepareStatement("update world set random_number = ? where id = ?")) {
				for (WorldRow row : changed) {
					statement.setInt(1, row.randomNumber());
					statement.setInt(2, row.id());
					statement.addBatch();
				}
				statement.executeBatch();
			}
			return changed;
		});
	}

	private static List<WorldRow> read(Connection connection, List<Integer> ids) throws SQLException {
		List<WorldRow> rows = new ArrayList<>();
		for (int id : ids) {
			rows.add(JdbcSession.one(connection, "select id, random_number from world where id = ?",
					(row) -> new WorldRow(row.getInt(1), row.getInt(2)), id));
		}
		return rows;
	}

}
