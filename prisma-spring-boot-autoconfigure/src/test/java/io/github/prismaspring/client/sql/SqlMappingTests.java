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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.example.Prisma;
import io.github.prismaspring.client.example.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataRetrievalFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for how rows become objects.
 */
class SqlMappingTests {

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	@Test
	void columnsBecomeComponentsOfTheirNames() {
		answer("'email','post_count','CREATED_AT'", "'string','bigint','datetime'",
				"['a@x.io','9007199254740993','2026-01-31T12:00:00.123456+00:00'],['b@x.io','2',null]");
		assertThat(statement().query(Stat.class).list()).containsExactly(
				new Stat(9007199254740993L, Instant.parse("2026-01-31T12:00:00.123456Z"), "a@x.io"),
				new Stat(2, null, "b@x.io"));
	}

	@Test
	void everyTypeIsRead() {
		answer("'s','b','i','l','d','n','t','o','day','time','u','bin','doc','role','tags','at'",
				"'string','bool','int','bigint','double','decimal','datetime','datetime','date','time','uuid','bytes',"
						+ "'json','enum','string-array','datetime-array'",
				"['x',true,3,'4',0.1,'12.50','2026-01-31 12:00:00','2026-01-31T12:00:00.1+00:00','2026-01-31',"
						+ "'12:34:56.789','00000000-0000-0001-0000-000000000002','AQID',{'a':[1.0]},'administrator',['a','b'],"
						+ "['2026-01-31T12:00:00+00:00']]");
		Everything row = statement().query(Everything.class).single();
		assertThat(row).usingRecursiveComparison()
			.isEqualTo(new Everything("x", true, (short) 3, 4, 0.1, new BigDecimal("12.50"),
					Instant.parse("2026-01-31T12:00:00Z"), OffsetDateTime.parse("2026-01-31T12:00:00.1Z"),
					LocalDate.of(2026, 1, 31), LocalTime.parse("12:34:56.789"), new UUID(1, 2), new byte[] { 1, 2, 3 },
					new JsonMapper().readTree("{\"a\":[1.0]}"), Role.ADMIN, List.of("a", "b"),
					List.of(Instant.parse("2026-01-31T12:00:00Z"))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			bigint  | '9007199254740993' | java.lang.Integer
			int     | 32768              | java.lang.Short
			double  | 1.5                | java.lang.Long
			decimal | '0.123456789012345678' | java.lang.Double
			bigint  | '9007199254740993' | java.lang.Double
			double  | 1e400              | java.lang.Double
			int     | 2                  | java.lang.Boolean
			string  | 'true'             | java.lang.Boolean
			string  | '1'                | java.lang.Integer
			decimal | '1.5'              | java.lang.String
			bytes   | 'AQID'             | java.lang.String
			json    | 'text'             | java.lang.String
			string  | 'AQID'             | java.util.UUID
			string  | '2026-01-31 12:00:00' | java.time.Instant
			datetime | 'infinity+00:00'  | java.time.Instant
			datetime | '2026-01-31T12:00:00+00:00' | java.time.LocalDate
			time    | '838:59:59'        | java.time.LocalTime
			string  | 'NOBODY'           | io.github.prismaspring.client.example.Role
			string  | '{broken'          | tools.jackson.databind.JsonNode
			bool    | true               | java.lang.Integer
			""")
	void nothingIsRoundedOrGuessed(String type, String value, Class<?> target) {
		answer("'c'", "'" + type + "'", "[" + value + "]");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> statement().query((row) -> String.valueOf(row.get("c", target))).list())
			.withMessageStartingWith("sql.query: Column 'c' of row 1, of the type " + type + ", holds ")
			.withMessageContaining("which is no " + target.getSimpleName());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			decimal | '3'     | java.lang.Integer    | 3
			double  | 2.0     | java.lang.Long       | 2
			unknown | 7       | java.lang.Long       | 7
			int     | 1       | java.lang.Boolean    | true
			bigint  | '0'     | java.lang.Boolean    | false
			decimal | '0.1'   | java.lang.Double     | 0.1
			float   | 0.1     | java.math.BigDecimal | 0.1
			int     | 'dynamic' | java.lang.String   | dynamic
			char    | 'x'     | java.lang.String     | x
			date    | '2026-01-31T00:00:00.000Z' | java.time.LocalDate | 2026-01-31
			string  | '2026-01-31T12:00:00.000+00:00' | java.time.Instant | 2026-01-31T12:00:00Z
			""")
	void valuesAreReadAsEveryTypeThatHasThem(String type, String value, Class<?> target, String expected) {
		answer("'c'", "'" + type + "'", "[" + value + "]");
		assertThat(statement().query((row) -> String.valueOf(row.get(1, target))).list()).containsExactly(expected);
	}

	@Test
	void textHoldsJsonWithAllDigits() {
		this.engine.answer("{'columns':['c'],'types':['string'],'rows':[['[9007199254740993,0.10]']]}");
		assertThat(statement().query((row) -> row.json("c")).single()).hasToString("[9007199254740993,0.10]");
	}

	@Test
	void columnsMustFitTheRecord() {
		answer("'email','posts','other'", "'string','int','int'", "");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> statement().query(Stat.class).list())
			.withMessage("sql.query: The columns [email, posts, other] do not fit the record "
					+ "Stat(postCount, createdAt, email): no column for postCount, createdAt; "
					+ "no component for posts, other;");
	}

	@Test
	void columnsOfOneNameAreAskedForByPosition() {
		answer("'id','ID','id'", "'int','int','int'", "[1,2,3]");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> statement().query((row) -> row.int32("id")).list())
			.withMessageContaining("several columns 'id' among [id, ID, id]");
		assertThat(statement().query((row) -> row.int32("ID")).single()).isEqualTo(2);
		assertThat(statement().query((row) -> row.get(3, Integer.class)).single()).isEqualTo(3);
		for (int position : new int[] { 0, 4 }) {
			assertThatExceptionOfType(DataRetrievalFailureException.class)
				.isThrownBy(() -> statement().query((row) -> row.get(position, Integer.class)).list())
				.withMessageContaining("There is no column " + position);
		}
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> statement().query((row) -> row.int32("x")).list())
			.withMessageContaining("There is no column 'x', but [id, ID, id]");
	}

	@Test
	void nullGoesNowhereItMustNot() {
		answer("'value'", "'int'", "[1],[null]");
		for (Class<?> type : List.of(Primitive.class, Marked.class)) {
			assertThatExceptionOfType(DataRetrievalFailureException.class)
				.isThrownBy(() -> statement().query(type).list())
				.withMessageContaining(
						"Column 'value' of row 2 is null, but " + type.getSimpleName() + ".value must not");
		}
		assertThat(statement().query(Unmarked.class).list()).containsExactly(new Unmarked(1), new Unmarked(null));
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> statement().query(Integer.class).list())
			.withMessageContaining("Row 2 becomes null");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> statement().query((row) -> row.int32("value")).list())
			.withMessageContaining("Column 'value' of row 2 is null: read it with get");
		assertThat(statement().query((row) -> row.isNull("value")).list()).containsExactly(false, true);
		answer("'c'", "'int-array'", "[[1,null]]");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> statement().query((row) -> row.list("c", Integer.class)).list())
			.withMessageContaining("which is no List<Integer>");
	}

	@Test
	void scalarNeedsASingleColumn() {
		answer("'a','b'", "'int','int'", "[1,2]");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> statement().query(Long.class).list())
			.withMessageContaining("a single column, but there are [a, b]");
	}

	@Test
	void typesThatNoRowCanBecomeAreRefusedBeforeAnythingRuns() {
		assertThatIllegalArgumentException().isThrownBy(() -> statement().query(Thread.class))
			.withMessageContaining("No row becomes a java.lang.Thread");
		assertThatIllegalArgumentException().isThrownBy(() -> statement().query(Odd.class))
			.withMessageContaining("Odd.thread is of the type java.lang.Thread");
		assertThat(this.engine.requests()).isEmpty();
	}

	@Test
	void failuresOfTheCallersCodeAreToldAsWhatTheyAre() {
		answer("'value'", "'int'", "[-1]");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> statement().query(Picky.class).list())
			.withMessage("sql.query: The record Picky has refused row 1: negative")
			.withRootCauseInstanceOf(IllegalStateException.class);
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> statement().query((row) -> new Picky(row.int32("value"))).list())
			.withMessageContaining("The function that maps rows has failed at row 1")
			.withRootCauseInstanceOf(IllegalStateException.class);
	}

	@Test
	void rowShowsItself() {
		answer("'a','b'", "'int','string'", "[1,'x']");
		SqlRow row = statement().query().single();
		assertThat(row).hasToString("{a=1, b=\"x\"}");
		assertThat(row.columns()).containsExactly("a", "b");
	}

	private SqlStatement statement() {
		return this.prisma.sql("select");
	}

	private void answer(String columns, String types, String rows) {
		this.engine.answer("{'columns':[" + columns + "],'types':[" + types + "],'rows':[" + rows + "]}");
	}

	record Stat(long postCount, @Nullable Instant createdAt, String email) {

	}

	record Everything(String s, boolean b, short i, int l, double d, BigDecimal n, Instant t, OffsetDateTime o,
			LocalDate day, LocalTime time, UUID u, byte[] bin, JsonNode doc, Role role, List<String> tags,
			List<Instant> at) {

	}

	record Primitive(int value) {

	}

	record Marked(Integer value) {

	}

	@NullUnmarked
	record Unmarked(Integer value) {

	}

	record Odd(Thread thread) {

	}

	record Picky(int value) {

		Picky {
			if (value < 0) {
				throw new IllegalStateException("negative");
			}
		}

	}

}
