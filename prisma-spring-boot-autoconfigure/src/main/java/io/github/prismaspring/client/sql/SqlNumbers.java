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
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads numbers, all of them exactly: a number that the Java type does not have is none.
 */
final class SqlNumbers {

	/**
	 * Types whose values travel as text because JSON's numbers are too small for some.
	 */
	private static final Set<String> AS_TEXT = Set.of("bigint", "decimal", "int", "float", "double", "unknown");

	private SqlNumbers() {
	}

	static @Nullable BigDecimal decimal(JsonNode value, String columnType) {
		if (value.isNumber()) {
			return value.decimalValue();
		}
		return (value.isString() && AS_TEXT.contains(columnType)) ? new BigDecimal(value.stringValue()) : null;
	}

	static @Nullable Short int16(JsonNode value, String columnType) {
		BigDecimal number = decimal(value, columnType);
		return (number != null) ? number.shortValueExact() : null;
	}

	static @Nullable Integer int32(JsonNode value, String columnType) {
		BigDecimal number = decimal(value, columnType);
		return (number != null) ? number.intValueExact() : null;
	}

	static @Nullable Long int64(JsonNode value, String columnType) {
		BigDecimal number = decimal(value, columnType);
		return (number != null) ? number.longValueExact() : null;
	}

	static @Nullable Double float64(JsonNode value, String columnType) {
		BigDecimal number = decimal(value, columnType);
		if (number == null) {
			return null;
		}
		double nearest = number.doubleValue();
		return (BigDecimal.valueOf(nearest).compareTo(number) == 0) ? nearest : null;
	}

	// MySQL and SQLite have no truth values, but 0 and 1
	static @Nullable Boolean bool(JsonNode value, String columnType) {
		if (value.isBoolean()) {
			return value.booleanValue();
		}
		BigDecimal number = (columnType.equals("decimal")) ? null : decimal(value, columnType);
		if (number == null || number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0) {
			return null;
		}
		return number.intValueExact() == 1;
	}

}
