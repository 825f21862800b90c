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

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.PrismaSchemaMismatchException;
import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.autoconfigure.PrismaConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.autoconfigure.database.NamedBridges;
import io.github.prismaspring.bridge.BridgeLifecycle;
import io.github.prismaspring.bridge.BridgeProgram;
import io.github.prismaspring.bridge.BridgeSchemaException;
import io.github.prismaspring.bridge.FakeBridge;
import io.github.prismaspring.bridge.NodeNotFoundException;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgeEndpoint;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.context.properties.source.MutuallyExclusiveConfigurationPropertiesException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PrismaBridgeAutoConfiguration}, with a process of the fake bridge
 * where one is started.
 */
class PrismaBridgeAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaBridgeAutoConfiguration.class, PrismaAutoConfiguration.class));

	private final ApplicationContextRunner localRunner = this.contextRunner
		.withBean(BridgeProgram.class, FakeBridge::program)
		.withPropertyValues("prisma.datasource.url=file:./dev.db", "prisma.schema.location=pom.xml");

	@Test
	void startsBridgeByDefault() {
		this.localRunner.run((context) -> {
			assertThat(context).hasNotFailed().doesNotHaveBean(PrismaConnectionDetails.class);
			assertThat(context.getBean(BridgeLifecycle.class).isRunning()).isTrue();
			BridgeEndpoint endpoint = context.getBean(BridgeEndpoints.class).current().block(Duration.ofSeconds(10));
			assertThat(endpoint.socket()).isEqualTo(context.getBean(BridgeLifecycle.class).address().socket()).exists();
			assertThat(endpoint.token()).hasSizeGreaterThan(40);
		});
	}

	@Test
	void startsBridgeOnAPortWhenTransportIsTcp() {
		this.localRunner.withPropertyValues("prisma.bridge.transport=tcp").run((context) -> {
			BridgeEndpoint endpoint = context.getBean(BridgeEndpoints.class).current().block(Duration.ofSeconds(10));
			assertThat(endpoint.socket()).isNull();
			assertThat(endpoint.url().getHost()).isEqualTo("127.0.0.1");
			assertThat(endpoint.url().getPort()).isPositive().isNotEqualTo(4466);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "prisma.bridge.port=4467", "prisma.bridge.url=http://localhost:4466" })
	void failsWhenPortIsNamedForASocket(String port) {
		this.localRunner.withPropertyValues("prisma.bridge.transport=unix", "prisma.bridge.auto-start=true", port)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(MutuallyExclusiveConfigurationPropertiesException.class)
				.hasMessageContaining("prisma.bridge.transport"));
	}

	@Test
	void startsWorkersThatShareTheConnections() {
		List<String> limits = new CopyOnWriteArrayList<>();
		this.localRunner
			.withPropertyValues("prisma.datasource.url=postgresql://localhost/shop", "prisma.bridge.workers=3",
					"prisma.connection-limit=8")
			.withBean(PrismaBridgeProcessCustomizer.class,
					() -> (builder) -> limits.add(builder.environment().get("PRISMA_CONNECTION_LIMIT")))
			.run((context) -> {
				assertThat(context).hasNotFailed().hasSingleBean(BridgeLifecycle.class);
				assertThat(limits).containsExactlyInAnyOrder("3", "3", "2");
				List<BridgeEndpoint> endpoints = context.getBean(BridgeEndpoints.class)
					.each()
					.stream()
					.map((endpoint) -> endpoint.current().block(Duration.ofSeconds(10)))
					.toList();
				assertThat(endpoints).hasSize(3).doesNotHaveDuplicates();
				assertThat(NamedBridges.lifecycles(context)).containsOnlyKeys("prisma", "prisma-2", "prisma-3");
				assertThat(NamedBridges.clients(context)).containsOnlyKeys("prisma", "prisma-2", "prisma-3");
			});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "prisma.bridge.workers=2|SQLite", //
			"prisma.bridge.workers=0|at least one",
			"prisma.bridge.workers=11,prisma.datasource.url=postgresql://localhost/shop|to 11 or more",
			"prisma.bridge.workers=2,prisma.datasource.provider=sqlite,prisma.datasource.url=libsql://localhost|SQLite" })
	void failsWhenThereCannotBeThatManyWorkers(String properties, String reason) {
		this.localRunner.withPropertyValues(properties.split(","))
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class, (ex) -> {
					assertThat(ex.getName()).isEqualTo("prisma.bridge.workers");
					assertThat(ex.getReason()).contains(reason);
				}));
	}

	@Test
	void failsWhenWorkersAreToShareAPort() {
		this.localRunner
			.withPropertyValues("prisma.datasource.url=postgresql://localhost/shop", "prisma.bridge.workers=2",
					"prisma.bridge.port=4467")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(MutuallyExclusiveConfigurationPropertiesException.class)
				.hasMessageContaining("prisma.bridge.workers"));
	}

	@Test
	void stopsBridgeWithTheApplication() {
		BridgeLifecycle[] lifecycle = new BridgeLifecycle[1];
		this.localRunner.run((context) -> lifecycle[0] = context.getBean(BridgeLifecycle.class));
		assertThat(lifecycle[0].isRunning()).isFalse();
	}

	@Test
	void doesNothingWhenDisabled() {
		this.localRunner.withPropertyValues("prisma.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(BridgeEndpoints.class)
				.doesNotHaveBean(PrismaEngine.class)
				.doesNotHaveBean(PrismaProperties.class));
	}

	@Test
	void doesNothingWhenApplicationHasAnEngine() {
		this.localRunner.withBean(PrismaEngine.class, () -> Mockito.mock(PrismaEngine.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(BridgeEndpoints.class));
	}

	@ParameterizedTest
	@CsvSource({ "org.springframework.web.reactive", "org.springframework.boot.http.client", "reactor.netty.http" })
	void doesNothingWithoutClass(String packageName) {
		this.localRunner.withClassLoader(new FilteredClassLoader(packageName))
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean("prismaBridgeEndpoints")
				.doesNotHaveBean("prismaEngine"));
	}

	@Test
	void usesRemoteBridgeWhenUrlIsSet() {
		this.contextRunner
			.withPropertyValues("prisma.bridge.url=http://127.0.0.1:1/prisma", "prisma.bridge.token=s3cret")
			.run((context) -> {
				assertThat(context).hasNotFailed()
					.doesNotHaveBean(BridgeLifecycle.class)
					.doesNotHaveBean(PrismaDatabaseConnectionDetails.class);
				assertEndpoint(context.getBean(BridgeEndpoints.class), "http://127.0.0.1:1/prisma", "s3cret");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "unix:/run/prisma/bridge.sock", "unix:///run/prisma/bridge.sock" })
	void usesRemoteBridgeAtUnixSocket(String url) {
		this.contextRunner.withPropertyValues("prisma.bridge.url=" + url, "prisma.bridge.token=s3cret")
			.run((context) -> {
				assertThat(context).hasNotFailed().doesNotHaveBean(BridgeLifecycle.class);
				assertThat(context.getBean(BridgeEndpoints.class).current().block())
					.isEqualTo(BridgeEndpoint.onSocket(Path.of("/run/prisma/bridge.sock"), "s3cret"))
					.hasToString("unix:/run/prisma/bridge.sock");
			});
	}

	@Test
	void failsWhenThereIsAnSslBundleForAUnixSocket() {
		this.contextRunner
			.withBean(PrismaConnectionDetails.class, () -> detailsWithBundle(URI.create("unix:/run/bridge.sock")))
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class,
						(ex) -> assertThat(ex.getReason()).contains("no use for TLS")));
	}

	private static PrismaConnectionDetails detailsWithBundle(URI url) {
		return new PrismaConnectionDetails() {

			@Override
			public URI getUrl() {
				return url;
			}

			@Override
			public SslBundle getSslBundle() {
				return Mockito.mock(SslBundle.class);
			}

		};
	}

	@Test
	void usesRemoteBridgeAtDefaultUrlWhenAutoStartIsOff() {
		this.contextRunner.withPropertyValues("prisma.bridge.auto-start=false")
			.run((context) -> assertEndpoint(context.getBean(BridgeEndpoints.class), "http://localhost:4466", null));
	}

	@Test
	void startsBridgeAtUrlWhenBothAreSet() throws Exception {
		int port = freePort();
		this.localRunner
			.withPropertyValues("prisma.bridge.url=http://localhost:" + port, "prisma.bridge.auto-start=true")
			.run((context) -> assertThat(context.getBean(BridgeLifecycle.class).address().url())
				.isEqualTo(URI.create("http://127.0.0.1:" + port)));
	}

	@Test
	void connectionDetailsOfTheApplicationReplaceTheProcess() {
		this.localRunner.withBean(PrismaConnectionDetails.class, () -> () -> URI.create("http://127.0.0.1:1"))
			.run((context) -> {
				assertThat(context).hasNotFailed().doesNotHaveBean(BridgeLifecycle.class);
				assertEndpoint(context.getBean(BridgeEndpoints.class), "http://127.0.0.1:1", null);
			});
	}

	@Test
	void endpointsOfTheApplicationReplaceBoth() {
		this.localRunner
			.withBean(BridgeEndpoints.class,
					() -> BridgeEndpoints.of(new BridgeEndpoint(URI.create("http://127.0.0.1:1"), null)))
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(BridgeEndpoints.class)
				.doesNotHaveBean(BridgeLifecycle.class)
				.doesNotHaveBean(PrismaConnectionDetails.class));
	}

	@Test
	void databaseConnectionDetailsOfTheApplicationWin() {
		this.localRunner
			.withBean("details", PrismaDatabaseConnectionDetails.class, () -> () -> "postgresql://container/shop")
			.run((context) -> {
				assertThat(context).hasSingleBean(PrismaDatabaseConnectionDetails.class);
				Map<String, String> variables = variables(context.getBean(PrismaProperties.class),
						context.getBean(PrismaDatabaseConnectionDetails.class));
				assertThat(variables).containsEntry("DATABASE_URL", "postgresql://container/shop");
			});
	}

	@Test
	void bridgeGetsItsSettingsAsEnvironmentVariables() {
		this.localRunner
			.withPropertyValues("prisma.connection-limit=3", "prisma.pool-timeout=7", "prisma.bridge.log-level=warn",
					"prisma.bridge.sql-comments=true", "prisma.datasource.provider=sqlite",
					"prisma.bridge.environment.NODE_OPTIONS=--no-warnings")
			.run((context) -> assertThat(variables(context.getBean(PrismaProperties.class),
					context.getBean(PrismaDatabaseConnectionDetails.class)))
				.containsOnly(Map.entry("DATABASE_URL", "file:./dev.db"), Map.entry("PRISMA_PROVIDER", "sqlite"),
						Map.entry("PRISMA_CONNECTION_LIMIT", "3"), Map.entry("PRISMA_POOL_TIMEOUT", "7"),
						Map.entry("LOG_LEVEL", "warn"), Map.entry("PRISMA_BRIDGE_SQL_COMMENTS", "true"),
						Map.entry("PORT", "0"), Map.entry("NODE_OPTIONS", "--no-warnings")));
	}

	@Test
	void customizersChangeTheCommand() {
		Map<String, String> seen = new HashMap<>();
		this.localRunner
			.withBean(PrismaBridgeProcessCustomizer.class, () -> (builder) -> seen.putAll(builder.environment()))
			.run((context) -> assertThat(seen).containsEntry("HOST", "127.0.0.1")
				.containsEntry("PORT", "0")
				.containsEntry("PRISMA_BRIDGE_EXIT_ON_STDIN_END", "true")
				.doesNotContainKey("PRISMA_BRIDGE_TOKEN"));
	}

	@Test
	void variablesOfThePythonProjectLeadToRemoteBridge() {
		withEnvironment(this.contextRunner, "PRISMA_BRIDGE_URL", "http://127.0.0.1:1", "PRISMA_BRIDGE_AUTO_START", "0")
			.run((context) -> assertEndpoint(context.getBean(BridgeEndpoints.class), "http://127.0.0.1:1", null));
	}

	@Test
	void variablesOfThePythonProjectSetLimitsAndDatabase() {
		ApplicationContextRunner runner = this.contextRunner.withBean(BridgeProgram.class, FakeBridge::program)
			.withPropertyValues("prisma.schema.location=pom.xml");
		withEnvironment(runner, "DATABASE_URL", "file:./env.db", "PRISMA_CONNECTION_LIMIT", "5", "PRISMA_POOL_TIMEOUT",
				"20", "PRISMA_BRIDGE_AUTO_START", "true")
			.run((context) -> assertThat(variables(context.getBean(PrismaProperties.class),
					context.getBean(PrismaDatabaseConnectionDetails.class)))
				.containsEntry("DATABASE_URL", "file:./env.db")
				.containsEntry("PRISMA_CONNECTION_LIMIT", "5")
				.containsEntry("PRISMA_POOL_TIMEOUT", "20"));
	}

	@Test
	void propertyWinsOverDatabaseUrlVariable() {
		withEnvironment(this.localRunner, "DATABASE_URL", "file:./env.db")
			.run((context) -> assertThat(context.getBean(PrismaDatabaseConnectionDetails.class).getUrl())
				.isEqualTo("file:./dev.db"));
	}

	@Test
	void failsWithoutDatabaseUrl() {
		withEnvironment(this.localRunner, "DATABASE_URL", "").withPropertyValues("prisma.datasource.url=")
			.run((context) -> assertThat(context).getFailure()
				.hasRootCauseInstanceOf(PrismaDatabaseUrlMissingException.class));
	}

	@Test
	void failsWithoutSchema() {
		this.localRunner.withPropertyValues("prisma.schema.location=")
			.run((context) -> assertThat(context).getFailure().hasRootCauseInstanceOf(BridgeSchemaException.class));
	}

	@Test
	void failsWhenSchemaLocationIsMissing() {
		this.localRunner.withPropertyValues("prisma.schema.location=missing.prisma")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(BridgeSchemaException.class)
				.hasMessageContaining("missing.prisma"));
	}

	@Test
	void failsWithoutNode() {
		this.contextRunner
			.withPropertyValues("prisma.datasource.url=file:./dev.db", "prisma.schema.location=pom.xml",
					"prisma.bridge.node-executable=/missing/node")
			.run((context) -> assertThat(context).getFailure().hasRootCauseInstanceOf(NodeNotFoundException.class));
	}

	@Test
	void failsWhenBridgeServesAnotherSchema() {
		this.localRunner.withPropertyValues("prisma.bridge.environment.FAKE_HASH=b2")
			.withBean(PrismaSchema.class, PrismaBridgeAutoConfigurationTests::generatedSchema)
			.run((context) -> assertThat(context).getFailure()
				.hasRootCauseInstanceOf(PrismaSchemaMismatchException.class));
	}

	@Test
	void startsWhenBridgeServesTheSchemaOfTheClient() {
		this.localRunner.withBean(PrismaSchema.class, PrismaBridgeAutoConfigurationTests::generatedSchema)
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@CsvSource({ "http://db.acme.io:4466", "https://localhost:4466", "http://localhost" })
	void failsWhenBridgeIsToBeStartedElsewhere(String url) {
		this.localRunner.withPropertyValues("prisma.bridge.url=" + url, "prisma.bridge.auto-start=true")
			.run((context) -> assertThat(context).getFailure()
				.hasRootCauseInstanceOf(InvalidConfigurationPropertyValueException.class));
	}

	@Test
	void failsWhenPortIsSaidTwice() {
		this.localRunner
			.withPropertyValues("prisma.bridge.url=http://localhost:4466", "prisma.bridge.auto-start=true",
					"prisma.bridge.port=4467")
			.run((context) -> assertThat(context).getFailure()
				.hasRootCauseInstanceOf(MutuallyExclusiveConfigurationPropertiesException.class));
	}

	@ParameterizedTest
	@CsvSource({ "ftp://localhost:4466", "localhost", "/bridge", "unix:bridge.sock", "unix:/", "unix:/run/",
			"unix://run/bridge.sock", "unix:/run/bridge.sock?a=b", "http:/bridge" })
	void failsWhenUrlIsNotOneOfABridge(String url) {
		this.contextRunner.withPropertyValues("prisma.bridge.url=" + url)
			.run((context) -> assertThat(context).getFailure()
				.hasRootCauseInstanceOf(InvalidConfigurationPropertyValueException.class));
	}

	@Test
	void usesRemoteBridgesWhenUrlsAreSet() {
		this.contextRunner
			.withPropertyValues("prisma.bridge.urls=http://127.0.0.1:1,http://127.0.0.1:2",
					"prisma.bridge.token=s3cret")
			.run((context) -> {
				assertThat(context).hasNotFailed().doesNotHaveBean(BridgeLifecycle.class);
				assertThat(context.getBean(PrismaConnectionDetails.class).getUrl())
					.isEqualTo(URI.create("http://127.0.0.1:1"));
				assertThat(context.getBean(BridgeEndpoints.class).each()).hasSize(2);
				assertThat(context.getBean(BridgeClient.class).others()).hasSize(1);
			});
	}

	@Test
	void oneOfUrlsIsAsGoodAsUrl() {
		this.contextRunner.withPropertyValues("prisma.bridge.urls[0]=http://127.0.0.1:1").run((context) -> {
			assertEndpoint(context.getBean(BridgeEndpoints.class), "http://127.0.0.1:1", null);
			assertThat(context.getBean(BridgeClient.class).others()).isEmpty();
		});
	}

	@Test
	void failsWhenUrlAndUrlsAreSet() {
		this.contextRunner
			.withPropertyValues("prisma.bridge.url=http://127.0.0.1:1", "prisma.bridge.urls=http://127.0.0.1:2")
			.run((context) -> assertThat(context).getFailure()
				.hasRootCauseInstanceOf(MutuallyExclusiveConfigurationPropertiesException.class));
	}

	@Test
	void failsWhenOneOfUrlsIsNotOneOfABridge() {
		this.contextRunner.withPropertyValues("prisma.bridge.urls=http://127.0.0.1:1,ftp://127.0.0.1:2")
			.run((context) -> assertThat(context).getFailure()
				.hasRootCauseInstanceOf(InvalidConfigurationPropertyValueException.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "validate", "push", "deploy" })
	void failsWhenSomethingIsToBeDoneAboutTheTablesOfRemoteBridge(String mode) {
		this.contextRunner.withPropertyValues("prisma.bridge.url=http://localhost:1", "prisma.schema.mode=" + mode)
			.run((context) -> assertThat(context).getFailure()
				.hasRootCauseInstanceOf(InvalidConfigurationPropertyValueException.class));
	}

	private static Map<String, String> variables(PrismaProperties properties,
			PrismaDatabaseConnectionDetails connectionDetails) {
		return new BridgeVariables(properties, connectionDetails, null).toMap(properties.getConnectionLimit());
	}

	private static PrismaSchema generatedSchema() {
		return new PrismaSchema("a1", "sqlite", Set.of("sqlite"), List.of("META-INF/prisma/test/schema.prisma"));
	}

	private static ApplicationContextRunner withEnvironment(ApplicationContextRunner runner, String... variables) {
		Map<String, Object> environment = new HashMap<>();
		for (int i = 0; i < variables.length; i += 2) {
			environment.put(variables[i], variables[i + 1]);
		}
		return runner.withInitializer((context) -> context.getEnvironment()
			.getPropertySources()
			.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new SystemEnvironmentPropertySource(
					StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment)));
	}

	private static void assertEndpoint(BridgeEndpoints endpoints, String url, String token) {
		assertThat(endpoints.current().block()).isEqualTo(new BridgeEndpoint(URI.create(url), token));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
