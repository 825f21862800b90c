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

import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The table of what JMH has measured.
 */
final class JmhTable {

	private JmhTable() {
	}

	static String of(JmhResults results) {
		return results.benchmarks()
			.stream()
			.map((benchmark) -> "\n| %s | %s | %s | %s | %s |".formatted(benchmark.name(),
					Tables.number(OptionalDouble.of(benchmark.time())), benchmark.unit(),
					Tables.number(benchmark.cpuMicros()), Tables.number(benchmark.allocatedBytes())))
			.collect(Collectors.joining("", "| | time | | CPU, µs | allocated, bytes |\n|---|--:|---|--:|--:|", ""));
	}

}
