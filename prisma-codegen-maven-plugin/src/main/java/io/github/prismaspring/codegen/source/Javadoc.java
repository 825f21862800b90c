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

package io.github.prismaspring.codegen.source;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text of a schema's {@code ///} comments as part of a Javadoc comment.
 */
public final class Javadoc {

	private Javadoc() {
	}

	/**
	 * Return the text such that a Javadoc comment shows it as it was written: neither
	 * HTML nor a Javadoc tag nor the end of the comment.
	 * @param documentation the text
	 * @return the escaped lines
	 */
	public static List<String> lines(String documentation) {
		return documentation.lines().map(Javadoc::escape).map(String::stripTrailing).toList();
	}

	/**
	 * Return a Javadoc comment.
	 * @param lines its lines
	 * @return the text of the comment, with a line break at its end
	 */
	public static String comment(List<String> lines) {
		return lines.stream()
			.map((line) -> line.isEmpty() ? " *" : " * " + line)
			.collect(Collectors.joining("\n", "/**\n", "\n */\n"));
	}

	private static String escape(String line) {
		return line.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("@", "&#64;")
			.replace("*/", "*&#47;")
			.replace("\\", "&#92;")
			.replace("{", "&#123;")
			.replace("}", "&#125;")
			.replace("$", "&#36;");
	}

}
