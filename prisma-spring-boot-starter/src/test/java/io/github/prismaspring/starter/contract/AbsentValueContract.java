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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import io.github.prismaspring.client.write.ColumnAssign;
import io.github.prismaspring.starter.contract.db.OptionalScalar;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.starter.contract.db.Models.OPTIONAL_SCALAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Values that go, and values that were never there.
 */
abstract class AbsentValueContract {

	private static final Instant AT = Instant.parse("2024-02-29T12:34:56.789Z");

	private static final List<ColumnAssign<OptionalScalar>> NULLS = List.of(OPTIONAL_SCALAR.text.setNull(),
			OPTIONAL_SCALAR.flag.setNull(), OPTIONAL_SCALAR.whole.setNull(), OPTIONAL_SCALAR.big.setNull(),
			OPTIONAL_SCALAR.real.setNull(), OPTIONAL_SCALAR.amount.setNull(), OPTIONAL_SCALAR.at.setNull(),
			OPTIONAL_SCALAR.binary.setNull(), OPTIONAL_SCALAR.document.setNull(), OPTIONAL_SCALAR.role.setNull());

	private final Prisma prisma;

	private int full;

	private int empty;

	AbsentValueContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeRows() {
		this.prisma.optionalScalar().deleteAll();
		this.empty = this.prisma.optionalScalar().create((row) -> row.text(null).whole(null)).id();
		this.full = this.prisma.optionalScalar()
			.create((row) -> row.text("a")
				.flag(false)
				.whole(0)
				.big(0L)
				.real(0.0)
				.amount(BigDecimal.ZERO)
				.at(AT)
				.binary(new byte[0])
				.document(JsonNodeFactory.instance.objectNode())
				.role(Role.GUEST))
			.id();
	}

	@Test
	void removesAValueOfEveryType() {
		for (ColumnAssign<OptionalScalar> setNull : NULLS) {
			this.prisma.optionalScalar().update(OPTIONAL_SCALAR.id.eq(this.full), setNull);
		}
		assertThatTheFullRowIsLikeTheEmptyOne();
	}

	@Test
	void removesValuesFromManyRows() {
		for (ColumnAssign<OptionalScalar> setNull : NULLS) {
			assertThat(this.prisma.optionalScalar().updateMany(OPTIONAL_SCALAR.id.gte(this.empty), setNull))
				.as("%s", setNull)
				.isEqualTo(2);
		}
		assertThatTheFullRowIsLikeTheEmptyOne();
	}

	@Test
	void tellsNoValueFromZeroAndFalse() {
		assertThat(this.prisma.optionalScalar().count(OPTIONAL_SCALAR.flag.isFalse())).isEqualTo(1);
		assertThat(this.prisma.optionalScalar().count(OPTIONAL_SCALAR.flag.isNull())).isEqualTo(1);
		assertThat(this.prisma.optionalScalar().count(OPTIONAL_SCALAR.whole.eq(0))).isEqualTo(1);
		assertThat(this.prisma.optionalScalar().count(OPTIONAL_SCALAR.binary.eq(new byte[0]))).isEqualTo(1);
		assertThat(this.prisma.optionalScalar()
			.aggregate(OPTIONAL_SCALAR.count(), OPTIONAL_SCALAR.flag.count(), OPTIONAL_SCALAR.role.count()))
			.satisfies((counts) -> {
				assertThat(counts.get(OPTIONAL_SCALAR.count())).isEqualTo(2);
				assertThat(counts.get(OPTIONAL_SCALAR.flag.count())).isEqualTo(1);
				assertThat(counts.get(OPTIONAL_SCALAR.role.count())).isEqualTo(1);
			});
	}

	@Test
	void findsAnInstantWhateverItsZone() {
		Instant same = OffsetDateTime.parse("2024-02-29T18:04:56.789+05:30").toInstant();
		assertThat(this.prisma.optionalScalar().count(OPTIONAL_SCALAR.at.eq(same))).isEqualTo(1);
		assertThat(this.prisma.optionalScalar().count(OPTIONAL_SCALAR.at.lt(AT.plusSeconds(1)))).isEqualTo(1);
		assertThat(this.prisma.optionalScalar().count(OPTIONAL_SCALAR.at.gt(AT.plusSeconds(1)))).isZero();
	}

	@Test
	void refusesAnInstantThatItCannotKeep() {
		Instant finer = AT.plus(1, ChronoUnit.MICROS);
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.optionalScalar().create((row) -> row.at(finer)))
			.withMessageContaining("whole milliseconds");
		assertThat(this.prisma.optionalScalar().count()).isEqualTo(2);
	}

	private void assertThatTheFullRowIsLikeTheEmptyOne() {
		assertThat(row(this.full)).usingRecursiveComparison().ignoringFields("id").isEqualTo(row(this.empty));
		assertThat(row(this.full).text()).isNull();
		assertThat(row(this.full).document()).isNull();
	}

	private OptionalScalar row(int id) {
		return this.prisma.optionalScalar().findUniqueOrThrow(OPTIONAL_SCALAR.id.eq(id));
	}

}
