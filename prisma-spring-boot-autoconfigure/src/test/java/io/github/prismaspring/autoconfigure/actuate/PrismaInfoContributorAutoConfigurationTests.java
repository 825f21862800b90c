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

package io.github.prismaspring.autoconfigure.actuate;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.actuate.PrismaInfoContributor;
import io.github.prismaspring.autoconfigure.bridge.PrismaBridgeAutoConfiguration;
import io.github.prismaspring.bridge.BridgeProgram;
import io.github.prismaspring.bridge.FakeBridge;
import org.junit.jupiter.api.Test;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PrismaInfoContributorAutoConfiguration}.
 */
class PrismaInfoContributorAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaInfoContributorAutoConfiguration.class))
		.withBean("prismaSchema", PrismaSchema.class,
				() -> new PrismaSchema("a1", "sqlite", Set.of("sqlite", "mysql"), List.of()));

	private final ApplicationContextRunner enabledRunner = this.contextRunner
		.withPropertyValues("management.info.prisma.enabled=true");

	@Test
	void doesNothingByDefault() {
		this.contextRunner.run((context) -> assertThat(context).doesNotHaveBean(PrismaInfoContributor.class));
	}

	@Test
	void tellsSchemaOfTheClient() {
		this.enabledRunner.run((context) -> assertThat(info(context)).isEqualTo(Map.of("clients",
				Map.of("prisma", Map.of("schemaHash", "a1", "providers", List.of("mysql", "sqlite"))))));
	}

	@Test
	void tellsVersionsOfTheBridgeThatTheApplicationStarts() {
		this.enabledRunner.withConfiguration(AutoConfigurations.of(PrismaBridgeAutoConfiguration.class))
			.withBean(BridgeProgram.class, FakeBridge::program)
			.withPropertyValues("prisma.datasource.url=file:./secret.db", "prisma.schema.location=pom.xml")
			.run((context) -> assertThat(info(context)).containsEntry("version", "7.10.0")
				.containsEntry("bridge", Map.of("version", "0.1.0")));
	}

	@Test
	void followsThePropertyForAllContributors() {
		this.contextRunner.withPropertyValues("management.info.defaults.enabled=true")
			.run((context) -> assertThat(context).doesNotHaveBean(PrismaInfoContributor.class));
	}

	@Test
	void doesNothingWithoutPrisma() {
		this.enabledRunner.withPropertyValues("prisma.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(PrismaInfoContributor.class));
	}

	@Test
	void backsOffWhenApplicationHasItsOwn() {
		this.enabledRunner
			.withBean("mine", PrismaInfoContributor.class, () -> new PrismaInfoContributor(Map.of(), null))
			.run((context) -> assertThat(context).hasSingleBean(PrismaInfoContributor.class).hasBean("mine"));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> info(ApplicationContext context) {
		Info.Builder builder = new Info.Builder();
		context.getBean(PrismaInfoContributor.class).contribute(builder);
		return (Map<String, Object>) builder.build().getDetails().get("prisma");
	}

}
