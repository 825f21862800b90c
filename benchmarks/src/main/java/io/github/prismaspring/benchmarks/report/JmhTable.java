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

	private static final double MICROS_FOR_THOUSAND_ROWS = 1000;

	private JmhTable() {
	}

	static String of(Path file) {
		StringBuilder table = new StringBuilder("| | time | | allocated, bytes |\n|---|--:|---|--:|");
		StringBuilder promises = new StringBuilder();
		for (JsonNode benchmark : JsonMapper.shared().readTree(file.toFile())) {
			String path = benchmark.path("benchmark").asString();
			String name = path.substring(path.lastIndexOf('.') + 1);
			JsonNode time = benchmark.path("primaryMetric");
			table.append("\n| %s | %s | %s | %s |".formatted(name,
					Tables.number(OptionalDouble.of(time.path("score").asDouble())), time.path("scoreUnit").asString(),
					allocated(benchmark.path("secondaryMetrics"))));
			if (name.equals("readThousandRows")) {
				boolean held = time.path("score").asDouble() <= MICROS_FOR_THOUSAND_ROWS;
				promises.append("\n\nPromise: 1,000 rows are read in at most 1 ms: ")
					.append(held ? "held." : "**not held**.");
			}
		}
		return table.append(promises).toString();
	}

	private static String allocated(JsonNode metrics) {
		JsonNode score = metrics.path("gc.alloc.rate.norm").path("score");
		return Tables.number(score.isNumber() ? OptionalDouble.of(score.asDouble()) : OptionalDouble.empty());
	}

}
