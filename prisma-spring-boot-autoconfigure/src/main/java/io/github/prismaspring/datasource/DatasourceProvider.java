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

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The kinds of databases that Prisma works with.
 */
public enum DatasourceProvider {

	/**
	 * PostgreSQL.
	 */
	POSTGRESQL("postgresql", "postgres"),

	/**
	 * CockroachDB, whose URLs are those of PostgreSQL.
	 */
	COCKROACHDB("postgresql", "postgres"),

	/**
	 * MySQL and MariaDB.
	 */
	MYSQL("mysql", "mariadb"),

	/**
	 * SQLite.
	 */
	SQLITE("file", "file"),

	/**
	 * Microsoft SQL Server.
	 */
	SQLSERVER("sqlserver", "sqlserver");

	private final String scheme;

	private final String alias;

	DatasourceProvider(String scheme, String alias) {
		this.scheme = scheme;
		this.alias = alias;
	}

	/**
	 * Returns the name that the provider has in a schema.
	 * @return the name, such as {@code postgresql}
	 */
	public String prismaName() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns the scheme that URLs of this provider begin with.
	 * @return the scheme, such as {@code mysql}
	 */
	String scheme() {
		return this.scheme;
	}

	/**
	 * Finds the providers that a URL can be for.
	 * @param url a URL in Prisma's form
	 * @return the providers, the most likely one first, empty if the URL is in no form
	 * that Prisma knows
	 */
	public static List<DatasourceProvider> ofUrl(String url) {
		int colon = url.indexOf(':');
		String scheme = url.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
			.filter((provider) -> provider.scheme.equals(scheme) || provider.alias.equals(scheme))
			.toList();
	}

}
