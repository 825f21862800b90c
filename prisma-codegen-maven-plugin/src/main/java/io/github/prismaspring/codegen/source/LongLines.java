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
 * Wraps lines of code that are too long: after a comma, before an operator, but neither
 * inside a string nor between the arguments of a generic type.
 */
final class LongLines {

	private static final int WIDTH = 120;

	private static final int TAB = 4;

	private static final List<String> OPERATORS = List.of(" && ", " + ");

	private LongLines() {
	}

	static String wrap(String text) {
		return text.lines().map(LongLines::wrapLine).collect(Collectors.joining("\n"));
	}

	private static String wrapLine(String line) {
		String code = line.stripLeading();
		String indentation = line.substring(0, line.length() - code.length());
		if (isComment(code) || fits(code, indentation)) {
			return line;
		}
		String continuation = indentation + "\t\t";
		int assignment = code.indexOf(" = ") + 2;
		if (assignment > 2 && fits(code.substring(assignment).strip(), continuation)) {
			return breakAt(assignment, code, indentation, continuation);
		}
		int end = lastBreak(code, room(indentation));
		return breakAt((end > 0) ? end : code.indexOf('(') + 1, code, indentation, continuation);
	}

	private static String breakAt(int end, String code, String indentation, String continuation) {
		if (end <= 0) {
			return indentation + code;
		}
		String rest = code.substring(end).strip();
		int next = fits(rest, continuation) ? 0 : lastBreak(rest, room(continuation));
		return indentation + code.substring(0, end).strip() + "\n" + breakAt(next, rest, continuation, continuation);
	}

	private static boolean isComment(String code) {
		return code.startsWith("*") || code.startsWith("/");
	}

	private static boolean fits(String code, String indentation) {
		return code.length() <= room(indentation);
	}

	private static int room(String indentation) {
		return WIDTH - indentation.length() * TAB;
	}

	// The last place to break the code within the given width, or else the first after it
	private static int lastBreak(String code, int width) {
		int found = 0;
		int generics = 0;
		boolean text = code.startsWith("\"");
		for (int i = 1; i < code.length() && (i <= width || found == 0); i++) {
			char before = code.charAt(i - 1);
			char character = code.charAt(i);
			if (character == '"' && before != '\\') {
				text = !text;
			}
			else if (!text && character == '<') {
				generics++;
			}
			else if (!text && character == '>' && before != '-') {
				generics--;
			}
			if (!text && generics == 0 && isBreak(code, i)) {
				found = i;
			}
		}
		return found;
	}

	private static boolean isBreak(String code, int index) {
		return code.startsWith(", ", index - 1)
				|| OPERATORS.stream().anyMatch((operator) -> code.startsWith(operator, index));
	}

}
