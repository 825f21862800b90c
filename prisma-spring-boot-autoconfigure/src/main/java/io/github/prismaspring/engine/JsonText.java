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

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text form of the values of Json columns. Numbers keep their digits: fractions are
 * read as {@link java.math.BigDecimal}.
 */
final class JsonText {

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxStringLength(Integer.MAX_VALUE)
				.maxNumberLength(Integer.MAX_VALUE)
				.build())
			.build())
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	/**
	 * Reads one value of several, so that others may follow it.
	 */
	private static final ObjectReader TREES = MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	private JsonText() {
	}

	static JsonNode read(String text) {
		return MAPPER.readTree(text);
	}

	static JsonNode read(JsonParser parser) {
		return TREES.readTree(parser);
	}

	static String write(JsonNode value) {
		return MAPPER.writeValueAsString(value);
	}

	static @Nullable String flaw(JsonNode value) {
		return switch (value.getNodeType()) {
			case OBJECT -> objectFlaw(value);
			case ARRAY -> arrayFlaw(value);
			case STRING -> inside(Text.flaw(value.stringValue()));
			case NUMBER -> numberFlaw(value);
			case NULL, BOOLEAN -> null;
			case BINARY, POJO, MISSING -> "holds a " + value.getNodeType()
					+ " node, which is no JSON value: convert it with JsonMapper.valueToTree first";
		};
	}

	private static @Nullable String objectFlaw(JsonNode object) {
		for (Map.Entry<String, JsonNode> property : object.properties()) {
			String flaw = inside(Text.flaw(property.getKey()));
			if (flaw == null) {
				flaw = flaw(property.getValue());
			}
			if (flaw != null) {
				return flaw;
			}
		}
		return null;
	}

	private static @Nullable String arrayFlaw(JsonNode array) {
		for (JsonNode element : array) {
			String flaw = flaw(element);
			if (flaw != null) {
				return flaw;
			}
		}
		return null;
	}

	private static @Nullable String numberFlaw(JsonNode number) {
		boolean finite = !number.isFloatingPointNumber() || number.isBigDecimal()
				|| Double.isFinite(number.doubleValue());
		return (finite) ? null : "holds the number " + number.doubleValue() + ", which JSON does not have";
	}

	private static @Nullable String inside(@Nullable String textFlaw) {
		return (textFlaw != null) ? "holds a text that " + textFlaw : null;
	}

}
