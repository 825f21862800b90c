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

package io.github.prismaspring.engine.http;

import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Where a bridge listens and what it wants to be shown.
 *
 * @param url the base URL
 * @param socket the Unix socket to reach it over, or {@code null} to connect to host and
 * port of the URL
 * @param token the token that every request carries, or {@code null} if the bridge wants
 * none
 */
public record BridgeEndpoint(URI url, @Nullable Path socket, @Nullable String token) {

	/**
	 * Names a host as every request over HTTP does. The bridge takes any on a socket.
	 */
	private static final URI ANY_HOST = URI.create("http://localhost");

	/**
	 * Creates an endpoint that is reached over TCP.
	 * @param url the base URL
	 * @param token the token, or {@code null} if the bridge wants none
	 */
	public BridgeEndpoint(URI url, @Nullable String token) {
		this(url, null, token);
	}

	/**
	 * Creates an endpoint that is reached over a Unix socket.
	 * @param socket the path of the socket
	 * @param token the token, or {@code null} if the bridge wants none
	 * @return the endpoint
	 */
	public static BridgeEndpoint onSocket(Path socket, @Nullable String token) {
		return new BridgeEndpoint(ANY_HOST, socket, token);
	}

	/**
	 * Returns the URL without credentials and query, or the path of the socket as
	 * {@code unix:/path}, for messages.
	 * @return where the bridge is
	 */
	public String address() {
		if (this.socket != null) {
			return "unix:" + this.socket;
		}
		String port = (this.url.getPort() >= 0) ? ":" + this.url.getPort() : "";
		String path = (this.url.getRawPath() != null) ? this.url.getRawPath() : "";
		return this.url.getScheme() + "://" + this.url.getHost() + port + path;
	}

	@Override
	public String toString() {
		return address();
	}

}
