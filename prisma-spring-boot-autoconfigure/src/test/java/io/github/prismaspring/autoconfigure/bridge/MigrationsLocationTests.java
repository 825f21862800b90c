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

package io.github.prismaspring.autoconfigure.bridge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.bridge.BridgeSchemaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link MigrationsLocation}.
 */
class MigrationsLocationTests {

	private final PrismaProperties.Schema properties = new PrismaProperties().getSchema();

	@Test
	void migrationsAreBesideTheSchemaThatTheClientWasGeneratedFrom() {
		String expected = "classpath:META-INF/prisma/com.example.db/migrations";
		assertThat(location("META-INF/prisma/com.example.db/schema.prisma")).isEqualTo(expected);
		assertThat(location("META-INF/prisma/com.example.db/models/a.prisma",
				"META-INF/prisma/com.example.db/models/b.prisma"))
			.isEqualTo(expected);
		assertThat(location("schemas/schema.prisma")).isEqualTo("classpath:schemas/migrations");
	}

	@Test
	void migrationsAreBesideTheSchemaOnDisk(@TempDir Path directory) throws IOException {
		Path file = Files.createFile(directory.resolve("schema.prisma"));
		for (Path schema : List.of(file, directory)) {
			this.properties.setLocation(schema.toFile());
			assertThat(location("META-INF/prisma/com.example.db/schema.prisma")).startsWith("file:")
				.endsWith(directory + "/migrations");
		}
	}

	@Test
	void migrationsAreWherePropertiesSay() {
		this.properties.setMigrations("file:./migrations");
		assertThat(location("META-INF/prisma/com.example.db/schema.prisma")).isEqualTo("file:./migrations");
	}

	@Test
	void placeNeedsToBeOneOnTheClassPathOrOnDisk() {
		this.properties.setMigrations("db/migrations");
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> MigrationsLocation.of(this.properties, null))
			.satisfies((ex) -> assertThat(ex.getReason()).contains("'classpath:db/migrations'")
				.contains("'file:db/migrations'"));
	}

	@Test
	void withoutASchemaThereIsNoPlace() {
		assertThatExceptionOfType(BridgeSchemaException.class)
			.isThrownBy(() -> MigrationsLocation.of(this.properties, null))
			.withMessageContaining("'prisma.schema.migrations'");
	}

	private String location(String... resources) {
		return MigrationsLocation.of(this.properties,
				new PrismaSchema("a1", "sqlite", Set.of("sqlite"), List.of(resources)));
	}

}
