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

package io.github.prismaspring.client.scalar;

import java.util.Set;

/**
 * What becomes of the values of related rows that Prisma joins. It has the database pack
 * these rows into JSON, whose numbers JavaScript reads as doubles. BigInt, DateTime and
 * Bytes travel as texts and stay what they are, but not a BigInt in a list (found with
 * Prisma 7.10 on PostgreSQL).
 */
public final class JoinedValues {

	private static final Set<String> CHANGED = Set.of("Decimal", "Json");

	private static final Set<String> CHANGED_IN_LISTS = Set.of("Decimal", "Json", "BigInt");

	private JoinedValues() {
	}

	/**
	 * Returns whether a join would change values.
	 * @param type the type of the values
	 * @return whether some values come back as others
	 */
	public static boolean areChanged(ScalarType<?> type) {
		return CHANGED.contains(type.name());
	}

	/**
	 * Returns whether a join would change values in lists.
	 * @param type the type of the values
	 * @return whether some values come back as others, or not at all
	 */
	public static boolean areChangedInLists(ScalarType<?> type) {
		return CHANGED_IN_LISTS.contains(type.name());
	}

}
