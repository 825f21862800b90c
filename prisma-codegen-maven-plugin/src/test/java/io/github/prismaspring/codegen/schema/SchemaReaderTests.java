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

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import io.github.prismaspring.engine.PrismaAction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link SchemaReader}.
 */
class SchemaReaderTests {

	private final SchemaFiles files = new SchemaFiles(Path.of("schema.prisma"), new TreeMap<>());

	@Test
	void withoutProvidersTakesThatOfTheSchema() {
		TargetSchema schema = new SchemaReader(new StubDmmfSource()).read(this.files, List.of());
		assertThat(schema.providers()).containsExactly(DatabaseProvider.POSTGRESQL);
		assertThat(schema.supports(Capability.INSENSITIVE_FILTERS)).isTrue();
	}

	@Test
	void keepsWhatAllProvidersCanDo() {
		TargetSchema schema = new SchemaReader(new StubDmmfSource()).read(this.files,
				List.of(DatabaseProvider.POSTGRESQL, DatabaseProvider.SQLITE));
		assertThat(schema.supports(Capability.INSENSITIVE_FILTERS)).isFalse();
		assertThat(schema.datamodel().provider()).isEqualTo(DatabaseProvider.POSTGRESQL);
		assertThat(schema.datamodel().models().get(0).actions()).containsExactly(PrismaAction.FIND_MANY);
	}

	@Test
	void failsWhenOneProviderCannotHoldTheSchema() {
		SchemaReader reader = new SchemaReader(new StubDmmfSource());
		assertThatExceptionOfType(SchemaException.class)
			.isThrownBy(() -> reader.read(this.files, List.of(DatabaseProvider.POSTGRESQL, DatabaseProvider.MYSQL)))
			.withMessage("not valid for mysql");
	}

	private static final class StubDmmfSource implements DmmfSource {

		@Override
		public String identity() {
			return "stub";
		}

		@Override
		public String read(Path schema, @Nullable DatabaseProvider provider) {
			if (provider == DatabaseProvider.MYSQL) {
				throw new SchemaException("not valid for mysql");
			}
			String operations = (provider == DatabaseProvider.SQLITE) ? "\"findMany\": \"\""
					: "\"findMany\": \"\", \"createMany\": \"\"";
			return """
					{"schemaHash": "abc", "provider": "%s", "modelOperations": [{"model": "A", %s}],
						"datamodel": {"models": [{"name": "A", "fields": []}], "enums": [], "types": []}}"""
				.formatted((provider != null) ? provider.prismaName() : "postgresql", operations);
		}

	}

}
