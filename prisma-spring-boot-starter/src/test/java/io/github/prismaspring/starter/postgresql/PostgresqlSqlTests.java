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
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import io.github.prismaspring.client.sql.Sql;
import io.github.prismaspring.starter.postgresql.db.Color;
import io.github.prismaspring.starter.postgresql.db.Prisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Queries in SQL that only PostgreSQL understands.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = PostgresqlApplication.class)
class PostgresqlSqlTests {

	private final Prisma prisma;

	PostgresqlSqlTests(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void clear() {
		this.prisma.lists().deleteAll();
	}

	@Test
	void readsAndWritesArrays() {
		record Row(List<String> texts, List<Long> bigs, List<BigDecimal> amounts, List<Instant> times,
				List<byte[]> binaries, List<Color> colors) {
		}
		Row row = new Row(List.of("a", "it's \"{},\\"), List.of(9007199254740993L, Long.MIN_VALUE),
				List.of(new BigDecimal("0.1234567890123456789")),
				List.of(Instant.EPOCH, Instant.parse("2026-01-31T12:00:00.001Z")), List.of(new byte[] { 0, -1 }),
				List.of(Color.GREEN, Color.RED));
		this.prisma.sql("""
				insert into "Lists" (texts, bigs, amounts, times, binaries, colors)
				values (:texts, :bigs, :amounts, :times, :binaries, :colors)""")
			.bind("texts", Sql.array(row.texts()))
			.bind("bigs", Sql.array(row.bigs()))
			.bind("amounts", Sql.array(row.amounts()))
			.bind("times", Sql.array(row.times()))
			.bind("binaries", Sql.array(row.binaries()))
			.bind("colors", Sql.array(row.colors()))
			.execute();
		assertThat(this.prisma.sql("select texts, bigs, amounts, times, binaries, colors::text[] from \"Lists\"")
			.query(Row.class)
			.single()).usingRecursiveComparison().isEqualTo(row);
		assertThat(this.prisma.lists().findMany()).extracting((lists) -> lists.bigs()).containsExactly(row.bigs());
		assertThat(this.prisma.sql("select texts from \"Lists\" where 9007199254740993 = any(bigs)")
			.query((lists) -> lists.list("texts", String.class))
			.single()).isEqualTo(row.texts());
	}

	@Test
	void findsByArrays() {
		assertThat(this.prisma.sql("select n from generate_series(1, 5) as n where n = any(:ids)")
			.bind("ids", Sql.array(List.of(2, 4, 9)))
			.query(Integer.class)
			.list()).containsExactly(2, 4);
	}

	@Test
	void keepsEveryDigit() {
		record Digits(long big, BigDecimal amount, Instant at, Instant zoned, LocalDate day, LocalTime time, UUID id,
				double single, JsonNode document) {
		}
		Digits digits = this.prisma.sql("""
				select 9007199254740993 as big, 12345678901234567890.12345678901234567891 as amount,
					timestamp '2026-01-31 12:00:00.123456' as at,
					timestamptz '2026-01-31 12:00:00.123456+02' as zoned,
					date '2026-01-31' as day, time '12:34:56.123456' as time,
					uuid '00000000-0000-0001-0000-000000000002' as id, 0.1::real as single,
					jsonb '{"n": 9007199254740993, "x": 0.10}'::text as document""").query(Digits.class).single();
		assertThat(digits).isEqualTo(new Digits(9007199254740993L,
				new BigDecimal("12345678901234567890.12345678901234567891"),
				Instant.parse("2026-01-31T12:00:00.123456Z"), Instant.parse("2026-01-31T10:00:00.123456Z"),
				LocalDate.of(2026, 1, 31), LocalTime.parse("12:34:56.123456"), new UUID(1, 2), 0.1, digits.document()));
		assertThat(digits.document().get("n").longValue()).isEqualTo(9007199254740993L);
	}

	@Test
	void bindsDatesTimesAndUuids() {
		assertThat(this.prisma.sql("""
				select :day = date '2026-01-31' and :time = time '12:34:56.000001'
					and :id = uuid '00000000-0000-0001-0000-000000000002'
					and :at = timestamptz '2026-01-31 14:00:00+02' and :json::jsonb = '{"a": 1.0}'""")
			.bind("day", LocalDate.of(2026, 1, 31))
			.bind("time", LocalTime.parse("12:34:56.000001"))
			.bind("id", new UUID(1, 2))
			.bind("at", Instant.parse("2026-01-31T12:00:00Z"))
			.bind("json", JsonMapper.shared().createObjectNode().put("a", 1))
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void knowsDollarQuotesOperatorsAndCasts() {
		assertThat(this.prisma.sql("""
				select $$:a ' ?$$ || $x$ $$:b$x$ || :c::text || (jsonb '{"k": 1}' ?? :k)::text || E'\\':d'""")
			.bind("c", "c")
			.bind("k", "k")
			.query(String.class)
			.single()).isEqualTo(":a ' ? $$:bctrue':d");
	}

	@Test
	void parameterThatStandsTwiceIsOneExpression() {
		assertThat(this.prisma.sql("""
				select substr(n::text, 1, :length) as prefix, count(*) as numbers
				from generate_series(10, 29) as n group by substr(n::text, 1, :length) order by 1""")
			.bind("length", 1)
			.query((row) -> row.string("prefix") + row.int64("numbers"))
			.list()).containsExactly("110", "210");
	}

	@Test
	void readsRowsThatAWriteReturns() {
		assertThat(this.prisma.sql("insert into \"Person\" (name) values (?), (?) returning name", "r1", "r2")
			.query(String.class)
			.list()).containsExactly("r1", "r2");
	}

}
