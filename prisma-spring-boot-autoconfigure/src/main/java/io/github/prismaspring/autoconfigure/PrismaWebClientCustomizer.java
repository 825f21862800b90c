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

import org.springframework.web.reactive.function.client.WebClient;

/**
 * Callback interface that can be implemented by beans wishing to customize the
 * {@link WebClient} that requests go to the bridge with. Codecs make no difference there,
 * since requests and answers travel as they are.
 */
@FunctionalInterface
public interface PrismaWebClientCustomizer {

	/**
	 * Customize the builder.
	 * @param builder the builder to customize
	 */
	void customize(WebClient.Builder builder);

	/**
	 * Returns whether queries are to go through the customized client, one by one. Each
	 * of them is then an HTTP exchange of its own, unless {@code prisma.client.protocol}
	 * is {@code websocket}: the client has no part in what travels over a WebSocket, and
	 * would see several queries in one exchange where they share one.
	 * @return {@code true} by default
	 */
	default boolean isMeantForQueries() {
		return true;
	}

}
