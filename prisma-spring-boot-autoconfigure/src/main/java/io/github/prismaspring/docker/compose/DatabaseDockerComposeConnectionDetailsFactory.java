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

import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.datasource.DatasourceProvider;
import io.github.prismaspring.datasource.DatasourceUrl;
import io.github.prismaspring.datasource.DatasourceUrlBuilder;

import org.springframework.boot.docker.compose.core.RunningService;
import org.springframework.boot.docker.compose.service.connection.DockerComposeConnectionDetailsFactory;
import org.springframework.boot.docker.compose.service.connection.DockerComposeConnectionSource;

/**
 * Base class for factories that create {@link PrismaDatabaseConnectionDetails} from a
 * database's service. The label {@value #PARAMETERS_LABEL} of the service adds parameters
 * to the URL, in the form they have there.
 */
abstract class DatabaseDockerComposeConnectionDetailsFactory
		extends DockerComposeConnectionDetailsFactory<PrismaDatabaseConnectionDetails> {

	static final String PARAMETERS_LABEL = "io.github.prismaspring.parameters";

	private final DatasourceProvider provider;

	private final int port;

	DatabaseDockerComposeConnectionDetailsFactory(String connectionName, DatasourceProvider provider, int port) {
		super(connectionName);
		this.provider = provider;
		this.port = port;
	}

	@Override
	protected PrismaDatabaseConnectionDetails getDockerComposeConnectionDetails(DockerComposeConnectionSource source) {
		RunningService service = source.getRunningService();
		DatasourceUrlBuilder builder = DatasourceUrl.of(this.provider, service.host(), service.ports().get(this.port));
		describe(builder, new ServiceEnvironment(service));
		builder.rawParameters(service.labels().get(PARAMETERS_LABEL));
		return new DatabaseDockerComposeConnectionDetails(service, builder.build());
	}

	/**
	 * Says what the service's environment tells about the database.
	 * @param url the URL to complete
	 * @param environment the environment
	 */
	abstract void describe(DatasourceUrlBuilder url, ServiceEnvironment environment);

}
