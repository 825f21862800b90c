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
import java.net.ConnectException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sockets of bridges whose application was killed before it could remove them.
 */
final class AbandonedSockets {

	/**
	 * Much longer than a bridge takes from the folder of its socket to listening there.
	 */
	private static final Duration AGE = Duration.ofHours(1);

	private static final Logger logger = LoggerFactory.getLogger(AbandonedSockets.class);

	private final Path directory;

	AbandonedSockets(Path directory) {
		this.directory = directory;
	}

	/**
	 * Removes all of them. What cannot be removed, because it is another user's, stays.
	 */
	void delete() {
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(this.directory, BridgeSocket.PREFIX + "*")) {
			for (Path folder : folders) {
				Path socket = folder.resolve(BridgeSocket.NAME);
				if (isOld(folder) && !isListenedTo(socket)) {
					new BridgeSocket(socket).delete();
				}
			}
		}
		catch (IOException ex) {
			logger.debug("'{}' could not be searched for abandoned sockets", this.directory, ex);
		}
	}

	private static boolean isOld(Path folder) throws IOException {
		return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
				&& Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(AGE));
	}

	private static boolean isListenedTo(Path socket) {
		if (!Files.exists(socket)) {
			return false;
		}
		try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
			return channel.isConnected();
		}
		catch (ConnectException ex) {
			return false;
		}
		catch (IOException ex) {
			// It is not known, so it stays
			return true;
		}
	}

}
