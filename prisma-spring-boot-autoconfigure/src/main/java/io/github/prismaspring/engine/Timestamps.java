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

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * The text form of a DateTime: RFC 3339 in UTC with exactly three digits of a second,
 * which is all that Prisma keeps.
 */
final class Timestamps {

	private static final Instant MIN = Instant.parse("0000-01-01T00:00:00Z");

	private static final Instant MAX = Instant.parse("9999-12-31T23:59:59.999Z");

	private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

	private static final int PLAIN_LENGTH = "0000-00-00T00:00:00.000Z".length();

	private static final long NANOS_IN_MILLISECOND = 1_000_000L;

	private Timestamps() {
	}

	static @Nullable String flaw(Instant value) {
		if (!value.equals(value.truncatedTo(ChronoUnit.MILLIS))) {
			return "is " + value + ", but a DateTime holds whole milliseconds: pass "
					+ "value.truncatedTo(ChronoUnit.MILLIS) if the rest does not matter";
		}
		if (value.isBefore(MIN) || value.isAfter(MAX)) {
			return "is in the year " + value.atOffset(ZoneOffset.UTC).getYear()
					+ ", but a DateTime holds the years 0 to 9999";
		}
		return null;
	}

	static String format(Instant value) {
		return FORMAT.format(value);
	}

	// The form that the bridge writes; null for any other, which may still be a DateTime
	static @Nullable Instant parse(char[] text, int offset, int length) {
		if (length != PLAIN_LENGTH || !isPlain(text, offset)) {
			return null;
		}
		int year = digits(text, offset, 4);
		int millis = digits(text, offset + 20, 3);
		if (year < 0 || millis < 0) {
			return null;
		}
		try {
			long second = IsoChronology.INSTANCE.epochSecond(year, digits(text, offset + 5, 2),
					digits(text, offset + 8, 2), digits(text, offset + 11, 2), digits(text, offset + 14, 2),
					digits(text, offset + 17, 2), ZoneOffset.UTC);
			return Instant.ofEpochSecond(second, millis * NANOS_IN_MILLISECOND);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static int digits(char[] text, int offset, int length) {
		return (int) Digits.parse(text, offset, length);
	}

	private static boolean isPlain(char[] text, int offset) {
		return text[offset + 4] == '-' && text[offset + 7] == '-' && text[offset + 10] == 'T'
				&& text[offset + 13] == ':' && text[offset + 16] == ':' && text[offset + 19] == '.'
				&& text[offset + 23] == 'Z';
	}

	static Instant parse(String text) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
	}

}
