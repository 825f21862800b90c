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
import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the metadata of {@link PrismaProperties}.
 */
class PrismaPropertiesTests {

	private static final List<String> NAMES = List.of("prisma.bridge.auto-start", "prisma.bridge.cache-directory",
			"prisma.bridge.environment", "prisma.bridge.log-level", "prisma.bridge.node-executable",
			"prisma.bridge.port", "prisma.bridge.restart.initial-backoff", "prisma.bridge.restart.max-backoff",
			"prisma.bridge.shutdown-timeout", "prisma.bridge.sql-comments", "prisma.bridge.startup-timeout",
			"prisma.bridge.token", "prisma.bridge.url", "prisma.client.connect-timeout",
			"prisma.client.max-response-size", "prisma.client.request-timeout", "prisma.connection-limit",
			"prisma.datasource.provider", "prisma.datasource.url", "prisma.enabled", "prisma.observation.enabled",
			"prisma.observation.http-exchanges", "prisma.observation.include-query-arguments", "prisma.pool-timeout",
			"prisma.schema.location", "prisma.schema.mode");

	@Test
	void everyPropertyIsInTheMetadata() throws IOException {
		assertThat(properties()).extracting((property) -> property.path("name").stringValue())
			.containsAll(NAMES)
			.contains("management.health.prisma.enabled");
	}

	@Test
	void everyPropertyHasDescriptionInTheStyleOfSpringBoot() throws IOException {
		assertThat(properties()).allSatisfy((property) -> {
			String name = property.path("name").stringValue();
			assertThat(property.path("description").asString("")).as(name).matches("(?s)[A-Z].*\\.");
			if (property.path("type").asString("").equals("java.lang.Boolean")) {
				assertThat(property.path("description").stringValue()).as(name).startsWith("Whether");
			}
		});
	}

	private static List<JsonNode> properties() throws IOException {
		try (InputStream metadata = PrismaProperties.class
			.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
			return JsonMapper.builder().build().readTree(metadata).path("properties").valueStream().toList();
		}
	}

}
