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

package io.github.prismaspring.starter.postgresql;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.github.prismaspring.client.write.CreateMany;
import io.github.prismaspring.starter.postgresql.db.NativeType;
import io.github.prismaspring.starter.postgresql.db.Person;
import io.github.prismaspring.starter.postgresql.db.PersonCreate;
import io.github.prismaspring.starter.postgresql.db.Prisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataIntegrityViolationException;

import static io.github.prismaspring.starter.postgresql.db.Models.NATIVE_TYPE;
import static io.github.prismaspring.starter.postgresql.db.Models.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the client offers because the database is PostgreSQL.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = PostgresqlApplication.class)
class PostgresqlFeatureTests {

	private final Prisma prisma;

	PostgresqlFeatureTests(Prisma prisma) {
		this.prisma = prisma;
	}

	@Test
	void keepsNativeTypes() {
		UUID parent = UUID.fromString("0f7c5f9e-7f5c-4d43-a7ab-6d6d3c1c9f0e");
		LocalDate day = LocalDate.of(1969, 7, 20);
		NativeType created = this.prisma.nativeType()
			.create((row) -> row.day(day)
				.moment(Instant.parse("1969-07-20T20:17:40.123Z"))
				.code("AB")
				.short_((int) Short.MIN_VALUE)
				.single(0.5)
				.money(new BigDecimal("12345678.123456789012345678901234567891"))
				.plain(JsonMapper.shared().readTree("{\"b\":1,\"a\":2}"))
				.parent(parent));
		NativeType row = this.prisma.nativeType().findUniqueOrThrow(NATIVE_TYPE.id.eq(created.id()));
		assertThat(row.day()).isEqualTo(day);
		assertThat(row.optional()).isNull();
		assertThat(row.moment()).isEqualTo("1969-07-20T20:17:40.123Z");
		assertThat(row.code()).isEqualTo("AB  ");
		assertThat(row.short_()).isEqualTo(Short.MIN_VALUE);
		assertThat(row.single()).isEqualTo(0.5);
		assertThat(row.money()).isEqualByComparingTo("12345678.123456789012345678901234567891");
		assertThat(row.parent()).isEqualTo(parent);
		assertThat(this.prisma.nativeType()
			.count(NATIVE_TYPE.day.eq(day).and(NATIVE_TYPE.parent.eq(parent)).and(NATIVE_TYPE.parent.in(parent))))
			.isEqualTo(1);
		assertThat(this.prisma.nativeType().count(NATIVE_TYPE.day.lt(day))).isZero();
	}

	@Test
	void valuesThatTheirColumnsCannotHoldViolateIntegrity() {
		this.prisma.nativeType().deleteAll();
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> nativeType("ABCDE", 1))
			.withMessageContaining("[P2000]");
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> nativeType("AB", 40_000))
			.withMessageContaining("[P2020]");
		assertThat(this.prisma.nativeType().count()).isZero();
	}

	private void nativeType(String code, int number) {
		this.prisma.nativeType()
			.create((row) -> row.day(LocalDate.EPOCH)
				.moment(Instant.EPOCH)
				.code(code)
				.short_(number)
				.single(0.5)
				.money(BigDecimal.ONE)
				.plain(JsonMapper.shared().createObjectNode()));
	}

	@Test
	void ignoresCaseIfToldSo() {
		this.prisma.person().deleteAll();
		this.prisma.person().create((person) -> person.name("Ann"));
		assertThat(this.prisma.person().count(PERSON.name.contains("ANN"))).isZero();
		assertThat(this.prisma.person().count(PERSON.name.contains("ANN").insensitive())).isEqualTo(1);
		assertThat(this.prisma.person().count(PERSON.name.startsWith("aN").insensitive())).isEqualTo(1);
		assertThat(this.prisma.person().count(PERSON.name.equalsIgnoreCase("aNN"))).isEqualTo(1);
	}

	@Test
	void skipsRowsThatAreThereAlready() {
		this.prisma.person().deleteAll();
		this.prisma.person().create((person) -> person.name("Ann"));
		long created = this.prisma.person()
			.createMany(List.of(PersonCreate.of((person) -> person.name("Ann")),
					PersonCreate.of((person) -> person.name("Bob"))), CreateMany.skipDuplicates());
		assertThat(created).isEqualTo(1);
		assertThat(this.prisma.person().findMany((query) -> query.orderBy(PERSON.name.asc()))).extracting(Person::name)
			.containsExactly("Ann", "Bob");
	}

}
