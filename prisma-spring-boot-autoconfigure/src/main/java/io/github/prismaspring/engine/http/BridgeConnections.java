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

import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * Has the connection that leads to where the bridge is now, and drops the one before.
 */
final class BridgeConnections {

	private final BridgeEndpoints endpoints;

	private final BridgeHttpSettings settings;

	private final WebClient.Builder builder;

	// No lock: whoever comes while another connects anew may be a thread of Reactor
	private final AtomicReference<@Nullable BridgeConnection> latest = new AtomicReference<>();

	BridgeConnections(BridgeEndpoints endpoints, BridgeHttpSettings settings, WebClient.Builder builder) {
		this.endpoints = endpoints;
		this.settings = settings;
		this.builder = builder.clone();
	}

	Mono<BridgeConnection> current() {
		return this.endpoints.current().map(this::connection);
	}

	private BridgeConnection connection(BridgeEndpoint endpoint) {
		BridgeConnection connection = this.latest.get();
		return (connection != null && connection.endpoint().equals(endpoint)) ? connection
				: replace(connection, endpoint);
	}

	private BridgeConnection replace(@Nullable BridgeConnection previous, BridgeEndpoint endpoint) {
		BridgeConnection connection = new BridgeConnection(endpoint, this.settings, this.builder);
		if (!this.latest.compareAndSet(previous, connection)) {
			connection.close();
			return connection(endpoint);
		}
		if (previous != null) {
			previous.close();
		}
		return connection;
	}

	void close() {
		BridgeConnection connection = this.latest.getAndSet(null);
		if (connection != null) {
			connection.close();
		}
	}

}
