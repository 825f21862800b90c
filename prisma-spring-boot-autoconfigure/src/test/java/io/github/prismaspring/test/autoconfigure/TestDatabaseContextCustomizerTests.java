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

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link TestDatabaseContextCustomizer} and its factory.
 */
class TestDatabaseContextCustomizerTests {

	@Test
	void isThereForTestsWithADatabaseOfTheirOwn() {
		assertThat(customizer(OnSliceDatabase.class)).isEqualTo(customizer(OnAnyDatabase.class)).isNotNull();
		assertThat(customizer(OnConfiguredDatabase.class)).isNull();
		assertThat(customizer(Object.class)).isNull();
	}

	@Test
	void overridesTheConfigurationOfTheApplicationAndNotThatOfTheTest() {
		try (GenericApplicationContext context = new GenericApplicationContext()) {
			ConfigurableEnvironment environment = context.getEnvironment();
			environment.getPropertySources()
				.addFirst(new MapPropertySource("application", Map.of("prisma.schema.mode", "none", "prisma.bridge.url",
						"http://production.example.org", "prisma.bridge.urls[0]", "http://production.example.org")));
			new TestDatabaseContextCustomizer().customizeContext(context, mock(MergedContextConfiguration.class));
			assertThat(environment.getProperty("prisma.schema.mode")).isEqualTo("push");
			assertThat(environment.getProperty("prisma.bridge.url")).isEmpty();
			assertThat(Binder.get(environment).bind("prisma.bridge.urls", Bindable.listOf(String.class)).get())
				.isEmpty();
		}
		try (GenericApplicationContext context = new GenericApplicationContext()) {
			ConfigurableEnvironment environment = context.getEnvironment();
			environment.getPropertySources()
				.addFirst(new MapPropertySource("Inlined Test Properties", Map.of("prisma.schema.mode", "none")));
			new TestDatabaseContextCustomizer().customizeContext(context, mock(MergedContextConfiguration.class));
			assertThat(environment.getProperty("prisma.schema.mode")).isEqualTo("none");
		}
	}

	private static ContextCustomizer customizer(Class<?> testClass) {
		return new TestDatabaseContextCustomizerFactory().createContextCustomizer(testClass, List.of());
	}

	@PrismaTest
	static class OnSliceDatabase {

	}

	@AutoConfigurePrismaTestDatabase(TestDatabase.SQLITE)
	static class OnAnyDatabase {

	}

	@PrismaTest(database = TestDatabase.CONFIGURED)
	static class OnConfiguredDatabase {

	}

}
