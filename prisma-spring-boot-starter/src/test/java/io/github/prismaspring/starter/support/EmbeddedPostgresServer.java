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

package io.github.prismaspring.starter.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL on a port of its own.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {

	private final EmbeddedPostgres server;

	private final AtomicInteger databases = new AtomicInteger();

	private EmbeddedPostgresServer(EmbeddedPostgres server) {
		this.server = server;
	}

	/**
	 * Start a server on a free port.
	 * @return the started server
	 */
	public static EmbeddedPostgresServer start() {
		return start(0);
	}

	/**
	 * Start a server on the given port.
	 * @param port the port, or 0 for a free one
	 * @return the started server
	 */
	public static EmbeddedPostgresServer start(int port) {
		try {
			EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
				.setServerConfig("fsync", "off")
				.setServerConfig("max_connections", "200");
			return new EmbeddedPostgresServer(((port != 0) ? builder.setPort(port) : builder).start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("PostgreSQL did not start", ex);
		}
	}

	/**
	 * Create an empty database.
	 * @return the database
	 */
	public TestDatabase createDatabase() {
		String name = "test" + this.databases.incrementAndGet();
		try (Connection connection = connect("postgres"); Statement statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("PostgreSQL did not create a database", ex);
		}
		return new TestDatabase("postgresql", url(this.server.getPort(), name), "push");
	}

	/**
	 * The address of a database, whether or not a server answers there.
	 * @param port the port of the server
	 * @param database the name of the database
	 * @return the URL
	 */
	public static String url(int port, String database) {
		return "postgresql://postgres:postgres@127.0.0.1:%d/%s".formatted(port, database);
	}

	/**
	 * Open a plain connection that knows nothing of Prisma.
	 * @param database a database of this server
	 * @return the connection
	 * @throws SQLException if it cannot be opened
	 */
	public Connection connect(TestDatabase database) throws SQLException {
		return connect(database.url().substring(database.url().lastIndexOf('/') + 1));
	}

	/**
	 * Count the transactions that wait for their owner.
	 * @return the number of connections that are idle in a transaction
	 */
	public int openTransactions() {
		String query = "SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'";
		try (Connection connection = connect("postgres");
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(query)) {
			result.next();
			return result.getInt(1);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("PostgreSQL did not count its transactions", ex);
		}
	}

	private Connection connect(String database) throws SQLException {
		return this.server.getDatabase("postgres", database).getConnection();
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
