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

package io.github.prismaspring.benchmarks.report;

import java.nio.file.Path;
import java.util.OptionalDouble;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What JMH measured, from the JSON that it writes.
 */
final class JmhTable {

	private JmhTable() {
	}

	static String of(Path file) {
		StringBuilder table = new StringBuilder("| | time | | allocated, bytes |\n|---|--:|---|--:|");
		for (JsonNode benchmark : JsonMapper.shared().readTree(file.toFile())) {
			String name = benchmark.path("benchmark").asString();
			JsonNode time = benchmark.path("primaryMetric");
			table.append("\n| %s | %s | %s | %s |".formatted(name.substring(name.lastIndexOf('.') + 1),
					Tables.number(OptionalDouble.of(time.path("score").asDouble())), time.path("scoreUnit").asString(),
					allocated(benchmark.path("secondaryMetrics"))));
		}
		return table.toString();
	}

	private static String allocated(JsonNode metrics) {
		JsonNode score = metrics.path("gc.alloc.rate.norm").path("score");
		return Tables.number(score.isNumber() ? OptionalDouble.of(score.asDouble()) : OptionalDouble.empty());
	}

}
