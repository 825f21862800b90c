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

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bridge on a Unix socket that answers each line of a connection as a test says, on a
 * thread for each connection.
 */
final class StubLineBridge implements AutoCloseable {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final String ACCEPTED = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: ndjson\r\n\r\n";

	private final List<String> handshakes = new CopyOnWriteArrayList<>();

	private final List<JsonNode> lines = new CopyOnWriteArrayList<>();

	private final List<SocketChannel> open = new CopyOnWriteArrayList<>();

	private final ServerSocketChannel server;

	private volatile String acceptance = ACCEPTED + "{\"connection\":\"c\",\"bodyLimit\":1000}\n";

	private volatile Function<JsonNode, @Nullable String> answer = (line) -> "{\"data\":\"Ann\"}";

	StubLineBridge(Path socket) throws IOException {
		Files.deleteIfExists(socket);
		this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
		this.server.bind(UnixDomainSocketAddress.of(socket));
		start(this::accept);
	}

	private static void start(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// One side has closed it
			}
		}, "stub-bridge");
		thread.setDaemon(true);
		thread.start();
	}

	private void accept() throws IOException {
		while (true) {
			SocketChannel channel = this.server.accept();
			this.open.add(channel);
			start(() -> serve(channel));
		}
	}

	private void serve(SocketChannel channel) throws IOException {
		try (channel; BufferedReader in = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
			List<String> head = new ArrayList<>();
			for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
				head.add(line);
			}
			this.handshakes.add(String.join("\n", head));
			send(channel, this.acceptance);
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				JsonNode read = MAPPER.readTree(line);
				this.lines.add(read);
				String body = this.answer.apply(read);
				if (body == null) {
					return;
				}
				send(channel, "{\"id\":" + read.path("id").asInt() + ",\"status\":200,\"body\":" + body + "}\n");
			}
		}
		finally {
			this.open.remove(channel);
		}
	}

	private static void send(SocketChannel channel, String text) throws IOException {
		ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
	}

	/**
	 * Takes no connection of lines from now on.
	 */
	void refuse() {
		this.acceptance = "HTTP/1.1 426 Upgrade Required\r\nContent-Length: 2\r\n\r\n{}";
	}

	void acceptWith(String greeting) {
		this.acceptance = ACCEPTED + greeting + "\n";
	}

	/**
	 * Answers from now on in this way.
	 * @param answer gives the body, or {@code null} to hang up
	 */
	void respondWith(Function<JsonNode, @Nullable String> answer) {
		this.answer = answer;
	}

	List<String> handshakes() {
		return this.handshakes;
	}

	List<JsonNode> lines() {
		return this.lines;
	}

	int openConnections() {
		return this.open.size();
	}

	void hangUp() throws IOException {
		for (SocketChannel channel : this.open) {
			channel.close();
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		hangUp();
	}

	private interface Work {

		void run() throws IOException;

	}

}
