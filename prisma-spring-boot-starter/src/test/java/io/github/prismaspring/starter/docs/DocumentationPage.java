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

package io.github.prismaspring.starter.docs;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page whose examples are preceded by a comment that names their source:
 * {@code <!-- example: ReadingExampleTests.java#include -->}.
 */
record DocumentationPage(String text) {

	private static final Pattern EXAMPLE = Pattern
		.compile("<!-- example: (?<source>\\S+) -->\n```(?<language>\\w+)\n(?<code>.*?)```\n", Pattern.DOTALL);

	private static final Pattern CODE = Pattern.compile("(?<!-->\n)^```(?:java|kotlin|prisma)\n(.*?)^```",
			Pattern.DOTALL | Pattern.MULTILINE);

	/**
	 * Returns the examples in a language of ours that name no source.
	 */
	List<String> codeWithoutSource() {
		return CODE.matcher(this.text).results().map((code) -> code.group(1)).toList();
	}

	/**
	 * Returns the page with the examples as their sources have them.
	 */
	String withExamples(UnaryOperator<String> sources) {
		return EXAMPLE.matcher(this.text).replaceAll((example) -> Matcher.quoteReplacement(example(example, sources)));
	}

	private static String example(MatchResult example, UnaryOperator<String> sources) {
		return "<!-- example: " + example.group(1) + " -->\n```" + example.group(2) + "\n"
				+ sources.apply(example.group(1)) + "```\n";
	}

}
