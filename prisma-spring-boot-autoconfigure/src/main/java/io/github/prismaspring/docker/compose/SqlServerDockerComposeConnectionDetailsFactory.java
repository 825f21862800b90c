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
 * Creates connection details from a {@code mssql/server} service. Its label may name
 * another database than {@code master}: {@code database=shop}.
 */
class SqlServerDockerComposeConnectionDetailsFactory extends DatabaseDockerComposeConnectionDetailsFactory {

	SqlServerDockerComposeConnectionDetailsFactory() {
		super("mssql/server", DatasourceProvider.SQLSERVER, 1433);
	}

	@Override
	void describe(DatasourceUrlBuilder url, ServiceEnvironment environment) {
		url.credentials("SA", environment.required("MSSQL_SA_PASSWORD", "SA_PASSWORD"))
			// The server has signed its certificate by itself
			.parameter("trustServerCertificate", "true");
	}

}
