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

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * The headers of every HTTP request to a bridge.
 */
final class BridgeHeaders {

	private final BridgeEndpoint endpoint;

	BridgeHeaders(BridgeEndpoint endpoint) {
		this.endpoint = endpoint;
	}

	/**
	 * Adds them to a request.
	 * @param headers the headers of the request
	 * @param accepted the type of the answer; whatever it is, refusals are JSON
	 */
	void addTo(HttpHeaders headers, MediaType accepted) {
		headers.setAccept(List.of(accepted));
		headers.set("X-request-id", HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
		if (this.endpoint.token() != null) {
			headers.setBearerAuth(this.endpoint.token());
		}
	}

}
