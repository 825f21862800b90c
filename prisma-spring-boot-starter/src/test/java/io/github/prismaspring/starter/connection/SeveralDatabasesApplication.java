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

package io.github.prismaspring.starter.connection;

import io.github.prismaspring.autoconfigure.database.PrismaDatabase;
import io.github.prismaspring.autoconfigure.database.PrismaDatabaseBuilder;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.docs.ArchiveConfiguration;
import io.github.prismaspring.starter.docs.Archivist;
import io.github.prismaspring.transaction.ReactivePrismaTransactionManager;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * An application with a second database for the same client, and a third one for another.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = { io.github.prismaspring.starter.contract.db.PrismaClientAutoConfiguration.class,
		io.github.prismaspring.starter.lock.db.PrismaClientAutoConfiguration.class,
		io.github.prismaspring.starter.mysql.db.PrismaClientAutoConfiguration.class,
		io.github.prismaspring.starter.postgresql.db.PrismaClientAutoConfiguration.class,
		io.github.prismaspring.starter.warehouse.db.PrismaClientAutoConfiguration.class })
@Import({ ArchiveConfiguration.class, Archivist.class })
class SeveralDatabasesApplication {

	@Bean
	PrismaDatabase catalog(PrismaDatabaseBuilder builder) {
		return builder.name("catalog").schema(Prisma.SCHEMA).models(Prisma.MODELS).build();
	}

	@Bean
	Prisma catalogPrisma(PrismaDatabase catalog) {
		return new Prisma(catalog.engine(), catalog.transactionSettings());
	}

	@Bean(defaultCandidate = false)
	ReactivePrismaTransactionManager catalogTransactionManager(PrismaDatabase catalog) {
		return catalog.reactiveTransactionManager();
	}

}
