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

package io.github.prismaspring.autoconfigure.bridge;

import java.net.URI;
import java.nio.file.Path;

import io.github.prismaspring.autoconfigure.PrismaConnectionDetails;
import io.github.prismaspring.engine.http.BridgeEndpoint;
import io.github.prismaspring.engine.http.UnixSockets;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The URL of a bridge that runs outside of the application.
 *
 * @param url the URL
 */
record RemoteBridgeUrl(URI url) {

	/**
	 * Makes an endpoint of it, after a check that it is one of a bridge.
	 * @param details what else is known about the bridge
	 * @return the endpoint
	 */
	BridgeEndpoint endpoint(PrismaConnectionDetails details) {
		return switch (scheme()) {
			case "http" -> {
				requireHost();
				refuseSslBundle(details, "a URL with http is not encrypted. Use https, or remove");
				yield new BridgeEndpoint(this.url, details.getToken());
			}
			case "https" -> {
				requireHost();
				yield new BridgeEndpoint(this.url, details.getToken());
			}
			case "unix" -> {
				refuseSslBundle(details, "a Unix socket has no use for TLS. Remove");
				requireUnixSockets();
				yield BridgeEndpoint.onSocket(socket(), details.getToken());
			}
			default -> throw malformed();
		};
	}

	private String scheme() {
		return (this.url.getScheme() != null) ? this.url.getScheme() : "";
	}

	private void requireHost() {
		if (this.url.getHost() == null) {
			throw malformed();
		}
	}

	private Path socket() {
		String path = this.url.getPath();
		if (path == null || path.length() < 2 || path.endsWith("/") || this.url.getRawAuthority() != null
				|| this.url.getRawQuery() != null || this.url.getRawFragment() != null) {
			throw malformed();
		}
		return Path.of(path);
	}

	private void requireUnixSockets() {
		if (!UnixSockets.areSupported()) {
			throw invalid("A Unix socket needs a native transport of Netty. Add 'netty-transport-native-epoll' or "
					+ "'netty-transport-native-kqueue' for this platform, or use the bridge's port.");
		}
	}

	private InvalidConfigurationPropertyValueException malformed() {
		return invalid("The URL of a bridge has the form http://host:port, https://host or unix:/path/to/socket.");
	}

	private void refuseSslBundle(PrismaConnectionDetails details, String reason) {
		if (details.getSslBundle() != null) {
			throw invalid("There is an SSL bundle for the bridge, but " + reason + " 'prisma.bridge.ssl.bundle'.");
		}
	}

	private InvalidConfigurationPropertyValueException invalid(String reason) {
		return new InvalidConfigurationPropertyValueException("prisma.bridge.url", this.url, reason);
	}

}
