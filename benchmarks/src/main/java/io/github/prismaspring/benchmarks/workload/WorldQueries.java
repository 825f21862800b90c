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

import java.util.List;

/**
 * TechEmpower's tests of several queries and of updates, with 20 rows.
 *
 * @param <R> what a query gives: its result, or a publisher of it
 */
public interface WorldQueries<R> {

	/**
	 * Reads rows, with a query for each.
	 * @param ids their keys
	 * @return a list of rows
	 */
	R queries(List<Integer> ids);

	/**
	 * Reads rows, with a query for each, and stores other numbers in them, with as many
	 * statements as one likes.
	 * @param rows keys and new numbers
	 * @return a list of the rows as they are now
	 */
	R updates(List<WorldRow> rows);

}
