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
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The metadata of this module's configuration properties as the annotation processor has
 * written it.
 *
 * @param groups the groups, each a prefix and the class behind it
 * @param properties the properties, additional ones among them
 * @param hints the hints
 */
record ConfigurationMetadata(List<Group> groups, List<Property> properties, List<Hint> hints) {

	static ConfigurationMetadata load() {
		try (InputStream metadata = PrismaProperties.class
			.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
			JsonNode root = JsonMapper.builder().build().readTree(metadata);
			return new ConfigurationMetadata(root.path("groups").valueStream().map(Group::of).toList(),
					root.path("properties")
						.valueStream()
						.map(Property::of)
						.sorted(Comparator.comparing(Property::name))
						.toList(),
					root.path("hints").valueStream().map(Hint::of).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Finds the groups that a class stands for as a whole, and not as a part of another.
	 */
	List<Group> roots() {
		return this.groups.stream().filter((group) -> group.sourceMethod() == null).toList();
	}

	record Group(String name, String type, @Nullable String sourceMethod) {

		private static Group of(JsonNode node) {
			return new Group(node.path("name").stringValue(), node.path("type").stringValue(),
					node.path("sourceMethod").asString(null));
		}

	}

	/**
	 * A property.
	 *
	 * @param name its name
	 * @param type the name of its class, with type arguments
	 * @param description what it means
	 * @param defaultValue its default in text form, or {@code null}
	 * @param sourceType the class that declares it, or {@code null} for an additional one
	 * @param deprecated whether it is deprecated
	 */
	record Property(String name, @Nullable String type, @Nullable String description, @Nullable String defaultValue,
			@Nullable String sourceType, boolean deprecated) {

		private static Property of(JsonNode node) {
			return new Property(node.path("name").stringValue(), node.path("type").asString(null),
					node.path("description").asString(null), node.path("defaultValue").asString(null),
					node.path("sourceType").asString(null), node.has("deprecation"));
		}

		/**
		 * Returns the name of the environment variable by Spring Boot's rule: no dashes,
		 * underscores for dots, upper case.
		 */
		String environmentVariable() {
			return this.name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	record Hint(String name, List<String> values, List<String> providers) {

		private static Hint of(JsonNode node) {
			return new Hint(node.path("name").stringValue(),
					node.path("values").valueStream().map((value) -> value.path("value").asString()).toList(),
					node.path("providers").valueStream().map((provider) -> provider.path("name").asString()).toList());
		}

	}

}
