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

package io.github.prismaspring.starter.migrate;

import io.github.prismaspring.client.sql.Sql;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.EmptyDatabases;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.TestDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Applications that compare the database with their schema when they start.
 */
@ExtendWith({ OutputCaptureExtension.class, EmptyDatabases.Extension.class })
class SchemaValidationTests {

	@ParameterizedTest
	@EnumSource(DatabaseKind.class)
	void databaseThatDiffersIsRefusedWithTheDifferences(DatabaseKind kind, EmptyDatabases databases,
			CapturedOutput output) {
		TestDatabase database = databases.create(kind);
		try (PrismaApplication application = TicketApplication.deploying(database).start()) {
			execute(application, "CREATE TABLE of_others (id INTEGER PRIMARY KEY)");
		}
		try (PrismaApplication application = TicketApplication.on(database, "validate").start()) {
			execute(application, "ALTER TABLE tickets ADD COLUMN place INTEGER");
		}
		assertThatException().isThrownBy(() -> TicketApplication.on(database, "validate").start().close());
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("`tickets`")
			.contains("mvn prisma:migrate-deploy")
			.doesNotContain("of_others")
			.doesNotContain("[+]");
	}

	private static void execute(PrismaApplication application, String sql) {
		application.bean(Tickets.class).sql(Sql.unsafe(sql)).execute();
	}

}
