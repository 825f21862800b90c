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

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import io.github.prismaspring.codegen.output.Generated;
import io.github.prismaspring.codegen.output.GeneratedFile;
import io.github.prismaspring.codegen.output.GeneratedLine;

/**
 * The client's class path resources: the schema itself, which the run time gives to the
 * bridge, and the entries by which Spring Boot finds the client, in applications and in
 * tests of queries alone.
 */
final class ClientResources {

	private static final String IMPORTS = "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

	private static final String TEST_IMPORTS = "META-INF/spring/io.github.prismaspring.test.autoconfigure.AutoConfigurePrisma.imports";

	private final String packageName;

	private final SortedMap<String, byte[]> schemaFiles;

	ClientResources(String packageName, SortedMap<String, byte[]> schemaFiles) {
		this.packageName = packageName;
		this.schemaFiles = schemaFiles;
	}

	/**
	 * Return the resources that hold the schema.
	 * @return their paths
	 */
	List<String> schemaPaths() {
		return this.schemaFiles.keySet().stream().map(this::path).toList();
	}

	List<Generated> files() {
		List<Generated> files = new ArrayList<>();
		this.schemaFiles.forEach((name, content) -> files.add(GeneratedFile.resource(path(name), content)));
		String autoConfiguration = this.packageName + "." + AutoConfigurationTemplate.NAME;
		files.add(new GeneratedLine(IMPORTS, autoConfiguration));
		files.add(new GeneratedLine(TEST_IMPORTS, autoConfiguration));
		return files;
	}

	private String path(String schemaFile) {
		return folder(this.packageName) + schemaFile;
	}

	static String folder(String packageName) {
		return "META-INF/prisma/" + packageName + "/";
	}

}
