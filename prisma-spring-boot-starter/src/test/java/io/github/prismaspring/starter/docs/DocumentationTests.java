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

package io.github.prismaspring.starter.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that each example in the documentation is, word for word, a part of a source that
 * is compiled and run here. {@code -Ddocs.update=true} copies the sources into the pages.
 */
class DocumentationTests {

	private static final Path DOCS = Path.of("../docs");

	private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");

	@ParameterizedTest(name = "{0}")
	@MethodSource("pages")
	void examplesAreTakenFromSources(Path page) throws IOException {
		DocumentationPage documentation = new DocumentationPage(Files.readString(page));
		assertThat(documentation.codeWithoutSource()).as("examples that name no source").isEmpty();
		String current = documentation.withExamples(ExampleSources::region);
		if (Boolean.getBoolean("docs.update")) {
			Files.writeString(page, current);
		}
		assertThat(Files.readString(page)).isEqualTo(current);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pages")
	void linksLeadSomewhere(Path page) throws IOException {
		assertThat(LINK.matcher(Files.readString(page)).results().map((link) -> link.group(1)))
			.allSatisfy((link) -> assertThat(DOCS.resolve(link)).exists());
	}

	static List<Path> pages() throws IOException {
		try (Stream<Path> files = Files.list(DOCS)) {
			return files.filter((file) -> file.toString().endsWith(".md")).sorted().toList();
		}
	}

}
