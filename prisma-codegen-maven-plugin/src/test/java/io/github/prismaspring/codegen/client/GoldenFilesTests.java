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

package io.github.prismaspring.codegen.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that generated code is what it was when somebody last reviewed it. After a change
 * that is meant, {@code -Dgolden.update=true} writes the golden files anew, and fails for
 * the last time: {@code src/test/resources/golden/README.md} has the command.
 */
class GoldenFilesTests {

	private static final Pattern REFLECTION = Pattern
		.compile("java\\.lang\\.(reflect|invoke)|Class\\.forName|getDeclared");

	private static final String HINT = """
			generated code of '%s', which is in prisma-codegen-maven-plugin/%s. \
			If the change is meant, run this test with -Dgolden.update=true and review the golden files""";

	@ParameterizedTest
	@EnumSource
	void generatedCodeIsAsReviewed(GoldenSchema schema) throws IOException {
		Path target = Path.of("target/golden", schema.name().toLowerCase(Locale.ROOT));
		GoldenFolder golden = schema.golden();
		SortedMap<String, String> reviewed = golden.read();
		SortedMap<String, String> generated = golden.formOf(schema.generate(target).files(schema.packageName()));
		if (Boolean.getBoolean("golden.update")) {
			golden.write(generated);
		}
		assertThat(differences(reviewed, generated)).as(HINT, schema, target).isEmpty();
	}

	@Test
	void generatedCodeUsesNoReflection() throws IOException {
		assertThat(GoldenSchema.MARKETPLACE.generate(Path.of("target/golden/reflection"))
			.files(GoldenSchema.MARKETPLACE.packageName())
			.values()).noneMatch((source) -> REFLECTION.matcher(source).find());
	}

	private static List<String> differences(SortedMap<String, String> reviewed, SortedMap<String, String> generated) {
		SortedSet<String> names = new TreeSet<>(reviewed.keySet());
		names.addAll(generated.keySet());
		return names.stream().flatMap((name) -> {
			List<String> before = lines(reviewed, name);
			List<String> now = lines(generated, name);
			return firstDifference(before, now)
				.map((line) -> "%n%s, line %d%n  reviewed:  %s%n  generated: %s".formatted(name, line + 1,
						line(before, line), line(now, line)))
				.stream();
		}).toList();
	}

	private static List<String> lines(SortedMap<String, String> files, String name) {
		return List.of(files.getOrDefault(name, "(no such file)").split("\n", -1));
	}

	private static Optional<Integer> firstDifference(List<String> before, List<String> now) {
		return IntStream.range(0, Math.max(before.size(), now.size()))
			.filter((line) -> !line(before, line).equals(line(now, line)))
			.boxed()
			.findFirst();
	}

	private static String line(List<String> lines, int line) {
		return (line < lines.size()) ? lines.get(line).strip() : "(no such line)";
	}

}
