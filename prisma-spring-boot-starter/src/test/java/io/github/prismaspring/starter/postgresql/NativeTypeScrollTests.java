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

import io.github.prismaspring.client.read.Order;
import io.github.prismaspring.starter.postgresql.db.NativeType;
import io.github.prismaspring.starter.postgresql.db.Prisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.support.WindowIterator;

import static io.github.prismaspring.starter.postgresql.db.Models.NATIVE_TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Windows by columns of PostgreSQL's own types.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = PostgresqlApplication.class)
class NativeTypeScrollTests {

	private final Prisma prisma;

	NativeTypeScrollTests(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeRows() {
		this.prisma.nativeType().deleteAll();
		for (int i = 0; i < 40; i++) {
			int value = i;
			this.prisma.nativeType()
				.create((row) -> row.day(LocalDate.of(2026, 1, 1 + value % 3))
					.moment(Instant.ofEpochMilli(1_000 + value % 5))
					.code("A" + value % 4)
					.short_(value % 6)
					.single(value * 0.1)
					.money(new BigDecimal("0.000000000000000000000000000001").multiply(BigDecimal.valueOf(value % 7)))
					.plain(JsonMapper.shared().readTree("{}"))
					.parent((value % 2 == 0) ? null : new UUID(value % 3, 1)));
		}
	}

	@ParameterizedTest
	@MethodSource("orders")
	void leadThroughAllRows(Order<NativeType> order) {
		assertThat(WindowIterator
			.of((position) -> this.prisma.nativeType()
				.select(NATIVE_TYPE.id, (UUID id) -> id)
				.window((q) -> q.orderBy(order).take(7), position))
			.startingAt(ScrollPosition.keyset())).toIterable().hasSize(40).doesNotHaveDuplicates();
	}

	static List<Order<NativeType>> orders() {
		return List.of(NATIVE_TYPE.id.desc(), NATIVE_TYPE.day.asc(), NATIVE_TYPE.moment.desc(), NATIVE_TYPE.code.asc(),
				NATIVE_TYPE.short_.desc(), NATIVE_TYPE.money.asc(), NATIVE_TYPE.parent.asc(),
				NATIVE_TYPE.optional.desc());
	}

	@Test
	void columnThatDoesNotHoldWhatIsReadIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.nativeType().stream((q) -> q.orderBy(NATIVE_TYPE.single.asc()), 7))
			.withMessageStartingWith(
					"NativeType cannot be read in portions sorted by 'single': its column does not hold "
							+ "values as Prisma reads them, which would hide or repeat rows");
	}

}
