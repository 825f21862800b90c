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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.bridge.BridgeProgram;
import io.github.prismaspring.bridge.FakeBridge;
import org.assertj.core.api.AbstractMapAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what says which database a bridge of the application is for: each way wins
 * over those that are tested after it.
 */
class DatabaseFallbackTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(PrismaBridgeAutoConfiguration.class))
		.withBean(BridgeProgram.class, FakeBridge::program)
		.withPropertyValues("prisma.schema.location=pom.xml", "DATABASE_URL=");

	private final ApplicationContextRunner jdbcRunner = this.contextRunner.withPropertyValues(
			"spring.datasource.url=jdbc:postgresql://db.acme.io/shop", "spring.datasource.username=ann",
			"spring.datasource.password=p@ss");

	@Test
	void connectionDetailsOfTheApplicationWin() {
		this.jdbcRunner.withPropertyValues("prisma.datasource.url=file:./own.db", "DATABASE_URL=file:./env.db")
			.withBean(PrismaDatabaseConnectionDetails.class, () -> () -> "file:./container.db")
			.run((context) -> assertVariables(context).containsEntry("DATABASE_URL", "file:./container.db"));
	}

	@Test
	void thenTheProperty() {
		this.jdbcRunner.withPropertyValues("prisma.datasource.url=file:./own.db", "DATABASE_URL=file:./env.db")
			.run((context) -> assertVariables(context).containsEntry("DATABASE_URL", "file:./own.db"));
	}

	@Test
	void thenTheVariable() {
		this.jdbcRunner.withPropertyValues("DATABASE_URL=file:./env.db")
			.run((context) -> assertVariables(context).containsEntry("DATABASE_URL", "file:./env.db"));
	}

	@Test
	void thenTheConnectionDetailsOfJdbc() {
		this.jdbcRunner.withBean(JdbcConnectionDetails.class, JdbcService::new)
			.run((context) -> assertVariables(context).containsEntry("DATABASE_URL",
					"mysql://bob:b%26b@tc:32768/test"));
	}

	@Test
	void thenThePropertiesOfJdbc() {
		this.jdbcRunner.run((context) -> assertVariables(context)
			.containsEntry("DATABASE_URL", "postgresql://ann:p%40ss@db.acme.io:5432/shop")
			.doesNotContainKey("PRISMA_PROVIDER"));
	}

	@Test
	void propertiesOfJdbcAreReadWithoutJdbc() {
		this.jdbcRunner.withClassLoader(new FilteredClassLoader("org.springframework.boot.jdbc"))
			.run((context) -> assertVariables(context).containsEntry("DATABASE_URL",
					"postgresql://ann:p%40ss@db.acme.io:5432/shop"));
	}

	@Test
	void severalConnectionDetailsOfJdbcSayNothing() {
		this.jdbcRunner.withBean("first", JdbcConnectionDetails.class, JdbcService::new)
			.withBean("second", JdbcConnectionDetails.class, JdbcService::new)
			.run((context) -> assertVariables(context).containsEntry("DATABASE_URL",
					"postgresql://ann:p%40ss@db.acme.io:5432/shop"));
	}

	@Test
	void failsWhenNothingNamesADatabase() {
		this.contextRunner.run((context) -> assertThat(context).getFailure()
			.rootCause()
			.isInstanceOf(PrismaDatabaseUrlMissingException.class)
			.hasMessageContainingAll("'prisma.datasource.url'", "DATABASE_URL", "'spring.datasource.url'"));
	}

	@Test
	void failsWithReasonWhenJdbcHasWhatPrismaHasNot() {
		this.contextRunner
			.withPropertyValues("spring.datasource.url=jdbc:h2:mem:shop", "spring.datasource.password=p@ss")
			.run((context) -> assertThat(context).getFailure()
				.hasStackTraceContaining("'spring.datasource.url' cannot be used for Prisma")
				.hasStackTraceContaining("the database 'h2'")
				.satisfies((failure) -> assertThat(failure.toString()).doesNotContain("p@ss")));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "file:./dev.db,sqlite", "postgresql://a/b,-", "postgres://a/b,-",
			"mysql://a/b,mysql", "mariadb://a/b,mysql", "sqlserver://a;database=b,-" })
	void providerFollowsFromTheUrlWhenTheClientIsForSeveral(String url, @Nullable String provider) {
		PrismaSchema schema = new PrismaSchema("a1", "postgresql", Set.of("postgresql", "mysql", "sqlite"), List.of());
		assertThat(DatasourceProviders.choose(url, schema)).isEqualTo(provider);
	}

	@Test
	void providerOfTheSchemaStandsWhereItFits() {
		PrismaSchema schema = new PrismaSchema("a1", "cockroachdb", Set.of("postgresql", "cockroachdb"), List.of());
		assertThat(DatasourceProviders.choose("postgresql://a/b", schema)).isNull();
		assertThat(DatasourceProviders.choose("file:./dev.db", null)).isNull();
	}

	@Test
	void providerThatIsSaidWins() {
		PrismaSchema schema = new PrismaSchema("a1", "sqlite", Set.of("sqlite", "postgresql"), List.of());
		this.contextRunner
			.withPropertyValues("prisma.datasource.url=postgresql://a/b", "prisma.datasource.provider=cockroachdb")
			.withBean(PrismaSchema.class, () -> schema)
			.run((context) -> assertVariables(context).containsEntry("PRISMA_PROVIDER", "cockroachdb"));
		this.contextRunner.withPropertyValues("prisma.datasource.url=postgresql://a/b")
			.withBean(PrismaSchema.class, () -> schema)
			.run((context) -> assertVariables(context).containsEntry("PRISMA_PROVIDER", "postgresql"));
	}

	@Test
	void driverOfCockroachDbDecidesTheProvider() {
		this.contextRunner.withPropertyValues("spring.datasource.url=jdbc:cockroachdb://db/shop")
			.run((context) -> assertVariables(context).containsEntry("PRISMA_PROVIDER", "cockroachdb"));
	}

	private static AbstractMapAssert<?, ?, String, String> assertVariables(AssertableApplicationContext context) {
		assertThat(context).hasNotFailed();
		PrismaSchema schema = context.getBeanProvider(PrismaSchema.class).getIfAvailable();
		Map<String, String> variables = new HashMap<>(new BridgeVariables(context.getBean(PrismaProperties.class),
				context.getBean(PrismaDatabaseConnectionDetails.class), schema)
			.toMap(10));
		return assertThat(variables);
	}

	/**
	 * A service that JDBC knows.
	 */
	private static final class JdbcService implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return "bob";
		}

		@Override
		public String getPassword() {
			return "b&b";
		}

		@Override
		public String getJdbcUrl() {
			return "jdbc:mariadb://tc:32768/test";
		}

	}

}
