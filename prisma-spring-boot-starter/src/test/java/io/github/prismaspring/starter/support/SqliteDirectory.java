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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.util.FileSystemUtils;

/**
 * A directory with SQLite files in it.
 */
public final class SqliteDirectory implements AutoCloseable {

	private final Path directory;

	private final AtomicInteger databases = new AtomicInteger();

	private SqliteDirectory(Path directory) {
		this.directory = directory;
	}

	/**
	 * Create the directory.
	 * @return the new directory
	 */
	public static SqliteDirectory create() {
		try {
			return new SqliteDirectory(Files.createTempDirectory("prisma-sqlite-"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Name a file that does not exist yet.
	 * @return the database
	 */
	public TestDatabase createDatabase() {
		Path file = this.directory.resolve("test" + this.databases.incrementAndGet() + ".db");
		return new TestDatabase("sqlite", "file:" + file, "push");
	}

	@Override
	public void close() throws IOException {
		FileSystemUtils.deleteRecursively(this.directory);
	}

}
