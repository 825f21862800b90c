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

package io.github.prismaspring.starter.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.prismaspring.observation.PrismaOperationObservationDocumentation;
import io.github.prismaspring.observation.PrismaTransactionObservationDocumentation;
import io.micrometer.common.docs.KeyName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the tables of docs/observability.md tell what there is, and nothing else.
 */
class ObservabilityTableTests {

	private static final Path PAGE = Path.of("../docs/observability.md");

	private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| (?:`([^`]+)`)?", Pattern.MULTILINE);

	@Test
	void tablesHaveTheKeysOfQueries() throws IOException {
		PrismaOperationObservationDocumentation documented = PrismaOperationObservationDocumentation.CLIENT_OPERATION;
		assertThat(names("<!-- keys: PrismaOperationObservationDocumentation low -->"))
			.containsExactly(keys(documented.getLowCardinalityKeyNames()));
		assertThat(names("<!-- keys: PrismaOperationObservationDocumentation high -->"))
			.containsExactly(keys(documented.getHighCardinalityKeyNames()));
	}

	@Test
	void tablesHaveTheKeysOfTransactions() throws IOException {
		PrismaTransactionObservationDocumentation documented = PrismaTransactionObservationDocumentation.TRANSACTION;
		assertThat(names("<!-- keys: PrismaTransactionObservationDocumentation low -->"))
			.containsExactly(keys(documented.getLowCardinalityKeyNames()));
		assertThat(names("<!-- keys: PrismaTransactionObservationDocumentation high -->"))
			.containsExactly(keys(documented.getHighCardinalityKeyNames()));
	}

	@Test
	void tableHasThePropertiesWithTheirDefaults() throws IOException {
		assertThat(rows("<!-- properties: prisma.observation prisma.bridge.sql -->")
			.map((row) -> row.group(1) + "=" + row.group(2))).containsExactlyInAnyOrderElementsOf(properties());
	}

	private static List<String> properties() throws IOException {
		try (InputStream metadata = ObservabilityTableTests.class.getClassLoader()
			.resources("META-INF/spring-configuration-metadata.json")
			.filter((resource) -> resource.toString().contains("prisma-spring-boot-autoconfigure"))
			.findFirst()
			.orElseThrow()
			.openStream()) {
			return JsonMapper.builder()
				.build()
				.readTree(metadata)
				.path("properties")
				.valueStream()
				.filter(ObservabilityTableTests::isOfTable)
				.map((property) -> name(property) + "=" + property.path("defaultValue").asString("false"))
				.toList();
		}
	}

	private static boolean isOfTable(JsonNode property) {
		return name(property).startsWith("prisma.observation.") || name(property).startsWith("prisma.bridge.sql");
	}

	private static String name(JsonNode property) {
		return property.path("name").stringValue();
	}

	private static String[] keys(KeyName[] names) {
		return Arrays.stream(names).map(KeyName::asString).toArray(String[]::new);
	}

	private static List<String> names(String marker) throws IOException {
		return rows(marker).map((row) -> row.group(1)).toList();
	}

	private static Stream<MatchResult> rows(String marker) throws IOException {
		String page = Files.readString(PAGE);
		int start = page.indexOf(marker);
		assertThat(start).as(marker).isNotNegative();
		Matcher table = ROW.matcher(page.substring(start, page.indexOf("\n\n", start) + 1));
		return table.results();
	}

}
