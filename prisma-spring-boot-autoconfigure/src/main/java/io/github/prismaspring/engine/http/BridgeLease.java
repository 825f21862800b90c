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

import io.github.prismaspring.PrismaProtocolException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bridge's promise to keep transactions for as long as the one who holds the lease
 * lives.
 *
 * @param id the name of the lease
 * @param instance where the bridge that gave the lease can be reached directly, or
 * {@code null} if it stands alone behind its endpoint
 */
record BridgeLease(String id, @Nullable URI instance) {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	static BridgeLease read(byte[] line) {
		try {
			JsonNode lease = MAPPER.readTree(line);
			String instance = lease.path("instance").asString("");
			return new BridgeLease(lease.required("lease").stringValue(),
					(!instance.isEmpty()) ? URI.create(instance) : null);
		}
		catch (JacksonException | IllegalArgumentException ex) {
			PrismaProtocolException cause = new PrismaProtocolException("Expected a lease but found something else");
			throw new PrismaProtocolException(cause.error(), ex);
		}
	}

}
