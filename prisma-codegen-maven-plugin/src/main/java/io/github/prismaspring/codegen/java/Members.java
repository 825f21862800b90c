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

package io.github.prismaspring.codegen.java;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Joins pieces of source.
 */
final class Members {

	private Members() {
	}

	/**
	 * Return members one after the other, with a blank line between them.
	 * @param <T> the type of the items
	 * @param items the items to make members of
	 * @param member makes a member, which ends with a line break
	 * @return the text
	 */
	static <T> String spaced(Collection<T> items, Function<? super T, String> member) {
		return items.stream().map(member).collect(Collectors.joining("\n"));
	}

	/**
	 * Return members one after the other, each with a blank line before it.
	 * @param <T> the type of the items
	 * @param items the items to make members of
	 * @param member makes a member, which ends with a line break
	 * @return the text
	 */
	static <T> String following(Collection<T> items, Function<? super T, String> member) {
		return items.stream().map((item) -> "\n" + member.apply(item)).collect(Collectors.joining());
	}

	/**
	 * Return lines.
	 * @param <T> the type of the items
	 * @param items the items to make lines of
	 * @param line makes a line, which may be without line break
	 * @return the text
	 */
	static <T> String lines(Collection<T> items, Function<? super T, String> line) {
		return items.stream().map(line).map((text) -> text + "\n").collect(Collectors.joining());
	}

	/**
	 * Return items of a list.
	 * @param <T> the type of the items
	 * @param items the items
	 * @param text makes the text of an item
	 * @return the text, with commas between the items
	 */
	static <T> String listed(Collection<T> items, Function<? super T, String> text) {
		return items.stream().map(text).collect(Collectors.joining(", "));
	}

	/**
	 * Return a string literal.
	 * @param text the text
	 * @return the literal
	 */
	static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\44") + '"';
	}

}
