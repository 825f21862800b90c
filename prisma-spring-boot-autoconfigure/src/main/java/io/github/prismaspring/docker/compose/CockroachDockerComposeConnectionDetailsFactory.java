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
 * Creates connection details from a {@code cockroachdb/cockroach} service.
 *
 * @see <a href=
 * "https://www.cockroachlabs.com/docs/stable/cockroach-start-single-node">Environment
 * variables of a single node</a>
 */
class CockroachDockerComposeConnectionDetailsFactory extends DatabaseDockerComposeConnectionDetailsFactory {

	CockroachDockerComposeConnectionDetailsFactory() {
		super("cockroachdb/cockroach", DatasourceProvider.COCKROACHDB, 26257);
	}

	@Override
	void describe(DatasourceUrlBuilder url, ServiceEnvironment environment) {
		url.credentials(environment.firstOr("root", "COCKROACH_USER"), environment.first("COCKROACH_PASSWORD"))
			.database(environment.firstOr("defaultdb", "COCKROACH_DATABASE"));
	}

}
