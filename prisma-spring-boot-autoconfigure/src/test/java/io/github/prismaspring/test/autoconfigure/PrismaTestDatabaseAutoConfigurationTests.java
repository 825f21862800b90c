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

package io.github.prismaspring.test.autoconfigure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.MapPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link PrismaTestDatabaseAutoConfiguration}.
 */
class PrismaTestDatabaseAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaTestDatabaseAutoConfiguration.class))
		.withBean(PrismaSchema.class, () -> schema("sqlite"));

	@Test
	void createsAFileForEachContextAndTakesItAway() {
		this.contextRunner.run((first) -> this.contextRunner.run((second) -> {
			TestDatabaseConnectionDetails details = first.getBean(TestDatabaseConnectionDetails.class);
			assertThat(details.getProvider()).isEqualTo("sqlite");
			assertThat(details.getUrl()).startsWith("file:/")
				.isNotEqualTo(second.getBean(TestDatabaseConnectionDetails.class).getUrl());
			Path directory = Path.of(details.getUrl().substring("file:".length())).getParent();
			assertThat(directory).exists();
			details.destroy();
			assertThat(Files.exists(directory)).isFalse();
		}));
	}

	@Test
	void configuredDatabaseIsUsedIfTheTestSaysSo() {
		this.contextRunner.withPropertyValues("prisma.test.database=CONFIGURED")
			.run((context) -> assertThat(context).doesNotHaveBean(PrismaDatabaseConnectionDetails.class));
	}

	@Test
	void configuredDatabaseIsReplaced() {
		this.contextRunner.withPropertyValues("prisma.datasource.url=postgresql://production/shop")
			.run((context) -> assertThat(context).hasSingleBean(TestDatabaseConnectionDetails.class));
	}

	@Test
	void urlThatTheTestSetsIsUsed() {
		for (String source : List.of("Inlined Test Properties", "Dynamic Test Properties")) {
			ApplicationContextRunner runner = this.contextRunner.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource(source, Map.of("prisma.datasource.url", "file:./mine.db"))));
			runner.run((context) -> assertThat(context).doesNotHaveBean(PrismaDatabaseConnectionDetails.class));
			runner.withPropertyValues("prisma.test.database=SQLITE")
				.run((context) -> assertThat(context).hasSingleBean(TestDatabaseConnectionDetails.class));
		}
	}

	@Test
	void bridgesThatTheTestSetsAreUsed() {
		for (String name : List.of("prisma.bridge.url", "prisma.bridge.urls", "prisma.bridge.urls[0]")) {
			this.contextRunner
				.withInitializer((context) -> context.getEnvironment()
					.getPropertySources()
					.addFirst(new MapPropertySource("Inlined Test Properties", Map.of(name, "http://127.0.0.1:1"))))
				.run((context) -> assertThat(context).doesNotHaveBean(PrismaDatabaseConnectionDetails.class));
		}
	}

	@Test
	void connectionsOfTheTestAreUsed() {
		this.contextRunner
			.withBean(PrismaDatabaseConnectionDetails.class, () -> mock(PrismaDatabaseConnectionDetails.class))
			.run((context) -> assertThat(context).doesNotHaveBean(TestDatabaseConnectionDetails.class));
		this.contextRunner.withBean(PrismaConnectionDetails.class, () -> mock(PrismaConnectionDetails.class))
			.run((context) -> assertThat(context).doesNotHaveBean(TestDatabaseConnectionDetails.class));
	}

	@Test
	void failsReadablyWithoutEmbeddedServer() {
		new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(PrismaTestDatabaseAutoConfiguration.class))
			.withBean(PrismaSchema.class, () -> schema("postgresql"))
			.withClassLoader(new FilteredClassLoader("io.zonky"))
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(TestDatabaseUnavailableException.class)
				.hasMessageStartingWith("There is no embedded database for postgresql"));
	}

	private static PrismaSchema schema(String provider) {
		return new PrismaSchema("hash", provider, Set.of(provider), List.of());
	}

}
