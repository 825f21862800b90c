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

package io.github.prismaspring.demo.catalog;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Text to search in, or for, without regard to case. What databases disagree about is
 * settled before the text gets there: which letters beyond ASCII are the same in upper
 * and lower case, and which characters {@code contains} takes for wildcards.
 */
public final class SearchText {

	private static final String WILDCARDS = "%_\\";

	private static final String THEIR_FULL_WIDTH_FORMS = "\uff05\uff3f\uff3c";

	private final List<String> words;

	private SearchText(List<String> words) {
		this.words = words;
	}

	/**
	 * Create the search text of some texts.
	 * @param texts the texts
	 * @return the search text
	 */
	public static SearchText of(String... texts) {
		return new SearchText(Stream.of(texts)
			.flatMap((text) -> Stream.of(withoutWildcards(text.toLowerCase(Locale.ROOT)).split("\\s+")))
			.filter((word) -> !word.isEmpty())
			.toList());
	}

	private static String withoutWildcards(String text) {
		String result = text;
		for (int i = 0; i < WILDCARDS.length(); i++) {
			result = result.replace(WILDCARDS.charAt(i), THEIR_FULL_WIDTH_FORMS.charAt(i));
		}
		return result;
	}

	List<String> words() {
		return this.words;
	}

	@Override
	public String toString() {
		return String.join(" ", this.words);
	}

}
