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

/**
 * Creates connection details from a {@code mysql} service. Reads the variables that
 * Spring Boot reads for JDBC.
 */
class MySqlDockerComposeConnectionDetailsFactory extends DatabaseDockerComposeConnectionDetailsFactory {

	MySqlDockerComposeConnectionDetailsFactory() {
		super("mysql", DatasourceProvider.MYSQL, 3306);
	}

	@Override
	void describe(DatasourceUrlBuilder url, ServiceEnvironment environment) {
		environment.refuse("MYSQL_RANDOM_ROOT_PASSWORD");
		String[] passwords = { "MYSQL_PASSWORD", "MYSQL_ROOT_PASSWORD" };
		boolean emptyAllowed = environment.has("MYSQL_ALLOW_EMPTY_PASSWORD", "ALLOW_EMPTY_PASSWORD");
		url.credentials(environment.firstOr("root", "MYSQL_USER"),
				(emptyAllowed) ? environment.first(passwords) : environment.required(passwords))
			.database(environment.required("MYSQL_DATABASE"))
			// Without TLS, MySQL 8 takes a password by the key that it hands out
			.parameter("allowPublicKeyRetrieval", "true");
	}

}
