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

import java.util.List;

import io.github.prismaspring.PrismaClient;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.transaction.PrismaTransactionSettings;

/**
 * What the migrations have made, in SQL that all databases know.
 */
class Tickets extends PrismaClient {

	Tickets(PrismaEngine engine, PrismaTransactionSettings settings) {
		super(engine, settings);
	}

	void add(String title) {
		sql("INSERT INTO tickets (title) VALUES (?)", title).execute();
	}

	List<String> numbers() {
		return sql("SELECT number FROM tickets ORDER BY id").query(String.class).list();
	}

	List<String> appliedMigrations() {
		return sql("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY started_at")
			.query(String.class)
			.list();
	}

}
