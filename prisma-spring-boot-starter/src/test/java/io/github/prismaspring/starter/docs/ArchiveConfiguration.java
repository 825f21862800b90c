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

package io.github.prismaspring.starter.docs;

import io.github.prismaspring.autoconfigure.database.PrismaDatabase;
import io.github.prismaspring.autoconfigure.database.PrismaDatabaseBuilder;
import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.transaction.PrismaTransactionManager;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A second database for the client of the examples.
 */
@Configuration(proxyBeanMethods = false)
public class ArchiveConfiguration {

	// tag::archive[]
	@Bean
	PrismaDatabase archive(PrismaDatabaseBuilder builder) {
		return builder.name("archive").schema(Prisma.SCHEMA).models(Prisma.MODELS).build();
	}

	@Bean(defaultCandidate = false)
	Prisma archivePrisma(PrismaDatabase archive) {
		return new Prisma(archive.engine(), archive.transactionSettings());
	}

	@Bean(defaultCandidate = false)
	PrismaTransactionManager archiveTransactionManager(PrismaDatabase archive) {
		return archive.transactionManager();
	}
	// end::archive[]

}
