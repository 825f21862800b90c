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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.github.prismaspring.benchmarks.report.Promises.Promise;

/**
 * What the project promises of its Java parts alone, and whether JMH has found it held.
 */
public final class JmhPromises {

	private static final String WHO = "java";

	private static final int ROWS = 1000;

	private static final double MICROS = 1000;

	private static final double TIMES_ROW_SIZE = 3;

	private JmhPromises() {
	}

	/**
	 * Writes the promises and what became of them.
	 * @param file what JMH has written
	 * @param rowSize the own size of a row, in bytes
	 * @return a line for the own size and one for each promise, those left out of which
	 * JMH says nothing
	 */
	public static String text(Path file, double rowSize) {
		return of(JmhResults.read(file), rowSize).stream()
			.map(Promise::line)
			.collect(Collectors.joining("\n", ownSize(rowSize) + "\n", "\n"));
	}

	static String ownSize(double rowSize) {
		return "The own size of a row of 8 columns, its object and all that it holds, is %.0f bytes."
			.formatted(rowSize);
	}

	static List<Promise> of(JmhResults results, double rowSize) {
		List<Promise> promises = new ArrayList<>();
		results.of("readThousandRows").ifPresent((rows) -> {
			rows.cpuMicros()
				.ifPresent((found) -> promises.add(Promise.atMost(WHO, "µs of CPU to read 1,000 rows", MICROS, found)));
			rows.allocatedBytes()
				.ifPresent((found) -> promises.add(Promise.atMost(WHO, "bytes allocated for a row, times its own size",
						TIMES_ROW_SIZE, found / ROWS / rowSize)));
		});
		return promises;
	}

}
