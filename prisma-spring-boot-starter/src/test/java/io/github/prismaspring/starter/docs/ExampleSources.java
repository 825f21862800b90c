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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sources that examples are taken from, without {@code this} where it is not needed.
 * A region begins with the comment {@code tag::name[]} and ends with {@code end::name[]};
 * it may be in several pieces.
 */
final class ExampleSources {

	private static final List<Path> FOLDERS = List.of(Path.of("src/test/java/io/github/prismaspring/starter/docs"),
			Path.of("src/test/prisma/docs"), Path.of("src/test/kotlin/io/github/prismaspring/starter/kotlin"),
			Path.of("../demo-app/src/main/java/io/github/prismaspring/demo"));

	private ExampleSources() {
	}

	/**
	 * Returns a region of a source.
	 * @param name the name of file and region, for example
	 * {@code ReadingExampleTests.java#include}
	 */
	static String region(String name) {
		String[] parts = name.split("#");
		List<String> lines = new ArrayList<>();
		boolean inside = false;
		for (String line : lines(parts[0])) {
			if (line.contains("end::" + parts[1] + "[]")) {
				inside = false;
			}
			else if (line.contains("tag::" + parts[1] + "[]")) {
				inside = true;
			}
			else if (inside && !line.contains("tag::") && !line.contains("end::")) {
				lines.add(line);
			}
		}
		if (lines.isEmpty()) {
			throw new IllegalArgumentException("There is no region '" + parts[1] + "' in " + parts[0]);
		}
		return String.join("\n", lines).stripIndent().replace("\t", "    ").replaceAll("this\\.(?!\\w+ = )", "").strip()
				+ "\n";
	}

	private static List<String> lines(String file) {
		Path path = FOLDERS.stream()
			.map((folder) -> folder.resolve(file))
			.filter(Files::exists)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("There is no source '" + file + "' in " + described()));
		try (Stream<String> lines = Files.lines(path)) {
			return lines.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String described() {
		return FOLDERS.stream().map(Path::toString).collect(Collectors.joining(", "));
	}

}
