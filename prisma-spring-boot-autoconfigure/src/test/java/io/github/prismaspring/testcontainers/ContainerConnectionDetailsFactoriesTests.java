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

/**
 * Tests for the factories of connection details from containers, as Spring Boot finds
 * them for {@link ServiceConnection}. No container runs: host and port are given.
 */
class ContainerConnectionDetailsFactoriesTests {

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

	@Configuration(proxyBeanMethods = false)
	static class PostgreSql {

		@Bean
		@ServiceConnection
		PostgreSQLContainer container() {
			return new PostgreSQLContainer("postgres:17") {

				@Override
				public void start() {
				}

				@Override
				public String getHost() {
					return "docker.local";
				}

				@Override
				public Integer getMappedPort(int port) {
					assertThat(port).isEqualTo(5432);
					return 32768;
				}

			}.withUsername("a@b").withPassword("p/w").withDatabaseName("shop");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class MySql {

		@Bean
		@ServiceConnection
		MySQLContainer container() {
			return new MySQLContainer("mysql:9") {

				@Override
				public void start() {
				}

				@Override
				public String getHost() {
					return "docker.local";
				}

				@Override
				public Integer getMappedPort(int port) {
					assertThat(port).isEqualTo(3306);
					return 32768;
				}

			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class MariaDb {

		@Bean
		@ServiceConnection
		MariaDBContainer container() {
			return new MariaDBContainer("mariadb:11") {

				@Override
				public void start() {
				}

				@Override
				public String getHost() {
					return "docker.local";
				}

				@Override
				public Integer getMappedPort(int port) {
					assertThat(port).isEqualTo(3306);
					return 32768;
				}

			}.withUrlParam("sslMode", "trust");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class SqlServer {

		@Bean
		@ServiceConnection
		MSSQLServerContainer container() {
			return new MSSQLServerContainer("mcr.microsoft.com/mssql/server:2022-latest") {

				@Override
				public void start() {
				}

				@Override
				public String getHost() {
					return "docker.local";
				}

				@Override
				public Integer getMappedPort(int port) {
					assertThat(port).isEqualTo(1433);
					return 32768;
				}

			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Cockroach {

		@Bean
		@ServiceConnection
		CockroachContainer container() {
			return new CockroachContainer("cockroachdb/cockroach:v24.3.0") {

				@Override
				public void start() {
				}

				@Override
				public String getHost() {
					return "docker.local";
				}

				@Override
				public Integer getMappedPort(int port) {
					assertThat(port).isEqualTo(26257);
					return 32768;
				}

			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Bridge {

		@Bean
		@ServiceConnection("prisma-bridge")
		GenericContainer<?> container() {
			return new StubBridgeContainer().withEnv("PRISMA_BRIDGE_TOKEN", "s3cret");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class TlsBridge {

		@Bean
		@ServiceConnection("prisma-bridge")
		GenericContainer<?> container() {
			return new StubBridgeContainer().withEnv("PRISMA_BRIDGE_TLS_CERT", "/tls/tls.crt");
		}

	}

	static class StubBridgeContainer extends GenericContainer<StubBridgeContainer> {

		StubBridgeContainer() {
			super("acme/prisma-bridge:1");
		}

		@Override
		public void start() {
		}

		@Override
		public String getHost() {
			return "docker.local";
		}

		@Override
		public Integer getMappedPort(int port) {
			assertThat(port).isEqualTo(4466);
			return 32768;
		}

	}

}
