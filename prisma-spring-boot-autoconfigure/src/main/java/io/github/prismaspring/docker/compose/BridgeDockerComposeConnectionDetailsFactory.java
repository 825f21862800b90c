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

import io.github.prismaspring.autoconfigure.PrismaConnectionDetails;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.docker.compose.core.RunningService;
import org.springframework.boot.docker.compose.service.connection.DockerComposeConnectionDetailsFactory;
import org.springframework.boot.docker.compose.service.connection.DockerComposeConnectionSource;
import org.springframework.boot.ssl.SslBundle;

/**
 * Creates {@link PrismaConnectionDetails} from a {@code prisma-bridge} service.
 */
class BridgeDockerComposeConnectionDetailsFactory
		extends DockerComposeConnectionDetailsFactory<PrismaConnectionDetails> {

	private static final int DEFAULT_PORT = 4466;

	BridgeDockerComposeConnectionDetailsFactory() {
		super("prisma-bridge");
	}

	@Override
	protected PrismaConnectionDetails getDockerComposeConnectionDetails(DockerComposeConnectionSource source) {
		return new BridgeDockerComposeConnectionDetails(source.getRunningService());
	}

	/**
	 * {@link PrismaConnectionDetails} backed by a {@link RunningService}.
	 */
	private static final class BridgeDockerComposeConnectionDetails extends DockerComposeConnectionDetails
			implements PrismaConnectionDetails {

		private final URI url;

		private final @Nullable String token;

		private final @Nullable SslBundle sslBundle;

		private BridgeDockerComposeConnectionDetails(RunningService service) {
			super(service);
			ServiceEnvironment environment = new ServiceEnvironment(service);
			String scheme = (environment.has("PRISMA_BRIDGE_TLS_CERT")) ? "https" : "http";
			int port = Integer.parseInt(environment.firstOr(Integer.toString(DEFAULT_PORT), "PORT"));
			this.url = URI.create(scheme + "://" + service.host() + ":" + service.ports().get(port));
			this.token = environment.first("PRISMA_BRIDGE_TOKEN");
			this.sslBundle = getSslBundle(service);
		}

		@Override
		public URI getUrl() {
			return this.url;
		}

		@Override
		public @Nullable String getToken() {
			return this.token;
		}

		@Override
		public @Nullable SslBundle getSslBundle() {
			return this.sslBundle;
		}

	}

}
