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

package io.github.prismaspring.autoconfigure;

import java.util.List;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineDecorator;
import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgeEndpoints;
import io.github.prismaspring.engine.http.BridgeHttpSettings;
import io.github.prismaspring.engine.http.BridgeProtocol;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Makes engines as the beans of the application want them: with its customizers and its
 * decorators.
 */
public final class PrismaEngineFactory {

	private final ObjectProvider<WebClient.Builder> builder;

	private final ObjectProvider<PrismaWebClientCustomizer> customizers;

	private final ObjectProvider<PrismaEngineDecorator> decorators;

	/**
	 * Create a new factory.
	 * @param builder the builder to make clients with; it is not changed
	 * @param customizers what changes a copy of it
	 * @param decorators what is put around engines
	 */
	public PrismaEngineFactory(ObjectProvider<WebClient.Builder> builder,
			ObjectProvider<PrismaWebClientCustomizer> customizers, ObjectProvider<PrismaEngineDecorator> decorators) {
		this.builder = builder;
		this.customizers = customizers;
		this.decorators = decorators;
	}

	/**
	 * Makes a client of a bridge.
	 * @param endpoints where the bridge is
	 * @param properties the limits of the exchange
	 * @param connectionDetails what is known of a bridge outside of the application, or
	 * {@code null} if it is one of its own
	 * @param schema the schema to expect, or {@code null} to take any
	 * @return the client
	 */
	public BridgeClient client(BridgeEndpoints endpoints, PrismaProperties.Client properties,
			@Nullable PrismaConnectionDetails connectionDetails, @Nullable PrismaSchema schema) {
		WebClient.Builder customized = this.builder.getIfAvailable(WebClient::builder).clone();
		this.customizers.orderedStream().forEach((customizer) -> customizer.customize(customized));
		BridgeHttpSettings settings = new BridgeHttpSettings(properties.getConnectTimeout(),
				properties.getRequestTimeout(), properties.getMaxResponseSize(),
				protocol(properties.getProtocol(), connectionDetails == null),
				(connectionDetails != null) ? connectionDetails::getSslBundle : null);
		return new BridgeClient(endpoints, settings, customized, schema);
	}

	BridgeProtocol protocol(PrismaProperties.Client.Protocol protocol, boolean local) {
		return switch (protocol) {
			case HTTP -> http();
			case WEBSOCKET -> BridgeProtocol.WEBSOCKET;
			case AUTO -> {
				BridgeProtocol http = http();
				yield (local && http == BridgeProtocol.HTTP_SHARED) ? BridgeProtocol.WEBSOCKET : http;
			}
		};
	}

	// Who customizes the exchanges of queries expects one for each of them
	private BridgeProtocol http() {
		return (this.customizers.stream().anyMatch(PrismaWebClientCustomizer::isMeantForQueries)) ? BridgeProtocol.HTTP
				: BridgeProtocol.HTTP_SHARED;
	}

	/**
	 * Returns the engine of a client, with everything around it.
	 * @param client the client
	 * @return the engine
	 */
	public PrismaEngine engine(BridgeClient client) {
		List<PrismaEngineDecorator> outermostFirst = this.decorators.orderedStream().toList();
		PrismaEngine engine = client.engine();
		for (int i = outermostFirst.size() - 1; i >= 0; i--) {
			engine = outermostFirst.get(i).decorate(engine);
		}
		return engine;
	}

}
