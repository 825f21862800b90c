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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import io.github.prismaspring.client.Javac;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the Java that {@code docs/python-client-parity.md} shows beside Python
 * compiles.
 */
class PythonVocabularyTests {

	private static final Pattern JAVA = Pattern.compile("(?m)^\\| `db\\..* \\| `(prisma\\..*)` \\|$");

	@Test
	void examplesCompile() throws IOException {
		String page = Files.readString(Path.of("../docs/python-client-parity.md"));
		List<String> examples = JAVA.matcher(page).results().map((example) -> example.group(1)).toList();
		assertThat(examples).hasSizeGreaterThan(10);
		assertThat(Javac.complaints(examples)).containsOnly("");
	}

}
