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

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;

import io.github.prismaspring.PrismaValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link JsonProtocolWriter}.
 */
class JsonProtocolWriterTests {

	@Test
	void scalarsThatJsonKnowsAreWrittenPlain() {
		assertThat(written((out) -> out.string("it's \"quoted\" \u00e9 \uD83D\uDE00 \n")))
			.isEqualTo("\"it's \\\"quoted\\\" \u00e9 \uD83D\uDE00 \\n\"");
		assertThat(written((out) -> out.int32(Integer.MIN_VALUE))).isEqualTo("-2147483648");
		assertThat(written((out) -> out.float64(1e-7))).isEqualTo("1.0E-7");
		assertThat(written((out) -> out.bool(true))).isEqualTo("true");
		assertThat(written(JsonProtocolWriter::nullValue)).isEqualTo("null");
		assertThat(written((out) -> out.enumValue("ADMIN"))).isEqualTo("\"ADMIN\"");
	}

	@Test
	void otherScalarsAreTagged() {
		assertThat(written((out) -> out.bigInt(Long.MIN_VALUE)))
			.isEqualTo("{\"$type\":\"BigInt\",\"value\":\"-9223372036854775808\"}");
		assertThat(written((out) -> out.bytes(new byte[] { 0, -1 })))
			.isEqualTo("{\"$type\":\"Bytes\",\"value\":\"AP8=\"}");
		assertThat(written((out) -> out.jsonNull(JsonNull.DATABASE)))
			.isEqualTo("{\"$type\":\"Enum\",\"value\":\"DbNull\"}");
		assertThat(written((out) -> out.fieldRef("Post", "views")))
			.isEqualTo("{\"$type\":\"FieldRef\",\"value\":{\"_ref\":\"views\",\"_container\":\"Post\"}}");
	}

	@Test
	void decimalKeepsAllItsDigits() {
		assertThat(written((out) -> out.decimal(new BigDecimal("123456789012345678901234567890.10"))))
			.isEqualTo("{\"$type\":\"Decimal\",\"value\":\"123456789012345678901234567890.10\"}");
		assertThat(written((out) -> out.decimal(new BigDecimal("1E-7"))))
			.isEqualTo("{\"$type\":\"Decimal\",\"value\":\"0.0000001\"}");
	}

	@Test
	void floatWithMoreDigitsThanPrismaKeepsIsTagged() {
		assertThat(written((out) -> out.float64(0.123456789012345))).isEqualTo("0.123456789012345");
		assertThat(written((out) -> out.float64(0.1 + 0.2)))
			.isEqualTo("{\"$type\":\"Decimal\",\"value\":\"0.30000000000000004\"}");
		assertThat(written((out) -> out.float64(1234567890123456789e3)))
			.isEqualTo("{\"$type\":\"Decimal\",\"value\":\"1234567890123456800000\"}");
	}

	@Test
	void dateTimeHasThreeDigitsOfASecond() {
		assertThat(written((out) -> out.dateTime(Instant.parse("1969-12-31T23:59:59.5Z"))))
			.isEqualTo("{\"$type\":\"DateTime\",\"value\":\"1969-12-31T23:59:59.500Z\"}");
	}

	@Test
	void jsonIsTextThatKeepsTheDigitsOfItsNumbers() {
		JsonNode json = JsonText.read("{\"a\":[0.10,9007199254740993,null,\"x\"]}");
		assertThat(written((out) -> out.json(json)))
			.isEqualTo("{\"$type\":\"Json\",\"value\":\"{\\\"a\\\":[0.10,9007199254740993,null,\\\"x\\\"]}\"}");
	}

	@ParameterizedTest
	@ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY })
	void floatsThatAreNoNumbersAreRefused(double value) {
		assertRefused((out) -> out.float64(value),
				"Argument 'data.tags[1]' is " + value + ", which a Float column cannot hold: pass a finite number");
	}

	@Test
	void textWithNulIsRefusedWithItsPosition() {
		assertRefused((out) -> out.string("ab\0"),
				"Argument 'data.tags[1]' has a NUL character (U+0000) at position 2, "
						+ "which databases cannot store in text: remove it, or use a Bytes column");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\uD83D", "a\uDE00\uD83D" })
	void halfOfASurrogatePairIsRefused(String value) {
		assertRefused((out) -> out.string(value),
				"Argument 'data.tags[1]' has half of a surrogate pair (U+%04X) at ".formatted((int) value.charAt(1))
						+ "position 1, which is no character: repair the text where it was cut");
	}

	@Test
	void dateTimeWithPartsOfAMillisecondIsRefused() {
		assertRefused((out) -> out.dateTime(Instant.parse("2026-01-01T00:00:00.000001Z")),
				"Argument 'data.tags[1]' is 2026-01-01T00:00:00.000001Z, but a DateTime holds whole milliseconds: pass "
						+ "value.truncatedTo(ChronoUnit.MILLIS) if the rest does not matter");
	}

	@Test
	void dateTimeOfAnImpossibleYearIsRefused() {
		assertRefused((out) -> out.dateTime(Instant.parse("+10000-01-01T00:00:00Z")),
				"Argument 'data.tags[1]' is in the year 10000, but a DateTime holds the years 0 to 9999");
	}

	@Test
	void jsonThatIsNoJsonIsRefused() {
		JsonNodeFactory nodes = JsonNodeFactory.instance;
		assertRefused((out) -> out.json(nodes.arrayNode().add(Double.NaN)),
				"Argument 'data.tags[1]' holds the number NaN, which JSON does not have");
		assertRefused((out) -> out.json(nodes.objectNode().put("a", "\0")),
				"Argument 'data.tags[1]' holds a text that has a NUL character (U+0000) at position 0, which databases "
						+ "cannot store in text: remove it, or use a Bytes column");
		assertRefused((out) -> out.json(nodes.pojoNode(new Object())), "Argument 'data.tags[1]' holds a POJO node, "
				+ "which is no JSON value: convert it with JsonMapper.valueToTree first");
	}

	@Test
	void refusalKnowsModelAndOperation() {
		PrismaRequest<String> request = new PrismaRequest<>("User", PrismaAction.CREATE_ONE, (out) -> out.string("\0"),
				JsonProtocolReader::string);
		assertThatExceptionOfType(PrismaValidationException.class).isThrownBy(() -> written(request::writeTo))
			.satisfies((ex) -> assertThat(ex.model()).isEqualTo("User"))
			.satisfies((ex) -> assertThat(ex.operation()).isEqualTo("create"));
	}

	private static void assertRefused(Consumer<JsonProtocolWriter> value, String message) {
		assertThatExceptionOfType(PrismaValidationException.class).isThrownBy(() -> written((out) -> {
			out.beginObject();
			out.name("arguments").beginObject();
			out.name("data").beginObject();
			out.name("tags").beginArray();
			out.string("first");
			value.accept(out);
		})).withMessage(message);
	}

	private static String written(Consumer<JsonProtocolWriter> writing) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonGenerator generator = JsonProtocol.createGenerator(bytes)) {
			writing.accept(new JsonProtocolWriter(generator));
		}
		String json = bytes.toString(StandardCharsets.UTF_8);
		JsonMapper.shared().readTree(json);
		return json;
	}

}
