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

package io.github.prismaspring.client.json;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link DocumentMapper}.
 */
class DocumentMapperTests {

	@Test
	void customizersAreFoundAndApplied(@TempDir Path folder) throws Exception {
		Path services = Files.createDirectories(folder.resolve("META-INF/services"));
		Files.writeString(services.resolve(DocumentMapperCustomizer.class.getName()),
				Upper.class.getName() + "\n" + Snake.class.getName() + "\n");
		try (URLClassLoader classLoader = new URLClassLoader(new URL[] { folder.toUri().toURL() },
				getClass().getClassLoader())) {
			JsonMapper mapper = DocumentMapper.of(ServiceLoader.load(DocumentMapperCustomizer.class, classLoader));
			assertThat(mapper.writeValueAsString(new Thing(1))).as("the last by name wins")
				.isEqualTo("{\"THE_SIZE\":1}");
		}
	}

	@Test
	void withoutCustomizersNamesAreThoseOfTheType() {
		assertThat(DocumentMapper.INSTANCE.writeValueAsString(new Thing(1))).isEqualTo("{\"theSize\":1}");
	}

	record Thing(int theSize) {
	}

	/**
	 * Sets a naming strategy.
	 */
	public static final class Snake implements DocumentMapperCustomizer {

		@Override
		public void customize(JsonMapper.Builder builder) {
			builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
		}

	}

	/**
	 * Sets another naming strategy.
	 */
	public static final class Upper implements DocumentMapperCustomizer {

		@Override
		public void customize(JsonMapper.Builder builder) {
			builder.propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE);
		}

	}

}
