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
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import io.github.prismaspring.client.scalar.PrismaEnum;
import io.github.prismaspring.engine.RawParameter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Turns Java's values into those of SQL.
 */
final class SqlValues {

	private static final int LAST_YEAR = 9999;

	private SqlValues() {
	}

	static SqlValue of(String label, @Nullable Object value) {
		if (value instanceof SqlArray array) {
			return array.value(label);
		}
		try {
			return (value instanceof BigDecimal number) ? new SqlValue.Decimal(number)
					: new SqlValue.Plain(parameter(value));
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("Parameter " + label + " " + ex.getMessage(), ex);
		}
	}

	private static RawParameter parameter(@Nullable Object value) {
		if (value == null) {
			return RawParameter.ofNull();
		}
		RawParameter parameter = scalar(value);
		if (parameter == null) {
			throw new IllegalArgumentException(complaint(value));
		}
		return parameter;
	}

	private static @Nullable RawParameter scalar(Object value) {
		if (value instanceof String text) {
			return RawParameter.of(text);
		}
		if (value instanceof Integer || value instanceof Long || value instanceof Short) {
			return RawParameter.of(((Number) value).longValue());
		}
		if (value instanceof Boolean truth) {
			return RawParameter.of(truth.booleanValue());
		}
		if (value instanceof Double number) {
			return RawParameter.of(number.doubleValue());
		}
		if (value instanceof UUID uuid) {
			return RawParameter.of(uuid.toString());
		}
		if (value instanceof byte[] bytes) {
			return RawParameter.of(bytes);
		}
		if (value instanceof JsonNode json) {
			return RawParameter.of(json);
		}
		if (value instanceof PrismaEnum constant) {
			return RawParameter.of(constant.databaseName());
		}
		return temporal(value);
	}

	private static @Nullable RawParameter temporal(Object value) {
		if (value instanceof Instant instant) {
			return RawParameter.of(instant);
		}
		if (value instanceof OffsetDateTime time) {
			return RawParameter.of(time.toInstant());
		}
		if (value instanceof LocalDate date) {
			if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
				throw new IllegalArgumentException("is " + date + ", but dates have the years 0 to 9999");
			}
			return RawParameter.of(date.toString());
		}
		if (value instanceof LocalTime time) {
			if (!time.equals(time.truncatedTo(ChronoUnit.MICROS))) {
				throw new IllegalArgumentException("is " + time + ", but databases keep whole microseconds: pass "
						+ "value.truncatedTo(ChronoUnit.MICROS) if the rest does not matter");
			}
			return RawParameter.of(DateTimeFormatter.ISO_LOCAL_TIME.format(time));
		}
		return null;
	}

	private static String complaint(Object value) {
		String type = value.getClass().getTypeName();
		if (value instanceof Sql) {
			return "is a piece of SQL inside of a list: put pieces together with Sql.join";
		}
		if (value instanceof Collection<?>) {
			return "is a list inside of a list: bind each of the lists on its own";
		}
		if (value instanceof Optional<?>) {
			return "is an Optional: bind value.orElse(null)";
		}
		if (value instanceof LocalDateTime) {
			return "is a LocalDateTime, which says no point in time: bind an Instant or an OffsetDateTime";
		}
		if (value instanceof Enum<?>) {
			return "is of the enum " + type + ", which is none of the schema: bind its name";
		}
		if (value instanceof Object[] || type.endsWith("[]")) {
			return "is of type " + type + ": bind a List, or Sql.array(list)";
		}
		if (value instanceof Number) {
			return "is of type " + type + ": bind a BigDecimal, a Long or a Double";
		}
		return "is of type " + type
				+ ", which is no value of SQL: bind a String, a number, a Boolean, a byte[], a UUID, "
				+ "an Instant, a LocalDate, a LocalTime, a JsonNode or an enum of the schema";
	}

}
