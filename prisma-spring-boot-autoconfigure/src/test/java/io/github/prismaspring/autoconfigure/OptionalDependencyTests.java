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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that an application starts without the dependencies that this module's
 * {@code pom.xml} says to be optional, with class paths that really have no such jars.
 */
class OptionalDependencyTests {

	private static final Pattern OPTIONAL = Pattern
		.compile("<artifactId>([^<]+)</artifactId>\\s*<optional>true</optional>");

	private static final List<String> ENGINE = List.of("prismaEngine", "prismaHandshake");

	private static final List<String> MANAGERS = List.of("prismaTransactionManager", "reactivePrismaTransactionManager",
			"prismaTransactionRouter");

	private static final List<String> HEALTH = List.of("prismaHealthContributor");

	private static final List<String> VIEWS = List.of("prismaViewVerifier");

	// What other tests have, and has nothing to say here
	private static final List<String> NEIGHBOURS = List.of("hibernate-validator", "spring-boot-hibernate",
			"spring-boot-jpa");

	static final List<Missing> MISSING = List.of(
			new Missing(List.of("reactor-netty-http"), all(List.of(ENGINE, MANAGERS, HEALTH))),
			new Missing(List.of("spring-boot-health", "spring-boot-jdbc", "spring-boot-transaction"),
					all(List.of(MANAGERS, HEALTH))));

	@ParameterizedTest
	@FieldSource("MISSING")
	void leavesOutWhatNeedsTheArtifactAndKeepsTheRest(Missing missing) throws Exception {
		List<String> present = new ArrayList<>(all(List.of(ENGINE, MANAGERS, HEALTH, VIEWS)));
		present.removeAll(missing.beans());
		assertThat(beansWithout(missing.artifacts())).containsAll(present).doesNotContainAnyElementsOf(missing.beans());
	}

	@Test
	void startsWithoutAllThatTheStarterDoesNotBring() throws Exception {
		List<String> artifacts = new ArrayList<>(optional());
		artifacts.removeAll(List.of("spring-boot-webclient", "spring-boot-transaction", "spring-boot-jackson",
				"reactor-netty-http", "micrometer-observation"));
		assertThat(artifacts).contains("spring-boot-health", "spring-data-commons");
		assertThat(beansWithout(artifacts)).containsAll(all(List.of(ENGINE, MANAGERS, VIEWS)))
			.doesNotContainAnyElementsOf(HEALTH);
	}

	@Test
	void startsWithoutAllThatIsOptional() throws Exception {
		List<String> artifacts = new ArrayList<>(optional());
		artifacts.addAll(List.of("spring-webflux", "spring-boot-http-client"));
		assertThat(beansWithout(artifacts)).containsAll(VIEWS)
			.doesNotContainAnyElementsOf(all(List.of(ENGINE, MANAGERS, HEALTH)));
	}

	private static List<String> beansWithout(List<String> artifacts) throws Exception {
		List<String> removed = new ArrayList<>(artifacts);
		removed.addAll(NEIGHBOURS);
		try (ReducedClassPath classPath = ReducedClassPath.without(removed)) {
			return classPath.call(AutoConfiguredBeans.class);
		}
	}

	// The bridge's own artifact is only needed where a bridge is started
	private static List<String> optional() throws Exception {
		return OPTIONAL.matcher(Files.readString(Path.of("pom.xml")))
			.results()
			.map((result) -> result.group(1))
			.filter((artifact) -> !artifact.equals("prisma-bridge"))
			.toList();
	}

	private static List<String> all(List<List<String>> names) {
		return names.stream().flatMap(List::stream).toList();
	}

	/**
	 * Artifacts that are not there, and the beans that need them.
	 *
	 * @param artifacts the artifacts
	 * @param beans the names of the beans
	 */
	record Missing(List<String> artifacts, List<String> beans) {

		@Override
		public String toString() {
			return "without " + this.artifacts;
		}

	}

}
