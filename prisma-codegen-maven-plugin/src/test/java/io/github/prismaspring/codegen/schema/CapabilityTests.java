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

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Capability}.
 */
class CapabilityTests {

	@Test
	void postgresqlHasEverythingButUnconditionalFullTextSearch() {
		assertThat(Capability.sharedBy(List.of(DatabaseProvider.POSTGRESQL), Set.of())).containsExactlyInAnyOrder(
				Capability.SKIP_DUPLICATES, Capability.MANY_AND_RETURN, Capability.INSENSITIVE_FILTERS,
				Capability.SCALAR_LISTS, Capability.JSON, Capability.JSON_PATH_LIST, Capability.JSON_COMPARISON,
				Capability.ENUMS, Capability.ROW_LOCKS);
	}

	@Test
	void cockroachdbComparesNoValuesInsideOfJson() {
		assertThat(Capability.sharedBy(List.of(DatabaseProvider.COCKROACHDB), Set.of()))
			.contains(Capability.JSON_PATH_LIST, Capability.SCALAR_LISTS)
			.doesNotContain(Capability.JSON_COMPARISON);
	}

	@Test
	void mysqlReturnsNothingFromBulkWrites() {
		assertThat(Capability.sharedBy(List.of(DatabaseProvider.MYSQL), Set.of())).contains(Capability.SKIP_DUPLICATES)
			.doesNotContain(Capability.MANY_AND_RETURN, Capability.INSENSITIVE_FILTERS);
	}

	@Test
	void sqliteSkipsNoDuplicates() {
		assertThat(Capability.sharedBy(List.of(DatabaseProvider.SQLITE), Set.of())).contains(Capability.MANY_AND_RETURN)
			.doesNotContain(Capability.SKIP_DUPLICATES, Capability.INSENSITIVE_FILTERS, Capability.SCALAR_LISTS);
	}

	@Test
	void sqlServerHasNeitherJsonNorEnums() {
		assertThat(Capability.sharedBy(List.of(DatabaseProvider.SQLSERVER), Set.of())).isEmpty();
	}

	@Test
	void severalDatabasesShareWhatAllOfThemHave() {
		assertThat(Capability.sharedBy(List.of(DatabaseProvider.POSTGRESQL, DatabaseProvider.SQLITE), Set.of()))
			.containsExactlyInAnyOrder(Capability.MANY_AND_RETURN, Capability.JSON, Capability.ENUMS);
	}

	@Test
	void previewFeaturesAddWhatTheyAreAbout() {
		assertThat(Capability.sharedBy(List.of(DatabaseProvider.POSTGRESQL, DatabaseProvider.MYSQL),
				Set.of("fullTextSearchPostgres", "relationJoins")))
			.contains(Capability.FULL_TEXT_SEARCH, Capability.RELATION_LOAD_STRATEGY);
		assertThat(Capability.sharedBy(List.of(DatabaseProvider.SQLITE),
				Set.of("fullTextSearchPostgres", "relationJoins")))
			.doesNotContain(Capability.FULL_TEXT_SEARCH, Capability.RELATION_LOAD_STRATEGY);
		assertThat(Capability.sharedBy(List.of(DatabaseProvider.MYSQL), Set.of())).contains(Capability.FULL_TEXT_SEARCH)
			.doesNotContain(Capability.RELATION_LOAD_STRATEGY);
	}

	@Test
	void rowsAreLockedWhereReadsCanDoSo() {
		assertThat(Arrays.stream(DatabaseProvider.values())
			.filter((provider) -> Capability.sharedBy(List.of(provider), Set.of()).contains(Capability.ROW_LOCKS)))
			.containsExactly(DatabaseProvider.POSTGRESQL, DatabaseProvider.COCKROACHDB, DatabaseProvider.MYSQL);
	}

}
