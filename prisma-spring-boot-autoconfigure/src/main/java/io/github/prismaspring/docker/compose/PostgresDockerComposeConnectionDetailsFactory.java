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

import io.github.prismaspring.datasource.DatasourceProvider;
import io.github.prismaspring.datasource.DatasourceUrlBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Creates connection details from a {@code postgres} service. Reads the variables that
 * Spring Boot reads for JDBC.
 */
class PostgresDockerComposeConnectionDetailsFactory extends DatabaseDockerComposeConnectionDetailsFactory {

	PostgresDockerComposeConnectionDetailsFactory() {
		super("postgres", DatasourceProvider.POSTGRESQL, 5432);
	}

	@Override
	void describe(DatasourceUrlBuilder url, ServiceEnvironment environment) {
		String user = environment.firstOr("postgres", "POSTGRES_USER", "POSTGRESQL_USER", "POSTGRESQL_USERNAME");
		url.credentials(user, password(environment))
			.database(environment.firstOr(user, "POSTGRES_DB", "POSTGRESQL_DB", "POSTGRESQL_DATABASE"));
	}

	private static @Nullable String password(ServiceEnvironment environment) {
		String[] names = { "POSTGRES_PASSWORD", "POSTGRESQL_PASSWORD" };
		boolean trusting = "trust".equals(environment.first("POSTGRES_HOST_AUTH_METHOD"));
		if (trusting || environment.has("ALLOW_EMPTY_PASSWORD")) {
			return (trusting) ? null : environment.first(names);
		}
		return environment.required(names);
	}

}
