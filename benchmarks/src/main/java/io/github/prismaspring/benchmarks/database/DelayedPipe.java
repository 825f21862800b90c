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
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * One direction of a connection: a thread that reads, and one that writes each piece when
 * it is due.
 */
final class DelayedPipe {

	private static final int BUFFER = 64 * 1024;

	private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();

	private final Socket from;

	private final Socket to;

	private final long delayNanos;

	private DelayedPipe(Socket from, Socket to, long delayNanos) {
		this.from = from;
		this.to = to;
		this.delayNanos = delayNanos;
	}

	static void connect(Socket from, Socket to, long delayNanos) throws IOException {
		to.setTcpNoDelay(true);
		DelayedPipe pipe = new DelayedPipe(from, to, delayNanos);
		run("link-reader", pipe::read);
		run("link-writer", pipe::write);
	}

	private void read() throws IOException {
		byte[] buffer = new byte[BUFFER];
		try {
			InputStream in = this.from.getInputStream();
			for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
				this.pieces.add(
						new Piece(ByteBuffer.wrap(Arrays.copyOf(buffer, length)), System.nanoTime() + this.delayNanos));
			}
		}
		finally {
			this.pieces.add(new Piece(ByteBuffer.allocate(0), System.nanoTime() + this.delayNanos));
		}
	}

	private void write() throws IOException, InterruptedException {
		try (this.to) {
			OutputStream out = this.to.getOutputStream();
			for (Piece piece = this.pieces.take(); piece.bytes().hasRemaining(); piece = this.pieces.take()) {
				for (long early = piece.due() - System.nanoTime(); early > 0; early = piece.due() - System.nanoTime()) {
					LockSupport.parkNanos(early);
				}
				out.write(piece.bytes().array());
			}
		}
	}

	static void run(String name, Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// One of the sides has closed the connection
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}, name);
		thread.setDaemon(true);
		thread.start();
	}

	/** What was read, empty at the end. */
	private record Piece(ByteBuffer bytes, long due) {

	}

	interface Work {

		void run() throws IOException, InterruptedException;

	}

}
