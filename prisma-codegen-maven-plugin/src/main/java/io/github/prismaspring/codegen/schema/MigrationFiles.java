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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The migrations of a schema: what a folder holds of Prisma's own layout,
 * {@code <timestamp>_<name>/migration.sql} and {@code migration_lock.toml}. Other files
 * are left alone.
 *
 * @param contents the bytes of each file by its path below the folder, with forward
 * slashes
 */
public record MigrationFiles(SortedMap<String, byte[]> contents) {

	private static final String SCRIPT = "migration.sql";

	private static final String LOCK = "migration_lock.toml";

	/**
	 * Return where Prisma keeps the migrations of a schema: in {@code migrations} beside
	 * the file, or in the folder that the schema is.
	 * @param schema the schema's file or folder
	 * @return the folder, whether it exists or not
	 */
	public static Path besideSchema(Path schema) {
		return Files.isDirectory(schema) ? schema.resolve("migrations") : schema.resolveSibling("migrations");
	}

	/**
	 * Read the migrations in the given folder.
	 * @param folder the folder
	 * @return the files; none if there is no such folder
	 */
	public static MigrationFiles read(Path folder) {
		SortedMap<String, byte[]> contents = new TreeMap<>();
		try {
			add(contents, folder, folder.resolve(LOCK));
			for (Path migration : listFolder(folder)) {
				add(contents, folder, migration.resolve(SCRIPT));
			}
			return new MigrationFiles(contents);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the migrations at '" + folder + "'", ex);
		}
	}

	private static void add(SortedMap<String, byte[]> contents, Path folder, Path file) throws IOException {
		if (Files.isRegularFile(file)) {
			contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
		}
	}

	private static List<Path> listFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> children = Files.list(folder)) {
			return children.toList();
		}
	}

}
