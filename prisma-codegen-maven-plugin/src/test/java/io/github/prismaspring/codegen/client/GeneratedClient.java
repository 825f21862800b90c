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

package io.github.prismaspring.codegen.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.github.prismaspring.codegen.ClientGenerator;
import io.github.prismaspring.codegen.GeneratorSettings;
import io.github.prismaspring.codegen.bridge.BridgeDmmfSource;
import io.github.prismaspring.codegen.java.InputValidation;
import io.github.prismaspring.codegen.output.OutputFolders;
import io.github.prismaspring.codegen.schema.DatabaseProvider;
import io.github.prismaspring.codegen.schema.MigrationFiles;

/**
 * Client that was generated for a test.
 *
 * @param folder the folder it was generated into
 */
record GeneratedClient(Path folder) {

	static GeneratedClient generate(Path schema, String packageName, Path folder, DatabaseProvider... providers) {
		return generate(schema, packageName, folder, List.of(), providers);
	}

	static GeneratedClient generate(Path schema, String packageName, Path folder, List<String> omit,
			DatabaseProvider... providers) {
		new ClientGenerator(new BridgeDmmfSource(null))
			.generate(new GeneratorSettings(schema, MigrationFiles.besideSchema(schema), packageName,
					List.of(providers), new OutputFolders(folder.resolve("sources"), folder.resolve("resources")),
					folder.resolve("stamp"), StandardCharsets.UTF_8, omit, InputValidation.BEAN_VALIDATION, null));
		return new GeneratedClient(folder);
	}

	/**
	 * Return the text of each file below a folder by its path, with forward slashes.
	 */
	static SortedMap<String, String> read(Path folder) throws IOException {
		SortedMap<String, String> texts = new TreeMap<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
				}
			}
		}
		return texts;
	}

	List<Path> sources() {
		try (Stream<Path> files = Files.walk(this.folder.resolve("sources"))) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Return the text of each source by the name of its file.
	 */
	SortedMap<String, String> texts() throws IOException {
		SortedMap<String, String> texts = new TreeMap<>();
		for (Path source : sources()) {
			texts.put(source.getFileName().toString(), Files.readString(source));
		}
		return texts;
	}

	/**
	 * Return the text of each source by the name of its file, and of each resource by its
	 * path.
	 */
	SortedMap<String, String> files(String packageName) throws IOException {
		SortedMap<String, String> files = read(this.folder.resolve("resources"));
		files.putAll(read(this.folder.resolve("sources").resolve(packageName.replace('.', '/'))));
		return files;
	}

}
