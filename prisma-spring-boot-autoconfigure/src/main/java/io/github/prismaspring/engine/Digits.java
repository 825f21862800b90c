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

/**
 * Whole numbers in the buffer of a parser, read without making a String of them.
 */
final class Digits {

	/**
	 * So few that they cannot exceed a long.
	 */
	private static final int MAX_DIGITS = 18;

	private Digits() {
	}

	// The number that the digits make, -1 if there are others between them
	static long parse(char[] text, int offset, int length) {
		long number = 0;
		for (int i = offset; i < offset + length; i++) {
			int digit = text[i] - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			number = number * 10 + digit;
		}
		return number;
	}

	// Null for what takes a closer look, as a number of 19 digits does
	static @Nullable Long parseSigned(char[] text, int offset, int length) {
		boolean negative = length > 0 && text[offset] == '-';
		int sign = (negative) ? 1 : 0;
		int digits = length - sign;
		if (digits < 1 || digits > MAX_DIGITS) {
			return null;
		}
		long number = parse(text, offset + sign, digits);
		if (number < 0) {
			return null;
		}
		return (negative) ? -number : number;
	}

}
