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

package io.github.prismaspring.starter.actuator;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dashboard in {@code docs/grafana}.
 */
final class GrafanaDashboard {

	private static final Path FILE = Path.of("../docs/grafana/prisma-dashboard.json");

	private static final Pattern METRIC = Pattern.compile("\\b(?:prisma|process|jvm)_[a-z0-9_]+");

	private static final Pattern SELECTOR = Pattern.compile("\\{([^}]*)}");

	private static final Pattern SELECTED_LABEL = Pattern.compile("(\\w+)\\s*(?:=|!)");

	private static final Pattern GROUPING = Pattern.compile("\\bby \\(([^)]*)\\)");

	private final JsonNode json = JsonMapper.builder().build().readTree(FILE.toFile());

	/**
	 * All queries in PromQL, those of the variables among them.
	 * @return the queries
	 */
	List<String> queries() {
		Stream<String> panels = this.json.findValues("expr").stream().map(JsonNode::stringValue);
		Stream<String> variables = this.json.path("templating")
			.path("list")
			.valueStream()
			.map((variable) -> variable.path("query").path("query").asString(""));
		return Stream.concat(panels, variables).filter((query) -> !query.isEmpty()).toList();
	}

	/**
	 * The metrics that the queries ask for.
	 * @return the names
	 */
	Set<String> metrics() {
		return queries().stream()
			.flatMap((query) -> METRIC.matcher(query).results())
			.map((name) -> name.group())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * The labels that the queries select or group by, but for those that Prometheus adds.
	 * @return the names
	 */
	Set<String> labels() {
		Stream<String> selected = queries().stream()
			.flatMap((query) -> SELECTOR.matcher(query).results())
			.flatMap((selector) -> SELECTED_LABEL.matcher(selector.group(1)).results())
			.map((label) -> label.group(1));
		Stream<String> grouped = queries().stream()
			.flatMap((query) -> GROUPING.matcher(query).results())
			.flatMap((group) -> Stream.of(group.group(1).split(",\\s*")));
		return Stream.concat(selected, grouped)
			.filter((label) -> !Set.of("instance", "job").contains(label))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
