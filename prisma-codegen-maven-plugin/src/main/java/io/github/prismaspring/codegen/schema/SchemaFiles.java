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
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The file of a schema, or the files of a folder that together are one.
 *
 * @param location the file or the folder
 * @param contents the bytes of each file by its path below the folder, with forward
 * slashes
 */
public record SchemaFiles(Path location, SortedMap<String, byte[]> contents) {

	private static final String EXTENSION = ".prisma";

	/**
	 * Read the schema at the given location.
	 * @param location a {@code .prisma} file, or a folder with such files at any depth
	 * @return the files
	 * @throws SchemaException if there are none
	 */
	public static SchemaFiles read(Path location) {
		if (!Files.exists(location)) {
			throw new SchemaException(String.format(Locale.ROOT,
					"There is no Prisma schema at '%s'. Create it there, or set the plug-in's <schema> parameter "
							+ "(-Dprisma.codegen.schema) to a .prisma file or to a folder of them.",
					location));
		}
		try {
			SchemaFiles files = new SchemaFiles(location, readAll(location));
			if (files.contents.isEmpty()) {
				throw new SchemaException(
						String.format(Locale.ROOT, "The folder '%s' has no %s files in it.", location, EXTENSION));
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the Prisma schema at '" + location + "'", ex);
		}
	}

	private static SortedMap<String, byte[]> readAll(Path location) throws IOException {
		SortedMap<String, byte[]> contents = new TreeMap<>();
		if (Files.isRegularFile(location)) {
			contents.put(String.valueOf(location.getFileName()), Files.readAllBytes(location));
			return contents;
		}
		for (Path file : listFolder(location)) {
			contents.put(location.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
		}
		return contents;
	}

	private static List<Path> listFolder(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(EXTENSION)).filter(Files::isRegularFile).toList();
		}
	}

}
