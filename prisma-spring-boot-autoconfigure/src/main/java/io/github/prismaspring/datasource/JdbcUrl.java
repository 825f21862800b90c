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

package io.github.prismaspring.datasource;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Translates JDBC URLs into those of Prisma, so that both sides of an application use the
 * same database. What concerns the JDBC driver alone, such as its caches, is left out;
 * what concerns the connection is translated, or refused if Prisma has no word for it.
 */
public final class JdbcUrl {

	private static final String PREFIX = "jdbc:";

	private JdbcUrl() {
	}

	/**
	 * Translates a URL.
	 * @param url the JDBC URL
	 * @param user the user, which wins over the one in the URL, or {@code null}
	 * @param password the password, which wins over the one in the URL, or {@code null}
	 * @return the URL in Prisma's form
	 * @throws JdbcUrlException if the URL cannot be translated
	 */
	public static DatasourceUrl translate(String url, @Nullable String user, @Nullable String password) {
		int end = url.indexOf(':', PREFIX.length());
		if (!url.startsWith(PREFIX) || end < 0) {
			throw new JdbcUrlException("It does not begin with 'jdbc:' and the name of a database");
		}
		String subprotocol = url.substring(PREFIX.length(), end).toLowerCase(Locale.ROOT);
		String rest = url.substring(end + 1);
		return switch (subprotocol) {
			case "postgresql" -> new PostgresqlJdbcUrl(DatasourceProvider.POSTGRESQL, rest).translate(user, password);
			case "cockroachdb" -> new PostgresqlJdbcUrl(DatasourceProvider.COCKROACHDB, rest).translate(user, password);
			case "mysql", "mariadb" -> new MysqlJdbcUrl(rest).translate(user, password);
			case "sqlserver" -> new SqlServerJdbcUrl(rest).translate(user, password);
			case "sqlite" -> new SqliteJdbcUrl(rest).translate();
			case "tc" -> throw new JdbcUrlException("'jdbc:tc:' starts a container that only its JDBC driver can find. "
					+ "Use a container with @ServiceConnection");
			default -> throw new JdbcUrlException("Prisma does not know the database '" + subprotocol
					+ "'. It knows postgresql, cockroachdb, mysql, mariadb, sqlserver and sqlite");
		};
	}

}
