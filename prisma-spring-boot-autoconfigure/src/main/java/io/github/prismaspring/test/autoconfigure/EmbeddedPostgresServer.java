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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The embedded PostgreSQL of the JVM, started for the first test that wants it and
 * stopped with the JVM.
 */
final class EmbeddedPostgresServer {

	static final String PROVIDER = "postgresql";

	static final String CLASS_NAME = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

	private static final String URL = "postgresql://postgres:postgres@127.0.0.1:%d/%s";

	private final EmbeddedPostgres server;

	private final AtomicInteger databases = new AtomicInteger();

	private EmbeddedPostgresServer(EmbeddedPostgres server) {
		this.server = server;
	}

	static EmbeddedPostgresServer get() {
		return Holder.INSTANCE;
	}

	/**
	 * Creates an empty database, which goes with the server.
	 * @return the database
	 */
	TestDatabaseConnectionDetails createDatabase() {
		String name = "test" + this.databases.incrementAndGet();
		try (Connection connection = this.server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The embedded PostgreSQL did not create a database", ex);
		}
		return new TestDatabaseConnectionDetails(URL.formatted(this.server.getPort(), name), PROVIDER, () -> {
		});
	}

	private static EmbeddedPostgresServer start() {
		try {
			// Nobody needs the data after the test
			return new EmbeddedPostgresServer(EmbeddedPostgres.builder().setServerConfig("fsync", "off").start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The embedded PostgreSQL did not start", ex);
		}
	}

	private static final class Holder {

		private static final EmbeddedPostgresServer INSTANCE = start();

	}

}
