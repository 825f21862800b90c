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

package io.github.prismaspring.autoconfigure.diagnostics;

import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.autoconfigure.bridge.PrismaBridgeAutoConfiguration;
import io.github.prismaspring.autoconfigure.transaction.PrismaTransactionAutoConfiguration;
import io.github.prismaspring.client.example.Prisma;
import io.github.prismaspring.client.example.PrismaClientAutoConfiguration;
import io.github.prismaspring.engine.PrismaEngine;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.transaction.TransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the failure analyzers that look at beans, in the order in which Spring Boot
 * asks them and its own.
 */
class BeanFailureAnalyzersTests {

	private ConfigurableApplicationContext context;

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withInitializer((context) -> this.context = context)
		.withConfiguration(AutoConfigurations.of(PrismaBridgeAutoConfiguration.class, PrismaAutoConfiguration.class,
				PrismaTransactionAutoConfiguration.class, PrismaClientAutoConfiguration.class))
		.withPropertyValues("prisma.bridge.url=http://127.0.0.1:1");

	private final ApplicationContextRunner clientRunner = this.contextRunner
		.withUserConfiguration(ClientConfiguration.class);

	@Test
	void whenPrismaIsDisabledSaysSo() {
		this.clientRunner.withPropertyValues("prisma.enabled=false").run((context) -> {
			FailureAnalysis analysis = analyze(context);
			assertThat(analysis.getDescription()).isEqualTo(
					"A bean of type '%s' is required, but there is none: 'prisma.enabled' is false.",
					Prisma.class.getName());
			assertThat(analysis.getAction()).contains("Remove the property").contains("@ConditionalOnBooleanProperty");
		});
	}

	@Test
	void whenWebClientOrNettyIsMissingNamesTheStarter() {
		this.clientRunner.withClassLoader(new FilteredClassLoader("reactor.netty.http")).run((context) -> {
			FailureAnalysis analysis = analyze(context);
			assertThat(analysis.getDescription()).isEqualTo("""
					A bean of type '%s' is required, but there is none: the class path has not

					    reactor.netty.http.client.HttpClient""".formatted(Prisma.class.getName()));
			assertThat(analysis.getAction()).contains("Depend on 'prisma-spring-boot-starter'");
		});
	}

	@Test
	void whenClientIsNotAutoConfiguredSaysHowToGenerateIt() {
		new ApplicationContextRunner().withInitializer((context) -> this.context = context)
			.withUserConfiguration(ClientConfiguration.class)
			.run((context) -> {
				FailureAnalysis analysis = analyze(context);
				assertThat(analysis.getDescription()).contains("no auto-configuration has made one");
				assertThat(analysis.getAction()).contains("@EnableAutoConfiguration").contains("mvn generate-sources");
			});
	}

	@Test
	void whenAnotherBeanIsMissingLeavesItToSpringBoot() {
		this.contextRunner.withUserConfiguration(OtherConfiguration.class)
			.run((context) -> assertThat(analyze(context).getAction())
				.contains("Consider defining a bean of type 'java.lang.Integer'"));
	}

	@Test
	void whenAnyTransactionManagerIsWantedNamesBoth() {
		this.contextRunner.withBean(PrismaEngine.class, () -> Mockito.mock(PrismaEngine.class))
			.withUserConfiguration(TransactionConfiguration.class)
			.run((context) -> {
				FailureAnalysis analysis = analyze(context);
				assertThat(analysis.getDescription()).isEqualTo("""
						A single transaction manager is required, but there are 2:

						    prismaTransactionManager
						    reactivePrismaTransactionManager""");
				assertThat(analysis.getAction()).contains("PlatformTransactionManager")
					.contains("ReactiveTransactionManager")
					.contains("@Qualifier(\"prismaTransactionManager\")")
					.contains("Do not make one of them @Primary");
			});
	}

	private FailureAnalysis analyze(AssertableApplicationContext context) {
		return SpringFactoriesLoader.forDefaultResourceLocation(getClass().getClassLoader())
			.load(FailureAnalyzer.class,
					ArgumentResolver.of(BeanFactory.class, this.context.getBeanFactory())
						.and(Environment.class, this.context.getEnvironment()))
			.stream()
			.sorted(AnnotationAwareOrderComparator.INSTANCE)
			.map((analyzer) -> analyzer.analyze(context.getStartupFailure()))
			.filter((analysis) -> analysis != null)
			.findFirst()
			.orElseThrow();
	}

	@Configuration(proxyBeanMethods = false)
	static class ClientConfiguration {

		@Bean
		String usesClient(Prisma prisma) {
			return prisma.toString();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OtherConfiguration {

		@Bean
		String usesNumber(Integer number) {
			return number.toString();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class TransactionConfiguration {

		@Bean
		String usesManager(TransactionManager manager) {
			return manager.toString();
		}

	}

}
