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

package io.github.prismaspring.benchmarks.database;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

import io.github.prismaspring.benchmarks.contestant.DatabaseAddress;
import io.github.prismaspring.benchmarks.workload.Workload;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The PostgreSQL server that all contestants share, with the tables of the schema and the
 * rows of {@code data.sql}. The tables are brought back to these rows around writes, so
 * that none is measured on what another left behind.
 */
public final class BenchmarkDatabase implements AutoCloseable {

	private static final Path BRIDGE = Path.of("../bridge/target/bridge/bridge.mjs");

	private static final Path SCHEMA = Path.of("src/main/prisma/schema.prisma");

	private static final long RELOAD_NANOS = 10_000_000_000L;

	private final EmbeddedPostgres server;

	private final long pid;

	private final Connection admin;

	private BenchmarkDatabase(EmbeddedPostgres server, long pid) throws SQLException {
		this.server = server;
		this.pid = pid;
		this.admin = server.getDatabase("postgres", DatabaseAddress.NAME).getConnection();
	}

	/**
	 * Starts the server and loads the rows.
	 * @return the database
	 * @throws IOException if it does not start
	 * @throws SQLException if it does not take the rows
	 */
	public static BenchmarkDatabase start() throws IOException, SQLException {
		Path data = Files.createTempDirectory("benchmarks-postgres");
		EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setDataDirectory(data)
			.setServerConfig("shared_preload_libraries", "pg_stat_statements")
			.setServerConfig("max_connections", "500")
			.setServerConfig("autovacuum", "off")
			.start();
		try (Connection connection = server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create role " + DatabaseAddress.USER + " login");
			statement.execute("create database " + DatabaseAddress.NAME + " owner " + DatabaseAddress.USER);
		}
		BenchmarkDatabase database = new BenchmarkDatabase(server,
				Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0)));
		push(new DatabaseAddress(server.getPort()));
		try (InputStream script = Objects.requireNonNull(BenchmarkDatabase.class.getResourceAsStream("/data.sql"))) {
			database.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
		}
		database.track("none");
		return database;
	}

	private static void push(DatabaseAddress address) throws IOException {
		Process push = new ProcessBuilder("node", BRIDGE.toString(), "db", "push", "--schema", SCHEMA.toString(),
				"--url", address.prismaUrl())
			.redirectErrorStream(true)
			.redirectOutput(File.createTempFile("db-push", ".log"))
			.start();
		try {
			if (push.waitFor() != 0) {
				throw new IOException("db push failed with " + push.exitValue());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	/**
	 * Returns the port of the server.
	 * @return the port
	 */
	public int port() {
		return this.server.getPort();
	}

	/**
	 * Returns the process of the server.
	 * @return the process, whose children are its connections
	 */
	public long pid() {
		return this.pid;
	}

	/**
	 * Makes the tables what a workload starts from.
	 * @param workload the workload
	 * @throws SQLException if that fails
	 */
	public void restore(Workload workload) throws SQLException {
		execute("select restore_%s()".formatted(workload.suite().tables()));
		if (workload.effect() == Workload.Effect.USES_UP) {
			execute("select add_doomed(%d)".formatted(Workload.SUPPLY));
		}
	}

	/**
	 * Digests the tables that a workload writes to.
	 * @param workload the workload
	 * @return the digest
	 * @throws SQLException if that fails
	 */
	public String state(Workload workload) throws SQLException {
		return text("select state_%s()".formatted(workload.suite().tables()));
	}

	/**
	 * Starts to count the statements of contestants, from zero.
	 * @throws SQLException if that fails
	 */
	public void startCounting() throws SQLException {
		track("top");
		execute("select pg_stat_statements_reset()");
	}

	/**
	 * Stops counting.
	 * @return how many statements contestants ran since the start, without those that
	 * begin and end transactions, of which the server does not count all
	 * @throws SQLException if that fails
	 */
	public long stopCounting() throws SQLException {
		long calls = Long.parseLong(text("""
				select coalesce(sum(calls), 0)::text from pg_stat_statements s
				join pg_roles r on r.oid = s.userid where r.rolname = '%s'
				and s.query !~* '^(begin|start transaction|commit|rollback)'""".formatted(DatabaseAddress.USER)));
		track("none");
		return calls;
	}

	private void track(String statements) throws SQLException {
		execute("alter system set pg_stat_statements.track = '%s'".formatted(statements));
		execute("select pg_reload_conf()");
		// The server tells its processes one by one
		long start = System.nanoTime();
		while (!text("show pg_stat_statements.track").equals(statements)) {
			if (System.nanoTime() - start > RELOAD_NANOS) {
				throw new SQLException("The server does not take pg_stat_statements.track = " + statements);
			}
		}
	}

	/**
	 * Tells the version of the server.
	 * @return the version
	 * @throws SQLException if that fails
	 */
	public String version() throws SQLException {
		return text("show server_version");
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.admin.createStatement()) {
			statement.execute(sql);
		}
	}

	private String text(String sql) throws SQLException {
		try (Statement statement = this.admin.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getString(1);
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
