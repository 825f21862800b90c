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

package io.github.prismaspring.client.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.prismaspring.client.sql.SqlPart.Literal;
import io.github.prismaspring.client.sql.SqlPart.NamedHole;
import io.github.prismaspring.client.sql.SqlPart.PositionalHole;

/**
 * Finds the parameters in a text: {@code :name} or {@code ?}, but not in string literals,
 * quoted identifiers, comments and dollar quotes, and not {@code ::}. The text is not
 * known to be for one database, so what databases would read differently, and what does
 * not end, is refused.
 */
final class SqlLexer {

	private static final Pattern DOLLAR_QUOTE = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$");

	private static final int EXCERPT = 60;

	private final String text;

	private final List<SqlPart> parts = new ArrayList<>();

	private final Set<String> names = new LinkedHashSet<>();

	private final StringBuilder literal = new StringBuilder();

	private int positions;

	private int at;

	SqlLexer(String text) {
		this.text = text;
	}

	static String excerpt(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return (line.length() > EXCERPT) ? line.substring(0, EXCERPT) + "…" : line;
	}

	SqlText parse() {
		while (this.at < this.text.length()) {
			switch (this.text.charAt(this.at)) {
				case '\'', '"', '`' -> copyTo(endOfQuoted());
				case '-' -> copyTo(isNext("--") ? endOfLine() : this.at + 1);
				case '/' -> copyTo(isNext("/*") ? endOfComment() : this.at + 1);
				case '$' -> copyTo(endOfDollar());
				case ':' -> colon();
				case '?' -> questionMark();
				default -> copyTo(this.at + 1);
			}
		}
		endLiteral();
		if (this.positions > 0 && !this.names.isEmpty()) {
			throw refused("mixes parameters without a name (?) with parameters that have one (:%s): use one sort"
				.formatted(this.names.iterator().next()) + ", and write ?? for an operator that is a question mark");
		}
		return new SqlText(this.text, List.copyOf(this.parts), Set.copyOf(this.names), this.positions);
	}

	private void colon() {
		if (isNext("::")) {
			copyTo(this.at + 2);
			return;
		}
		int end = this.at + 1;
		while (end < this.text.length() && isNamePart(this.text.charAt(end), end == this.at + 1)) {
			end++;
		}
		if (end == this.at + 1) {
			copyTo(end);
			return;
		}
		String name = this.text.substring(this.at + 1, end);
		this.names.add(name);
		hole(new NamedHole(name), end);
	}

	private void questionMark() {
		if (isNext("??")) {
			this.literal.append('?');
			this.at += 2;
			return;
		}
		if (this.at + 1 < this.text.length() && isDigit(this.text.charAt(this.at + 1))) {
			throw refused("numbers a parameter itself at position %d: write ? or a name".formatted(this.at));
		}
		this.positions++;
		hole(new PositionalHole(this.positions), this.at + 1);
	}

	private void hole(SqlPart hole, int end) {
		endLiteral();
		this.parts.add(hole);
		this.at = end;
	}

	private void endLiteral() {
		if (!this.literal.isEmpty()) {
			this.parts.add(new Literal(this.literal.toString()));
			this.literal.setLength(0);
		}
	}

	private void copyTo(int end) {
		this.literal.append(this.text, this.at, end);
		this.at = end;
	}

	// MySQL takes a backslash for an escape everywhere, PostgreSQL in E'…', others
	// nowhere
	private int endOfQuoted() {
		char quote = this.text.charAt(this.at);
		boolean escapes = quote == '\'' && isEscapeString();
		int i = this.at + 1;
		while (i < this.text.length()) {
			char c = this.text.charAt(i);
			if (c == '\\' && quote != '`') {
				int end = i;
				while (end < this.text.length() && this.text.charAt(end) == '\\') {
					end++;
				}
				boolean escaped = (end - i) % 2 == 1 && end < this.text.length() && this.text.charAt(end) == quote;
				if (escaped && !escapes) {
					throw refused(("has a backslash before a quote at position %d, which databases read differently: "
							+ "double the quote, or bind the text as a parameter")
						.formatted(end));
				}
				i = (escaped) ? end + 1 : end;
			}
			else if (c != quote) {
				i++;
			}
			else if (i + 1 < this.text.length() && this.text.charAt(i + 1) == quote) {
				i += 2;
			}
			else {
				return i + 1;
			}
		}
		throw refused("does not end what begins with %s at position %d".formatted(quote, this.at));
	}

	private boolean isEscapeString() {
		return this.at > 0 && "eE".indexOf(this.text.charAt(this.at - 1)) >= 0
				&& (this.at == 1 || !isIdentifierPart(this.text.charAt(this.at - 2)));
	}

	private int endOfLine() {
		int end = this.at;
		while (end < this.text.length() && this.text.charAt(end) != '\n' && this.text.charAt(end) != '\r') {
			end++;
		}
		if (end == this.text.length()) {
			// Whatever is appended must not become part of the comment
			copyTo(end);
			this.literal.append('\n');
		}
		return end;
	}

	private int endOfComment() {
		int end = this.text.indexOf("*/", this.at + 2);
		if (end < 0) {
			throw refused("does not end what begins with /* at position %d".formatted(this.at));
		}
		int nested = this.text.indexOf("/*", this.at + 2);
		if (nested >= 0 && nested < end) {
			throw refused("has a comment inside of a comment at position %d, which databases read differently"
				.formatted(nested));
		}
		return end + 2;
	}

	private int endOfDollar() {
		if (this.at > 0 && isIdentifierPart(this.text.charAt(this.at - 1))) {
			return this.at + 1;
		}
		if (this.at + 1 < this.text.length() && isDigit(this.text.charAt(this.at + 1))) {
			throw refused("numbers a parameter itself at position %d: write ? or a name".formatted(this.at));
		}
		Matcher quote = DOLLAR_QUOTE.matcher(this.text).region(this.at, this.text.length());
		if (!quote.lookingAt()) {
			return this.at + 1;
		}
		int end = this.text.indexOf(quote.group(), quote.end());
		if (end < 0) {
			throw refused("does not end what begins with %s at position %d".formatted(quote.group(), this.at));
		}
		return end + quote.group().length();
	}

	private boolean isNext(String symbol) {
		return this.text.startsWith(symbol, this.at);
	}

	private static boolean isNamePart(char c, boolean first) {
		return c == '_' || Character.isLetter(c) || (!first && Character.isDigit(c));
	}

	private static boolean isIdentifierPart(char c) {
		return c == '$' || isNamePart(c, false);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private IllegalArgumentException refused(String flaw) {
		return new IllegalArgumentException("The SQL '%s' %s".formatted(excerpt(this.text), flaw));
	}

}
