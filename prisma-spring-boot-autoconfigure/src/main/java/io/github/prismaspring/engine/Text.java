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
 * What a text must not contain. PostgreSQL cannot store NUL, and a surrogate that is not
 * part of a pair has no UTF-8 form, so both are refused on every database alike.
 */
final class Text {

	private Text() {
	}

	static @Nullable String flaw(CharSequence text) {
		int length = text.length();
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (c == 0) {
				return "has a NUL character (U+0000) at position " + i
						+ ", which databases cannot store in text: remove it, or use a Bytes column";
			}
			if (Character.isSurrogate(c)) {
				boolean pair = Character.isHighSurrogate(c) && i + 1 < length
						&& Character.isLowSurrogate(text.charAt(i + 1));
				if (!pair) {
					return "has half of a surrogate pair (U+%04X) at position %d, which is no character:"
						.formatted((int) c, i) + " repair the text where it was cut";
				}
				i++;
			}
		}
		return null;
	}

}
