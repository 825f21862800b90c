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

package io.github.prismaspring.starter.mistake;

import io.github.prismaspring.client.sql.Sql;
import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import org.springframework.dao.PermissionDeniedDataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * SQL for a bridge that has been told to take none.
 */
@PrismaApplicationTest(database = DatabaseKind.SQLITE, application = ContractApplication.class,
		properties = "prisma.bridge.environment.PRISMA_BRIDGE_RAW_QUERIES=false")
class SqlSwitchedOffTests {

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	SqlSwitchedOffTests(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@Test
	void isRefusedInWordsThatSayWhereToSwitchItOn() {
		assertThatExceptionOfType(PermissionDeniedDataAccessException.class)
			.isThrownBy(() -> this.prisma.sql("select 1").query().list())
			.withMessageStartingWith("sql.query: ")
			.withMessageContaining("PRISMA_BRIDGE_RAW_QUERIES is false");
		StepVerifier.create(this.reactive.sql("delete from users").execute())
			.verifyError(PermissionDeniedDataAccessException.class);
	}

	@Test
	void batchRunsNothingOfWhatIsBesideIt() {
		assertThatExceptionOfType(PermissionDeniedDataAccessException.class).isThrownBy(
				() -> this.prisma.batch(this.prisma.category().ops().create((category) -> category.name("beside")),
						Sql.of("delete from users").ops().execute()));
		assertThat(this.prisma.category().count()).isZero();
	}

}
