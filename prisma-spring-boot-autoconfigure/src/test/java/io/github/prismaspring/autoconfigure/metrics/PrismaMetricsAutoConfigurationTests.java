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

package io.github.prismaspring.autoconfigure.metrics;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgeEndpoint;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import io.github.prismaspring.engine.http.BridgeHttpSettings;
import io.github.prismaspring.engine.http.BridgeProtocol;
import io.github.prismaspring.metrics.BridgePoller;
import io.github.prismaspring.metrics.PrismaBridgeMetrics;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link PrismaMetricsAutoConfiguration}.
 */
class PrismaMetricsAutoConfigurationTests {

	private static final BridgeEndpoints NOWHERE = BridgeEndpoints
		.of(new BridgeEndpoint(URI.create("http://127.0.0.1:1"), "s3cret"));

	private static final ContextConsumer<AssertableApplicationContext> HAS_NO_METERS = (context) -> assertThat(context)
		.hasNotFailed()
		.doesNotHaveBean("prismaBridgePoller")
		.doesNotHaveBean("prismaBridgeMetrics");

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaAutoConfiguration.class, PrismaMetricsAutoConfiguration.class))
		.withBean(BridgeEndpoints.class, () -> NOWHERE);

	private final ApplicationContextRunner registryRunner = this.contextRunner.withBean(SimpleMeterRegistry.class,
			SimpleMeterRegistry::new);

	@Test
	void definesMetersThatKnowThatTheBridgeDoesNotAnswer() {
		this.contextRunner
			.withConfiguration(AutoConfigurations.of(MetricsAutoConfiguration.class,
					CompositeMeterRegistryAutoConfiguration.class, SimpleMetricsExportAutoConfiguration.class))
			.run((context) -> {
				assertThat(context).hasSingleBean(BridgePoller.class).hasSingleBean(PrismaBridgeMetrics.class);
				Gauge up = context.getBean(MeterRegistry.class).get("prisma.bridge.up").tag("name", "prisma").gauge();
				await().until(() -> up.value() == 0);
			});
	}

	@Test
	void pollsAsOftenAsTheProperty() {
		this.registryRunner.withPropertyValues("prisma.metrics.poll-interval=3m")
			.run((context) -> assertThat(context.getBean(BridgePoller.class)).extracting("polls")
				.asInstanceOf(InstanceOfAssertFactories.MAP)
				.extractingByKey("prisma")
				.extracting("interval")
				.isEqualTo(Duration.ofMinutes(3)));
	}

	@Test
	void pollsEveryBridge() {
		this.registryRunner
			.withBean("ordersBridgeClient", BridgeClient.class, PrismaMetricsAutoConfigurationTests::client,
					(definition) -> ((AbstractBeanDefinition) definition).setDefaultCandidate(false))
			.run((context) -> {
				context.getBean(PrismaBridgeMetrics.class).bindTo(context.getBean(MeterRegistry.class));
				assertThat(context.getBean(MeterRegistry.class).find("prisma.bridge.up").gauges())
					.extracting((gauge) -> gauge.getId().getTag("name"))
					.containsExactlyInAnyOrder("prisma", "orders");
			});
	}

	@Test
	void doesNothingWhenDisabled() {
		this.registryRunner.withPropertyValues("prisma.metrics.enabled=false").run(HAS_NO_METERS);
	}

	@Test
	void doesNothingWithoutRegistry() {
		this.contextRunner.run(HAS_NO_METERS);
	}

	@Test
	void doesNothingWithoutMicrometer() {
		this.contextRunner.withClassLoader(new FilteredClassLoader("io.micrometer.core")).run(HAS_NO_METERS);
	}

	@Test
	void doesNothingWithoutBridge() {
		new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(PrismaAutoConfiguration.class, PrismaMetricsAutoConfiguration.class))
			.withBean(SimpleMeterRegistry.class, SimpleMeterRegistry::new)
			.run(HAS_NO_METERS);
	}

	@Test
	void backsOffWhenApplicationHasItsOwn() {
		BridgePoller poller = new BridgePoller(Map.of(), Duration.ofSeconds(1));
		this.registryRunner.withBean("mine", BridgePoller.class, () -> poller)
			.run((context) -> assertThat(context).hasSingleBean(BridgePoller.class).hasBean("mine"));
	}

	@Test
	void intervalOfNothingFailsAtStart() {
		this.registryRunner.withPropertyValues("prisma.metrics.poll-interval=0s")
			.run((context) -> assertThat(context).getFailure()
				.hasRootCauseMessage("'interval' must be at least one millisecond, but is PT0S"));
	}

	private static BridgeClient client() {
		return new BridgeClient(NOWHERE, new BridgeHttpSettings(Duration.ofSeconds(1), Duration.ofSeconds(1),
				DataSize.ofMegabytes(1), BridgeProtocol.HTTP, null), WebClient.builder(), null);
	}

}
