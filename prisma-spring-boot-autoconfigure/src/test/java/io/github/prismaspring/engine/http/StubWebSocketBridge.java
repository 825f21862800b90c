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

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.WebsocketServerSpec;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bridge that answers each line of a WebSocket as a test says.
 */
final class StubWebSocketBridge implements AutoCloseable {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final List<List<JsonNode>> messages = new CopyOnWriteArrayList<>();

	private final List<HttpHeaders> handshakes = new CopyOnWriteArrayList<>();

	private final List<Connection> connections = new CopyOnWriteArrayList<>();

	private final DisposableServer server;

	private volatile Function<JsonNode, Mono<String>> answer = answer("{\"data\":null}");

	private volatile String greeting = "{\"connection\":\"c\",\"bodyLimit\":1000}";

	private volatile Mono<Void> greetWhen = Mono.empty();

	StubWebSocketBridge() {
		this.server = HttpServer.create().host("127.0.0.1").port(0).handle(this::accept).bindNow();
	}

	private Publisher<Void> accept(HttpServerRequest request, HttpServerResponse response) {
		if (!request.uri().equals("/connection")) {
			return response.sendNotFound();
		}
		this.handshakes.add(request.requestHeaders().copy());
		return response.sendWebsocket(this::serve,
				WebsocketServerSpec.builder().maxFramePayloadLength(1024 * 1024).build());
	}

	private Publisher<Void> serve(WebsocketInbound in, WebsocketOutbound out) {
		in.withConnection(this.connections::add);
		Flux<String> answers = in.receive().asString().flatMap((message) -> {
			List<JsonNode> lines = new ArrayList<>();
			message.lines().forEach((line) -> lines.add(MAPPER.readTree(line)));
			this.messages.add(lines);
			return Flux.fromIterable(lines)
				.flatMap((line) -> this.answer.apply(line)
					.map((body) -> "{\"id\":" + line.path("id").asInt() + "," + body + "}"));
		});
		Mono<String> greeted = this.greetWhen.then(Mono.fromSupplier(() -> this.greeting));
		return out.sendObject(greeted.concatWith(answers).map(TextWebSocketFrame::new), (frame) -> true);
	}

	/**
	 * Returns an answer to everything.
	 * @param body the body
	 * @return the answer
	 */
	static Function<JsonNode, Mono<String>> answer(String body) {
		return (line) -> Mono.just("\"status\":200,\"body\":" + body);
	}

	void respondWith(String body) {
		this.answer = answer(body);
	}

	void respondWith(int status, String body) {
		this.answer = (line) -> Mono.just("\"status\":" + status + ",\"body\":" + body);
	}

	void respondWith(Function<JsonNode, Mono<String>> answer) {
		this.answer = answer;
	}

	void greetWhen(Mono<Void> moment) {
		this.greetWhen = moment;
	}

	/**
	 * Returns what has been received, message by message, line by line.
	 * @return the messages
	 */
	List<List<JsonNode>> messages() {
		return this.messages;
	}

	List<JsonNode> lines() {
		return this.messages.stream().flatMap(List::stream).toList();
	}

	List<HttpHeaders> handshakes() {
		return this.handshakes;
	}

	void hangUp() {
		this.connections.forEach((connection) -> connection.channel().close());
	}

	BridgeEndpoint endpoint() {
		return new BridgeEndpoint(URI.create("http://127.0.0.1:" + this.server.port()), "s3cret");
	}

	@Override
	public void close() {
		hangUp();
		this.server.disposeNow();
	}

}
