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

import org.jspecify.annotations.Nullable;

/**
 * Where a bridge listens and what it wants to be shown.
 *
 * @param url the base URL
 * @param token the token that every request carries, or {@code null} if the bridge wants
 * none
 */
public record BridgeEndpoint(URI url, @Nullable String token) {

	/**
	 * Returns the URL without credentials and query, for messages.
	 * @return where the bridge is
	 */
	public String address() {
		String port = (this.url.getPort() >= 0) ? ":" + this.url.getPort() : "";
		String path = (this.url.getRawPath() != null) ? this.url.getRawPath() : "";
		return this.url.getScheme() + "://" + this.url.getHost() + port + path;
	}

	@Override
	public String toString() {
		return address();
	}

}
