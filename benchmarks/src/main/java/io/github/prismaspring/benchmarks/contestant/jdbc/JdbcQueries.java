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

import javax.sql.DataSource;

import io.github.prismaspring.benchmarks.contestant.Blocking;

/**
 * All queries in plain JDBC.
 */
public final class JdbcQueries {

	private JdbcQueries() {
	}

	/**
	 * Makes the queries.
	 * @param dataSource a pool
	 * @return the queries
	 */
	public static Blocking of(DataSource dataSource) {
		JdbcSession session = new JdbcSession(dataSource);
		return new Blocking(new JdbcOrm(session), new JdbcFilms(session), new JdbcWorlds(session),
				new JdbcShop(session));
	}

}
