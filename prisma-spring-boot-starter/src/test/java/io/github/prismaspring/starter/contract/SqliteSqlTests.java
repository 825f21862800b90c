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

package io.github.prismaspring.starter.contract;

import java.math.BigDecimal;
import java.util.List;

import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.Test;

import org.springframework.dao.InvalidDataAccessApiUsageException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PrismaApplicationTest(database = DatabaseKind.SQLITE, application = ContractApplication.class)
class SqliteSqlTests extends SqlContract {

	SqliteSqlTests(Prisma prisma, ReactivePrisma reactive, PrismaEngine engine) {
		super(prisma, reactive, engine);
	}

	@Override
	@Test
	void keepsAndFindsDecimalsOfThirtyDigits() {
		BigDecimal decimal = new BigDecimal("0.123456789012345678901234567891");
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> prisma().sql("select ?", decimal).query().list())
			.withMessageContaining("SQLite keeps decimals as 64-bit floating point");
	}

	@Test
	void readsWhatAColumnReallyHolds() {
		prisma().sql("create table held (a integer, b integer, c integer)").execute();
		prisma().sql("insert into held values (?, ?, ?), (?, ?, ?)", 1, 9007199254740993L, 2, 2, 1, 1.5).execute();
		assertThat(prisma().sql("select a, b, c from held order by a").query(Held.class).list())
			.isEqualTo(List.of(new Held(1, 9007199254740993L, 2), new Held(2, 1, 1.5)));
		assertThat(prisma().sql("select typeof(?)", 1).query(String.class).single()).isEqualTo("integer");
	}

	record Held(int a, long b, double c) {

	}

}
