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

package io.github.prismaspring.codegen.schema;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What only some databases can do. This is the one table that decides which of it a
 * generated client offers.
 */
public enum Capability {

	/** {@code createMany} that skips rows which exist already. */
	SKIP_DUPLICATES,

	/** {@code createManyAndReturn} and {@code updateManyAndReturn}. */
	MANY_AND_RETURN,

	/** String filters that ignore case. */
	INSENSITIVE_FILTERS,

	/** Lists of scalars in a column. */
	SCALAR_LISTS,

	/** {@code Json} columns. */
	JSON,

	/** Paths into JSON documents as lists of steps. */
	JSON_PATH_LIST,

	/** Paths into JSON documents as texts. */
	JSON_PATH_TEXT,

	/** Filters that tell which of two values inside of JSON documents is higher. */
	JSON_COMPARISON,

	/** Enums. */
	ENUMS,

	/** The choice between one joined query and several. */
	RELATION_LOAD_STRATEGY,

	/** Full-text search. */
	FULL_TEXT_SEARCH,

	/** Reads that lock their rows. */
	ROW_LOCKS;

	/**
	 * Return what all the given databases can do.
	 * @param providers the databases
	 * @param previewFeatures the features that the schema asks for before they are
	 * general
	 * @return the capabilities they share
	 */
	public static Set<Capability> sharedBy(Collection<DatabaseProvider> providers, Set<String> previewFeatures) {
		Set<Capability> shared = EnumSet.allOf(Capability.class);
		for (DatabaseProvider provider : providers) {
			Set<Capability> own = of(provider);
			if (provider == DatabaseProvider.POSTGRESQL && previewFeatures.contains("fullTextSearchPostgres")) {
				own.add(FULL_TEXT_SEARCH);
			}
			if (!previewFeatures.contains("relationJoins")) {
				own.remove(RELATION_LOAD_STRATEGY);
			}
			shared.retainAll(own);
		}
		return shared;
	}

	private static Set<Capability> of(DatabaseProvider provider) {
		return switch (provider) {
			case POSTGRESQL -> EnumSet.of(SKIP_DUPLICATES, MANY_AND_RETURN, INSENSITIVE_FILTERS, SCALAR_LISTS, JSON,
					JSON_PATH_LIST, JSON_COMPARISON, ENUMS, RELATION_LOAD_STRATEGY, ROW_LOCKS);
			case COCKROACHDB -> EnumSet.of(SKIP_DUPLICATES, MANY_AND_RETURN, INSENSITIVE_FILTERS, SCALAR_LISTS, JSON,
					JSON_PATH_LIST, ENUMS, RELATION_LOAD_STRATEGY, ROW_LOCKS);
			case MYSQL -> EnumSet.of(SKIP_DUPLICATES, JSON, JSON_PATH_TEXT, JSON_COMPARISON, ENUMS,
					RELATION_LOAD_STRATEGY, FULL_TEXT_SEARCH, ROW_LOCKS);
			case SQLITE -> EnumSet.of(MANY_AND_RETURN, JSON, JSON_PATH_TEXT, ENUMS);
			case SQLSERVER -> EnumSet.noneOf(Capability.class);
		};
	}

}
