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

package io.github.prismaspring.benchmarks.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A way to the database that takes its time: what one side sends arrives at the other
 * after half the round trip. Nothing is held back longer than that, however much is on
 * its way.
 */
public final class DatabaseLink implements AutoCloseable {

	private final ServerSocket door;

	private final int target;

	private final long delayNanos;

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private DatabaseLink(ServerSocket door, int target, long delayNanos) {
		this.door = door;
		this.target = target;
		this.delayNanos = delayNanos;
	}

	/**
	 * Opens a link.
	 * @param target the port of the database
	 * @param roundTripMillis how long a round trip takes at least
	 * @return the open link
	 * @throws IOException if there is no port left
	 */
	public static DatabaseLink open(int target, int roundTripMillis) throws IOException {
		ServerSocket door = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
		DatabaseLink link = new DatabaseLink(door, target, roundTripMillis * 1_000_000L / 2);
		DelayedPipe.run("link-door", link::accept);
		return link;
	}

	/**
	 * Returns the port that contestants connect to.
	 * @return the port
	 */
	public int port() {
		return this.door.getLocalPort();
	}

	private void accept() throws IOException {
		while (!this.door.isClosed()) {
			Socket client = this.door.accept();
			Socket server = new Socket(InetAddress.getLoopbackAddress(), this.target);
			this.sockets.add(client);
			this.sockets.add(server);
			DelayedPipe.connect(client, server, this.delayNanos);
			DelayedPipe.connect(server, client, this.delayNanos);
		}
	}

	@Override
	public void close() throws IOException {
		this.door.close();
		for (Socket socket : this.sockets) {
			socket.close();
		}
	}

}
