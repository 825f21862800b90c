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

package io.github.prismaspring.benchmarks.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import io.github.prismaspring.benchmarks.workload.Workload;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text for all answers that say the same: properties by name, dates in milliseconds,
 * numbers to 15 digits whether they are written as numbers or as texts, lists sorted if
 * their order means nothing, and without when a row that was just written was created.
 */
final class CanonicalJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private static final MathContext DIGITS = new MathContext(15);

	private static final int SHORTEST_DATE = "2024-01-01T00:00:00Z".length();

	private final Workload workload;

	CanonicalJson(Workload workload) {
		this.workload = workload;
	}

	// The canonical text of a list of results, which stay in their order.
	String of(String results) {
		return StreamSupport.stream(JSON.readTree(results).spliterator(), false)
			.map(this::text)
			.collect(Collectors.joining(",\n", "[", "]"));
	}

	static String hash(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String text(JsonNode node) {
		if (node.isObject()) {
			TreeMap<String, String> properties = new TreeMap<>();
			node.properties()
				.forEach((entry) -> properties.put(entry.getKey(), property(entry.getKey(), entry.getValue())));
			return properties.entrySet()
				.stream()
				.map((entry) -> '"' + entry.getKey() + "\":" + entry.getValue())
				.collect(Collectors.joining(",", "{", "}"));
		}
		if (node.isArray()) {
			var elements = StreamSupport.stream(node.spliterator(), false).map(this::text);
			return ((this.workload.order() == Workload.Order.ANY) ? elements.sorted() : elements)
				.collect(Collectors.joining(",", "[", "]"));
		}
		if (node.isNumber()) {
			return number(node.decimalValue());
		}
		return node.isString() ? string(node.stringValue()) : node.toString();
	}

	private String property(String name, JsonNode value) {
		boolean justNow = name.equals("createdAt") && this.workload.effect() == Workload.Effect.WRITES;
		return justNow ? "now" : text(value);
	}

	private static String string(String value) {
		if (value.length() >= SHORTEST_DATE && value.endsWith("Z")) {
			try {
				return "date " + Instant.parse(value).toEpochMilli();
			}
			catch (DateTimeParseException ex) {
				// A text like any other
			}
		}
		return value.matches("-?\\d+(\\.\\d+)?") ? number(new BigDecimal(value)) : JSON.writeValueAsString(value);
	}

	private static String number(BigDecimal value) {
		BigDecimal rounded = value.round(DIGITS);
		return (rounded.signum() != 0) ? rounded.stripTrailingZeros().toPlainString() : "0";
	}

}
