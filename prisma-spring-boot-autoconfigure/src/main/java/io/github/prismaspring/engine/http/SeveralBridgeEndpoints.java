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
 * Bridges that serve the same database and stay where they are.
 */
final class SeveralBridgeEndpoints implements BridgeEndpoints {

	private final List<BridgeEndpoints> each;

	SeveralBridgeEndpoints(List<BridgeEndpoint> endpoints) {
		this.each = endpoints.stream().map(BridgeEndpoints::of).toList();
	}

	@Override
	public Mono<BridgeEndpoint> current() {
		return this.each.get(0).current();
	}

	@Override
	public List<BridgeEndpoints> each() {
		return this.each;
	}

}
