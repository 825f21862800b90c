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

import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.starter.contract.db.Models.SCALAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PrismaApplicationTest(database = DatabaseKind.SQLITE, application = ContractApplication.class)
class SqliteTypesTests extends TypesContract {

	SqliteTypesTests(Prisma prisma) {
		super(prisma);
	}

	@Override
	@ParameterizedTest
	@ValueSource(strings = { "0.123456789012345678901234567891", "123456789012345678901234567890",
			"123456789012345.678901234567891", "-99999999999999999999999999999999999.999999999999999999999999999999" })
	void keepsDecimalsOfThirtyDigits(String value) {
		BigDecimal decimal = new BigDecimal(value);
		long rows = prisma().scalar().count();
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> prisma().scalar().create((start) -> ScalarRow.PLAIN.withAmount(decimal).create()))
			.withMessageContaining("amount")
			.withMessageContaining("SQLite cannot keep exactly");
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> prisma().scalar().count(SCALAR.amount.eq(decimal)));
		assertThat(prisma().scalar().count()).isEqualTo(rows);
	}

}
