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

package io.github.prismaspring.client.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.prismaspring.PrismaValidationException;
import io.github.prismaspring.client.example.Role;
import io.github.prismaspring.engine.RawQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for SQL as a value, and for how it is rendered.
 */
class SqlTests {

	@Test
	void parametersAreRenderedAsTheDatabaseWritesThem() {
		Sql sql = Sql.of("select * from t where a = :a and b = :b").bind("a", 1).bind("b", "x");
		assertThat(render(sql, SqlDialect.POSTGRESQL)).isEqualTo("select * from t where a = $1 and b = $2");
		assertThat(render(sql, SqlDialect.COCKROACHDB)).isEqualTo("select * from t where a = $1 and b = $2");
		assertThat(render(sql, SqlDialect.MYSQL)).isEqualTo("select * from t where a = ? and b = ?");
		assertThat(render(sql, SqlDialect.SQLITE)).isEqualTo("select * from t where a = ? and b = ?");
		assertThat(render(sql, SqlDialect.SQLSERVER)).isEqualTo("select * from t where a = @P1 and b = @P2");
		assertThat(parameters(sql, SqlDialect.MYSQL))
			.isEqualTo("[{\"prisma__type\":\"bigint\",\"prisma__value\":\"1\"}, \"x\"]");
	}

	@Test
	void parameterThatStandsTwiceIsSentOnceWherePlaceholdersHaveNumbers() {
		Sql sql = Sql.of("select date_trunc(:unit, at) from t group by date_trunc(:unit, at)").bind("unit", "day");
		assertThat(render(sql, SqlDialect.POSTGRESQL))
			.isEqualTo("select date_trunc($1, at) from t group by date_trunc($1, at)");
		assertThat(parameters(sql, SqlDialect.POSTGRESQL)).isEqualTo("[\"day\"]");
		assertThat(render(sql, SqlDialect.MYSQL))
			.isEqualTo("select date_trunc(?, at) from t group by date_trunc(?, at)");
		assertThat(parameters(sql, SqlDialect.MYSQL)).isEqualTo("[\"day\", \"day\"]");
	}

	@Test
	void parametersWithoutNameAreBoundInTheirOrder() {
		Sql expected = Sql.of("a = ? and b = ?").bind(1, "x").bind(2, null);
		assertThat(Sql.of("a = ? and b = ?").bind(2, null).bind(1, "x")).isEqualTo(expected);
		assertThat(Sql.of("a = ? and b = ?", "x", null)).isEqualTo(expected);
		assertThat(parameters(expected, SqlDialect.SQLITE)).isEqualTo("[\"x\", null]");
	}

	@Test
	void listBecomesAsManyParameters() {
		Sql sql = Sql.of("id in (:ids) or parent in (:ids) or id = :id").bind("ids", List.of("a", "b")).bind("id", "c");
		assertThat(render(sql, SqlDialect.POSTGRESQL)).isEqualTo("id in ($1, $2) or parent in ($1, $2) or id = $3");
		assertThat(render(sql, SqlDialect.SQLITE)).isEqualTo("id in (?, ?) or parent in (?, ?) or id = ?");
		assertThat(parameters(sql, SqlDialect.SQLITE)).isEqualTo("[\"a\", \"b\", \"a\", \"b\", \"c\"]");
	}

	@Test
	void piecesBringTheirParameters() {
		Sql adults = Sql.of("and age >= :x").bind("x", "18");
		Sql sql = Sql.of("select * from t where name = :x :filter limit :n").bind("filter", adults).bind("n", "5");
		Sql bound = sql.bind("x", "Ann");
		assertThat(render(bound, SqlDialect.POSTGRESQL))
			.isEqualTo("select * from t where name = $1  and age >= $2  limit $3");
		assertThat(parameters(bound, SqlDialect.POSTGRESQL)).isEqualTo("[\"Ann\", \"18\", \"5\"]");
		assertThat(Sql.of("a = ?", Sql.of("lower(?)", "B")).ops()).isNotNull();
		assertThat(render(Sql.of("where true :filter").bind("filter", Sql.empty()), SqlDialect.SQLITE).strip())
			.isEqualTo("where true");
	}

	@Test
	void piecesAreJoinedAndAppended() {
		Sql rows = Sql.join(", ", List.of(Sql.of("(?, ?)", "a", "b"), Sql.empty(), Sql.of("(?, ?)", "c", "d")));
		Sql sql = Sql.of("insert into t values").append(rows).append(Sql.empty());
		assertThat(render(sql, SqlDialect.POSTGRESQL)).isEqualTo("insert into t values ($1, $2) ,  ($3, $4)");
		assertThat(Sql.join(" or ")).isEqualTo(Sql.empty());
		assertThat(Sql.empty().append(rows)).isEqualTo(rows);
	}

	@Test
	void piecesNeverBecomeOneWordOrAComment() {
		Sql one = Sql.of("-1");
		assertThat(render(Sql.of("select 5-:n").bind("n", one), SqlDialect.SQLITE)).isEqualTo("select 5- -1 ");
		assertThat(render(Sql.of("select 1 -- one").append(Sql.of(", 2")), SqlDialect.SQLITE))
			.isEqualTo("select 1 -- one\n , 2");
		assertThat(render(Sql.of("limit:n").bind("n", 1), SqlDialect.POSTGRESQL)).isEqualTo("limit $1");
	}

	@Test
	void identifiersAreQuotedAsTheDatabaseDoes() {
		Sql sql = Sql.of("select * from :t").bind("t", Sql.identifier("my schema", "a\"b`c]d'; drop table t --"));
		assertThat(render(sql, SqlDialect.POSTGRESQL))
			.isEqualTo("select * from  \"my schema\".\"a\"\"b`c]d'; drop table t --\" ");
		assertThat(render(sql, SqlDialect.MYSQL))
			.isEqualTo("select * from  `my schema`.`a\"b``c]d'; drop table t --` ");
		assertThat(render(sql, SqlDialect.SQLSERVER))
			.isEqualTo("select * from  [my schema].[a\"b`c]]d'; drop table t --] ");
		assertThatIllegalArgumentException().isThrownBy(() -> Sql.identifier());
		assertThatIllegalArgumentException().isThrownBy(() -> Sql.identifier(""));
		assertThatIllegalArgumentException().isThrownBy(() -> Sql.identifier("a\0b"));
	}

	@Test
	void textThatWasPutTogetherIsRefused() {
		String name = "x' or 'a' = 'a";
		assertThatIllegalArgumentException().isThrownBy(() -> Sql.of("select * from t where name = '" + name + "'"))
			.withMessageContaining("was put together while the program runs")
			.withMessageContaining("Sql.unsafe");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Sql.of("select * from t where name = '%s'".formatted(name)));
		assertThatIllegalArgumentException().isThrownBy(() -> Sql.of(new String("select 1")));
		assertThatIllegalArgumentException().isThrownBy(() -> Sql.join(new StringBuilder(", ").toString(), List.of()));
		assertThat(Sql.of("select " + "1")).hasToString("select 1");
		assertThatIllegalArgumentException().as("even if a constant has the same text")
			.isThrownBy(() -> Sql.of(new String("select 1")));
		assertThat(Sql.unsafe("select '" + "x".repeat(3) + "'")).hasToString("select 'xxx'");
	}

	@Test
	void parameterIsBoundOnceAndMustExist() {
		Sql sql = Sql.of("a = :a and b = :b").bind("a", 1);
		assertThatIllegalArgumentException().isThrownBy(() -> sql.bind("a", 2))
			.withMessage("Parameter :a is bound already");
		assertThatIllegalArgumentException().isThrownBy(() -> sql.bind("c", 2))
			.withMessageContaining("has no parameter :c, but :a, :b");
		assertThatIllegalArgumentException().isThrownBy(() -> sql.bind(1, 2))
			.withMessageContaining("has no parameter 1, but :a, :b");
		assertThatIllegalArgumentException().isThrownBy(() -> Sql.of("select 1").bind("a", 2))
			.withMessageContaining("has no parameter :a, but none");
		assertThatIllegalArgumentException().isThrownBy(() -> Sql.of("a = ?", 1).bind(1, 2))
			.withMessage("Parameter 1 is bound already");
		assertThatIllegalArgumentException().isThrownBy(() -> Sql.of("a = ?").bind(2, 2))
			.withMessageContaining("has no parameter 2, but 1 parameter without a name");
	}

	@Test
	void numberOfValuesMustFit() {
		assertThatIllegalArgumentException().isThrownBy(() -> Sql.of("a = ?", 1, 2))
			.withMessageContaining("has 1 parameter without a name, but there are 2 values");
		assertThatIllegalArgumentException().isThrownBy(() -> Sql.of("a = :a", 1))
			.withMessageContaining("has :a, but there are 1 values");
	}

	@Test
	void nothingIsRenderedWithoutAllValues() {
		Sql sql = Sql.of("a = :a and b = :b and c = :c").bind("b", 1);
		assertThatExceptionOfType(PrismaValidationException.class)
			.isThrownBy(() -> SqlRenderer.render(sql, SqlDialect.SQLITE))
			.withMessageContaining("The value of parameter :a, :c is missing");
		assertThatIllegalArgumentException().isThrownBy(() -> Sql.of("where :f").bind("f", sql))
			.withMessageContaining("bound to parameter :f lacks the value of parameter :a, :c");
		assertThatIllegalArgumentException().isThrownBy(() -> Sql.empty().append(Sql.of("x")).append(sql))
			.withMessageContaining("to be appended lacks");
		assertThatExceptionOfType(PrismaValidationException.class)
			.isThrownBy(() -> SqlRenderer.render(Sql.empty(), SqlDialect.SQLITE))
			.withMessage("There is no SQL to run");
	}

	@ParameterizedTest
	@MethodSource("values")
	void valuesTravelWithoutLoss(Object value, String expected) {
		assertThat(parameters(Sql.of("?", value), SqlDialect.POSTGRESQL).replace('"', '\''))
			.isEqualTo("[" + expected + "]");
	}

	static Stream<Arguments> values() {
		return Stream.of(Arguments.of("it's \"$1\"", "'it's \\'$1\\''"), Arguments.of(true, "true"),
				Arguments.of((short) 3, tagged("bigint", "3")), Arguments.of(4, tagged("bigint", "4")),
				Arguments.of(9007199254740993L, tagged("bigint", "9007199254740993")), Arguments.of(0.1, "0.1"),
				Arguments.of(new BigDecimal("12.50"), tagged("decimal", "12.50")),
				Arguments.of(new BigDecimal("1e3"), tagged("decimal", "1000")),
				Arguments.of(Instant.parse("2026-01-31T12:00:00.001Z"), tagged("date", "2026-01-31T12:00:00.001Z")),
				Arguments.of(OffsetDateTime.parse("2026-01-31T12:00:00+02:00"),
						tagged("date", "2026-01-31T10:00:00.000Z")),
				Arguments.of(LocalDate.of(2026, 1, 31), "'2026-01-31'"),
				Arguments.of(LocalTime.of(12, 0), "'12:00:00'"),
				Arguments.of(LocalTime.of(12, 0, 1, 500_000), "'12:00:01.0005'"),
				Arguments.of(new UUID(1, 2), "'00000000-0000-0001-0000-000000000002'"),
				Arguments.of(new byte[] { 1, 2, 3 }, tagged("bytes", "AQID")),
				Arguments.of(Role.ADMIN, "'administrator'"),
				Arguments.of(new JsonMapper().readTree("{\"n\":9007199254740993}"), "'{\\'n\\':9007199254740993}'"),
				Arguments.of(Sql.array(Arrays.asList(1L, null)), "[" + tagged("bigint", "1") + ",null]"));
	}

	@ParameterizedTest
	@MethodSource("misfits")
	void valuesThatCannotBeBoundAreRefusedByName(Object value, String complaint) {
		assertThatIllegalArgumentException().isThrownBy(() -> Sql.of("a = :a").bind("a", value))
			.withMessageContaining("Parameter :a")
			.withMessageContaining(complaint);
	}

	static Stream<Arguments> misfits() {
		return Stream.of(Arguments.of("a\0b", "NUL character"), Arguments.of("\ud800", "surrogate"),
				Arguments.of(Double.NaN, "NaN"), Arguments.of(1.5f, "java.lang.Float: bind a BigDecimal"),
				Arguments.of(BigInteger.ONE, "java.math.BigInteger: bind a BigDecimal"),
				Arguments.of(LocalDateTime.MIN, "bind an Instant"), Arguments.of(Optional.of(1), "orElse(null)"),
				Arguments.of(TimeUnit.DAYS, "java.util.concurrent.TimeUnit, which is none of the schema"),
				Arguments.of(new int[] { 1 }, "int[]: bind a List"),
				Arguments.of(new String[] { "a" }, "java.lang.String[]: bind a List"),
				Arguments.of(Instant.parse("2026-01-31T12:00:00.000001Z"), "whole milliseconds"),
				Arguments.of(LocalTime.of(1, 1, 1, 1), "whole microseconds"),
				Arguments.of(LocalDate.of(10_000, 1, 1), "years 0 to 9999"),
				Arguments.of(new Object(), "no value of SQL"),
				Arguments.of(List.of(), "is an empty list, and IN () is no SQL"),
				Arguments.of(Collections.singletonList(null), "[0] is null, which no IN (…) matches"),
				Arguments.of(List.of(List.of(1)), "[0] is a list inside of a list"),
				Arguments.of(List.of(Sql.of("x")), "Sql.join"), Arguments.of(List.of(1, 1.5f), "[1] is of type"),
				Arguments.of(Sql.array(List.of(1, "a")), "elements differ in type"),
				Arguments.of(Sql.array(List.of(new Object())), "[0] is of type java.lang.Object"));
	}

	@Test
	void decimalsAreComparedAsDecimalsEverywhere() {
		Sql sql = Sql.of("amount = ?", new BigDecimal("-12.50"));
		assertThat(render(sql, SqlDialect.POSTGRESQL)).isEqualTo("amount = $1");
		assertThat(render(sql, SqlDialect.MYSQL)).isEqualTo("amount = cast(? as decimal(4, 2))");
		assertThat(render(sql, SqlDialect.SQLSERVER)).isEqualTo("amount = cast(@P1 as decimal(4, 2))");
		assertThat(render(Sql.of("?", new BigDecimal("0.001")), SqlDialect.MYSQL))
			.isEqualTo("cast(? as decimal(3, 3))");
		assertThat(render(Sql.of("?", new BigDecimal("1e3")), SqlDialect.MYSQL)).isEqualTo("cast(? as decimal(4, 0))");
	}

	@ParameterizedTest
	@EnumSource(SqlDialect.class)
	void decimalsThatTheDatabaseWouldRoundAreRefused(SqlDialect dialect) {
		Sql sql = Sql.of("a = :a").bind("a", new BigDecimal("1e-140000"));
		assertThatExceptionOfType(PrismaValidationException.class).isThrownBy(() -> SqlRenderer.render(sql, dialect))
			.withMessageContaining("Parameter :a is the decimal")
			.withMessageContaining(dialect.label() + " keeps decimals as");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.12345678901234567890", "9007199254740993", "1e400" })
	void sqliteTakesOnlyDecimalsThatAreDoubles(String number) {
		assertThatExceptionOfType(PrismaValidationException.class)
			.isThrownBy(() -> SqlRenderer.render(Sql.of("?", new BigDecimal(number)), SqlDialect.SQLITE));
		assertThat(render(Sql.of("?", new BigDecimal("0.1")), SqlDialect.SQLITE)).isEqualTo("?");
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "POSTGRESQL", "COCKROACHDB" })
	void arraysAreRefusedWhereThereAreNone(SqlDialect dialect) {
		Sql sql = Sql.of("id = any(:ids)").bind("ids", Sql.array(List.of(1)));
		assertThatExceptionOfType(PrismaValidationException.class).isThrownBy(() -> SqlRenderer.render(sql, dialect))
			.withMessageContaining("Parameter :ids is an array, which " + dialect.label() + " does not have");
	}

	@ParameterizedTest
	@EnumSource(SqlDialect.class)
	void moreParametersThanTheDatabaseTakesAreRefused(SqlDialect dialect) {
		List<Integer> ids = Collections.nCopies(dialect.maxParameters() + 1, 1);
		assertThatExceptionOfType(PrismaValidationException.class)
			.isThrownBy(() -> SqlRenderer.render(Sql.of("id in (:ids)").bind("ids", ids), dialect))
			.withMessageContaining(dialect.label() + " takes at most " + dialect.maxParameters());
	}

	@Test
	void textIsShownWithoutValues() {
		Sql sql = Sql.of("a = :a and b = :b").bind("a", "secret");
		assertThat(sql).hasToString("a = :a and b = :b");
		assertThat(Sql.of("a = ?", "secret")).hasToString("a = ?");
	}

	private static String tagged(String type, String value) {
		return "{'prisma__type':'" + type + "','prisma__value':'" + value + "'}";
	}

	private static String render(Sql sql, SqlDialect dialect) {
		return SqlRenderer.render(sql, dialect).text();
	}

	private static String parameters(Sql sql, SqlDialect dialect) {
		RawQuery query = SqlRenderer.render(sql, dialect);
		return query.parameters().toString();
	}

}
