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

import java.time.Duration;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.ssl.SslBundle;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the exchange with the bridge.
 *
 * @param connectTimeout the longest time to wait for a connection
 * @param requestTimeout the longest time from a request to its complete answer
 * @param maxResponseSize the largest answer to accept
 * @param protocol how queries are carried
 * @param sslBundle tells the certificates for a remote bridge, and is asked before each
 * request: connections that are made after it names another bundle use that one. It is
 * {@code null}, or returns {@code null}, for the certificates of the Java platform
 */
public record BridgeHttpSettings(Duration connectTimeout, Duration requestTimeout, DataSize maxResponseSize,
		BridgeProtocol protocol, @Nullable Supplier<@Nullable SslBundle> sslBundle) {

	@Nullable SslBundle currentSslBundle() {
		return (this.sslBundle != null) ? this.sslBundle.get() : null;
	}

	int maxResponseBytes() {
		return (int) Math.min(this.maxResponseSize.toBytes(), Integer.MAX_VALUE);
	}

}
