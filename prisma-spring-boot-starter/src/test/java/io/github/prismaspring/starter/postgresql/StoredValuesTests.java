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

package io.github.prismaspring.starter.postgresql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import io.github.prismaspring.starter.postgresql.db.Prisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.EmbeddedPostgresServer;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import io.github.prismaspring.starter.support.TestDatabase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What plain SQL finds in the tables after the client has written.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = PostgresqlApplication.class)
class StoredValuesTests {

	private final Prisma prisma;

	private final EmbeddedPostgresServer server;

	private final TestDatabase database;

	StoredValuesTests(Prisma prisma, EmbeddedPostgresServer server, TestDatabase database) {
		this.prisma = prisma;
		this.server = server;
		this.database = database;
	}

	@Test
	void storesWhatWasWritten() throws SQLException {
		this.prisma.exact()
			.create((row) -> row.id(1)
				.document(JsonMapper.shared().readTree("{\"n\":9007199254740993,\"list\":[1,\"two\"]}"))
				.amount(new BigDecimal("-99999999999999999999999999999999999.123456789012345678901234567891"))
				.real(123456789.12345679));
		try (Connection connection = this.server.connect(this.database);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("""
						SELECT jsonb_typeof("document"), "document"->>'n', jsonb_typeof("document"->'list'),
							"amount", "real"::text FROM "Exact" WHERE "id" = 1""")) {
			assertThat(row.next()).isTrue();
			assertThat(row.getString(1)).isEqualTo("object");
			assertThat(row.getString(2)).isEqualTo("9007199254740993");
			assertThat(row.getString(3)).isEqualTo("array");
			assertThat(row.getBigDecimal(4))
				.isEqualTo("-99999999999999999999999999999999999.123456789012345678901234567891");
			assertThat(row.getString(5)).isEqualTo("123456789.12345679");
		}
	}

}
