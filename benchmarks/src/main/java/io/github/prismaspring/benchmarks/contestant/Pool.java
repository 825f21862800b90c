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

package io.github.prismaspring.benchmarks.contestant;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * The pools of connections, of one size for everybody.
 */
public final class Pool {

	/**
	 * How many connections each contestant has.
	 */
	public static final int SIZE = 10;

	private Pool() {
	}

	/**
	 * Opens a pool for libraries on JDBC.
	 * @param address where the database is
	 * @return the pool, which is a {@link DataSource}
	 */
	public static HikariDataSource open(DatabaseAddress address) {
		HikariConfig config = new HikariConfig();
		config.setJdbcUrl(address.jdbcUrl());
		config.setUsername(DatabaseAddress.USER);
		config.setPassword("");
		config.setMaximumPoolSize(SIZE);
		return new HikariDataSource(config);
	}

}
