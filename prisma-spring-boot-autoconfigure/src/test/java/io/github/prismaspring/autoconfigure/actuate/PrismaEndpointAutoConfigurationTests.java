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

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.actuate.BridgeDescriptor;
import io.github.prismaspring.actuate.PrismaDescriptor;
import io.github.prismaspring.actuate.PrismaEndpoint;
import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.autoconfigure.bridge.PrismaBridgeAutoConfiguration;
import io.github.prismaspring.autoconfigure.slowlog.PrismaSlowLogAutoConfiguration;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.bridge.BridgeProgram;
import io.github.prismaspring.bridge.FakeBridge;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgeEndpoint;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import io.github.prismaspring.engine.http.BridgeHttpSettings;
import io.github.prismaspring.engine.http.BridgeOpenTransaction;
import io.github.prismaspring.engine.http.BridgePool;
import io.github.prismaspring.engine.http.BridgeProtocol;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PrismaEndpointAutoConfiguration} and {@link PrismaEndpoint}.
 */
class PrismaEndpointAutoConfigurationTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private static final String EXPOSED = "management.endpoints.web.exposure.include=prisma";

	private static final AutoConfigurations CONFIGURATIONS = AutoConfigurations.of(PrismaAutoConfiguration.class,
			PrismaSlowLogAutoConfiguration.class, PrismaEndpointAutoConfiguration.class);

	private static final BridgeEndpoints NOWHERE = BridgeEndpoints
		.of(new BridgeEndpoint(URI.create("http://127.0.0.1:1"), "s3cret"));

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(CONFIGURATIONS)
		.withBean(BridgeEndpoints.class, () -> NOWHERE);

	private final ApplicationContextRunner localRunner = new ApplicationContextRunner()
		.withConfiguration(CONFIGURATIONS)
		.withConfiguration(AutoConfigurations.of(PrismaBridgeAutoConfiguration.class))
		.withBean(BridgeProgram.class, FakeBridge::program)
		.withPropertyValues(EXPOSED, "prisma.datasource.url=file:./secret.db", "prisma.schema.location=pom.xml");

	@Test
	void doesNothingUnlessExposed() {
		this.contextRunner.run((context) -> assertThat(context).doesNotHaveBean(PrismaEndpoint.class));
	}

	@Test
	void definesEndpointOverHttpAndJmx() {
		this.contextRunner.withPropertyValues(EXPOSED)
			.run((context) -> assertThat(context).hasSingleBean(PrismaEndpoint.class));
		this.contextRunner
			.withPropertyValues("spring.jmx.enabled=true", "management.endpoints.jmx.exposure.include=prisma")
			.run((context) -> assertThat(context).hasSingleBean(PrismaEndpoint.class));
	}

	@Test
	void definesEndpointInWebApplicationsOfBothKinds() {
		new WebApplicationContextRunner().withConfiguration(CONFIGURATIONS)
			.withBean(BridgeEndpoints.class, () -> NOWHERE)
			.withPropertyValues(EXPOSED)
			.run((context) -> assertThat(context).hasSingleBean(PrismaEndpoint.class));
		new ReactiveWebApplicationContextRunner().withConfiguration(CONFIGURATIONS)
			.withBean(BridgeEndpoints.class, () -> NOWHERE)
			.withPropertyValues(EXPOSED)
			.run((context) -> assertThat(context).hasSingleBean(PrismaEndpoint.class));
	}

	@Test
	void doesNothingWhenAccessIsDenied() {
		this.contextRunner.withPropertyValues(EXPOSED, "management.endpoint.prisma.access=NONE")
			.run((context) -> assertThat(context).doesNotHaveBean(PrismaEndpoint.class));
	}

	@Test
	void isFilteredOutWithoutActuator() throws IOException {
		Properties metadata = new Properties();
		try (InputStream resource = getClass()
			.getResourceAsStream("/META-INF/spring-autoconfigure-metadata.properties")) {
			metadata.load(resource);
		}
		assertThat(metadata.getProperty(PrismaEndpointAutoConfiguration.class.getName() + ".ConditionalOnClass"))
			.contains(ConditionalOnAvailableEndpoint.class.getName());
		assertThat(metadata.getProperty(PrismaInfoContributorAutoConfiguration.class.getName() + ".ConditionalOnClass"))
			.contains(ConditionalOnEnabledInfoContributor.class.getName());
	}

	@Test
	void doesNothingWithoutBridge() {
		new ApplicationContextRunner().withConfiguration(CONFIGURATIONS)
			.withPropertyValues(EXPOSED)
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(PrismaEndpoint.class));
	}

	@Test
	void backsOffWhenApplicationHasItsOwn() {
		this.contextRunner.withPropertyValues(EXPOSED)
			.withBean("mine", PrismaEndpoint.class,
					() -> new PrismaEndpoint(Map.of(), Map.of(), null, Duration.ofSeconds(1)))
			.run((context) -> assertThat(context).hasSingleBean(PrismaEndpoint.class).hasBean("mine"));
	}

	@Test
	void tellsWhatEveryBridgeHoldsOpenAndNoSecret() {
		this.localRunner
			.withBean("prismaSchema", PrismaSchema.class,
					() -> new PrismaSchema("a1", "sqlite", Set.of("sqlite"), List.of()))
			.withBean("ordersBridgeClient", BridgeClient.class, PrismaEndpointAutoConfigurationTests::client,
					PrismaEndpointAutoConfigurationTests::notByDefault)
			.run((context) -> {
				PrismaDescriptor prisma = prisma(context);
				assertThat(prisma.clients().get("prisma").schemaHash()).isEqualTo("a1");
				BridgeDescriptor bridge = prisma.bridges().get("prisma");
				assertThat(bridge.mode()).isEqualTo("local");
				assertThat(bridge.restarts()).isZero();
				assertThat(bridge.status()).isEqualTo("ok");
				assertThat(bridge.pool()).isEqualTo(new BridgePool(5, 1, 2, 0));
				assertThat(bridge.planCache()).isEqualTo(new BridgeDescriptor.PlanCache(4, 2));
				assertThat(bridge.transactions()).containsExactly(new BridgeOpenTransaction("1f0c2a3b", "Serializable",
						"open", Duration.ofMillis(2500), Duration.ofSeconds(1), Duration.ofSeconds(30), 3, 1));
				assertThat(prisma.bridges()).containsOnlyKeys("prisma", "orders");
				assertThat(prisma.bridges().get("orders").mode()).isEqualTo("remote");
				assertThat(prisma.slowOperations()).isNotNull();
				assertThat(prisma.toString()).doesNotContain("secret")
					.doesNotContain(context.getBean(BridgeLifecycle.class).address().token());
			});
	}

	@Test
	void tellsThatABridgeCannotBeReached() {
		this.contextRunner.withPropertyValues(EXPOSED).run((context) -> {
			BridgeDescriptor bridge = prisma(context).bridges().get("prisma");
			assertThat(bridge.mode()).isEqualTo("remote");
			assertThat(bridge.status()).isEqualTo("unreachable");
			assertThat(bridge.error()).contains("http://127.0.0.1:1 cannot be reached").doesNotContain("s3cret");
			assertThat(bridge.transactions()).isNull();
		});
	}

	@Test
	void doesNotWaitForABridgeWithoutEnd() {
		this.localRunner.withPropertyValues("prisma.health.timeout=100ms", "prisma.bridge.environment.FAKE_SILENT=true")
			.run((context) -> {
				BridgeDescriptor bridge = prisma(context).bridges().get("prisma");
				assertThat(bridge.status()).isEqualTo("unreachable");
				assertThat(bridge.error()).isEqualTo("The bridge did not answer within 100 ms");
			});
	}

	@Test
	void tellsNothingOfSlowOperationsThatNobodyWatchesFor() {
		this.contextRunner.withPropertyValues(EXPOSED, "prisma.slow-log.enabled=false")
			.run((context) -> assertThat(prisma(context).slowOperations()).isNull());
	}

	@Test
	void answersInAApplication() throws IOException, InterruptedException {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
			.web(WebApplicationType.SERVLET)
			.run("--server.port=0", "--" + EXPOSED, "--prisma.datasource.url=file:./secret.db",
					"--prisma.schema.location=pom.xml")) {
			String port = context.getEnvironment().getRequiredProperty("local.server.port");
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/prisma"))
				.build();
			String body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
			assertThat(body).contains("\"id\":\"1f0c2a3b\"", "\"age\":\"PT2.5S\"", "\"mode\":\"local\"")
				.doesNotContain("null", "secret");
		}
	}

	private static PrismaDescriptor prisma(ApplicationContext context) {
		return context.getBean(PrismaEndpoint.class).prisma().block(TIMEOUT);
	}

	private static BridgeClient client() {
		return new BridgeClient(NOWHERE, new BridgeHttpSettings(Duration.ofSeconds(1), Duration.ofSeconds(1),
				DataSize.ofMegabytes(1), BridgeProtocol.HTTP, null), WebClient.builder(), null);
	}

	private static void notByDefault(BeanDefinition definition) {
		((AbstractBeanDefinition) definition).setDefaultCandidate(false);
	}

	@SpringBootConfiguration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		BridgeProgram bridgeProgram() {
			return FakeBridge.program();
		}

	}

}
