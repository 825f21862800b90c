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

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The connections that a bridge has to its database.
 *
 * @param max how many there may be
 * @param busy how many are in use
 * @param idle how many are free
 * @param waiting how many queries wait for one
 */
public record BridgePool(int max, int busy, int idle, int waiting) {

	static @Nullable BridgePool read(JsonNode pool) {
		if (!pool.isObject()) {
			return null;
		}
		int idle = pool.path("idle").asInt(0);
		return new BridgePool(pool.path("max").asInt(0), pool.path("size").asInt(0) - idle, idle,
				pool.path("waiting").asInt(0));
	}

}
