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

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for what is a parameter and what is not.
 */
class SqlLexerTests {

	/**
	 * Pieces that databases do not look into, with what would be parameters elsewhere.
	 */
	private static final List<String> CLOSED = List.of("':a'", "'it''s :a ?'", "''", "'\\\\'", "E'\\':a'", "e'\\\\'",
			"'\\n:a'", "\":a\"", "\"a\"\":a\"", "`:a ?`", "`a``:a`", "-- :a ' ? \"\n", "/* :a ' \" ? */", "/**/",
			"$$ :a ' ? $$", "$tag$ $$ :a $tag$", "$_1$?$_1$", "x::text", "x::int[]", "??", "a->>'b'", "a #> '{b}'",
			"1 - -1", "4 / 2", "@x := 1", "a$1", "$body", "12 : 30", "[1: 2]", "':' || ':'");

	@ParameterizedTest
	@ValueSource(strings = { "select :a", "select (:a)", "select x=:a", "select :a::int", "select 1+:a",
			"select ':b',:a", "select $$:b$$ , :a", "select a$:a", "-- :b\n:a", "--\r:a", "/* ' */ :a",
			"select 'x\\\\' || :a", "select E'\\'' || :a", "select some'e' || :a", "array[:a]", "select \"it's\", :a",
			"select `it's`, :a" })
	void findsANamedParameter(String text) {
		assertThat(parse(text).names()).containsExactly("a");
		assertThat(parse(text).positions()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "select ?", "select (?)", "x=?", "?::int", "x in (?)", "'?' || ?", "? -- ?", "a ?? ?" })
	void findsAParameterWithoutName(String text) {
		assertThat(parse(text).positions()).isEqualTo(1);
		assertThat(parse(text).names()).isEmpty();
	}

	@Test
	void namesHaveLettersOfAnyLanguageDigitsAndUnderscores() {
		assertThat(parse("select :größe, :_x, :a1_b, :A").names()).containsExactlyInAnyOrder("größe", "_x", "a1_b",
				"A");
	}

	@Test
	void findsNothingInWhatIsClosed() {
		for (String closed : CLOSED) {
			SqlText text = parse("select " + closed + " end");
			assertThat(text.names()).as(closed).isEmpty();
			assertThat(text.positions()).as(closed).isZero();
			assertThat(literal(text)).isEqualTo("select " + closed.replace("??", "?") + " end");
		}
	}

	@Test
	void findsTheSameParametersBetweenAnyPieces() {
		Random random = new Random(7);
		for (int round = 0; round < 5_000; round++) {
			StringBuilder text = new StringBuilder();
			StringBuilder expected = new StringBuilder();
			int parameters = 0;
			for (int piece = 0; piece < 8; piece++) {
				if (random.nextBoolean()) {
					text.append(" :p").append(parameters).append(' ');
					expected.append(" {p").append(parameters).append("} ");
					parameters++;
				}
				else {
					String closed = CLOSED.get(random.nextInt(CLOSED.size()));
					text.append(' ').append(closed).append(' ');
					expected.append(' ').append(closed.replace("??", "?")).append(' ');
				}
			}
			String shown = parse(text.toString()).parts()
				.stream()
				.map((part) -> (part instanceof SqlPart.NamedHole hole) ? "{" + hole.name() + "}"
						: ((SqlPart.Literal) part).sql())
				.collect(Collectors.joining());
			assertThat(shown).isEqualTo(expected.toString());
		}
	}

	@Test
	void eitherReadsOrRefusesAnyText() {
		Random random = new Random(11);
		String alphabet = "'\"`$-/*\\:?aE1 \n[]#@=";
		for (int round = 0; round < 50_000; round++) {
			String text = random.ints(random.nextInt(14), 0, alphabet.length())
				.mapToObj((i) -> alphabet.substring(i, i + 1))
				.collect(Collectors.joining());
			try {
				SqlText parsed = parse(text);
				int doubled = text.length() - literal(parsed).length();
				assertThat(doubled).as(text).isGreaterThanOrEqualTo(-1);
			}
			catch (IllegalArgumentException ex) {
				assertThat(ex).hasMessageStartingWith("The SQL '");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "select 'a", "select \"a", "select `a", "select /* a", "select $$ a", "select $x$ a $$",
			"select 'a''", "select E'a\\'" })
	void refusesWhatDoesNotEnd(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> parse(text)).withMessageContaining("does not end");
	}

	@ParameterizedTest
	@ValueSource(strings = { "select '\\' || :a || '", "select 'it\\'s'", "select \"a\\\" || :a", "select '\\\\\\''" })
	void refusesBackslashesThatDatabasesReadDifferently(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> parse(text))
			.withMessageContaining("which databases read differently")
			.withMessageContaining("double the quote");
	}

	@Test
	void refusesCommentsInComments() {
		assertThatIllegalArgumentException().isThrownBy(() -> parse("select /* /* */ :a */ 1"))
			.withMessageContaining("comment inside of a comment at position 10");
	}

	@ParameterizedTest
	@ValueSource(strings = { "select $1", "select ?1", "x = $2::int" })
	void refusesNumberedParameters(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> parse(text)).withMessageContaining("write ? or a name");
	}

	@Test
	void refusesBothSortsOfParameters() {
		assertThatIllegalArgumentException().isThrownBy(() -> parse("select ? where a = :a"))
			.withMessageContaining("mixes parameters without a name (?)")
			.withMessageContaining("(:a)");
	}

	@Test
	void commentAtTheEndStaysAComment() {
		assertThat(literal(parse("select 1 -- all"))).isEqualTo("select 1 -- all\n");
	}

	private static SqlText parse(String text) {
		return new SqlLexer(text).parse();
	}

	private static String literal(SqlText text) {
		return text.parts()
			.stream()
			.map((part) -> (part instanceof SqlPart.Literal literal) ? literal.sql() : "?")
			.collect(Collectors.joining());
	}

}
