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

import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.github.prismaspring.autoconfigure.ConfigurationMetadata.Group;
import io.github.prismaspring.autoconfigure.ConfigurationMetadata.Property;
import org.jspecify.annotations.Nullable;

import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

/**
 * The metadata as tables, one for each group.
 *
 * @param metadata the metadata
 */
record ConfigurationReference(ConfigurationMetadata metadata) {

	private static final Map<Class<?>, String> TYPES = Map.of(Boolean.class, "boolean", DataSize.class, "size",
			Duration.class, "duration", Double.class, "number", File.class, "path", Integer.class, "number", Long.class,
			"number", String.class, "text", URI.class, "URL", PrismaProperties.class, "as `prisma.*`");

	@Override
	public String toString() {
		Map<String, List<Property>> groups = this.metadata.properties()
			.stream()
			.filter((property) -> !property.deprecated())
			.collect(Collectors.groupingBy(this::group, TreeMap::new, Collectors.toList()));
		return groups.entrySet()
			.stream()
			.sorted(Comparator.comparing((entry) -> !entry.getKey().startsWith("prisma")))
			.map((entry) -> table(entry.getKey(), entry.getValue()))
			.collect(Collectors.joining("\n"));
	}

	// Additional properties have no group, their prefix stands for it
	private String group(Property property) {
		return this.metadata.groups()
			.stream()
			.map(Group::name)
			.filter((name) -> property.name().startsWith(name + "."))
			.max(Comparator.comparing(String::length))
			.orElseGet(() -> property.name().substring(0, property.name().lastIndexOf('.')));
	}

	private static String table(String group, List<Property> properties) {
		StringBuilder table = new StringBuilder("### `" + group + "`\n\n");
		table.append("| property | environment variable | values | default | |\n|---|---|---|---|---|\n");
		for (Property property : properties) {
			boolean map = Objects.requireNonNull(property.type()).startsWith(Map.class.getName());
			table.append("| `%s%s` | %s | %s | %s | %s |\n".formatted(property.name(), (map) ? ".*" : "",
					(map) ? "" : code(property.environmentVariable()), values(property.type()),
					code(property.defaultValue()), Objects.requireNonNull(property.description()).replace("|", "\\|")));
		}
		return table.toString();
	}

	private static String values(String type) {
		String element = type.replaceAll(".*<(?:.*,)?(.*)>", "$1");
		Class<?> javaType = ClassUtils.resolveClassName(element, null);
		String values = (javaType.isEnum()) ? constants(javaType) : TYPES.get(javaType);
		if (values == null) {
			throw new IllegalStateException("Say in TYPES how " + javaType.getName() + " is to be called");
		}
		return (type.startsWith(List.class.getName())) ? "list of " + values : values;
	}

	private static String constants(Class<?> type) {
		return Arrays.stream(type.getEnumConstants())
			.map((constant) -> code(constant.toString().toLowerCase(Locale.ROOT).replace('_', '-')))
			.collect(Collectors.joining(", "));
	}

	private static String code(@Nullable String text) {
		return (text != null) ? "`" + text + "`" : "";
	}

}
