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

package io.github.prismaspring.codegen.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Databases that Prisma can be configured for, by the names a schema's datasource gives
 * them.
 */
public enum DatabaseProvider {

	/** PostgreSQL. */
	POSTGRESQL("postgresql", Integer.MAX_VALUE),

	/** CockroachDB. */
	COCKROACHDB("cockroachdb", Integer.MAX_VALUE),

	/** MySQL and MariaDB. */
	MYSQL("mysql", 191),

	/** SQLite. */
	SQLITE("sqlite", Integer.MAX_VALUE),

	/** SQL Server. */
	SQLSERVER("sqlserver", 1000);

	private final String prismaName;

	private final int textLength;

	DatabaseProvider(String prismaName, int textLength) {
		this.prismaName = prismaName;
		this.textLength = textLength;
	}

	/**
	 * Return the name that a datasource of a Prisma schema uses.
	 * @return the name, {@code postgresql} for example
	 */
	public String prismaName() {
		return this.prismaName;
	}

	/**
	 * Return how long a {@code String} can be in the column that Prisma makes for it
	 * unless the schema says otherwise: {@code VARCHAR(191)} in MySQL,
	 * {@code NVARCHAR(1000)} in SQL Server.
	 * @return the number of characters; {@link Integer#MAX_VALUE} if there is no limit
	 */
	public int textLength() {
		return this.textLength;
	}

	/**
	 * Return the provider of the given name.
	 * @param name the name as in a Prisma schema; {@code postgres} is an alias there
	 * @return the provider
	 * @throws SchemaException if Prisma 7 has no such provider
	 */
	public static DatabaseProvider of(String name) {
		String wanted = name.trim().toLowerCase(Locale.ROOT);
		for (DatabaseProvider provider : values()) {
			if (provider.prismaName.equals(wanted)) {
				return provider;
			}
		}
		if (wanted.equals("postgres")) {
			return POSTGRESQL;
		}
		throw new SchemaException(
				String.format(Locale.ROOT, "Prisma 7 has no connector for provider '%s'; use one of %s", name,
						Arrays.stream(values()).map(DatabaseProvider::prismaName).collect(Collectors.joining(", "))));
	}

}
