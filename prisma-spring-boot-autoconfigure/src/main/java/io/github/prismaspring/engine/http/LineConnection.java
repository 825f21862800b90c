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

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * A connection to a bridge on a Unix socket that carries a line of JSON and then its
 * answer, written and read by whoever asks. One thread at a time may use it, and waits
 * for the answer; to interrupt that thread, or to {@link #close()} the connection, ends
 * the waiting.
 */
final class LineConnection implements Closeable {

	private static final ProtocolFamily UNIX = StandardProtocolFamily.UNIX;

	private static final String PROTOCOL = "ndjson";

	private static final String ACCEPTED = "HTTP/1.1 101 ";

	private static final String END_OF_HEAD = "\r\n\r\n";

	private static final int INITIAL_SIZE = 16 * 1024;

	private static final int CHUNK = 64 * 1024;

	private final SocketChannel channel;

	private final int maxBytes;

	// The JDK would keep a buffer of this kind for each thread, as large as it was needed
	private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);

	private byte[] received = new byte[INITIAL_SIZE];

	private long bodyLimit;

	/**
	 * Creates a connection that is not connected yet.
	 * @param maxBytes the longest answer that is read
	 * @throws IOException if there are no Unix sockets here
	 */
	LineConnection(int maxBytes) throws IOException {
		this.channel = SocketChannel.open(UNIX);
		this.maxBytes = maxBytes;
	}

	/**
	 * Connects.
	 * @param socket where the bridge listens
	 * @param token what it wants to be shown, or {@code null} if nothing
	 * @param maxAnswerBytes how large an answer may be
	 * @throws IOException if the bridge is not there, or knows no such connection
	 */
	void connect(Path socket, @Nullable String token, int maxAnswerBytes) throws IOException {
		this.channel.connect(UnixDomainSocketAddress.of(socket));
		StringBuilder request = new StringBuilder("GET " + WebSocketLink.PATH + " HTTP/1.1\r\n");
		request.append(HttpHeaders.HOST).append(": localhost\r\n");
		request.append(HttpHeaders.CONNECTION).append(": Upgrade\r\n");
		request.append(HttpHeaders.UPGRADE).append(": ").append(PROTOCOL).append("\r\n");
		request.append(BridgeCall.MAX_ANSWER_BYTES).append(": ").append(maxAnswerBytes).append("\r\n");
		if (token != null) {
			if (token.chars().anyMatch(Character::isISOControl)) {
				throw new IOException("The token has characters that no header may have");
			}
			request.append(HttpHeaders.AUTHORIZATION).append(": Bearer ").append(token).append("\r\n");
		}
		write(StandardCharsets.UTF_8.encode(request.append("\r\n").toString()));
		this.bodyLimit = greeting();
	}

	private long greeting() throws IOException {
		for (int length = receive(0);; length = receive(length)) {
			String text = new String(this.received, 0, length, StandardCharsets.UTF_8);
			if (!text.startsWith(ACCEPTED)) {
				throw new IOException(
						"The bridge takes no connection of lines: " + text.lines().findFirst().orElse(""));
			}
			int end = text.indexOf(END_OF_HEAD) + END_OF_HEAD.length();
			if (end > END_OF_HEAD.length() && text.length() > end && text.endsWith("\n")) {
				FramedAnswer greeting = read(end, length);
				greeting.parser().close();
				return greeting.bodyLimit();
			}
		}
	}

	/**
	 * Returns how large the body of a call may be.
	 * @return the limit in bytes
	 */
	long bodyLimit() {
		return this.bodyLimit;
	}

	/**
	 * Returns whether the bridge is still there and nothing stands between now and the
	 * next answer.
	 * @return whether the connection can be used
	 */
	boolean isUsable() {
		try {
			this.channel.configureBlocking(false);
			try {
				return this.channel.read(this.chunk.clear()) == 0;
			}
			finally {
				this.channel.configureBlocking(true);
			}
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Sends a line and waits for its answer.
	 * @param line the line with its line feed
	 * @return the answer, whose parser has to be closed before the next line is sent
	 * @throws IOException if there is no answer, and never will be
	 */
	FramedAnswer ask(ByteBuffer line) throws IOException {
		write(line);
		int length = 0;
		do {
			length = receive(length);
		}
		while (this.received[length - 1] != '\n');
		return read(0, length);
	}

	private void write(ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			this.chunk.clear();
			int length = Math.min(bytes.remaining(), this.chunk.capacity());
			this.chunk.put(bytes.slice(bytes.position(), length)).flip();
			bytes.position(bytes.position() + length);
			while (this.chunk.hasRemaining()) {
				this.channel.write(this.chunk);
			}
		}
	}

	// Gives how much there is then
	private int receive(int length) throws IOException {
		if (this.channel.read(this.chunk.clear()) < 0) {
			throw new EOFException("The bridge has closed the connection");
		}
		this.chunk.flip();
		int total = length + this.chunk.remaining();
		if (total > this.maxBytes) {
			throw new IOException("The bridge has sent more than it was asked to, " + this.maxBytes + " bytes");
		}
		if (total > this.received.length) {
			this.received = Arrays.copyOf(this.received, (int) Math.min(Math.max(total, 2L * length), this.maxBytes));
		}
		this.chunk.get(this.received, length, total - length);
		return total;
	}

	private FramedAnswer read(int start, int end) throws IOException {
		byte[] message = this.received;
		if (message.length > CHUNK) {
			this.received = new byte[INITIAL_SIZE];
		}
		try {
			return FramedAnswer.read(message, start, end - start - 1);
		}
		catch (IllegalStateException ex) {
			throw new IOException(ex.getMessage(), ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
