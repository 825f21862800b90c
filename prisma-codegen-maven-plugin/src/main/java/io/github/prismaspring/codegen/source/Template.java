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

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Piece of Java source with <code>${named}</code> gaps. A gap that is alone on its line
 * takes a block of lines, which are indented like the gap; an empty block takes the line
 * with it.
 */
public final class Template {

	private static final Pattern BLOCK_GAP = Pattern.compile("(?m)^([\\t ]*)\\$\\{(\\w+)}\\n");

	private static final Pattern GAP = Pattern.compile("\\$\\{(\\w+)}");

	private final String text;

	private final Map<String, String> values = new HashMap<>();

	private Template(String text) {
		this.text = text;
	}

	/**
	 * Create a template.
	 * @param text its text
	 * @return a new template
	 */
	public static Template of(String text) {
		return new Template(text);
	}

	/**
	 * Fill a gap.
	 * @param name the name of the gap
	 * @param value what to put there
	 * @return this template
	 */
	public Template with(String name, String value) {
		this.values.put(name, value);
		return this;
	}

	/**
	 * Return the text with all gaps filled.
	 * @return the text
	 * @throws IllegalStateException if a gap has no value
	 */
	public String fill() {
		String blocksFilled = BLOCK_GAP.matcher(this.text).replaceAll((gap) -> {
			String block = value(gap.group(2));
			String lines = (block.isEmpty() || block.endsWith("\n")) ? block : block + "\n";
			return Matcher.quoteReplacement(indent(lines, gap.group(1)));
		});
		return GAP.matcher(blocksFilled).replaceAll((gap) -> Matcher.quoteReplacement(value(gap.group(1))));
	}

	private String value(String name) {
		String value = this.values.get(name);
		if (value == null) {
			throw new IllegalStateException("No value for '" + name + "' in template:\n" + this.text);
		}
		return value;
	}

	private static String indent(String lines, String indentation) {
		return lines.replaceAll("(?m)^(?=.)", indentation);
	}

}
