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
import java.util.List;

import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.starter.postgresql.db.Color;
import io.github.prismaspring.starter.postgresql.db.Lists;
import io.github.prismaspring.starter.postgresql.db.Prisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static io.github.prismaspring.starter.postgresql.db.Models.LISTS;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Columns that hold lists.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = PostgresqlApplication.class)
class ScalarListTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Prisma prisma;

	ScalarListTests(Prisma prisma) {
		this.prisma = prisma;
	}

	@Test
	void keepsListsOfEveryType() {
		Instant early = Instant.parse("1969-12-31T23:59:59.999Z");
		List<JsonNode> documents = List.of(JSON.readTree("{\"a\":[1]}"), JSON.readTree("\"text\""));
		int id = this.prisma.lists()
			.create((lists) -> lists.texts(List.of("a", "", "it's $) \\ \n \uD83D\uDE00"))
				.flags(List.of(true, false))
				.numbers(List.of(Integer.MIN_VALUE, Integer.MAX_VALUE))
				.bigs(List.of(Long.MIN_VALUE, Long.MAX_VALUE))
				.reals(List.of(1e-7, 1.7e308, 123456789.12345679))
				.amounts(List.of(new BigDecimal("0.123456789012345678901234567891")))
				.times(List.of(early, Instant.EPOCH))
				.binaries(List.of(new byte[0], new byte[] { 0, -1 }))
				.documents(documents)
				.colors(List.of(Color.GREEN, Color.RED)))
			.id();
		Lists lists = this.prisma.lists().findUniqueOrThrow(LISTS.id.eq(id));
		assertThat(lists.texts()).containsExactly("a", "", "it's $) \\ \n \uD83D\uDE00");
		assertThat(lists.flags()).containsExactly(true, false);
		assertThat(lists.numbers()).containsExactly(Integer.MIN_VALUE, Integer.MAX_VALUE);
		assertThat(lists.bigs()).containsExactly(Long.MIN_VALUE, Long.MAX_VALUE);
		assertThat(lists.reals()).containsExactly(1e-7, 1.7e308, 123456789.12345679);
		assertThat(lists.amounts()).usingElementComparator(BigDecimal::compareTo)
			.containsExactly(new BigDecimal("0.123456789012345678901234567891"));
		assertThat(lists.times()).containsExactly(early, Instant.EPOCH);
		assertThat(lists.binaries()).containsExactly(new byte[0], new byte[] { 0, -1 });
		assertThat(lists.documents()).isEqualTo(documents);
		assertThat(lists.colors()).containsExactly(Color.GREEN, Color.RED);
	}

	@Test
	void keepsEmptyLists() {
		Lists lists = this.prisma.lists().create((row) -> row.texts(List.of()));
		assertThat(lists.texts()).isEmpty();
		assertThat(lists.documents()).isEmpty();
		assertThat(this.prisma.lists().count(LISTS.id.eq(lists.id()).and(LISTS.texts.isEmpty()))).isEqualTo(1);
	}

	@Test
	void setsAndPushesElements() {
		int id = this.prisma.lists().create((row) -> row.numbers(List.of(1)).colors(List.of(Color.GREEN))).id();
		assertThat(this.prisma.lists().update(LISTS.id.eq(id), LISTS.numbers.push(2)).numbers()).containsExactly(1, 2);
		assertThat(this.prisma.lists().update(LISTS.id.eq(id), LISTS.colors.push(Color.RED)).colors())
			.containsExactly(Color.GREEN, Color.RED);
		assertThat(this.prisma.lists().update(LISTS.id.eq(id), LISTS.numbers.set(List.of(9))).numbers())
			.containsExactly(9);
		assertThat(this.prisma.lists().update(LISTS.id.eq(id), LISTS.numbers.set(List.of())).numbers()).isEmpty();
	}

	@Test
	void filtersByElements() {
		int id = this.prisma.lists()
			.create((row) -> row.texts(List.of("a", "b")).bigs(List.of(Long.MAX_VALUE)).colors(List.of(Color.GREEN)))
			.id();
		Where<Lists> row = LISTS.id.eq(id);
		assertThat(this.prisma.lists().count(row.and(LISTS.texts.has("a")))).isEqualTo(1);
		assertThat(this.prisma.lists().count(row.and(LISTS.texts.has("c")))).isZero();
		assertThat(this.prisma.lists().count(row.and(LISTS.texts.hasEvery(List.of("a", "b"))))).isEqualTo(1);
		assertThat(this.prisma.lists().count(row.and(LISTS.texts.hasEvery(List.of("a", "c"))))).isZero();
		assertThat(this.prisma.lists().count(row.and(LISTS.texts.hasSome(List.of("c", "b"))))).isEqualTo(1);
		assertThat(this.prisma.lists().count(row.and(LISTS.texts.eq(List.of("a", "b"))))).isEqualTo(1);
		assertThat(this.prisma.lists().count(row.and(LISTS.texts.eq(List.of("b", "a"))))).isZero();
		assertThat(this.prisma.lists().count(row.and(LISTS.bigs.has(Long.MAX_VALUE)))).isEqualTo(1);
		assertThat(this.prisma.lists().count(row.and(LISTS.colors.has(Color.GREEN)))).isEqualTo(1);
		assertThat(this.prisma.lists().count(row.and(LISTS.texts.isNotEmpty()))).isEqualTo(1);
	}

}
