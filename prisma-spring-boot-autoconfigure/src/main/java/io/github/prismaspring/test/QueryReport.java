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

package io.github.prismaspring.test;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells which queries there were, and which of them should have been one.
 */
final class QueryReport {

	private final List<QueryLog.Entry> entries;

	QueryReport(List<QueryLog.Entry> entries) {
		this.entries = entries;
	}

	@Override
	public String toString() {
		if (this.entries.isEmpty()) {
			return "";
		}
		StringBuilder report = new StringBuilder(":");
		for (int i = 0; i < this.entries.size(); i++) {
			report.append("\n%4d. %s".formatted(i + 1, this.entries.get(i)));
		}
		groups().forEach((shape, alike) -> {
			if (alike.size() > 1) {
				report.append("\n\n%d × %s\n    %s".formatted(alike.size(), shape, advice(shape, alike)));
			}
		});
		return report.toString();
	}

	private Map<QueryShape, List<QueryLog.Entry>> groups() {
		return this.entries.stream()
			.collect(Collectors.groupingBy(QueryShape::of, LinkedHashMap::new, Collectors.toList()));
	}

	private static String advice(QueryShape shape, List<QueryLog.Entry> alike) {
		if (shape.isSingleRead()) {
			return (new HashSet<>(alike).size() == 1) ? "The same query again and again: keep its result."
					: "This looks like N+1, a query for each row of another one: read the relation with include(…) or "
							+ "select(…), or all rows at once with findMany and in(…).";
		}
		return "Writes of the same kind: send them together with createMany, updateMany, upsertMany or batch(…).";
	}

}
