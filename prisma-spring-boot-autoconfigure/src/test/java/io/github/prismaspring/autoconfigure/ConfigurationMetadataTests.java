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
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.github.prismaspring.autoconfigure.ConfigurationMetadata.Hint;
import io.github.prismaspring.autoconfigure.ConfigurationMetadata.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.convert.DurationUnit;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the metadata tells an editor everything about the configuration properties,
 * in the style of Spring Boot's, and nothing that is not so.
 */
class ConfigurationMetadataTests {

	private static final ConfigurationMetadata METADATA = ConfigurationMetadata.load();

	@Test
	void metadataHasTheProperties() {
		assertThat(METADATA.properties()).extracting(Property::name)
			.contains("management.health.prisma.enabled", "prisma.datasource.url", "prisma.bridge.url")
			.allMatch((name) -> name.matches("(prisma|management\\.([a-z]+\\.)+prisma)(\\.[a-z0-9]+(-[a-z0-9]+)*)+"));
		assertThat(METADATA.roots()).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("properties")
	void propertyHasTypeAndDescriptionInTheStyleOfSpringBoot(Property property) {
		assertThat(property.type()).isNotBlank();
		assertThat(property.description()).isNotNull()
			.matches("[A-Z][^\\n]*\\.")
			.doesNotContain("{@", "<", "  ")
			.doesNotStartWith("The ")
			.doesNotStartWith("A ")
			.doesNotStartWith("An ");
		if (property.type().equals(Boolean.class.getName())) {
			assertThat(property.description()).startsWith("Whether ");
		}
		if (property.type().startsWith(List.class.getName())) {
			assertThat(property.description()).startsWith("Comma-separated list ");
		}
	}

	@ParameterizedTest
	@MethodSource("properties")
	void timesAndSizesHaveTypesThatKnowTheirUnits(Property property) {
		if (property.name().matches(".*(timeout|backoff|interval|wait|age|delay|threshold)")) {
			assertThat(property.type()).isEqualTo(Duration.class.getName());
		}
		if (property.name().endsWith("-size")) {
			assertThat(property.type()).isEqualTo(DataSize.class.getName());
		}
	}

	@ParameterizedTest
	@MethodSource("declaredProperties")
	void defaultIsTheOneOfTheClass(Property property) {
		DeclaredProperty declared = DeclaredProperty.of(METADATA, property);
		Object initial = declared.initialValue();
		if (property.defaultValue() != null) {
			assertThat(initial).isEqualTo(declared.convert(property.defaultValue()));
		}
		else {
			assertThat(initial).as("has a default that the metadata does not tell")
				.matches(DeclaredProperty::isNothing);
		}
	}

	@ParameterizedTest
	@MethodSource("declaredProperties")
	void unitThatIsNotMillisecondsIsDescribed(Property property) {
		DurationUnit unit = DeclaredProperty.of(METADATA, property).field().getAnnotation(DurationUnit.class);
		String sentence = "If a duration suffix is not specified, %s will be used.";
		if (unit != null) {
			assertThat(property.description())
				.contains(sentence.formatted(unit.value().toString().toLowerCase(Locale.ROOT)));
		}
		else {
			assertThat(property.description()).doesNotContain("If a duration suffix is not specified");
		}
	}

	@ParameterizedTest
	@MethodSource("declaredProperties")
	void environmentVariableSetsTheProperty(Property property) {
		DeclaredProperty declared = DeclaredProperty.of(METADATA, property);
		String sample = sample(declared);
		assertThat(declared.value(Map.of(variable(property), sample))).isNotEqualTo(declared.initialValue())
			.isEqualTo((declared.field().getType() == Map.class) ? Map.of("key", sample) : declared.convert(sample));
	}

	@Test
	void hintsAreForPropertiesThatExist() {
		List<String> names = METADATA.properties()
			.stream()
			.flatMap((property) -> Stream.of(property.name(), property.name() + ".keys", property.name() + ".values"))
			.toList();
		assertThat(METADATA.hints()).extracting(Hint::name).isSubsetOf(names).doesNotHaveDuplicates();
		assertThat(METADATA.hints()).allSatisfy((hint) -> assertThat(hint.values()).isSorted().doesNotHaveDuplicates());
	}

	@Test
	void providersAreSuggested() {
		assertThat(METADATA.hints()).filteredOn((hint) -> hint.name().equals("prisma.datasource.provider"))
			.singleElement()
			.satisfies((hint) -> {
				assertThat(hint.values()).containsExactly("cockroachdb", "mysql", "postgresql", "sqlite", "sqlserver");
				assertThat(hint.providers()).containsExactly("any");
			});
	}

	@Test
	void variablesOfTheBridgeAreSuggestedThatItKnows() throws IOException {
		String bridge = Files.readString(Path.of("../bridge/README.md"));
		assertThat(METADATA.hints()).filteredOn((hint) -> hint.name().equals("prisma.bridge.environment.keys"))
			.singleElement()
			.satisfies((hint) -> assertThat(hint.values()).contains("NODE_OPTIONS")
				.allMatch((name) -> name.equals("NODE_OPTIONS") || bridge.contains("| `" + name + "`")));
	}

	private static String variable(Property property) {
		boolean map = Objects.requireNonNull(property.type()).startsWith(Map.class.getName());
		return property.environmentVariable() + ((map) ? "_KEY" : "");
	}

	// A value that no property has by default
	private static String sample(DeclaredProperty property) {
		Class<?> type = property.field().getType();
		if (type == boolean.class || type == Boolean.class) {
			return Boolean.toString(!Boolean.TRUE.equals(property.initialValue()));
		}
		if (type == Duration.class) {
			return "4711ms";
		}
		if (type == DataSize.class) {
			return "4711B";
		}
		if (type.isEnum()) {
			return Stream.of(type.getEnumConstants())
				.filter((constant) -> constant != property.initialValue())
				.findFirst()
				.orElseThrow()
				.toString();
		}
		if (type == URI.class || List.class.isAssignableFrom(type)) {
			return "http://localhost:4711";
		}
		return (type == File.class || type == String.class) ? "sample" : "4711";
	}

	static Stream<Property> properties() {
		return METADATA.properties().stream();
	}

	static Stream<Property> declaredProperties() {
		return METADATA.properties()
			.stream()
			.filter((property) -> property.name().startsWith("prisma."))
			.filter((property) -> property.sourceType() != null);
	}

}
