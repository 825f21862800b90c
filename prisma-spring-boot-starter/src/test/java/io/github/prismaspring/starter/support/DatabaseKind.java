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

package io.github.prismaspring.starter.support;

import io.github.prismaspring.PrismaClient;
import io.github.prismaspring.client.sql.Sql;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The databases that the suites run on.
 */
public enum DatabaseKind {

	/**
	 * A file, through libSQL.
	 */
	SQLITE {

		@Override
		TestDatabase create(ExtensionContext context, String schema) {
			return Servers.sqlite(context).createDatabase();
		}

		@Override
		void empty(PrismaClient prisma) {
			prisma.transaction(() -> {
				prisma.sql("PRAGMA defer_foreign_keys = ON").query().list();
				prisma.sql("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'sqlite_sequence'")
					.query(String.class)
					.list()
					.forEach((table) -> prisma.sql(Sql.unsafe("DELETE FROM \"" + table + "\"")).execute());
				return prisma.sql("DELETE FROM sqlite_sequence").execute();
			});
		}

	},

	/**
	 * A real PostgreSQL.
	 */
	POSTGRESQL {

		@Override
		TestDatabase create(ExtensionContext context, String schema) {
			return Servers.postgresql(context).createDatabase();
		}

		@Override
		void empty(PrismaClient prisma) {
			String tables = prisma.sql("""
					SELECT string_agg(format('%I.%I', schemaname, tablename), ', ') FROM pg_tables
					WHERE schemaname NOT IN ('pg_catalog', 'information_schema')""").query(String.class).single();
			prisma.sql(Sql.unsafe("TRUNCATE " + tables + " RESTART IDENTITY CASCADE")).execute();
		}

	},

	/**
	 * A real MariaDB.
	 */
	MARIADB {

		@Override
		TestDatabase create(ExtensionContext context, String schema) {
			return Servers.mariaDb(context).createDatabase("mariadb/" + schema + ".sql");
		}

		@Override
		void empty(PrismaClient prisma) {
			prisma.transaction(() -> {
				prisma.sql("SET FOREIGN_KEY_CHECKS = 0").execute();
				prisma.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = database()")
					.query(String.class)
					.list()
					.forEach((table) -> prisma.sql(Sql.unsafe("TRUNCATE `" + table + "`")).execute());
				return prisma.sql("SET FOREIGN_KEY_CHECKS = 1").execute();
			});
		}

	};

	abstract TestDatabase create(ExtensionContext context, String schema);

	abstract void empty(PrismaClient prisma);

}
