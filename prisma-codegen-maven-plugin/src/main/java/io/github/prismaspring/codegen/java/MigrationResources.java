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

package io.github.prismaspring.codegen.java;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import io.github.prismaspring.codegen.output.Generated;
import io.github.prismaspring.codegen.output.GeneratedFile;
import io.github.prismaspring.codegen.schema.MigrationFiles;

/**
 * The migrations as class path resources beside the schema, for an application that
 * applies them when it starts:
 * {@code META-INF/prisma/<package>/migrations/<migration>/migration.sql}. A class path
 * cannot be listed, so {@code index.txt} in the same folder has the path of each file
 * below it, one a line.
 */
public final class MigrationResources {

	private final String folder;

	private final SortedMap<String, byte[]> migrationFiles;

	/**
	 * Create the resources.
	 * @param packageName the package of the generated client
	 * @param migrations the migrations
	 */
	public MigrationResources(String packageName, MigrationFiles migrations) {
		this.folder = ClientResources.folder(packageName) + "migrations/";
		this.migrationFiles = migrations.contents();
	}

	/**
	 * Return the resources.
	 * @return the files and their index; nothing if there are no migrations
	 */
	public List<Generated> files() {
		List<Generated> files = new ArrayList<>();
		this.migrationFiles.forEach((name, content) -> files.add(GeneratedFile.resource(this.folder + name, content)));
		if (!files.isEmpty()) {
			files.add(GeneratedFile.resource(this.folder + "index.txt", index()));
		}
		return files;
	}

	private byte[] index() {
		return (String.join("\n", this.migrationFiles.keySet()) + "\n").getBytes(StandardCharsets.UTF_8);
	}

}
