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
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Unix socket of one run of the bridge, alone in a folder that nobody but this user
 * may enter.
 *
 * @param path the path of the socket
 */
record BridgeSocket(Path path) {

	/**
	 * How the names of the folders begin.
	 */
	static final String PREFIX = "prisma-bridge-";

	/**
	 * How the sockets are called.
	 */
	static final String NAME = "bridge.sock";

	private static final Logger logger = LoggerFactory.getLogger(BridgeSocket.class);

	/**
	 * Makes the folder of a new socket.
	 * @param directory the folder to make it in
	 * @return a socket that does not exist yet
	 * @throws IOException if there can be no socket, for example because the path would
	 * be longer than the operating system allows
	 * @throws UnsupportedOperationException if this platform has no Unix sockets
	 */
	static BridgeSocket in(Path directory) throws IOException {
		Path folder = new PrivateFiles().createTempDirectory(directory, PREFIX);
		BridgeSocket socket = new BridgeSocket(folder.resolve(NAME));
		try {
			socket.tryOut();
			return socket;
		}
		catch (IOException | UnsupportedOperationException ex) {
			socket.delete();
			throw ex;
		}
	}

	// What the limit of the path is, and whether the file system has sockets, is best
	// known to the operating system
	private void tryOut() throws IOException {
		try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			channel.bind(UnixDomainSocketAddress.of(this.path));
		}
		Files.delete(this.path);
	}

	/**
	 * Removes the socket and its folder, as far as they are there.
	 */
	void delete() {
		try {
			Files.deleteIfExists(this.path);
			Path folder = this.path.getParent();
			if (folder != null) {
				Files.deleteIfExists(folder);
			}
		}
		catch (IOException ex) {
			logger.debug("'{}' could not be removed", this.path, ex);
		}
	}

}
