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

package io.github.prismaspring.starter.parity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sources of the test classes of all modules.
 */
final class TestSources {

	private static final Path ROOT = Path.of("..");

	private static final List<String> DATABASES = List.of("Postgres", "MariaDb", "Sqlite");

	private final Map<String, String> classes = new TreeMap<>();

	private final List<String> misuses;

	private TestSources(Map<String, String> classes, List<String> misuses) {
		this.classes.putAll(classes);
		this.misuses = misuses;
	}

	static TestSources read() throws IOException {
		Map<String, String> classes = new TreeMap<>();
		List<String> misuses = List.of();
		try (Stream<Path> modules = Files.list(ROOT)) {
			for (Path module : modules.filter((folder) -> Files.isDirectory(folder.resolve("src/test"))).toList()) {
				for (Path file : files(module.resolve("src/test"))) {
					String name = file.getFileName().toString();
					if (name.endsWith(".java")) {
						classes.put(name.replace(".java", ""), Files.readString(file));
					}
					if (name.equals("misuses.txt")) {
						misuses = Files.readAllLines(file);
					}
				}
			}
		}
		return new TestSources(classes, misuses);
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	boolean hasClass(String name) {
		return this.classes.containsKey(name);
	}

	/**
	 * Return whether a class has a test method, and, if it is a contract, whether every
	 * database runs it.
	 */
	boolean hasTest(String className, String method) {
		Pattern test = Pattern.compile(
				"@(Test|ParameterizedTest|TestFactory)\\b(?:(?!\n\n).)*?\n\t(<T> )?void " + method + "\\(",
				Pattern.DOTALL);
		return hasClass(className) && test.matcher(this.classes.get(className)).find()
				&& (!className.endsWith("Contract") || runsOnEveryDatabase(className));
	}

	private boolean runsOnEveryDatabase(String contract) {
		return DATABASES.stream()
			.map((database) -> this.classes.get(database + contract.replace("Contract", "Tests")))
			.allMatch((source) -> source != null && source.contains(" extends " + contract + " "));
	}

	boolean hasMisuse(String mistake) {
		return this.misuses.stream().anyMatch((line) -> line.startsWith(mistake + " | "));
	}

}
