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

package io.github.prismaspring.bridge;

import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Where a bridge that runs on this machine listens, and the token it wants to see.
 *
 * @param url the base URL
 * @param socket the Unix socket to reach it over, or {@code null} to connect to host and
 * port of the URL
 * @param token the token, which only this run of the bridge takes
 */
public record BridgeAddress(URI url, @Nullable Path socket, String token) {

	@Override
	public String toString() {
		return (this.socket != null) ? "unix:" + this.socket : this.url.toString();
	}

}
