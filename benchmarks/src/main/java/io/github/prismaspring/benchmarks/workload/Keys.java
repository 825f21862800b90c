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

package io.github.prismaspring.benchmarks.workload;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Inputs made of the running number of an operation: spread over the rows, and the same
 * in every language (see {@code contestant.mjs}).
 */
final class Keys {

	private static final int STRIDE = 7919;

	private static final int WORLDS = 10_000;

	private static final int WORLDS_AT_ONCE = 20;

	private static final int DOOMED = 1_000_001;

	private Keys() {
	}

	static int oneOf(int rows, int n) {
		return 1 + (int) ((long) n * STRIDE % rows);
	}

	static int doomed(int n) {
		return DOOMED + n;
	}

	// Sorted, so that concurrent updates lock rows in one order.
	static List<WorldRow> worlds(int n) {
		return IntStream.range(0, WORLDS_AT_ONCE)
			.mapToObj((i) -> new WorldRow(1 + (int) (((long) n * STRIDE + i * 503L) % WORLDS),
					1 + (int) (((long) n * 31 + i * 17L) % WORLDS)))
			.sorted(Comparator.comparingInt(WorldRow::id))
			.toList();
	}

}
