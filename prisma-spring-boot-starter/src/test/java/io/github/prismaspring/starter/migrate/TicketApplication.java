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

import java.nio.file.Path;

import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.TestDatabase;
import io.github.prismaspring.transaction.PrismaTransactionSettings;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * An application without a generated client, so that its schema and migrations are
 * whatever a test says.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = { io.github.prismaspring.starter.contract.db.PrismaClientAutoConfiguration.class,
		io.github.prismaspring.starter.docs.db.PrismaClientAutoConfiguration.class,
		io.github.prismaspring.starter.lock.db.PrismaClientAutoConfiguration.class,
		io.github.prismaspring.starter.mysql.db.PrismaClientAutoConfiguration.class,
		io.github.prismaspring.starter.postgresql.db.PrismaClientAutoConfiguration.class,
		io.github.prismaspring.starter.warehouse.db.PrismaClientAutoConfiguration.class })
class TicketApplication {

	static final Path SCHEMA = Path.of("target/test-classes/migrate/schema.prisma");

	@Bean
	Tickets tickets(PrismaEngine engine, PrismaTransactionSettings settings) {
		return new Tickets(engine, settings);
	}

	static PrismaApplication.Builder on(TestDatabase database, String mode) {
		return PrismaApplication.of(TicketApplication.class)
			.properties("prisma.datasource.url=" + database.url(), "prisma.datasource.provider=" + database.provider(),
					"prisma.schema.location=" + SCHEMA, "prisma.schema.mode=" + mode);
	}

	static PrismaApplication.Builder deploying(TestDatabase database) {
		return on(database, "deploy").properties("prisma.schema.migrations=classpath:migrate/" + database.provider());
	}

}
