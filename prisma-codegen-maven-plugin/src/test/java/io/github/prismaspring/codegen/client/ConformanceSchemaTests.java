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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Tests that the schemas of Prisma's own test kit give code that compiles.
 */
class ConformanceSchemaTests {

	private static final Path CASES = Path.of("../../shared/conformance/cases.jsonl");

	private static final int EVERY = 16;

	private static final String DATASOURCE = """
			datasource db {
			  provider     = "postgresql"
			  relationMode = "%s"
			}

			%s
			""";

	@Test
	void schemasOfPrismasTestKitCompile(@TempDir Path folder) throws IOException {
		assumeThat(CASES).as("The conformance cases are not beside this project").isRegularFile();
		List<Path> sources = new ArrayList<>();
		List<String> schemas = schemas();
		for (int i = 0; i < schemas.size(); i += EVERY) {
			Path target = Files.createDirectories(folder.resolve("schema" + i));
			Path schema = Files.writeString(target.resolve("schema.prisma"), schemas.get(i));
			sources.addAll(GeneratedClient.generate(schema, "conformance.schema" + i, target).sources());
		}
		assertThat(SourceCompiler.compile(sources, folder)).isEmpty();
	}

	private static List<String> schemas() throws IOException {
		JsonMapper json = new JsonMapper();
		Set<String> schemas = new LinkedHashSet<>();
		try (Stream<String> lines = Files.lines(CASES)) {
			for (String line : lines.toList()) {
				JsonNode test = json.readTree(line);
				if (test.path("db_schemas").isEmpty() && test.path("db_extensions").isEmpty()
						&& test.path("preview_features").isEmpty()) {
					schemas.add(DATASOURCE.formatted(test.path("relation_mode").asString(),
							test.path("schema").asString()));
				}
			}
		}
		return List.copyOf(schemas);
	}

}
