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

package io.github.prismaspring.autoconfigure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the documentation lists the configuration properties as they are.
 * {@code -Ddocs.update=true} writes them into the page.
 */
class ConfigurationDocumentationTests {

	private static final Path PAGE = Path.of("../docs/configuration.md");

	private static final Pattern GENERATED = Pattern.compile("(?<=<!-- properties -->\n).*(?=<!-- end -->)",
			Pattern.DOTALL);

	@Test
	void pageListsTheProperties() throws IOException {
		String reference = new ConfigurationReference(ConfigurationMetadata.load()).toString();
		String current = GENERATED.matcher(Files.readString(PAGE))
			.replaceFirst(Matcher.quoteReplacement("\n" + reference + "\n"));
		if (Boolean.getBoolean("docs.update")) {
			Files.writeString(PAGE, current);
		}
		assertThat(Files.readString(PAGE)).contains(reference).isEqualTo(current);
	}

}
