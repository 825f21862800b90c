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

package io.github.prismaspring.starter.slice;

import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.test.ExpectQueries;
import io.github.prismaspring.test.autoconfigure.AutoConfigurePrismaTestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AutoConfigurePrismaTestDatabase} in a test of the whole application.
 */
@ActiveProfiles("production")
@AutoConfigurePrismaTestDatabase
@SpringBootTest
class WholeApplicationTests {

	@Autowired
	private Prisma prisma;

	@Test
	@Transactional
	@ExpectQueries(exactly = 2)
	void runsOnADatabaseOfItsOwn(@Autowired PrismaDatabaseConnectionDetails details, @Autowired UserService service) {
		assertThat(details.getUrl()).contains("prisma-test-");
		assertThat(service).isNotNull();
		this.prisma.user().create((row) -> row.email("ann@example.org"));
		assertThat(this.prisma.user().count()).isOne();
	}

}
