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

package io.github.prismaspring.autoconfigure.database;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.bridge.BridgeProgram;
import io.github.prismaspring.bridge.FakeBridge;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineDecorator;
import io.github.prismaspring.transaction.PrismaTransactionSettings;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link PrismaDatabaseAutoConfiguration}, with processes of the fake bridge.
 */
class PrismaDatabaseAutoConfigurationTests {

	private static final PrismaSchema SCHEMA = new PrismaSchema("a1", "sqlite", Set.of("sqlite"),
			List.of("META-INF/prisma/test/schema.prisma"));

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaDatabaseAutoConfiguration.class))
		.withBean(BridgeProgram.class, FakeBridge::program);

	@Test
	void startsAndStopsTheBridgeOfADatabase() {
		PrismaDatabase[] database = new PrismaDatabase[1];
		this.contextRunner.withUserConfiguration(Archive.class)
			.withPropertyValues("prisma.databases.archive.datasource.url=file:./a.db")
			.run((context) -> {
				database[0] = context.getBean(PrismaDatabase.class);
				assertThat(database[0].bridge().isRunning()).isTrue();
				assertThat(database[0].isRunning()).isTrue();
				assertThat(database[0].client().verify().blockOptional()).isEmpty();
			});
		assertThat(database[0].bridge().isRunning()).isFalse();
	}

	@Test
	void leadsToABridgeElsewhere() {
		this.contextRunner.withUserConfiguration(Archive.class)
			.withPropertyValues("prisma.databases.archive.bridge.url=http://127.0.0.1:1/archive")
			.run((context) -> {
				PrismaDatabase database = context.getBean(PrismaDatabase.class);
				assertThat(database.bridge()).isNull();
				assertThat(database.client().endpoint().block().url())
					.isEqualTo(URI.create("http://127.0.0.1:1/archive"));
			});
	}

	@Test
	void propertiesMayHaveAnotherPrefix() {
		this.contextRunner.withUserConfiguration(OwnPrefix.class)
			.withPropertyValues("acme.archive.bridge.url=http://127.0.0.1:2", "acme.archive.transaction.timeout=3s")
			.run((context) -> {
				PrismaDatabase database = context.getBean(PrismaDatabase.class);
				assertThat(database.client().endpoint().block().url()).hasPort(2);
				assertThat(database.transactionSettings().timeout()).hasSeconds(3);
			});
	}

	@Test
	void transactionsOfFurtherDatabasesHaveSettingsOfTheirOwn() {
		this.contextRunner.withUserConfiguration(Archive.class)
			.withConfiguration(AutoConfigurations.of(TransactionManagerCustomizationAutoConfiguration.class))
			.withPropertyValues("prisma.databases.archive.bridge.url=http://127.0.0.1:1",
					"prisma.databases.archive.transaction.max-wait=2s",
					"prisma.databases.archive.transaction.enforce-read-only=true",
					"spring.transaction.default-timeout=7s")
			.run((context) -> assertThat(context.getBean(PrismaDatabase.class).transactionSettings())
				.isEqualTo(new PrismaTransactionSettings(Duration.ofSeconds(7), Duration.ofSeconds(2),
						PrismaTransactionSettings.ReadOnly.ENFORCED)));
	}

	@Test
	void connectionDetailsWinOverProperties() {
		this.contextRunner.withPropertyValues("prisma.databases.archive.datasource.url=file:./a.db").run((context) -> {
			PrismaConnectionDetails details = () -> URI.create("http://127.0.0.1:3");
			try (PrismaDatabase database = context.getBean(PrismaDatabaseBuilder.class)
				.name("archive")
				.schema(SCHEMA)
				.connectionDetails(details)
				.build()) {
				assertThat(database.client().endpoint().block().url()).hasPort(3);
			}
		});
	}

	@Test
	void engineIsDecorated() {
		PrismaEngine decorated = Mockito.mock(PrismaEngine.class);
		this.contextRunner.withUserConfiguration(Archive.class)
			.withPropertyValues("prisma.databases.archive.bridge.url=http://127.0.0.1:1")
			.withBean(PrismaEngineDecorator.class, () -> (engine) -> decorated)
			.run((context) -> assertThat(context.getBean(PrismaDatabase.class).engine()).isSameAs(decorated));
	}

	@Test
	void eachInjectionPointHasABuilderOfItsOwn() {
		this.contextRunner.run((context) -> assertThat(context.getBean(PrismaDatabaseBuilder.class))
			.isNotSameAs(context.getBean(PrismaDatabaseBuilder.class)));
	}

	@Test
	void databaseNeedsNameAndSchema() {
		this.contextRunner.run((context) -> {
			PrismaDatabaseBuilder builder = context.getBean(PrismaDatabaseBuilder.class);
			assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("name");
			assertThatIllegalArgumentException().isThrownBy(() -> builder.name("orderHistory"))
				.withMessageContaining("'orderHistory'");
			assertThatIllegalStateException().isThrownBy(() -> builder.name("archive").build())
				.withMessageContaining("schema");
		});
	}

	@Test
	void doesNothingWithoutWhatItNeeds() {
		for (Class<?> needed : List.of(WebClient.class, TransactionManagerCustomizers.class)) {
			this.contextRunner.withClassLoader(new FilteredClassLoader(needed))
				.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(PrismaDatabaseBuilder.class));
		}
	}

	@Configuration(proxyBeanMethods = false)
	static class Archive {

		@Bean
		PrismaDatabase archive(PrismaDatabaseBuilder builder) {
			return builder.name("archive").schema(SCHEMA).build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties
	static class OwnPrefix {

		@Bean(defaultCandidate = false)
		@ConfigurationProperties("acme.archive")
		PrismaProperties archiveProperties() {
			return new PrismaProperties();
		}

		@Bean
		PrismaDatabase archive(PrismaDatabaseBuilder builder,
				@Qualifier("archiveProperties") PrismaProperties archiveProperties) {
			return builder.name("archive").schema(SCHEMA).properties(archiveProperties).build();
		}

	}

}
