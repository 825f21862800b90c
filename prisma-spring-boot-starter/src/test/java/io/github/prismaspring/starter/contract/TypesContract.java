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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.starter.contract.db.OptionalScalar;
import io.github.prismaspring.starter.contract.db.OptionalScalarCreate;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.Role;
import io.github.prismaspring.starter.contract.db.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.starter.contract.db.Models.OPTIONAL_SCALAR;
import static io.github.prismaspring.starter.contract.db.Models.SCALAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every type keeps every value: as data, through each operation that writes, and as a
 * filter.
 */
abstract class TypesContract {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private final Prisma prisma;

	TypesContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE })
	void keepsInts(int value) {
		assertKept(RequiredColumn.of(ScalarRow::withWhole, Scalar::whole, SCALAR.whole::set, SCALAR.whole), value, 42);
		assertKept(OptionalColumn.of(OptionalScalarCreate.Ready::whole, OptionalScalar::whole,
				OPTIONAL_SCALAR.whole::set, OPTIONAL_SCALAR.whole), value, 42);
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 9_007_199_254_740_993L, Long.MIN_VALUE, Long.MAX_VALUE })
	void keepsBigInts(long value) {
		assertKept(RequiredColumn.of(ScalarRow::withBig, Scalar::big, SCALAR.big::set, SCALAR.big), value, 42L);
		assertKept(OptionalColumn.of(OptionalScalarCreate.Ready::big, OptionalScalar::big, OPTIONAL_SCALAR.big::set,
				OPTIONAL_SCALAR.big), value, 42L);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.0, 1e-7, 1.7e308, -1.7e308, 5e-324, 0.1, 1e21, 0.30000000000000004, 123456789.12345679,
			Double.MAX_VALUE, Double.MIN_NORMAL })
	void keepsFloats(double value) {
		assertKept(RequiredColumn.of(ScalarRow::withReal, Scalar::real, SCALAR.real::set, SCALAR.real), value, 42.5);
		assertKept(OptionalColumn.of(OptionalScalarCreate.Ready::real, OptionalScalar::real, OPTIONAL_SCALAR.real::set,
				OPTIONAL_SCALAR.real), value, 42.5);
	}

	@Test
	void readsNegativeZeroAsZero() {
		int id = this.prisma.scalar().create((start) -> ScalarRow.PLAIN.withReal(-0.0).create()).id();
		assertThat(this.prisma.scalar().findUniqueOrThrow(SCALAR.id.eq(id)).real()).isZero();
		assertThat(this.prisma.scalar().count(SCALAR.id.eq(id).and(SCALAR.real.eq(-0.0)))).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY })
	void refusesFloatsThatAreNoNumbers(double value) {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.scalar().create((start) -> ScalarRow.PLAIN.withReal(value).create()))
			.withMessageContaining("real");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "1", "-0.01", "0.1", "12.5", "12345678.9", "-99999.99999" })
	void keepsDecimals(String value) {
		assertDecimalKept(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.123456789012345678901234567891", "123456789012345678901234567890",
			"123456789012345.678901234567891", "-99999999999999999999999999999999999.999999999999999999999999999999" })
	void keepsDecimalsOfThirtyDigits(String value) {
		assertDecimalKept(value);
	}

	final void assertDecimalKept(String value) {
		BigDecimal other = new BigDecimal("42.5");
		assertKept(
				new RequiredColumn<>((row, text) -> row.withAmount(new BigDecimal(text)), (row) -> plain(row.amount()),
						(text) -> SCALAR.amount.set(new BigDecimal(text)),
						(text) -> SCALAR.amount.eq(new BigDecimal(text)),
						(texts) -> SCALAR.amount.in(texts.stream().map(BigDecimal::new).toList())),
				value, other.toString());
		assertKept(
				new OptionalColumn<>((row, text) -> row.amount(new BigDecimal(text)), (row) -> plain(row.amount()),
						(text) -> OPTIONAL_SCALAR.amount.set(new BigDecimal(text)),
						(text) -> OPTIONAL_SCALAR.amount.eq(new BigDecimal(text)),
						(texts) -> OPTIONAL_SCALAR.amount.in(texts.stream().map(BigDecimal::new).toList())),
				value, other.toString());
	}

	private static String plain(BigDecimal value) {
		return (value.signum() != 0) ? value.stripTrailingZeros().toPlainString() : "0";
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020-02-29T12:34:56.789Z", "1970-01-01T00:00:00Z", "1969-12-31T23:59:59.999Z",
			"1900-01-01T00:00:00.001Z", "1001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z" })
	void keepsDateTimes(Instant value) {
		Instant other = Instant.parse("2001-01-01T00:00:00.001Z");
		assertKept(RequiredColumn.of(ScalarRow::withAt, Scalar::at, SCALAR.at::set, SCALAR.at), value, other);
		assertKept(OptionalColumn.of(OptionalScalarCreate.Ready::at, OptionalScalar::at, OPTIONAL_SCALAR.at::set,
				OPTIONAL_SCALAR.at), value, other);
	}

	@ParameterizedTest
	@MethodSource
	void keepsBytes(byte[] value) {
		byte[] other = { 1, 2, 3 };
		assertKept(RequiredColumn.of(ScalarRow::withBinary, Scalar::binary, SCALAR.binary::set, SCALAR.binary), value,
				other);
		assertKept(OptionalColumn.of(OptionalScalarCreate.Ready::binary, OptionalScalar::binary,
				OPTIONAL_SCALAR.binary::set, OPTIONAL_SCALAR.binary), value, other);
	}

	static Stream<byte[]> keepsBytes() {
		byte[] all = new byte[256];
		IntStream.range(0, all.length).forEach((i) -> all[i] = (byte) i);
		return Stream.of(new byte[0], new byte[] { 0 }, all);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "[]", "{\"a\":[1,2,{\"b\":null}],\"c\":\"d\"}", "0.1", "1e-7", "9007199254740993",
			"{\"n\":9007199254740993,\"d\":123456789012345678901234567890.123456789,\"e\":1e-7}", "\"text\"",
			"\"quote \\\" dollar $ ) backslash \\\\ newline \\n\"", "\"\"", "true", "false", "1", "\"\uD83D\uDE00\"",
			"{\"$type\":\"Decimal\",\"value\":\"1\"}", "{\"__proto__\":{\"x\":1}}", "{\"\":[[]]}" })
	void keepsJson(String text) {
		JsonNode value = JSON.readTree(text);
		JsonNode other = JSON.readTree("{\"other\":true}");
		assertKept(new RequiredColumn<>((row, json) -> row.withDocument(JSON.readTree(json)),
				(row) -> normal(row.document()), (json) -> SCALAR.document.set(JSON.readTree(json)),
				(json) -> SCALAR.document.eq(JSON.readTree(json)), null), normal(value), normal(other));
		assertKept(
				new OptionalColumn<>((row, json) -> row.document(JSON.readTree(json)), (row) -> normal(row.document()),
						(json) -> OPTIONAL_SCALAR.document.set(JSON.readTree(json)),
						(json) -> OPTIONAL_SCALAR.document.eq(JSON.readTree(json)), null),
				normal(value), normal(other));
	}

	private static String normal(JsonNode node) {
		if (node.isNumber()) {
			return plain(node.decimalValue());
		}
		if (node.isArray()) {
			return node.valueStream().map(TypesContract::normal).toList().toString();
		}
		if (node.isObject()) {
			return node.propertyStream()
				.sorted(Map.Entry.comparingByKey())
				.map((entry) -> JSON.writeValueAsString(entry.getKey()) + ":" + normal(entry.getValue()))
				.collect(Collectors.joining(",", "{", "}"));
		}
		return JSON.writeValueAsString(node);
	}

	@Test
	void tellsJsonNullFromNoValue() {
		int none = this.prisma.optionalScalar().create((row) -> row).id();
		int jsonNull = this.prisma.optionalScalar()
			.create((row) -> row.document(JSON.getNodeFactory().nullNode()))
			.id();
		assertThat(this.prisma.optionalScalar().findUniqueOrThrow(OPTIONAL_SCALAR.id.eq(none)).document()).isNull();
		JsonNode stored = this.prisma.optionalScalar().findUniqueOrThrow(OPTIONAL_SCALAR.id.eq(jsonNull)).document();
		assertThat(stored.isNull()).isTrue();
		Where<OptionalScalar> rows = OPTIONAL_SCALAR.id.in(none, jsonNull);
		assertThat(ids(rows.and(OPTIONAL_SCALAR.document.isNull()))).containsExactly(none);
		assertThat(ids(rows.and(OPTIONAL_SCALAR.document.isJsonNull()))).containsExactly(jsonNull);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", " trailing ", "it's \"quoted\"", "$2b$10$abc", "a)b(c,d", "back\\slash",
			"new\nline\r\n\ttab", "100% _under", "`", "${x} {{y}} #{z}", "null", "'; DROP TABLE x; --",
			"\u00fcn\u00efc\u00f6d\u00e9 \u2028 \ufeff", "\uD83D\uDE00\uD83D\uDC4D\uD83C\uDFFD", "\u0001" })
	void keepsStrings(String value) {
		assertKept(RequiredColumn.of(ScalarRow::withText, Scalar::text, SCALAR.text::set, SCALAR.text), value, "other");
		assertKept(OptionalColumn.of(OptionalScalarCreate.Ready::text, OptionalScalar::text, OPTIONAL_SCALAR.text::set,
				OPTIONAL_SCALAR.text), value, "other");
	}

	@Test
	void keepsLongStrings() {
		String value = "\u00e4x".repeat(50_000);
		assertKept(RequiredColumn.of(ScalarRow::withText, Scalar::text, SCALAR.text::set, SCALAR.text), value, "other");
	}

	@ParameterizedTest
	@ValueSource(strings = { "it's", "\"", "$1", ")", "\n", "\uD83D\uDE00" })
	void findsStringsByTheirParts(String part) {
		int within = this.prisma.scalar().create((start) -> ScalarRow.PLAIN.withText("<" + part + ">").create()).id();
		int first = this.prisma.scalar().create((start) -> ScalarRow.PLAIN.withText(part + ">").create()).id();
		int last = this.prisma.scalar().create((start) -> ScalarRow.PLAIN.withText("<" + part).create()).id();
		int without = this.prisma.scalar().create((start) -> ScalarRow.PLAIN.withText("<>").create()).id();
		Where<Scalar> rows = SCALAR.id.in(within, first, last, without);
		assertThat(scalarIds(rows.and(SCALAR.text.contains(part)))).containsExactly(within, first, last);
		assertThat(scalarIds(rows.and(SCALAR.text.startsWith(part)))).containsExactly(first);
		assertThat(scalarIds(rows.and(SCALAR.text.endsWith(part)))).containsExactly(last);
	}

	@ParameterizedTest
	@ValueSource(strings = { "100%", "a_b", "%", "_" })
	void findsAtLeastTheStringsWithAWildcardInThem(String part) {
		int within = this.prisma.scalar().create((start) -> ScalarRow.PLAIN.withText("<" + part + ">").create()).id();
		Where<Scalar> row = SCALAR.id.eq(within);
		assertThat(scalarIds(row.and(SCALAR.text.contains(part)))).containsExactly(within);
		assertThat(scalarIds(row.and(SCALAR.text.contains(part + "?")))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "a\u0000b" })
	void refusesNulInStrings(String value) {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.scalar().create((start) -> ScalarRow.PLAIN.withText(value).create()))
			.withMessageContaining("text")
			.withMessageContaining("NUL");
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.scalar().count(SCALAR.text.eq(value)));
	}

	@ParameterizedTest
	@EnumSource
	void keepsEnums(Role value) {
		Role other = (value != Role.USER) ? Role.USER : Role.ADMIN;
		assertKept(RequiredColumn.of(ScalarRow::withRole, Scalar::role, SCALAR.role::set, SCALAR.role), value, other);
		assertKept(OptionalColumn.of(OptionalScalarCreate.Ready::role, OptionalScalar::role, OPTIONAL_SCALAR.role::set,
				OPTIONAL_SCALAR.role), value, other);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void keepsBooleans(boolean value) {
		int id = this.prisma.scalar().create((start) -> ScalarRow.PLAIN.withFlag(value).create()).id();
		assertThat(this.prisma.scalar().findUniqueOrThrow(SCALAR.id.eq(id)).flag()).isEqualTo(value);
		assertThat(this.prisma.scalar().count(SCALAR.id.eq(id).and(SCALAR.flag.eq(value)))).isEqualTo(1);
		assertThat(this.prisma.scalar().count(SCALAR.id.eq(id).and(SCALAR.flag.eq(!value)))).isZero();
		int optional = this.prisma.optionalScalar().create((row) -> row.flag(value)).id();
		assertThat(this.prisma.optionalScalar().findUniqueOrThrow(OPTIONAL_SCALAR.id.eq(optional)).flag())
			.isEqualTo(value);
	}

	@Test
	void keepsTheAbsenceOfEveryType() {
		OptionalScalar row = this.prisma.optionalScalar().create((start) -> start);
		assertThat(Stream.of(row.text(), row.flag(), row.whole(), row.big(), row.real(), row.amount(), row.at(),
				row.binary(), row.document(), row.role()))
			.containsOnlyNulls();
		for (Where<OptionalScalar> absent : absences()) {
			assertThat(this.prisma.optionalScalar().count(OPTIONAL_SCALAR.id.eq(row.id()).and(absent))).isEqualTo(1);
			assertThat(this.prisma.optionalScalar().count(OPTIONAL_SCALAR.id.eq(row.id()).and(absent.not()))).isZero();
		}
	}

	private static List<Where<OptionalScalar>> absences() {
		return List.of(OPTIONAL_SCALAR.text.isNull(), OPTIONAL_SCALAR.flag.isNull(), OPTIONAL_SCALAR.whole.isNull(),
				OPTIONAL_SCALAR.big.isNull(), OPTIONAL_SCALAR.real.isNull(), OPTIONAL_SCALAR.amount.isNull(),
				OPTIONAL_SCALAR.at.isNull(), OPTIONAL_SCALAR.binary.isNull(), OPTIONAL_SCALAR.document.isNull(),
				OPTIONAL_SCALAR.role.isNull());
	}

	@Test
	void ordersValuesAsTheirTypeDoes() {
		Instant at = Instant.parse("1969-12-31T23:59:59.999Z");
		int id = this.prisma.scalar()
			.create((start) -> ScalarRow.PLAIN.withWhole(Integer.MIN_VALUE)
				.withBig(Long.MAX_VALUE)
				.withReal(1e-7)
				.withAmount(new BigDecimal("9.5"))
				.withAt(at)
				.create())
			.id();
		List<Where<Scalar>> holds = List.of(SCALAR.whole.lt(0), SCALAR.whole.lte(Integer.MIN_VALUE),
				SCALAR.big.gt(Long.MAX_VALUE - 1), SCALAR.big.gte(Long.MAX_VALUE), SCALAR.real.gt(0.0),
				SCALAR.real.lt(1.1e-7), SCALAR.amount.lt(BigDecimal.TEN), SCALAR.amount.gt(new BigDecimal("9.25")),
				SCALAR.at.lt(Instant.EPOCH), SCALAR.at.gt(at.minusMillis(1)));
		for (Where<Scalar> hold : holds) {
			assertThat(this.prisma.scalar().count(SCALAR.id.eq(id).and(hold))).as("%s", hold).isEqualTo(1);
			assertThat(this.prisma.scalar().count(SCALAR.id.eq(id).and(hold.not()))).as("not %s", hold).isZero();
		}
	}

	@Test
	void calculatesWithBigNumbersExactly() {
		int id = this.prisma.scalar().create((start) -> ScalarRow.PLAIN.withBig(9_007_199_254_740_992L).create()).id();
		assertThat(this.prisma.scalar().update(SCALAR.id.eq(id), SCALAR.big.increment(1L)).big())
			.isEqualTo(9_007_199_254_740_993L);
	}

	final Prisma prisma() {
		return this.prisma;
	}

	private <T> void assertKept(TypedColumn<T> column, T value, T other) {
		assertThat(column.createdWith(this.prisma, value)).as("created").isEqualTo(value);
		assertThat(column.createdAmongManyWith(this.prisma, value)).as("created among many").isEqualTo(value);
		assertThat(column.updatedWith(this.prisma, value)).as("updated").isEqualTo(value);
		assertThat(column.updatedAmongManyWith(this.prisma, value)).as("updated among many").isEqualTo(value);
		column.assertFoundBy(this.prisma, value, other);
	}

	private List<Integer> ids(Where<OptionalScalar> where) {
		return this.prisma.optionalScalar()
			.findMany((query) -> query.where(where).orderBy(OPTIONAL_SCALAR.id.asc()))
			.stream()
			.map(OptionalScalar::id)
			.toList();
	}

	private List<Integer> scalarIds(Where<Scalar> where) {
		return this.prisma.scalar()
			.findMany((query) -> query.where(where).orderBy(SCALAR.id.asc()))
			.stream()
			.map(Scalar::id)
			.toList();
	}

}
