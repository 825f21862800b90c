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

package io.github.prismaspring.testcontainers;

import java.net.URI;

import io.github.prismaspring.autoconfigure.PrismaConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.testcontainers.cockroachdb.CockroachContainer;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.mariadb.MariaDBContainer;
import org.testcontainers.mssqlserver.MSSQLServerContainer;
import org.testcontainers.mysql.MySQLContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.BDDMockito.willDoNothing;
import static org.mockito.BDDMockito.willReturn;

/**
 * Tests for the factories of connection details from containers, as Spring Boot finds
 * them for {@link ServiceConnection}. No container runs: host and port are given.
 */
class ContainerConnectionDetailsFactoriesTests {

	private static final String BRIDGE = "acme/prisma-bridge:1";

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ServiceConnectionAutoConfiguration.class));

	@Test
	void postgresql() {
		assertDatabase(PostgreSql.class, "postgresql", "postgresql://a%40b:p%2Fw@docker.local:32768/shop");
	}

	@Test
	void mysql() {
		assertDatabase(MySql.class, "mysql", "mysql://test:test@docker.local:32768/test?allowPublicKeyRetrieval=true");
	}

	@Test
	void mariaDb() {
		assertDatabase(MariaDb.class, "mysql", "mysql://test:test@docker.local:32768/test?ssl-mode=REQUIRED");
	}

	@Test
	void sqlServer() {
		assertDatabase(SqlServer.class, "sqlserver", "sqlserver://docker.local:32768;database=master;"
				+ "trustServerCertificate=true;user=sa;password=A_Str0ng_Required_Password");
	}

	@Test
	void cockroachDb() {
		assertDatabase(Cockroach.class, "cockroachdb", "postgresql://root@docker.local:32768/postgres");
	}

	@Test
	void containerServesJdbcAsWell() {
		this.contextRunner.withUserConfiguration(PostgreSql.class)
			.run((context) -> assertThat(context).hasSingleBean(JdbcConnectionDetails.class)
				.hasSingleBean(PrismaDatabaseConnectionDetails.class));
	}

	@Test
	void bridge() {
		this.contextRunner.withUserConfiguration(Bridge.class).run((context) -> {
			PrismaConnectionDetails details = context.getBean(PrismaConnectionDetails.class);
			assertThat(details.getUrl()).isEqualTo(URI.create("http://docker.local:32768"));
			assertThat(details.getToken()).isEqualTo("s3cret");
			assertThat(details.getSslBundle()).isNull();
		});
	}

	@Test
	void bridgeWithTls() {
		this.contextRunner.withUserConfiguration(TlsBridge.class)
			.run((context) -> assertThat(context.getBean(PrismaConnectionDetails.class).getUrl()).hasScheme("https"));
	}

	private void assertDatabase(Class<?> configuration, String provider, String url) {
		this.contextRunner.withUserConfiguration(configuration).run((context) -> {
			PrismaDatabaseConnectionDetails details = context.getBean(PrismaDatabaseConnectionDetails.class);
			assertThat(details.getProvider()).isEqualTo(provider);
			assertThat(details.getUrl()).isEqualTo(url);
		});
	}

	private static <C extends GenericContainer<?>> C located(C container, int expectedPort) {
		C located = Mockito.spy(container);
		willDoNothing().given(located).start();
		willReturn("docker.local").given(located).getHost();
		willAnswer((invocation) -> {
			assertThat(invocation.<Integer>getArgument(0)).isEqualTo(expectedPort);
			return 32768;
		}).given(located).getMappedPort(ArgumentMatchers.anyInt());
		return located;
	}

	@Configuration(proxyBeanMethods = false)
	static class PostgreSql {

		@Bean
		@ServiceConnection
		PostgreSQLContainer container() {
			return located(new PostgreSQLContainer("postgres:17").withUsername("a@b")
				.withPassword("p/w")
				.withDatabaseName("shop"), 5432);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class MySql {

		@Bean
		@ServiceConnection
		MySQLContainer container() {
			return located(new MySQLContainer("mysql:9"), 3306);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class MariaDb {

		@Bean
		@ServiceConnection
		MariaDBContainer container() {
			return located(new MariaDBContainer("mariadb:11").withUrlParam("sslMode", "trust"), 3306);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class SqlServer {

		@Bean
		@ServiceConnection
		MSSQLServerContainer container() {
			return located(new MSSQLServerContainer("mcr.microsoft.com/mssql/server:2022-latest"), 1433);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Cockroach {

		@Bean
		@ServiceConnection
		CockroachContainer container() {
			return located(new CockroachContainer("cockroachdb/cockroach:v24.3.0"), 26257);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Bridge {

		@Bean
		@ServiceConnection("prisma-bridge")
		GenericContainer<?> container() {
			return located(new GenericContainer<>(BRIDGE).withEnv("PRISMA_BRIDGE_TOKEN", "s3cret"), 4466);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class TlsBridge {

		@Bean
		@ServiceConnection("prisma-bridge")
		GenericContainer<?> container() {
			return located(new GenericContainer<>(BRIDGE).withEnv("PRISMA_BRIDGE_TLS_CERT", "/tls/tls.crt"), 4466);
		}

	}

}
