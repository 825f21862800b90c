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
import org.jspecify.annotations.Nullable;
import org.testcontainers.containers.Container;

import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionDetailsFactory;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionSource;

/**
 * Creates {@link PrismaConnectionDetails} from a container with the connection name
 * {@code prisma-bridge}.
 */
class BridgeContainerConnectionDetailsFactory
		extends ContainerConnectionDetailsFactory<Container<?>, PrismaConnectionDetails> {

	private static final int DEFAULT_PORT = 4466;

	BridgeContainerConnectionDetailsFactory() {
		super("prisma-bridge");
	}

	@Override
	protected PrismaConnectionDetails getContainerConnectionDetails(ContainerConnectionSource<Container<?>> source) {
		return new BridgeContainerConnectionDetails(source);
	}

	/**
	 * {@link PrismaConnectionDetails} backed by a container.
	 */
	private static final class BridgeContainerConnectionDetails extends ContainerConnectionDetails<Container<?>>
			implements PrismaConnectionDetails {

		private BridgeContainerConnectionDetails(ContainerConnectionSource<Container<?>> source) {
			super(source);
		}

		@Override
		public URI getUrl() {
			Container<?> container = getContainer();
			String scheme = (container.getEnvMap().containsKey("PRISMA_BRIDGE_TLS_CERT")) ? "https" : "http";
			return URI.create(scheme + "://" + container.getHost() + ":" + container.getMappedPort(port(container)));
		}

		private static int port(Container<?> container) {
			String port = container.getEnvMap().get("PORT");
			return (port != null) ? Integer.parseInt(port) : DEFAULT_PORT;
		}

		@Override
		public @Nullable String getToken() {
			return getContainer().getEnvMap().get("PRISMA_BRIDGE_TOKEN");
		}

		@Override
		public @Nullable SslBundle getSslBundle() {
			return super.getSslBundle();
		}

	}

}
