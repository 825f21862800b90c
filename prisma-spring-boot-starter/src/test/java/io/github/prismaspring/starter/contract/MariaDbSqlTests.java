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
import java.time.LocalDate;
import java.time.LocalTime;

import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataRetrievalFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PrismaApplicationTest(database = DatabaseKind.MARIADB, application = ContractApplication.class)
class MariaDbSqlTests extends SqlContract {

	MariaDbSqlTests(Prisma prisma, ReactivePrisma reactive, PrismaEngine engine) {
		super(prisma, reactive, engine);
	}

	@Test
	void readsUnsignedNumbersBeyondSixtyFourBits() {
		assertThat(prisma().sql("select cast(18446744073709551615 as unsigned)").query(BigDecimal.class).single())
			.isEqualTo("18446744073709551615");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> prisma().sql("select cast(18446744073709551615 as unsigned)").query(Long.class).single());
	}

	@Test
	void readsDatesAndTimes() {
		record Times(LocalDate day, LocalTime time) {
		}
		Times times = new Times(LocalDate.of(2026, 1, 31), LocalTime.of(12, 34, 56));
		assertThat(prisma().sql("select cast(? as date) as day, cast(? as time) as time", times.day(), times.time())
			.query(Times.class)
			.single()).isEqualTo(times);
	}

}
