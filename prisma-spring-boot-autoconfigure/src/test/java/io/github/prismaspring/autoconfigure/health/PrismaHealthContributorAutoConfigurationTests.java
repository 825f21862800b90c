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

package io.github.prismaspring.autoconfigure.health;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.autoconfigure.bridge.PrismaBridgeAutoConfiguration;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.bridge.BridgeProgram;
import io.github.prismaspring.bridge.FakeBridge;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgePool;
import io.github.prismaspring.health.PrismaHealthIndicator;
import io.github.prismaspring.health.PrismaHealthSource;
import io.github.prismaspring.health.PrismaReactiveHealthIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests for {@link PrismaHealthContributorAutoConfiguration} and the indicators, with a
 * process of the fake bridge.
 */
class PrismaHealthContributorAutoConfigurationTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaBridgeAutoConfiguration.class, PrismaAutoConfiguration.class,
				HealthContributorAutoConfiguration.class, PrismaHealthContributorAutoConfiguration.class))
		.withBean(BridgeProgram.class, FakeBridge::program)
		.withPropertyValues("prisma.datasource.url=file:./secret.db", "prisma.schema.location=pom.xml");

	@Test
	void definesReactiveIndicator() {
		this.contextRunner.run((context) -> assertThat(context).hasSingleBean(PrismaReactiveHealthIndicator.class)
			.hasBean("prismaHealthContributor"));
	}

	@Test
	void doesNothingWhenHealthIndicatorIsDisabled() {
		this.contextRunner.withPropertyValues("management.health.prisma.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean("prismaHealthContributor"));
	}

	@Test
	void isFilteredOutWithoutHealth() throws IOException {
		Properties metadata = new Properties();
		try (InputStream resource = getClass()
			.getResourceAsStream("/META-INF/spring-autoconfigure-metadata.properties")) {
			metadata.load(resource);
		}
		assertThat(
				metadata.getProperty(PrismaHealthContributorAutoConfiguration.class.getName() + ".ConditionalOnClass"))
			.contains(ConditionalOnEnabledHealthIndicator.class.getName());
	}

	@Test
	void doesNothingWithoutEngine() {
		this.contextRunner.withPropertyValues("prisma.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean("prismaHealthContributor"));
	}

	@Test
	void backsOffWhenApplicationHasAnIndicator() {
		this.contextRunner.withBean("prismaHealthIndicator", String.class, () -> "mine")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean("prismaHealthContributor"));
	}

	@Test
	void healthIsUpWithDetailsAndWithoutSecrets() {
		this.contextRunner.withBean(PrismaSchema.class, () -> schema("a1")).run((context) -> {
			Health health = health(context);
			assertThat(health.getStatus()).isEqualTo(Status.UP);
			assertThat(health.getDetails()).containsEntry("mode", "local")
				.containsEntry("restarts", 0)
				.containsEntry("bridge", "0.1.0")
				.containsEntry("prisma", "7.10.0")
				.containsEntry("provider", "sqlite")
				.containsEntry("schema", "matches")
				.containsEntry("database", "ok")
				.containsEntry("databaseLatencyMs", 1L)
				.containsEntry("uptimeSeconds", 7L)
				.containsEntry("pool", new BridgePool(5, 1, 2, 0))
				.containsEntry("activeTransactions", 1)
				.containsKeys("node", "latencyMs", "pid");
			assertThat(health.toString()).doesNotContain("secret")
				.doesNotContain(context.getBean(BridgeLifecycle.class).address().token());
		});
	}

	@ParameterizedTest
	@CsvSource({ "degraded, DOWN", "draining, OUT_OF_SERVICE", "other, UNKNOWN" })
	void healthFollowsBridge(String bridgeStatus, String status) {
		this.contextRunner.withPropertyValues("prisma.bridge.environment.FAKE_STATUS=" + bridgeStatus)
			.run((context) -> assertThat(health(context).getStatus()).isEqualTo(new Status(status)));
	}

	@Test
	void healthIsDownWhenBridgeDoesNotAnswerInTime() {
		this.contextRunner
			.withPropertyValues("prisma.health.timeout=100ms", "prisma.bridge.environment.FAKE_SILENT=true")
			.run((context) -> {
				Health health = health(context);
				assertThat(health.getStatus()).isEqualTo(Status.DOWN);
				assertThat(health.getDetails()).containsEntry("mode", "local");
				assertThat(health.getDetails().get("error")).asString().contains("did not answer within 100 ms");
			});
	}

	@Test
	void healthIsDownWhenBridgeServesAnotherSchema() {
		this.contextRunner.run((context) -> {
			PrismaHealthSource source = new PrismaHealthSource(PrismaHealthSource.Mode.REMOTE, List.of(), schema("b2"));
			PrismaHealthIndicator indicator = new PrismaHealthIndicator(context.getBean(BridgeClient.class), source,
					TIMEOUT);
			Health health = indicator.health();
			assertThat(health.getStatus()).isEqualTo(Status.DOWN);
			assertThat(health.getDetails()).containsEntry("schema", "differs")
				.containsEntry("mode", "remote")
				.doesNotContainKey("restarts");
		});
	}

	@Test
	void healthIsDownWhenBridgeIsGoneAndUpWhenItIsBack() {
		this.contextRunner.withPropertyValues("prisma.bridge.environment.FAKE_DELAY=300").run((context) -> {
			BridgeLifecycle lifecycle = context.getBean(BridgeLifecycle.class);
			ProcessHandle.current()
				.children()
				.filter((child) -> child.info().command().orElse("").contains("node"))
				.forEach(ProcessHandle::destroyForcibly);
			await().atMost(TIMEOUT).until(() -> health(context), (health) -> health.getStatus().equals(Status.DOWN));
			await().atMost(TIMEOUT).until(() -> lifecycle.restarts() == 1);
			Health health = health(context);
			assertThat(health.getStatus()).isEqualTo(Status.UP);
			assertThat(health.getDetails()).containsEntry("restarts", 1);
		});
	}

	private static Health health(ApplicationContext context) {
		return context.getBean(PrismaReactiveHealthIndicator.class).health().block(TIMEOUT);
	}

	private static PrismaSchema schema(String hash) {
		return new PrismaSchema(hash, "sqlite", Set.of("sqlite"), List.of());
	}

}
