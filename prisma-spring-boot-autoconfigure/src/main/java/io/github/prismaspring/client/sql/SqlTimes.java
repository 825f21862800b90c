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

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads dates and times. The engine tells points in time in UTC, whatever the database
 * was given; SQLite, which keeps them as text, may tell any text.
 */
final class SqlTimes {

	private static final String MIDNIGHT = "T00:00:00.000Z";

	private static final String DATE_TIME = "datetime";

	private SqlTimes() {
	}

	static @Nullable Instant instant(JsonNode value, String columnType) {
		boolean dateTime = columnType.equals(DATE_TIME);
		if (!value.isString() || !(dateTime || columnType.equals("string"))) {
			return null;
		}
		String text = value.stringValue().replace(' ', 'T');
		return (dateTime && isWithoutOffset(text)) ? LocalDateTime.parse(text).toInstant(ZoneOffset.UTC)
				: DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
	}

	// SQLite's CURRENT_TIMESTAMP is in UTC and does not say so
	private static boolean isWithoutOffset(String text) {
		int time = text.indexOf('T');
		return !text.endsWith("Z") && text.indexOf('+', time) < 0 && text.indexOf('-', time) < 0;
	}

	static @Nullable OffsetDateTime offsetDateTime(JsonNode value, String columnType) {
		Instant instant = instant(value, columnType);
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	static @Nullable LocalDate localDate(JsonNode value, String columnType) {
		if (!value.isString() || !(columnType.equals("date") || columnType.equals("string"))) {
			return null;
		}
		String text = value.stringValue();
		return LocalDate.parse((text.endsWith(MIDNIGHT)) ? text.substring(0, text.length() - MIDNIGHT.length()) : text);
	}

	static @Nullable LocalTime localTime(JsonNode value, String columnType) {
		return (value.isString() && (columnType.equals("time") || columnType.equals("string")))
				? LocalTime.parse(value.stringValue()) : null;
	}

}
