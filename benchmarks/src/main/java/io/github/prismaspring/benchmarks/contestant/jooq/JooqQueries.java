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

package io.github.prismaspring.benchmarks.contestant.jooq;

import javax.sql.DataSource;

import io.github.prismaspring.benchmarks.contestant.Blocking;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * All queries with jOOQ.
 */
public final class JooqQueries {

	private JooqQueries() {
	}

	/**
	 * Makes the queries.
	 * @param dataSource a pool
	 * @return the queries
	 */
	public static Blocking of(DataSource dataSource) {
		DSLContext database = DSL.using(dataSource, SQLDialect.POSTGRES);
		return new Blocking(new JooqOrm(database), new JooqFilms(database), new JooqWorlds(database),
				new JooqShop(database));
	}

}
