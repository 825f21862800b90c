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

import reactor.netty.resources.LoopResources;

/**
 * Whether this application can reach a bridge over a Unix socket.
 * <p>
 * It takes a native transport of Netty, epoll or kqueue. Over the sockets of the JDK
 * Reactor Netty sends requests of HTTP/3, which no server understands there.
 */
public final class UnixSockets {

	private UnixSockets() {
	}

	/**
	 * Returns whether Unix sockets can be used.
	 * @return whether there is a native transport for this platform that is not switched
	 * off
	 */
	public static boolean areSupported() {
		return LoopResources.DEFAULT_NATIVE && LoopResources.hasNativeSupport();
	}

}
