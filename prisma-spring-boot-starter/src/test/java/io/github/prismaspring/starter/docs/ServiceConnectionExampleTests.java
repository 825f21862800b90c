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

import io.github.prismaspring.starter.docs.db.Prisma;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The example of the documentation for containers, where there is Docker.
 */
@Testcontainers(disabledWithoutDocker = true)
@SpringBootTest(classes = DocsApplication.class, properties = "prisma.schema.mode=push")
class ServiceConnectionExampleTests {

	// tag::container[]
	@Container
	@ServiceConnection
	static PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:17-alpine");

	// end::container[]

	@Test
	void applicationUsesTheContainer(@Autowired Prisma prisma) {
		prisma.category().create((category) -> category.name("in a container"));
		assertThat(prisma.category().count()).isEqualTo(1);
	}

}
