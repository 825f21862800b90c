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

package io.github.prismaspring.autoconfigure.observation;

import java.net.URI;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.autoconfigure.PrismaWebClientCustomizer;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.http.BridgeEndpoint;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import io.github.prismaspring.observation.DefaultPrismaOperationObservationConvention;
import io.github.prismaspring.observation.ObservationPrismaEngineDecorator;
import io.github.prismaspring.observation.PrismaOperationObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link PrismaObservationAutoConfiguration}, with a bridge that cannot be
 * reached: each query fails, and is observed.
 */
class PrismaObservationAutoConfigurationTests {

	private static final PrismaRequest<String> QUERY = new PrismaRequest<>("User", PrismaAction.FIND_MANY, (out) -> {
		out.beginObject();
		out.name("arguments").beginObject();
		out.name("name").string("Ann");
		out.endObject();
		out.endObject();
	}, (in) -> in.string());

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaAutoConfiguration.class, ObservationAutoConfiguration.class,
				PrismaObservationAutoConfiguration.class))
		.withBean(BridgeEndpoints.class,
				() -> BridgeEndpoints.of(new BridgeEndpoint(URI.create("http://127.0.0.1:1"), null)));

	private final ApplicationContextRunner testRunner = this.contextRunner.withBean(TestObservationRegistry.class,
			TestObservationRegistry::create);

	@Test
	void observesTheEngine() {
		this.testRunner.run((context) -> {
			query(context);
			observations(context).hasObservationWithNameEqualTo("prisma.client.operation")
				.that()
				.hasBeenStopped()
				.hasLowCardinalityKeyValue("outcome", "error")
				.hasLowCardinalityKeyValue("error.type", "io.github.prismaspring.PrismaEngineUnavailableException")
				.doesNotHaveHighCardinalityKeyValueWithKey("prisma.query.arguments");
		});
	}

	@Test
	void observesNothingIfToldSo() {
		this.testRunner.withPropertyValues("prisma.observation.enabled=false").run((context) -> {
			assertThat(context).doesNotHaveBean(ObservationPrismaEngineDecorator.class);
			query(context);
			observations(context).doesNotHaveAnyObservation();
		});
	}

	@Test
	void propertyOfSpringBootSwitchesObservationsOff() {
		this.testRunner.withPropertyValues("management.observations.enable.prisma=false").run((context) -> {
			query(context);
			observations(context).doesNotHaveAnyObservation();
		});
	}

	@Test
	void includesArgumentsIfToldSo() {
		this.testRunner.withPropertyValues("prisma.observation.include-query-arguments=true").run((context) -> {
			query(context);
			observations(context).hasObservationWithNameEqualTo("prisma.client.operation")
				.that()
				.hasHighCardinalityKeyValue("prisma.query.arguments", "{\"name\":\"Ann\"}");
		});
	}

	@Test
	void conventionOfTheApplicationReplacesTheDefault() {
		this.testRunner.withBean(PrismaOperationObservationConvention.class, NamedConvention::new).run((context) -> {
			query(context);
			observations(context).hasObservationWithNameEqualTo("queries");
		});
	}

	@Test
	void doesNothingWithoutRegistry() {
		new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(PrismaAutoConfiguration.class, PrismaObservationAutoConfiguration.class))
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(ObservationPrismaEngineDecorator.class)
				.doesNotHaveBean(PrismaWebClientCustomizer.class));
	}

	@Test
	void doesNothingWithoutMicrometer() {
		new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(PrismaObservationAutoConfiguration.class))
			.withClassLoader(new FilteredClassLoader(ObservationRegistry.class))
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean("prismaObservationDecorator")
				.doesNotHaveBean(PrismaWebClientCustomizer.class));
	}

	@Test
	void exchangesOfTheBridgeAreNotObservedAsRequests() {
		observedWebClientRunner().run((context) -> {
			query(context);
			observations(context).doesNotHaveAnyRemainingCurrentObservation()
				.hasNumberOfObservationsWithNameEqualTo("http.client.requests", 0);
		});
		observedWebClientRunner().withPropertyValues("prisma.observation.enabled=false").run((context) -> {
			query(context);
			observations(context).doesNotHaveAnyObservation();
		});
	}

	@Test
	void exchangesOfTheBridgeAreObservedIfToldSo() {
		observedWebClientRunner().withPropertyValues("prisma.observation.http-exchanges=true").run((context) -> {
			query(context);
			observations(context).hasAnObservation((exchange) -> exchange.hasNameEqualTo("http.client.requests")
				.hasLowCardinalityKeyValue("uri", "/query")
				.hasParentObservation());
		});
	}

	@Test
	void customizerOfTheApplicationMayObserveExchanges() {
		TestObservationRegistry own = TestObservationRegistry.create();
		this.testRunner
			.withBean("own", PrismaWebClientCustomizer.class, () -> (builder) -> builder.observationRegistry(own))
			.run((context) -> {
				query(context);
				TestObservationRegistryAssert.assertThat(own).hasObservationWithNameEqualTo("http.client.requests");
			});
	}

	private ApplicationContextRunner observedWebClientRunner() {
		TestObservationRegistry registry = TestObservationRegistry.create();
		return this.contextRunner.withBean(TestObservationRegistry.class, () -> registry)
			.withBean(WebClient.Builder.class, () -> WebClient.builder().observationRegistry(registry));
	}

	private static void query(ApplicationContext context) {
		PrismaEngine engine = context.getBean(PrismaEngine.class);
		assertThatExceptionOfType(PrismaEngineUnavailableException.class)
			.isThrownBy(() -> engine.execute(QUERY).block());
	}

	private static TestObservationRegistryAssert observations(ApplicationContext context) {
		return TestObservationRegistryAssert.assertThat(context.getBean(TestObservationRegistry.class));
	}

	private static final class NamedConvention extends DefaultPrismaOperationObservationConvention {

		@Override
		public String getName() {
			return "queries";
		}

	}

}
