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

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Digits}.
 */
class DigitsTests {

	@ParameterizedTest
	@ValueSource(strings = { "0", "-0", "7", "-7", "0012", "2147483648", "999999999999999999", "-999999999999999999" })
	void readsWhatJavaReads(String text) {
		assertThat(parse(text)).isEqualTo(Long.valueOf(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "+7", "--7", "7-", "7 ", "1e3", "7.0", "\u0667", "0x7", "7L",
			"9223372036854775807", "-9223372036854775808", "9223372036854775808", "18446744073709551616" })
	void leavesTheRestToJava(String text) {
		assertThat(parse(text)).isNull();
	}

	private static @Nullable Long parse(String text) {
		char[] buffer = ("12" + text + "34").toCharArray();
		return Digits.parseSigned(buffer, 2, text.length());
	}

}
