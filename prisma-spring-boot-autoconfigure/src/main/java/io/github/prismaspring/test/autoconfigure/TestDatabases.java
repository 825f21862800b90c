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

package io.github.prismaspring.test.autoconfigure;

import java.util.LinkedHashSet;
import java.util.Set;

import io.github.prismaspring.PrismaSchema;
import org.jspecify.annotations.Nullable;

/**
 * Chooses and creates the database of a test.
 */
final class TestDatabases {

	private final Set<String> providers;

	private final boolean postgresql;

	/**
	 * Creates a choice.
	 * @param schema the schema of the client, or {@code null} if there is not just one
	 * @param postgresql whether there is an embedded PostgreSQL
	 */
	TestDatabases(@Nullable PrismaSchema schema, boolean postgresql) {
		this.providers = new LinkedHashSet<>();
		if (schema != null) {
			this.providers.add(schema.provider());
			this.providers.addAll(schema.providers());
		}
		this.postgresql = postgresql;
	}

	TestDatabaseConnectionDetails create(TestDatabase database) {
		return switch (choose(database)) {
			case SQLITE -> SqliteFile.create();
			case POSTGRESQL -> EmbeddedPostgresServer.get().createDatabase();
			case AUTO, CONFIGURED -> throw new IllegalArgumentException(database + " is not created");
		};
	}

	/**
	 * Chooses a database.
	 * @param database what the test wants
	 * @return the database that it gets
	 * @throws TestDatabaseUnavailableException if there is none
	 */
	TestDatabase choose(TestDatabase database) {
		if (database == TestDatabase.POSTGRESQL && !this.postgresql) {
			throw new TestDatabaseUnavailableException(
					"The test wants an embedded PostgreSQL, which is not on the class path");
		}
		return (database == TestDatabase.AUTO) ? fitting() : database;
	}

	private TestDatabase fitting() {
		for (String provider : this.providers) {
			if (provider.equals(SqliteFile.PROVIDER)) {
				return TestDatabase.SQLITE;
			}
			if (provider.equals(EmbeddedPostgresServer.PROVIDER) && this.postgresql) {
				return TestDatabase.POSTGRESQL;
			}
		}
		throw new TestDatabaseUnavailableException(
				(this.providers.isEmpty()) ? "Without a generated client it is not known which database fits the schema"
						: "There is no embedded database for " + String.join(" or ", this.providers)
								+ " that the test could run on");
	}

}
