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

package io.github.prismaspring.benchmarks.contestant.r2dbc;

import io.github.prismaspring.benchmarks.contestant.DatabaseAddress;
import io.github.prismaspring.benchmarks.contestant.Pool;
import io.github.prismaspring.benchmarks.contestant.Reactive;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;

import org.springframework.data.r2dbc.core.R2dbcEntityTemplate;

/**
 * All queries with Spring Data R2DBC: the template for rows of one table, SQL for what
 * belongs together.
 */
public final class R2dbcQueries {

	private R2dbcQueries() {
	}

	/**
	 * Makes the queries.
	 * @param address where the database is
	 * @return the queries
	 */
	public static Reactive of(DatabaseAddress address) {
		PostgresqlConnectionFactory connections = new PostgresqlConnectionFactory(
				PostgresqlConnectionConfiguration.builder()
					.host("127.0.0.1")
					.port(address.port())
					.username(DatabaseAddress.USER)
					.password("")
					.database(DatabaseAddress.NAME)
					.build());
		ConnectionPool pool = new ConnectionPool(
				ConnectionPoolConfiguration.builder(connections).initialSize(Pool.SIZE).maxSize(Pool.SIZE).build());
		R2dbcSession session = new R2dbcSession(pool);
		R2dbcEntityTemplate template = new R2dbcEntityTemplate(pool);
		return new Reactive(new R2dbcOrm(session, template), new R2dbcFilms(session), new R2dbcWorlds(session),
				new R2dbcShop(session, template));
	}

}
