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
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * Makes temporary SQLite files.
 */
final class SqliteFile {

	static final String PROVIDER = "sqlite";

	private SqliteFile() {
	}

	static TestDatabaseConnectionDetails create() {
		try {
			// A directory, because the file gets company while it is open
			Path directory = Files.createTempDirectory("prisma-test-");
			String path = directory.resolve("test.db").toString().replace('\\', '/');
			return new TestDatabaseConnectionDetails("file:" + path, PROVIDER, () -> delete(directory));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file of the test's database cannot be created", ex);
		}
	}

	private static void delete(Path directory) {
		try {
			FileSystemUtils.deleteRecursively(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file of the test's database cannot be deleted", ex);
		}
	}

}
