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

package io.github.prismaspring.autoconfigure.bridge;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.bridge.BridgeLauncher;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.bridge.BridgeTimings;
import io.github.prismaspring.bridge.FakeBridge;
import io.github.prismaspring.engine.PrismaEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what is done with the database while the beans are made, and in which order.
 */
class DatabaseInitializationTests {

	private final List<String> order = new CopyOnWriteArrayList<>();

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaBridgeAutoConfiguration.class, PrismaAutoConfiguration.class))
		.withBean("order", List.class, () -> this.order)
		.withUserConfiguration(ApplicationConfiguration.class);

	private final ApplicationContextRunner remoteRunner = this.contextRunner
		.withPropertyValues("prisma.bridge.url=http://127.0.0.1:1");

	private final ApplicationContextRunner localRunner = this.contextRunner
		.withBean(BridgeLifecycle.class, this::lifecycle)
		.withPropertyValues("prisma.datasource.url=file:./dev.db", "prisma.schema.location=pom.xml");

	@Test
	void engineComesAfterScripts() {
		this.remoteRunner.withUserConfiguration(ScriptConfiguration.class).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(this.order).containsExactly("scripts", "early use of Prisma");
			assertThat(dependencies(context, "prismaEngine")).containsExactly("scripts");
		});
	}

	@Test
	void engineOfTheApplicationComesAfterScripts() {
		this.contextRunner.withUserConfiguration(ScriptConfiguration.class)
			.withBean("mine", PrismaEngine.class, () -> Mockito.mock(PrismaEngine.class))
			.run((context) -> assertThat(dependencies(context, "mine")).containsExactly("scripts"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "validate", "push", "deploy", "DEPLOY" })
	void schemaComesAfterScriptsAndBeforeWhoeverNeedsTheDatabase(String mode) {
		this.localRunner.withPropertyValues("prisma.schema.mode=" + mode)
			.withUserConfiguration(ScriptConfiguration.class, DependentConfiguration.class)
			.run((context) -> {
				assertThat(context).hasNotFailed();
				assertThat(this.order.subList(0, 2)).containsExactly("scripts", "push");
				assertThat(this.order).containsExactlyInAnyOrder("scripts", "push", "early use of Prisma",
						"another library");
			});
	}

	@Test
	void pushWithoutOtherInitializersComesBeforeWhoeverNeedsTheDatabase() {
		this.localRunner.withPropertyValues("prisma.schema.mode=push")
			.withUserConfiguration(DependentConfiguration.class)
			.run((context) -> assertThat(this.order.get(0)).isEqualTo("push"));
	}

	@Test
	void bridgeIsNotStartedForTheSakeOfOrderWhenNothingIsDoneAboutTheSchema() {
		this.localRunner.withPropertyValues("prisma.schema.mode=none")
			.withUserConfiguration(ScriptConfiguration.class)
			.run((context) -> {
				assertThat(context).hasNotFailed().doesNotHaveBean(PrismaSchemaInitializer.class);
				assertThat(this.order).containsExactly("scripts", "early use of Prisma", "push");
			});
	}

	@Test
	void pushIsLeftToTheLifecycleWithoutSpringBootsModuleForIt() {
		new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(PrismaBridgeAutoConfiguration.class, PrismaAutoConfiguration.class))
			.withBean(BridgeLifecycle.class, this::lifecycle)
			.withPropertyValues("prisma.datasource.url=file:./dev.db", "prisma.schema.location=pom.xml",
					"prisma.schema.mode=push")
			.withClassLoader(new FilteredClassLoader("org.springframework.boot.sql"))
			.run((context) -> {
				assertThat(context).hasNotFailed().doesNotHaveBean("prismaSchemaInitializer");
				assertThat(this.order).containsExactly("push");
			});
	}

	private static String[] dependencies(ConfigurableApplicationContext context, String bean) {
		return context.getBeanFactory().getBeanDefinition(bean).getDependsOn();
	}

	private BridgeLifecycle lifecycle() {
		BridgeLauncher launcher = FakeBridge.launcher();
		Duration timeout = Duration.ofSeconds(20);
		return new BridgeLifecycle(launcher, () -> this.order.add("push"),
				new BridgeTimings(timeout, timeout, timeout, timeout), (event) -> {
				});
	}

	/**
	 * Stands for a bean with a {@code @PostConstruct} method that queries.
	 */
	@Configuration(proxyBeanMethods = false)
	static class ApplicationConfiguration {

		@Bean
		@SuppressWarnings("unchecked")
		String early(PrismaEngine engine, BeanFactory beanFactory) {
			beanFactory.getBean("order", List.class).add("early use of Prisma");
			return "early";
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import(DatabaseInitializationDependencyConfigurer.class)
	static class ScriptConfiguration {

		@Bean
		@SuppressWarnings("unchecked")
		StubInitializer scripts(BeanFactory beanFactory) {
			return new StubInitializer(beanFactory.getBean("order", List.class));
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class DependentConfiguration {

		@Bean
		@DependsOnDatabaseInitialization
		@SuppressWarnings("unchecked")
		Integer another(BeanFactory beanFactory) {
			beanFactory.getBean("order", List.class).add("another library");
			return 1;
		}

	}

	/**
	 * Stands for Flyway, Liquibase and scripts.
	 */
	static class StubInitializer {

		StubInitializer(List<String> order) {
			order.add("scripts");
		}

	}

	/**
	 * Registered in the tests' {@code spring.factories}.
	 */
	static class StubInitializerDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {

		@Override
		protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
			return Set.of(StubInitializer.class);
		}

	}

}
