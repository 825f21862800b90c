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

package io.github.prismaspring.starter.flyway;

import io.github.prismaspring.starter.support.EmbeddedPostgresServer;
import io.github.prismaspring.starter.support.PostgresServerExtension;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Flyway and Prisma on one PostgreSQL: whoever is given Prisma finds the tables that
 * Flyway makes.
 */
@ExtendWith(PostgresServerExtension.class)
class FlywayOrderTests {

	@Test
	void prismaFindsTheTablesOfFlywayInPostConstruct(EmbeddedPostgresServer server) {
		TestDatabase empty = server.createDatabase();
		try (PrismaApplication application = PrismaApplication.of(FlywayApplication.class)
			.database(new TestDatabase(empty.provider(), empty.url(), "none"))
			.properties("spring.flyway.url=jdbc:" + empty.url().replace("postgres:postgres@", ""),
					"spring.flyway.user=postgres", "spring.flyway.password=postgres",
					"spring.flyway.locations=classpath:flyway")
			.start()) {
			assertThat(application.bean(FlywayApplication.Early.class).found()).containsExactlyInAnyOrder("by Flyway",
					"by Prisma");
		}
	}

}
