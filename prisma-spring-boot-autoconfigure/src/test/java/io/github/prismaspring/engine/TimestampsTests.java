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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Timestamps}: the plain form is read as java.time reads it.
 */
class TimestampsTests {

	@Test
	void readsEveryYear() {
		IntStream.range(0, 10_000)
			.mapToObj((year) -> LocalDate.of(year, 12, 31))
			.forEach((day) -> comesBack(day.atTime(23, 59, 59, 999_000_000).toInstant(ZoneOffset.UTC)));
	}

	@Test
	void readsEveryDayOfTheCalendarsCycle() {
		LocalDate.of(1800, 1, 1)
			.datesUntil(LocalDate.of(2200, 1, 1))
			.forEach((day) -> comesBack(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
	}

	@Test
	void readsEverySecondAndMillisecond() {
		Instant start = Instant.parse("1969-12-31T00:00:00Z");
		IntStream.range(0, 86_400).mapToObj(start::plusSeconds).forEach(TimestampsTests::comesBack);
		IntStream.range(0, 1000).mapToObj(start::plusMillis).forEach(TimestampsTests::comesBack);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1900", "2000", "2023", "2024", "0000", "9999" })
	void refusesDaysThatDoNotExist(String year) {
		for (int month = 0; month < 20; month++) {
			for (int day = 0; day < 40; day++) {
				isReadAlike("%s-%02d-%02dT12:00:00.000Z".formatted(year, month, day));
			}
		}
	}

	@Test
	void refusesTimesThatDoNotExist() {
		for (int number = 0; number < 100; number++) {
			isReadAlike("2024-03-01T%02d:00:00.000Z".formatted(number));
			isReadAlike("2024-03-01T00:%02d:00.000Z".formatted(number));
			isReadAlike("2024-03-01T00:00:%02d.000Z".formatted(number));
			isReadAlike("2024-03-01T23:59:%02d.999Z".formatted(number));
		}
	}

	@Test
	void leavesOtherFormsToJavaTime() {
		String plain = "2024-03-01T01:02:03.004Z";
		for (int i = 0; i < plain.length(); i++) {
			for (char c = 0; c < 0x0700; c++) {
				isReadAlike(plain.substring(0, i) + c + plain.substring(i + 1));
			}
			isReadAlike(plain.substring(0, i));
			isReadAlike(plain.substring(0, i) + plain.substring(i + 1));
			isReadAlike(plain.substring(0, i) + '1' + plain.substring(i));
		}
		assertThat(plain("2024-03-01T01:02:03.004+02:00")).isNull();
	}

	private static void comesBack(Instant value) {
		String text = Timestamps.format(value);
		if (!value.equals(plain(text))) {
			assertThat(plain(text)).isEqualTo(value);
		}
	}

	// Either as java.time does, or not at all, so that java.time has a look at it
	private static void isReadAlike(String text) {
		Instant plain = plain(text);
		if (plain != null && !plain.equals(byJavaTime(text))) {
			assertThat(plain).as(text).isEqualTo(byJavaTime(text));
		}
	}

	private static @Nullable Instant byJavaTime(String text) {
		try {
			return Timestamps.parse(text);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static @Nullable Instant plain(String text) {
		// As in the buffer of a parser, where other text stands around
		char[] buffer = new char[text.length() + 10];
		Arrays.fill(buffer, '7');
		text.getChars(0, text.length(), buffer, 5);
		return Timestamps.parse(buffer, 5, text.length());
	}

}
