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

package io.github.prismaspring.client.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.prismaspring.client.Javac;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the compiler refuses mistakes, each for the reason that the file
 * {@code misuses.txt} gives, and nothing but the mistake.
 */
class MisuseTests {

	private static final Pattern PACKAGE = Pattern.compile("\\b([a-z]+\\.)+(?=[A-Z])");

	@TestFactory
	Stream<DynamicTest> isRefused() throws IOException {
		List<Misuse> misuses = Misuse.readAll();
		List<String> right = Javac.complaints(misuses.stream().map(Misuse::right).toList());
		List<String> wrong = Javac.complaints(misuses.stream().map(Misuse::wrong).toList());
		return IntStream.range(0, misuses.size())
			.mapToObj((row) -> DynamicTest.dynamicTest(misuses.get(row).mistake(), () -> {
				assertThat(right.get(row)).as(misuses.get(row).right()).isEmpty();
				assertThat(PACKAGE.matcher(wrong.get(row)).replaceAll("")).as(misuses.get(row).wrong())
					.contains(misuses.get(row).complaint());
			}));
	}

	/**
	 * Line of the table.
	 *
	 * @param mistake what somebody did wrong
	 * @param right what is right instead
	 * @param wrong the mistake itself
	 * @param complaint a part of what javac says
	 */
	private record Misuse(String mistake, String right, String wrong, String complaint) {

		static List<Misuse> readAll() throws IOException {
			try (InputStream table = MisuseTests.class.getResourceAsStream("misuses.txt")) {
				return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter((line) -> !line.isBlank() && !line.startsWith("#"))
					.map((line) -> line.split(" \\| "))
					.map((cells) -> new Misuse(cells[0], cells[1], cells[2], cells[3]))
					.toList();
			}
		}

	}

}
