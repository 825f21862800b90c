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

import java.util.List;

import reactor.core.publisher.Mono;

/**
 * Knows where the bridge is at this moment. A bridge that was restarted is somewhere
 * else.
 */
@FunctionalInterface
public interface BridgeEndpoints {

	/**
	 * Returns the current endpoint.
	 * @return the endpoint, with another token or port after each restart of the bridge,
	 * or an error that is a
	 * {@link io.github.prismaspring.PrismaEngineUnavailableException} when there is none
	 */
	Mono<BridgeEndpoint> current();

	/**
	 * Creates endpoints for a bridge that stays where it is.
	 * @param endpoint the endpoint
	 * @return the endpoints
	 */
	static BridgeEndpoints of(BridgeEndpoint endpoint) {
		Mono<BridgeEndpoint> current = Mono.just(endpoint);
		return () -> current;
	}

	/**
	 * Returns all bridges that serve the database, each by itself.
	 * @return the bridges, by default this one alone
	 */
	default List<BridgeEndpoints> each() {
		return List.of(this);
	}

	/**
	 * Creates endpoints for bridges that serve the same database and stay where they are.
	 * @param endpoints the endpoints, at least one
	 * @return the endpoints
	 */
	static BridgeEndpoints of(List<BridgeEndpoint> endpoints) {
		BridgeEndpoints first = of(endpoints.get(0));
		return (endpoints.size() > 1) ? new SeveralBridgeEndpoints(endpoints) : first;
	}

}
