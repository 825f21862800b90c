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
 * Where a bridge has said that it listens.
 *
 * @param url the base URL
 * @param socket the Unix socket, or {@code null} if it listens on the port of the URL
 */
record BridgeListening(URI url, @Nullable Path socket) {

	private static final URI ANY_HOST = URI.create("http://localhost");

	static BridgeListening onPort(int port) {
		return new BridgeListening(URI.create("http://127.0.0.1:" + port), null);
	}

	static BridgeListening onSocket(Path socket) {
		return new BridgeListening(ANY_HOST, socket);
	}

}
