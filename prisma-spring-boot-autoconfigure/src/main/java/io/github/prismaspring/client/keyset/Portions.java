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

package io.github.prismaspring.client.keyset;

import io.github.prismaspring.client.read.Find;

/**
 * What a query must be without if its rows are read in portions.
 */
public final class Portions {

	private Portions() {
	}

	/**
	 * Refuses what has no meaning when rows are read in portions.
	 * @param find which rows, and in which order
	 * @param manner how the rows are read, for example by a {@code stream}
	 * @throws IllegalArgumentException if the query begins at a cursor, leaves out
	 * repeated values or reads towards the beginning
	 */
	public static void check(Find<?> find, String manner) {
		if (find.cursor() != null) {
			throw new IllegalArgumentException(
					"A %s finds its place by itself: leave out 'cursor', or begin by a filter".formatted(manner));
		}
		if (!find.distinct().isEmpty()) {
			throw new IllegalArgumentException(("Rows that are distinct within one portion of a %s could repeat in the "
					+ "next: leave out 'distinct'")
				.formatted(manner));
		}
		if (find.take() != null && find.take() < 0) {
			throw new IllegalArgumentException(
					"'take' must not be negative in a %s, but is %d: sort the other way around".formatted(manner,
							find.take()));
		}
	}

}
