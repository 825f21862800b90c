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

/**
 * How many queries there may be.
 *
 * @param min how many there have to be
 * @param max how many there may be at most
 */
record QueryExpectation(int min, int max) {

	static QueryExpectation of(ExpectQueries annotation) {
		boolean max = annotation.max() >= 0;
		boolean exactly = annotation.exactly() >= 0;
		if (max == exactly) {
			throw new IllegalStateException("@ExpectQueries needs either 'max' or 'exactly', as a number from 0 on");
		}
		return (max) ? new QueryExpectation(0, annotation.max())
				: new QueryExpectation(annotation.exactly(), annotation.exactly());
	}

	void check(QueryLog log) {
		int count = log.entries().size();
		if (count < this.min || count > this.max) {
			throw new AssertionError("Expected %s, but there %s %d%s".formatted(expected(),
					(count == 1) ? "was" : "were", count, new QueryReport(log.entries())));
		}
	}

	private String expected() {
		if (this.max == 0) {
			return "no queries";
		}
		return ((this.min == this.max) ? "exactly " : "at most ") + queries(this.max);
	}

	private static String queries(int count) {
		return (count == 1) ? "1 query" : count + " queries";
	}

}
