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

package io.github.prismaspring.demo;

import java.nio.file.Path;
import java.util.Map;

import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.bridge.BridgeProgram;
import io.github.prismaspring.demo.db.Prisma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@ActiveProfiles("postgres")
class PostgresShopTests extends ShopContract {

	private static final String SCHEMA = "src/main/prisma/schema.prisma";

	@TempDir
	private static Path folder;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		properties.add("shop.postgres.directory", () -> folder);
	}

	@Test
	void tablesComeFromMigrationsThatAgreeWithTheSchema(@Autowired Prisma prisma, @Autowired BridgeProgram program,
			@Autowired PrismaDatabaseConnectionDetails database) {
		assertThat(prisma.sql("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL")
			.query(String.class)
			.list()).containsExactly("20261128120000_init");
		String differences = program.command()
			.withEnvironment(
					Map.of("DATABASE_URL", database.getUrl(), "PRISMA_PROVIDER", "postgresql", "PRISMA_SCHEMA", SCHEMA))
			.run("migrate", "diff", "--from-migrations", "src/main/prisma/migrations", "--to-schema", SCHEMA,
					"--exit-code");
		assertThat(differences).contains("No difference");
	}

}
