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

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.PrismaSchemaMismatchException;
import io.github.prismaspring.autoconfigure.bridge.PrismaBridgeAutoConfiguration;
import io.github.prismaspring.bridge.BridgeBundleException;
import io.github.prismaspring.bridge.BridgeCommandException;
import io.github.prismaspring.bridge.BridgeCommandTimeoutException;
import io.github.prismaspring.bridge.BridgeSchemaException;
import io.github.prismaspring.bridge.BridgeStartException;
import io.github.prismaspring.bridge.MigrationsNotFoundException;
import io.github.prismaspring.bridge.NodeNotFoundException;
import io.github.prismaspring.bridge.NodeRuntime;
import io.github.prismaspring.bridge.NodeVersion;
import io.github.prismaspring.bridge.SchemaDifferenceException;
import io.github.prismaspring.bridge.UnixSocketException;
import io.github.prismaspring.bridge.UnsupportedNodeVersionException;
import io.github.prismaspring.client.view.PrismaViewException;
import io.github.prismaspring.client.view.ViewProblem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the failure analyzers, found as Spring Boot finds them.
 */
class FailureAnalyzersTests {

	private static final PrismaSchema SCHEMA = new PrismaSchema("a1", "postgresql", Set.of("postgresql", "mysql"),
			List.of());

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void whenThereIsNoNodeSaysHowToInstallIt() {
		FailureAnalysis analysis = analyze(new NodeNotFoundException(List.of("/usr/bin", "/opt/node")));
		assertThat(analysis.getDescription()).isEqualTo("""
				Prisma's bridge runs on Node.js (^20.19 || ^22.12 || >=24), which was not found. Searched:

				    /usr/bin
				    /opt/node""");
		assertThat(analysis.getAction()).contains("nvm install 22")
			.contains("brew install node@22")
			.contains("'prisma.bridge.node-executable'")
			.contains("'prisma.bridge.url'");
	}

	@Test
	void whenNodeIsTooOldSaysWhichWereFound() {
		FailureAnalysis analysis = analyze(new UnsupportedNodeVersionException(
				List.of(new NodeRuntime(Path.of("/usr/bin/node"), new NodeVersion(18, 20, 8)))));
		assertThat(analysis.getDescription()).isEqualTo("""
				Prisma needs Node.js ^20.19 || ^22.12 || >=24, but the only versions found are:

				    /usr/bin/node (18.20.8)""");
		assertThat(analysis.getAction()).contains("nvm install 22");
	}

	@Test
	void whenBridgeTakesTooLongSaysHowToWaitLonger() {
		FailureAnalysis analysis = analyze(new BridgeStartException("Not ready", null, List.of("one", "two")));
		assertThat(analysis.getDescription()).isEqualTo("""
				Prisma's bridge could not be started in time. Its last output was:

				    one
				    two""");
		assertThat(analysis.getAction()).contains("--prisma.bridge.startup-timeout=60s");
	}

	@Test
	void whenConfigurationIsBadSaysWhereTheUrlIs() {
		FailureAnalysis analysis = analyze(new BridgeStartException("Ended", 2, List.of("The URL 'foo' is no URL")));
		assertThat(analysis.getDescription()).contains("exit code 2").contains("The URL 'foo' is no URL");
		assertThat(analysis.getAction()).contains("'prisma.datasource.url'").contains("DATABASE_URL");
	}

	@Test
	void whenSchemaIsBadSaysHowToGenerateAgain() {
		FailureAnalysis analysis = analyze(new BridgeStartException("Ended", 3, List.of("schema.prisma:3 Oh no")));
		assertThat(analysis.getDescription()).contains("schema.prisma:3 Oh no");
		assertThat(analysis.getAction()).contains("mvn generate-sources");
	}

	@Test
	void whenPortIsBusySaysHowToFindOutWhoHasIt() {
		FailureAnalysis analysis = analyze(new BridgeStartException("Ended", 4, List.of("EADDRINUSE 4466")));
		assertThat(analysis.getDescription()).contains("EADDRINUSE 4466");
		assertThat(analysis.getAction()).contains("'prisma.bridge.port'").contains("lsof -nP -iTCP -sTCP:LISTEN");
	}

	@Test
	void whenThereCanBeNoSocketSaysWhereElse() {
		FailureAnalysis analysis = analyze(
				new UnixSocketException(Path.of("/deep/tmp"), "Unix domain path too long", null));
		assertThat(analysis.getDescription())
			.isEqualTo("There can be no Unix socket for the bridge in '/deep/tmp': Unix domain path too long.");
		assertThat(analysis.getAction()).contains("-Djava.io.tmpdir=").contains("--prisma.bridge.transport=auto");
	}

	@Test
	void whenBridgeEndsOtherwiseSaysHowToSeeMore() {
		FailureAnalysis analysis = analyze(new BridgeStartException("Ended", 1, List.of()));
		assertThat(analysis.getDescription()).contains("exit code 1").contains("It wrote nothing.");
		assertThat(analysis.getAction()).contains("--prisma.bridge.log-level=debug");
	}

	@Test
	void whenDatabaseIsDownDuringPushSaysHowToSeeWhetherItIsThere() {
		FailureAnalysis analysis = analyze(
				new BridgeCommandException("db push", 1, "Can't reach database server at `db:5432`\n"));
		assertThat(analysis.getDescription()).contains("'db push' failed with exit code 1")
			.contains("    Can't reach database server at `db:5432`");
		assertThat(analysis.getAction()).contains("Start the database").contains("nc -vz <host> <port>");
	}

	@Test
	void whenPushWouldLoseDataSaysHowToLeaveTheDatabaseAlone() {
		FailureAnalysis analysis = analyze(new BridgeCommandException("db push", 1, "There might be data loss"));
		assertThat(analysis.getAction()).contains("--prisma.schema.mode=none");
	}

	@Test
	void whenPushFailsBySchemaSaysHowToGenerateAgain() {
		assertThat(analyze(new BridgeCommandException("db push", 3, "schema.prisma:1")).getAction())
			.contains("mvn generate-sources");
		assertThat(analyze(new BridgeCommandException("db push", 2, "No URL")).getAction()).contains("DATABASE_URL");
	}

	@Test
	void whenPushTakesTooLongSaysHowToWaitLonger() {
		FailureAnalysis analysis = analyze(new BridgeCommandTimeoutException("db push", Duration.ofSeconds(30), ""));
		assertThat(analysis.getDescription())
			.isEqualTo("Prisma's command 'db push' has not ended within 30000 ms and was stopped.");
		assertThat(analysis.getAction()).contains("--prisma.schema.timeout=30m").doesNotContain("migrate-status");
	}

	@Test
	void whenDeploymentTakesTooLongSaysHowToSeeWhatIsDone() {
		FailureAnalysis analysis = analyze(
				new BridgeCommandTimeoutException("migrate deploy", Duration.ofSeconds(30), "Waiting\n"));
		assertThat(analysis.getDescription()).isEqualTo(
				"Prisma's command 'migrate deploy' has not ended within 30000 ms and was stopped.\n\n    Waiting");
		assertThat(analysis.getAction()).contains("--prisma.schema.timeout=30m").contains("mvn prisma:migrate-status");
	}

	@Test
	void whenMigrationFailsSaysHowToMendIt() {
		for (String output : List.of("Error: P3018\n\nMigration name: 20260101120000_init",
				"Error: P3009\n\nThe `20260101120000_init` migration started at 2026-01-01 12:00 UTC failed")) {
			FailureAnalysis analysis = analyze(new BridgeCommandException("migrate deploy", 1, output));
			assertThat(analysis.getDescription()).contains("'migrate deploy' failed with exit code 1")
				.contains("20260101120000_init");
			assertThat(analysis.getAction()).contains("mvn prisma:migrate-resolve -DrolledBack=20260101120000_init")
				.contains("mvn prisma:migrate-resolve -Dapplied=20260101120000_init");
		}
	}

	@Test
	void whenMigrationsCannotBeDeployedSaysWhatToDo() {
		assertThat(deployment("P1002 Timed out").getAction()).contains("--prisma.schema.lock-timeout=15m");
		assertThat(deployment("P3005 The database schema is not empty").getAction())
			.contains("mvn prisma:migrate-resolve -Dapplied=<migration>")
			.contains("'?schema=<name>'");
		assertThat(deployment("P3019 The datasource provider").getAction()).contains("--prisma.schema.mode=push");
		assertThat(deployment("P1001: Can't reach database server").getAction()).contains("Start the database");
		assertThat(deployment("Something else").getAction()).contains("mvn prisma:migrate-status");
	}

	@Test
	void whenThereAreNoMigrationsSaysHowToWriteOne() {
		FailureAnalysis analysis = analyze(new MigrationsNotFoundException("classpath:META-INF/prisma/db/migrations/"));
		assertThat(analysis.getDescription()).contains("'prisma.schema.mode' is 'deploy'")
			.contains("    classpath:META-INF/prisma/db/migrations/");
		assertThat(analysis.getAction()).contains("mvn prisma:migrate-dev -Dname=init")
			.contains("'prisma.schema.migrations'")
			.contains("--prisma.schema.mode=push");
	}

	@Test
	void whenDatabaseDiffersListsTheDifferencesAndWhatMendsThem() {
		FailureAnalysis analysis = analyze(new SchemaDifferenceException("\n[+] Added tables\n  - Book\n"));
		assertThat(analysis.getDescription()).contains("'validate'").endsWith("""
				the database would have to be changed:

				    [+] Added tables
				      - Book""");
		assertThat(analysis.getAction()).contains("mvn prisma:migrate-deploy")
			.contains("mvn prisma:migrate-dev -Dname=<name>")
			.contains("mvn prisma:db-push")
			.contains("mvn prisma:db-pull");
	}

	private FailureAnalysis deployment(String output) {
		return analyze(new BridgeCommandException("migrate deploy", 1, output));
	}

	@Test
	void whenBundleIsMissingNamesTheStarter() {
		FailureAnalysis analysis = analyze(new BridgeBundleException("There is none", null));
		assertThat(analysis.getDescription()).isEqualTo("Prisma's bridge could not be unpacked: There is none.");
		assertThat(analysis.getAction()).contains("'prisma-spring-boot-starter'")
			.contains("--prisma.bridge.cache-directory=");
	}

	@Test
	void whenSchemaIsMissingSaysHowToGenerateClient() {
		FailureAnalysis analysis = analyze(new BridgeSchemaException("There is none"));
		assertThat(analysis.getDescription()).isEqualTo("Prisma's bridge has no schema to serve: There is none.");
		assertThat(analysis.getAction()).contains("mvn generate-sources").contains("'prisma.schema.location'");
	}

	@Test
	void whenUrlIsMissingShowsWhatToAddAndProfiles() {
		this.environment.setActiveProfiles("dev", "local");
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(PrismaBridgeAutoConfiguration.class))
			.withPropertyValues("DATABASE_URL=", "prisma.schema.location=pom.xml")
			.run((context) -> {
				FailureAnalysis analysis = analyze(context.getStartupFailure());
				assertThat(analysis.getDescription()).contains("'prisma.datasource.url'").contains("DATABASE_URL");
				assertThat(analysis.getAction()).contains("prisma.datasource.url=file:./dev.db")
					.contains("The profiles dev,local are currently active.");
			});
	}

	@Test
	void whenUrlOfJdbcCannotBeTranslatedSaysWhyAndWhatToSet() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(PrismaBridgeAutoConfiguration.class))
			.withPropertyValues("DATABASE_URL=", "prisma.schema.location=pom.xml",
					"spring.datasource.url=jdbc:postgresql://db/shop?targetServerType=primary")
			.run((context) -> {
				FailureAnalysis analysis = analyze(context.getStartupFailure());
				assertThat(analysis.getDescription())
					.isEqualTo("The JDBC URL of 'spring.datasource.url' cannot be used for "
							+ "Prisma. Prisma has no counterpart for its parameter 'targetServerType'.");
				assertThat(analysis.getAction()).contains("prisma.datasource.url=postgresql://")
					.contains("remove them from 'spring.datasource.url'");
			});
	}

	@Test
	void whenSchemaDiffersSaysHowToGenerateAgain() {
		FailureAnalysis analysis = analyze(new PrismaSchemaMismatchException(SCHEMA, "b2", "postgresql"));
		assertThat(analysis.getDescription()).contains("hash a1").contains("hash b2");
		assertThat(analysis.getAction()).contains("mvn clean generate-sources").contains("'prisma.schema.location'");
	}

	@Test
	void whenProviderDiffersSaysWhereProvidersAre() {
		FailureAnalysis analysis = analyze(new PrismaSchemaMismatchException(SCHEMA, "a1", "sqlite"));
		assertThat(analysis.getDescription()).contains("[mysql, postgresql]").contains("'sqlite'");
		assertThat(analysis.getAction()).contains("add 'sqlite' to the parameter 'providers'")
			.contains("mvn clean generate-sources");
	}

	@Test
	void whenViewsDoNotFitNamesAllProblems() {
		FailureAnalysis analysis = analyze(
				new PrismaViewException(List.of(new ViewProblem(SCHEMA.getClass(), "hash", "int for User.id", "String"),
						new ViewProblem(SCHEMA.getClass(), null, "a record", "a class"))));
		assertThat(analysis.getDescription()).isEqualTo("""
				Views do not fit their models:

				    io.github.prismaspring.PrismaSchema.hash: expected int for User.id, found String
				    io.github.prismaspring.PrismaSchema: expected a record, found a class""");
		assertThat(analysis.getAction()).contains("Change the records").contains("mvn generate-sources");
	}

	@Test
	void whenBridgeCannotBeReachedSaysHowToSeeWhetherItIsThere() {
		PrismaError error = PrismaError.of(PrismaErrorKind.ENGINE, "The bridge at http://b:4466 cannot be reached");
		FailureAnalysis analysis = analyze(new PrismaEngineUnavailableException(error, Outcome.NOT_RUN, null));
		assertThat(analysis.getDescription()).isEqualTo("The bridge at http://b:4466 cannot be reached.");
		assertThat(analysis.getAction()).contains("curl <url>/health/live").contains("'prisma.bridge.url'");
	}

	@Test
	void whenBridgeCouldNotBeStartedAtFirstUseSaysWhy() {
		PrismaError error = PrismaError.of(PrismaErrorKind.ENGINE, "Not started");
		NodeNotFoundException cause = new NodeNotFoundException(List.of("/usr/bin"));
		assertThat(analyze(new PrismaEngineUnavailableException(error, Outcome.NOT_RUN, cause)).getAction())
			.contains("nvm install 22");
	}

	@Test
	void whenTokenIsWrongNamesBothSides() {
		FailureAnalysis analysis = analyze(exception("unauthorized", PrismaErrorKind.ENGINE));
		assertThat(analysis.getDescription())
			.isEqualTo("Prisma's bridge does not accept the token of this application.");
		assertThat(analysis.getAction()).contains("'prisma.bridge.token'").contains("PRISMA_BRIDGE_TOKEN");
	}

	@Test
	void whenDatabaseCannotBeUsedSaysWhatToDo() {
		assertThat(analyze(exception("P1000", PrismaErrorKind.INITIALIZATION)).getAction()).contains("percent-encoded");
		assertThat(analyze(exception("P1001", PrismaErrorKind.INITIALIZATION)).getAction()).contains("nc -vz");
		assertThat(analyze(exception("P1003", PrismaErrorKind.KNOWN)).getAction())
			.contains("--prisma.schema.mode=push");
		assertThat(analyze(exception("P1010", PrismaErrorKind.KNOWN)).getAction()).contains("Grant it access");
	}

	@Test
	void otherErrorsOfQueriesAreNotAnalyzed() {
		assertThat(analyze(exception("P2002", PrismaErrorKind.KNOWN))).isNull();
	}

	private static PrismaException exception(String code, PrismaErrorKind kind) {
		return new PrismaException(
				new PrismaError(kind, code, "Message", JsonNodeFactory.instance.objectNode(), null, null));
	}

	private FailureAnalysis analyze(Throwable failure) {
		return SpringFactoriesLoader.forDefaultResourceLocation(getClass().getClassLoader())
			.load(FailureAnalyzer.class, ArgumentResolver.of(Environment.class, this.environment), (type, name, ex) -> {
			})
			.stream()
			.filter((analyzer) -> analyzer.getClass().getName().startsWith("io.github.prismaspring"))
			.map((analyzer) -> analyzer.analyze(new IllegalStateException("Startup failed", failure)))
			.filter((analysis) -> analysis != null)
			.findFirst()
			.orElse(null);
	}

}
