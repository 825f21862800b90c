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

package io.github.prismaspring.codegen.maven.migrate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the goals as Maven, its help goal and the manual know them.
 */
class PluginDescriptorTests {

	private static final Pattern COMMAND = Pattern.compile("mvn [^`\\n]*?prisma:([a-z-]+)((?:\\\\\\n|[^`\\n|])*)");

	private static final Pattern GOAL = Pattern.compile("\\| `([a-z-]+)` \\| [^|]+ \\|([^|]*)\\|");

	private static final Pattern WORD = Pattern.compile("`([A-Za-z]+)`");

	private static final Pattern PROPERTY = Pattern.compile("-D([A-Za-z.]+)");

	private static final List<String> ON_SCHEMA = List.of("validate", "format");

	private static final List<String> ON_DATABASE = List.of("db-push", "db-pull", "db-execute", "db-seed");

	private static final List<String> ON_MIGRATIONS = List.of("migrate-dev", "migrate-deploy", "migrate-status",
			"migrate-resolve", "migrate-reset");

	private static PluginDescriptor descriptor;

	@BeforeAll
	static void readDescriptor() throws Exception {
		try (InputStream xml = DbPushMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
			descriptor = PluginDescriptor.read(xml);
		}
	}

	@Test
	void allGoalsAreThere() {
		List<String> goals = new ArrayList<>(List.of("generate", "generate-test", "help", "migrate-diff"));
		goals.addAll(ON_SCHEMA);
		goals.addAll(ON_DATABASE);
		goals.addAll(ON_MIGRATIONS);
		assertThat(descriptor.goals().keySet()).containsExactlyInAnyOrderElementsOf(goals);
	}

	@Test
	void everythingThatCanBeSetIsExplainedAndCanBeSetOnTheCommandLine() {
		descriptor.goals().forEach((name, goal) -> {
			assertThat(goal.description()).as(name).isNotBlank();
			goal.parameters().forEach((parameter) -> {
				assertThat(parameter.description()).as(name + " " + parameter.name()).isNotBlank();
				assertThat(parameter.property()).as(name + " " + parameter.name()).isNotNull();
			});
		});
	}

	@Test
	void goalsHaveTheParametersOfTheirKind() {
		List<String> onSchema = List.of("prisma.skip", "prisma.schema", "prisma.provider", "prisma.nodeExecutable",
				"prisma.timeout");
		List<String> onDatabase = List.of("prisma.url", "prisma.server");
		ON_SCHEMA.forEach((goal) -> assertThat(properties(goal)).as(goal)
			.containsAll(onSchema)
			.doesNotContainAnyElementsOf(onDatabase));
		ON_DATABASE
			.forEach((goal) -> assertThat(properties(goal)).as(goal).containsAll(onSchema).containsAll(onDatabase));
		ON_MIGRATIONS.forEach((goal) -> assertThat(properties(goal)).as(goal)
			.containsAll(onSchema)
			.containsAll(onDatabase)
			.contains("prisma.migrations"));
		assertThat(properties("migrate-diff")).containsAll(onSchema)
			.containsAll(onDatabase)
			.contains("prisma.shadowUrl")
			.doesNotContain("prisma.migrations");
		assertThat(properties("migrate-dev")).contains("prisma.shadowUrl");
		assertThat(properties("migrate-deploy")).doesNotContain("prisma.shadowUrl");
	}

	@Test
	void goalsRunInEachModule() {
		descriptor.goals().forEach((name, goal) -> {
			// Maven runs a goal that needs no project in the first module only.
			assertThat(goal.requiresProject()).as(name).isEqualTo(!name.equals("help"));
			assertThat(goal.aggregator()).as(name).isFalse();
		});
	}

	@Test
	void commandsOfTheManualExist() throws IOException {
		List<String> unknown = new ArrayList<>();
		for (Path page : pages()) {
			Matcher command = COMMAND.matcher(Files.readString(page));
			while (command.find()) {
				unknown.addAll(unknown(page, command.group(1), command.group(2)));
			}
		}
		assertThat(unknown).isEmpty();
	}

	@Test
	void manualHasEachGoalWithItsOwnParameters() throws IOException {
		Map<String, List<String>> documented = new TreeMap<>();
		Files.readAllLines(Path.of("../docs/migrations.md")).forEach((line) -> {
			Matcher row = GOAL.matcher(line);
			if (row.matches() && descriptor.goals().containsKey(row.group(1))) {
				documented.put(row.group(1),
						WORD.matcher(row.group(2)).results().map((word) -> word.group(1)).toList());
			}
		});
		Map<String, List<String>> own = new TreeMap<>();
		Stream.of(ON_SCHEMA, ON_DATABASE, ON_MIGRATIONS, List.of("migrate-diff"))
			.flatMap(List::stream)
			.forEach((goal) -> own.put(goal, ownProperties(goal)));
		assertThat(documented.keySet()).isEqualTo(own.keySet());
		own.forEach((goal, properties) -> assertThat(documented.get(goal)).as(goal)
			.containsExactlyInAnyOrderElementsOf(properties));
	}

	private static List<String> ownProperties(String goal) {
		return properties(goal).stream().filter((property) -> !property.startsWith("prisma.")).toList();
	}

	private static List<String> unknown(Path page, String goal, String options) {
		if (!descriptor.goals().containsKey(goal)) {
			return List.of(page + ": " + goal);
		}
		List<String> known = properties(goal);
		return PROPERTY.matcher(options)
			.results()
			.map((property) -> property.group(1))
			.filter((property) -> !known.contains(property))
			.map((property) -> page + ": " + goal + " " + property)
			.toList();
	}

	private static List<Path> pages() throws IOException {
		List<Path> pages = new ArrayList<>(List.of(Path.of("../README.md"), Path.of("../CONTRIBUTING.md")));
		try (Stream<Path> docs = Files.list(Path.of("../docs"))) {
			docs.filter((file) -> file.toString().endsWith(".md")).forEach(pages::add);
		}
		return pages;
	}

	private static List<String> properties(String goal) {
		Map<String, PluginDescriptor.Goal> goals = descriptor.goals();
		return goals.get(goal).parameters().stream().map(PluginDescriptor.Parameter::property).toList();
	}

}
