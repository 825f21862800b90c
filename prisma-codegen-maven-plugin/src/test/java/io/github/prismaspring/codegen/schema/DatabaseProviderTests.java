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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link DatabaseProvider}.
 */
class DatabaseProviderTests {

	@ParameterizedTest
	@EnumSource
	void isFoundByPrismasName(DatabaseProvider provider) {
		assertThat(DatabaseProvider.of(provider.prismaName())).isEqualTo(provider);
	}

	@Test
	void knowsPrismasAliasForPostgresql() {
		assertThat(DatabaseProvider.of("postgres")).isEqualTo(DatabaseProvider.POSTGRESQL);
	}

	@Test
	void refusesMongodbAndNamesTheOthers() {
		assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> DatabaseProvider.of("mongodb"))
			.withMessage("Prisma 7 has no connector for provider 'mongodb'; "
					+ "use one of postgresql, cockroachdb, mysql, sqlite, sqlserver");
	}

}
