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
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that generated code is, apart from its header and the wrapping of its lines, what
 * was written by hand as an example of it.
 */
class GoldenExampleTests {

	private static final String PACKAGE = "io.github.prismaspring.client.example";

	private static final Path EXAMPLE = Path.of("../prisma-spring-boot-autoconfigure/src/test");

	private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]");

	@Test
	void generatedClientIsTheExample(@TempDir Path folder) throws IOException {
		Path schema = EXAMPLE.resolve("resources").resolve(PACKAGE.replace('.', '/')).resolve("schema.prisma");
		GeneratedClient client = GeneratedClient.generate(schema, PACKAGE, folder);
		for (Path source : client.sources()) {
			String name = source.getFileName().toString();
			assertThat(tokens(Files.readString(source))).as(name).isEqualTo(tokens(example(name)));
		}
		assertThat(SourceCompiler.compile(client.sources(), folder)).isEmpty();
	}

	private static String example(String name) throws IOException {
		return Files.readString(EXAMPLE.resolve("java").resolve(PACKAGE.replace('.', '/')).resolve(name));
	}

	private static List<String> tokens(String source) {
		String unwrapped = source.substring(source.indexOf("package "))
			.replaceAll("\\n\\s*\\*(?= )", "")
			.replaceAll("import javax.annotation.processing.Generated;|@Generated\\(.*\\)", "")
			.replaceAll("new PrismaSchema\\(\\s*\"\\w+\"", "new PrismaSchema(\"hash\"");
		return TOKEN.matcher(unwrapped).results().map(MatchResult::group).toList();
	}

}
