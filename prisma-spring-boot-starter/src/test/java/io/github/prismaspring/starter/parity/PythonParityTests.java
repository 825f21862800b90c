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

package io.github.prismaspring.starter.parity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Tests that {@code docs/python-client-parity.md} speaks of tests that exist.
 */
class PythonParityTests {

	private static final Path TABLE = Path.of("../docs/python-client-parity.md");

	private static final Path CHECKLIST = Path.of("../../shared/reference/seed-test-checklist.md");

	private static final Pattern TEST = Pattern.compile("`(\\w+(?:Contract|Tests))\\.(\\w+)`");

	private static final Pattern MISUSE = Pattern.compile("`MisuseTests: ([^`]+)`");

	private static TestSources sources;

	private static List<Row> rows;

	@BeforeAll
	static void read() throws IOException {
		sources = TestSources.read();
		rows = Row.readAll(Files.readAllLines(TABLE));
	}

	@Test
	void everyTestThatIsNamedExists() {
		assertThat(rows.stream()
			.flatMap((row) -> row.matches(TEST))
			.filter((test) -> !sources.hasTest(test.group(1), test.group(2)))
			.map(MatchResult::group)).isEmpty();
	}

	@Test
	void everyMistakeThatIsNamedIsProvedNotToCompile() {
		assertThat(rows.stream()
			.flatMap((row) -> row.matches(MISUSE))
			.filter((misuse) -> !sources.hasMisuse(misuse.group(1)))
			.map(MatchResult::group)).isEmpty();
	}

	@Test
	void everyBehaviourIsProvedOrExplained() {
		assertThat(rows).hasSizeGreaterThan(200);
		assertThat(rows).filteredOn((row) -> Stream.of(TEST, MISUSE).flatMap(row::matches).findAny().isEmpty())
			.allSatisfy((row) -> assertThat(row.proof()).startsWith("— ").hasSizeGreaterThan(20));
	}

	@Test
	void noBehaviourIsMissing() throws IOException {
		assumeThat(CHECKLIST).as("The checklist is not beside this project").isRegularFile();
		List<String> behaviours = new ArrayList<>();
		String file = "";
		for (String line : Files.readAllLines(CHECKLIST)) {
			if (line.startsWith("## ")) {
				file = line.substring("## ".length()).strip();
			}
			else if (line.startsWith("  - test_") && file.startsWith("databases/tests/")) {
				behaviours.add(file.substring("databases/tests/".length()) + " "
						+ line.substring("  - test_".length(), line.indexOf(':')));
			}
		}
		assertThat(rows).extracting(Row::behaviour).containsExactlyElementsOf(behaviours);
	}

	/**
	 * Row of the table.
	 *
	 * @param behaviour the file and the name of the test
	 * @param proof the second cell
	 */
	private record Row(String behaviour, String proof) {

		private static final Pattern LINE = Pattern.compile("\\| `(\\w+)` .*(?<!\\\\) \\| (.+) \\|");

		static List<Row> readAll(List<String> lines) {
			List<Row> rows = new ArrayList<>();
			String file = "";
			for (String line : lines) {
				if (line.startsWith("#")) {
					file = line.replace("#", "").replace("`", "").strip();
				}
				String section = file;
				LINE.matcher(line)
					.results()
					.forEach((cells) -> rows.add(new Row(section + " " + cells.group(1), cells.group(2))));
			}
			return rows;
		}

		Stream<MatchResult> matches(Pattern pattern) {
			return pattern.matcher(this.proof).results();
		}

	}

}
