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

package io.github.prismaspring.docker.compose;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.prismaspring.autoconfigure.PrismaConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetailsFactories;
import org.springframework.boot.docker.compose.core.ConnectionPorts;
import org.springframework.boot.docker.compose.core.ImageReference;
import org.springframework.boot.docker.compose.core.RunningService;
import org.springframework.boot.docker.compose.service.connection.DockerComposeConnectionSource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;

/**
 * Tests for the factories of connection details from Docker Compose services, as Spring
 * Boot finds them. No service runs.
 */
class DockerComposeConnectionDetailsFactoriesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					postgres:17 | 5432 | POSTGRES_PASSWORD=pw | postgresql | postgresql://postgres:pw@10.0.0.2:32768/postgres
					postgres | 5432 | POSTGRES_USER=a@b,POSTGRES_PASSWORD=p/w | postgresql | postgresql://a%40b:p%2Fw@10.0.0.2:32768/a%40b
					postgres | 5432 | POSTGRESQL_USERNAME=u,POSTGRESQL_PASSWORD=p,POSTGRESQL_DATABASE=d | postgresql | postgresql://u:p@10.0.0.2:32768/d
					postgres | 5432 | POSTGRES_HOST_AUTH_METHOD=trust,POSTGRES_DB=d | postgresql | postgresql://postgres@10.0.0.2:32768/d
					mysql:9 | 3306 | MYSQL_ROOT_PASSWORD=p,MYSQL_DATABASE=d | mysql | mysql://root:p@10.0.0.2:32768/d?allowPublicKeyRetrieval=true
					mysql | 3306 | MYSQL_USER=u,MYSQL_PASSWORD=p,MYSQL_DATABASE=d | mysql | mysql://u:p@10.0.0.2:32768/d?allowPublicKeyRetrieval=true
					mariadb | 3306 | MARIADB_USER=u,MARIADB_PASSWORD=p,MARIADB_DATABASE=d | mysql | mysql://u:p@10.0.0.2:32768/d
					mariadb | 3306 | MARIADB_ALLOW_EMPTY_PASSWORD=1,MYSQL_DATABASE=d | mysql | mysql://root@10.0.0.2:32768/d
					mcr.microsoft.com/mssql/server | 1433 | MSSQL_SA_PASSWORD=a;b | sqlserver | sqlserver://10.0.0.2:32768;database=master;trustServerCertificate=true;user=SA;password={a;b}
					cockroachdb/cockroach | 26257 | COCKROACH_DATABASE=d | cockroachdb | postgresql://root@10.0.0.2:32768/d
					""")
	void database(String image, int port, String environment, String provider, String url) {
		PrismaDatabaseConnectionDetails details = database(service(image, port, environment, Map.of()));
		assertThat(details.getUrl()).isEqualTo(url);
		assertThat(details.getProvider()).isEqualTo(provider);
	}

	@Test
	void labelAddsParametersAndReplacesThoseOfTheService() {
		assertThat(database(service("postgres", 5432, "POSTGRES_PASSWORD=p",
				Map.of("io.github.prismaspring.parameters", "schema=shop&sslmode=require")))
			.getUrl()).isEqualTo("postgresql://postgres:p@10.0.0.2:32768/postgres?schema=shop&sslmode=require");
		assertThat(database(service("mysql", 3306, "MYSQL_ROOT_PASSWORD=p,MYSQL_DATABASE=d",
				Map.of("io.github.prismaspring.parameters", "allowPublicKeyRetrieval=false")))
			.getUrl()).isEqualTo("mysql://root:p@10.0.0.2:32768/d?allowPublicKeyRetrieval=false");
		assertThat(database(service("mssql/server", 1433, "SA_PASSWORD=p",
				Map.of("io.github.prismaspring.parameters", "database=shop;encrypt=false")))
			.getUrl())
			.isEqualTo("sqlserver://10.0.0.2:32768;trustServerCertificate=true;user=SA;password=p;"
					+ "database=shop;encrypt=false");
	}

	@Test
	void labelOfSpringBootNamesTheKindOfAnotherImage() {
		RunningService service = service("acme/database", 5432, "POSTGRES_PASSWORD=p",
				Map.of("org.springframework.boot.service-connection", "postgres"));
		assertThat(database(service).getProvider()).isEqualTo("postgresql");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			postgres | POSTGRES_USER=u | POSTGRES_PASSWORD
			mysql | MYSQL_RANDOM_ROOT_PASSWORD=1,MYSQL_DATABASE=d | MYSQL_RANDOM_ROOT_PASSWORD
			mysql | MYSQL_ROOT_PASSWORD=p | MYSQL_DATABASE
			mariadb | MARIADB_ROOT_PASSWORD_HASH=h,MARIADB_DATABASE=d | MARIADB_ROOT_PASSWORD_HASH
			mssql/server | X=y | MSSQL_SA_PASSWORD
			""")
	void saysWhichVariableIsMissingOrInTheWay(String image, String environment, String variable) {
		assertThatIllegalStateException()
			.isThrownBy(() -> databaseFactories()
				.forEach((factory) -> factory.getConnectionDetails(source(service(image, 0, environment, Map.of())))))
			.withMessageContaining("'database'")
			.withMessageContaining(variable);
	}

	@Test
	void bridge() {
		RunningService service = service("acme/tools:1", 4466, "PRISMA_BRIDGE_TOKEN=s3cret",
				Map.of("org.springframework.boot.service-connection", "prisma-bridge"));
		PrismaConnectionDetails details = details(service, PrismaConnectionDetails.class);
		assertThat(details.getUrl()).isEqualTo(URI.create("http://10.0.0.2:32768"));
		assertThat(details.getToken()).isEqualTo("s3cret");
		assertThat(details.getSslBundle()).isNull();
	}

	@Test
	void bridgeWithTlsAtAnotherPort() {
		PrismaConnectionDetails details = details(
				service("prisma-bridge", 8443, "PORT=8443,PRISMA_BRIDGE_TLS_CERT=/tls.crt", Map.of()),
				PrismaConnectionDetails.class);
		assertThat(details.getUrl()).isEqualTo(URI.create("https://10.0.0.2:32768"));
		assertThat(details.getToken()).isNull();
	}

	private static PrismaDatabaseConnectionDetails database(RunningService service) {
		return details(service, PrismaDatabaseConnectionDetails.class);
	}

	private static <D> D details(RunningService service, Class<D> type) {
		return type.cast(new ConnectionDetailsFactories(null).getConnectionDetails(source(service), true).get(type));
	}

	private static DockerComposeConnectionSource source(RunningService service) {
		DockerComposeConnectionSource source = Mockito.mock(DockerComposeConnectionSource.class);
		given(source.getRunningService()).willReturn(service);
		given(source.getEnvironment()).willReturn(new MockEnvironment());
		return source;
	}

	private static List<DatabaseDockerComposeConnectionDetailsFactory> databaseFactories() {
		return List.of(new PostgresDockerComposeConnectionDetailsFactory(),
				new MySqlDockerComposeConnectionDetailsFactory(), new MariaDbDockerComposeConnectionDetailsFactory(),
				new SqlServerDockerComposeConnectionDetailsFactory());
	}

	private static RunningService service(String image, int port, String environment, Map<String, String> labels) {
		RunningService service = Mockito.mock(RunningService.class);
		ConnectionPorts ports = Mockito.mock(ConnectionPorts.class);
		given(ports.get(port)).willReturn(32768);
		given(service.name()).willReturn("database");
		given(service.image()).willReturn(ImageReference.of(image));
		given(service.host()).willReturn("10.0.0.2");
		given(service.ports()).willReturn(ports);
		given(service.labels()).willReturn(labels);
		Map<String, String> variables = new HashMap<>();
		for (String variable : environment.split(",")) {
			String[] parts = variable.split("=", 2);
			variables.put(parts[0], parts[1]);
		}
		given(service.env()).willReturn(variables);
		return service;
	}

}
