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

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes sockets for bridges, in the folder for temporary files.
 */
final class BridgeSockets {

	private static final Logger logger = LoggerFactory.getLogger(BridgeSockets.class);

	private final LocalTransport transport;

	private final BridgePlatform platform;

	private final Path directory;

	BridgeSockets(LocalTransport transport, BridgePlatform platform, Path directory) {
		this.transport = transport;
		this.platform = platform;
		this.directory = directory.toAbsolutePath();
	}

	static BridgeSockets of(LocalTransport transport) {
		return new BridgeSockets(transport, BridgePlatform.current(),
				Path.of(System.getProperty("java.io.tmpdir", "")));
	}

	LocalTransport transport() {
		return this.transport;
	}

	/**
	 * Makes a socket with a name of its own.
	 * @return the socket, or {@code null} if the bridge has to listen on a port
	 * @throws UnixSocketException if there has to be a socket and there can be none
	 */
	@Nullable BridgeSocket next() {
		return switch (this.transport) {
			case TCP -> null;
			case UNIX -> required();
			case AUTO -> {
				try {
					yield required();
				}
				catch (UnixSocketException ex) {
					logger.debug("The bridge is going to listen on a port", ex);
					yield null;
				}
			}
		};
	}

	private BridgeSocket required() {
		if (this.platform.isWindows()) {
			throw new UnixSocketException(this.directory, "Node.js has none on Windows", null);
		}
		try {
			new AbandonedSockets(this.directory).delete();
			return BridgeSocket.in(this.directory);
		}
		catch (IOException | UnsupportedOperationException ex) {
			throw new UnixSocketException(this.directory, String.valueOf(ex.getMessage()), ex);
		}
	}

}
