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
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What JMH has measured.
 *
 * @param benchmarks the benchmarks that were run
 */
record JmhResults(List<Measured> benchmarks) {

	static JmhResults read(Path file) {
		return new JmhResults(
				JsonMapper.shared().readTree(file.toFile()).valueStream().map(JmhResults::measured).toList());
	}

	private static Measured measured(JsonNode benchmark) {
		String path = benchmark.path("benchmark").asString();
		JsonNode time = benchmark.path("primaryMetric");
		JsonNode more = benchmark.path("secondaryMetrics");
		return new Measured(path.substring(path.lastIndexOf('.') + 1), time.path("score").asDouble(),
				time.path("scoreUnit").asString(), score(more.path("cpu.norm")),
				score(more.path("gc.alloc.rate.norm")));
	}

	private static OptionalDouble score(JsonNode metric) {
		JsonNode score = metric.path("score");
		return (score.isNumber()) ? OptionalDouble.of(score.asDouble()) : OptionalDouble.empty();
	}

	Optional<Measured> of(String name) {
		return this.benchmarks.stream().filter((benchmark) -> benchmark.name().equals(name)).findFirst();
	}

	/**
	 * What was measured of a benchmark.
	 *
	 * @param name the name of the method
	 * @param time how long an operation takes on the clock
	 * @param unit the unit of that time
	 * @param cpuMicros CPU time of an operation, in microseconds
	 * @param allocatedBytes what an operation allocates, in bytes
	 */
	record Measured(String name, double time, String unit, OptionalDouble cpuMicros, OptionalDouble allocatedBytes) {

	}

}
