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

package io.github.prismaspring.engine;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.github.prismaspring.PrismaProtocolException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link JsonProtocolReader}.
 */
class JsonProtocolReaderTests {

	@Test
	void readsScalarsThatJsonKnows() {
		assertThat(read("\"a\\n\\uD83D\\uDE00\"", JsonProtocolReader::string)).isEqualTo("a\n\uD83D\uDE00");
		assertThat(read("-2147483648", JsonProtocolReader::int32)).isEqualTo(Integer.MIN_VALUE);
		assertThat(read("1e-7", JsonProtocolReader::float64)).isEqualTo(1e-7);
		assertThat(read("3", JsonProtocolReader::float64)).isEqualTo(3);
		assertThat(read("true", JsonProtocolReader::bool)).isTrue();
		assertThat(read("false", JsonProtocolReader::bool)).isFalse();
		assertThat(read("\"ADMIN\"", JsonProtocolReader::enumValue)).isEqualTo("ADMIN");
		assertThat(read("null", JsonProtocolReader::isNull)).isTrue();
	}

	@Test
	void readsTaggedScalars() {
		assertThat(read(tagged("BigInt", "9223372036854775807"), JsonProtocolReader::bigInt)).isEqualTo(Long.MAX_VALUE);
		assertThat(read(tagged("Decimal", "12.50"), JsonProtocolReader::decimal)).isEqualTo(new BigDecimal("12.50"));
		assertThat(read(tagged("DateTime", "1969-12-31T23:59:59.500Z"), JsonProtocolReader::dateTime))
			.isEqualTo(Instant.ofEpochMilli(-500));
		assertThat(read(tagged("Bytes", "AP8="), JsonProtocolReader::bytes)).containsExactly(0, -1);
	}

	@Test
	void numbersKeepTheirText() {
		assertThat(read("9007199254740993", JsonProtocolReader::bigInt)).isEqualTo(9007199254740993L);
		assertThat(read("0.10", JsonProtocolReader::decimal)).isEqualTo(new BigDecimal("0.10"));
		JsonNode json = read(tagged("Json", "[0.10, 123456789012345678901234567890]"), JsonProtocolReader::json);
		assertThat(json.toString()).isEqualTo("[0.10,123456789012345678901234567890]");
	}

	@Test
	void readsTypesThatAreKeptInOtherOnes() {
		assertThat(read(tagged("DateTime", "2026-11-22T00:00:00.000Z"), JsonProtocolReader::localDate))
			.isEqualTo(LocalDate.of(2026, 11, 22));
		assertThat(read(tagged("DateTime", "1970-01-01T13:14:15.016Z"), JsonProtocolReader::localTime))
			.isEqualTo(LocalTime.of(13, 14, 15, 16_000_000));
		UUID uuid = UUID.randomUUID();
		assertThat(read("\"" + uuid + "\"", JsonProtocolReader::uuid)).isEqualTo(uuid);
	}

	@Test
	void tagMayStandBehindTheValue() {
		assertThat(read("{\"value\":\"7\",\"$type\":\"BigInt\"}", JsonProtocolReader::bigInt)).isEqualTo(7);
	}

	@Test
	void lastOfSeveralPropertiesOfATaggedScalarCounts() {
		assertThat(read("{\"$type\":\"Int\",\"value\":\"x\",\"note\":{},\"value\":\"7\",\"$type\":\"BigInt\"}",
				JsonProtocolReader::bigInt))
			.isEqualTo(7);
	}

	@Test
	void readsTextsThatTakeACloserLook() {
		assertThat(read(tagged("BigInt", "-9223372036854775808"), JsonProtocolReader::bigInt))
			.isEqualTo(Long.MIN_VALUE);
		assertThat(read(tagged("BigInt", "+7"), JsonProtocolReader::bigInt)).isEqualTo(7);
		assertThat(read("\"2024-03-01T02:00:00.1234+01:00\"", JsonProtocolReader::dateTime))
			.isEqualTo(Instant.parse("2024-03-01T01:00:00.1234Z"));
		assertThat(read(tagged("DateTime", "2024-03-01t01:00:00z"), JsonProtocolReader::dateTime))
			.isEqualTo(Instant.parse("2024-03-01T01:00:00Z"));
		assertThat(read(tagged("Decimal", "123456789012345678901234567890.5e-3"), JsonProtocolReader::decimal))
			.isEqualTo(new BigDecimal("123456789012345678901234567890.5e-3"));
		assertThat(read(tagged("Enum", "ADMIN"), JsonProtocolReader::enumValue)).isEqualTo("ADMIN");
	}

	@Test
	void mismatchOfATaggedScalarNamesItsColumn() {
		refuses(tagged("BigInt", "9223372036854775808"), JsonProtocolReader::bigInt,
				"Expected a BigInt at '[0].a' but found '9223372036854775808'");
		refuses("9223372036854775808", JsonProtocolReader::bigInt,
				"Expected a BigInt at '[0].a' but found '9223372036854775808'");
		refuses(tagged("DateTime", "2023-02-29T00:00:00.000Z"), JsonProtocolReader::dateTime,
				"Expected a DateTime at '[0].a' but found '2023-02-29T00:00:00.000Z'");
		refuses(tagged("Decimal", "1,5"), JsonProtocolReader::decimal, "Expected a Decimal at '[0].a' but found '1,5'");
		refuses(tagged("Bytes", "%"), JsonProtocolReader::bytes, "Expected Bytes at '[0].a' but found '%'");
		refuses(tagged("Decimals", "1"), JsonProtocolReader::decimal,
				"Expected a Decimal at '[0].a' but found a value of type Decimals");
		refuses("{\"value\":\"1\"}", JsonProtocolReader::decimal, "Expected a Decimal at '[0].a' but found an object");
		refuses("{\"$type\":\"Decimal\"}", JsonProtocolReader::decimal,
				"Expected a Decimal at '[0].a' but found a value of type Decimal");
		refuses("{\"$type\":\"Decimal\",\"value\":1}", JsonProtocolReader::decimal,
				"Expected the text of a value at '[0].a.value' but found 1");
		refuses("{\"$type\":1,\"value\":\"1\"}", JsonProtocolReader::decimal,
				"Expected the type of a value at '[0].a.$type' but found 1");
		refuses("true", JsonProtocolReader::dateTime, "Expected a DateTime at '[0].a' but found true");
		refuses("1", JsonProtocolReader::enumValue, "Expected the name of an enum value at '[0].a' but found 1");
		refuses("12345678901", JsonProtocolReader::int32, "Expected an Int at '[0].a' but found '12345678901'");
	}

	private static void refuses(String value, ResultReader<?> reader, String message) {
		assertThatExceptionOfType(PrismaProtocolException.class)
			.isThrownBy(() -> read("[{\"a\":" + value + "}]", (in) -> {
				in.beginArray();
				in.nextElement();
				in.beginObject();
				in.nextName();
				return reader.read(in);
			}))
			.withMessage(message);
	}

	@Test
	void jsonNullIsNotTheDatabasesNull() {
		assertThat(read(tagged("Json", "null"), JsonProtocolReader::isNull)).isFalse();
		assertThat(read(tagged("Json", "null"), JsonProtocolReader::json).isNull()).isTrue();
	}

	@Test
	void knownNamesOfAnEnumAreTheSameStrings() {
		List<String> known = List.of("USER", "ADMIN");
		ResultReader<String> reader = (in) -> in.enumValueOf(known);
		assertThat(read("\"ADMIN\"", reader)).isSameAs(known.get(1));
		assertThat(read("\"ADMINS\"", reader)).isEqualTo("ADMINS");
		assertThat(read("\"admin\"", reader)).isEqualTo("admin");
		assertThat(read(tagged("Enum", "ADMIN"), reader)).isEqualTo("ADMIN");
	}

	@Test
	void walksObjectsAndArrays() {
		List<Integer> ids = new ArrayList<>();
		read("[{\"x\":{\"y\":[1]},\"id\":1},{\"id\":2}]", (in) -> {
			in.beginArray();
			while (in.nextElement()) {
				in.beginObject();
				for (String name = in.nextName(); name != null; name = in.nextName()) {
					if (name.equals("id")) {
						ids.add(in.int32());
					}
					else {
						in.skip();
					}
				}
			}
			return ids;
		});
		assertThat(ids).containsExactly(1, 2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2147483648", "1.5", "\"1\"", "null", "{}" })
	void whatIsNoIntIsRefused(String json) {
		assertThatExceptionOfType(PrismaProtocolException.class).isThrownBy(() -> read(json, JsonProtocolReader::int32))
			.withMessageStartingWith("Expected an Int at '' but found ");
	}

	@Test
	void mismatchNamesPathExpectedAndFound() {
		assertThatExceptionOfType(PrismaProtocolException.class)
			.isThrownBy(() -> read("[{\"a\":1},{\"a\":null}]", (in) -> {
				in.beginArray();
				while (in.nextElement()) {
					in.beginObject();
					in.nextName();
					in.int32();
					in.nextName();
				}
				return "";
			}))
			.withMessage("Expected an Int at '[1].a' but found null");
		assertThatExceptionOfType(PrismaProtocolException.class)
			.isThrownBy(() -> read(tagged("Decimal", "x"), JsonProtocolReader::decimal))
			.withMessageContaining("Expected a Decimal")
			.withMessageContaining("'x'");
		assertThatExceptionOfType(PrismaProtocolException.class)
			.isThrownBy(() -> read(tagged("Decimal", "1"), JsonProtocolReader::bigInt))
			.withMessageContaining("found a value of type Decimal");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[1", "[1,", "[1}" })
	void brokenAnswerIsRefused(String json) {
		assertThatExceptionOfType(PrismaProtocolException.class).isThrownBy(() -> read(json, (in) -> {
			in.beginArray();
			while (in.nextElement()) {
				in.int32();
			}
			return "";
		}));
	}

	private static String tagged(String type, String value) {
		return "{\"$type\":\"" + type + "\",\"value\":\"" + value + "\"}";
	}

	private static <T> T read(String json, ResultReader<T> reader) {
		try (JsonParser parser = JsonProtocol.createParser(json.getBytes(StandardCharsets.UTF_8))) {
			parser.nextToken();
			return reader.read(new JsonProtocolReader(parser));
		}
	}

}
