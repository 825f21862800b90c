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

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;

import io.netty.handler.codec.http.HttpHeaders;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerResponse;

/**
 * HTTP server that answers as the bridge does, and remembers what it was asked.
 */
final class StubBridge implements AutoCloseable {

	private static final String HASH = "a1";

	private final List<Request> requests = new CopyOnWriteArrayList<>();

	private final DisposableServer server;

	private volatile BiFunction<Request, HttpServerResponse, Publisher<Void>> answer = answer(200, "{\"data\":null}");

	private volatile String schemaHash = HASH;

	StubBridge() {
		this(0);
	}

	StubBridge(int port) {
		this(new InetSocketAddress("127.0.0.1", port));
	}

	StubBridge(SocketAddress address) {
		this.server = HttpServer.create().bindAddress(() -> address).handle((request, response) -> {
			Mono<String> body = request.receive().aggregate().asString().defaultIfEmpty("");
			return body.flatMap((text) -> {
				Request received = new Request(request.method().name(), request.uri(), request.requestHeaders().copy(),
						text);
				this.requests.add(received);
				return Mono
					.from((request.uri().equals("/schema")) ? schema(response) : this.answer.apply(received, response));
			});
		}).bindNow();
	}

	private Publisher<Void> schema(HttpServerResponse response) {
		return answer(200, "{\"schemaHash\":\"" + this.schemaHash + "\",\"provider\":\"sqlite\",\"models\":[\"User\"]}")
			.apply(null, response);
	}

	static BiFunction<Request, HttpServerResponse, Publisher<Void>> answer(int status, String body) {
		return (request, response) -> response.status(status)
			.header("Content-Type", "application/json")
			.sendByteArray(Flux.just(body.getBytes(StandardCharsets.UTF_8)));
	}

	void respondWith(int status, String body) {
		this.answer = answer(status, body);
	}

	void respondWith(BiFunction<Request, HttpServerResponse, Publisher<Void>> answer) {
		this.answer = answer;
	}

	void serveSchema(String hash) {
		this.schemaHash = hash;
	}

	List<Request> requests() {
		return this.requests;
	}

	Request lastRequest() {
		return this.requests.get(this.requests.size() - 1);
	}

	int port() {
		return this.server.port();
	}

	BridgeEndpoint endpoint(String token) {
		return new BridgeEndpoint(URI.create("http://127.0.0.1:" + port()), token);
	}

	@Override
	public void close() {
		this.server.disposeNow();
	}

	record Request(String method, String path, HttpHeaders headers, String body) {

	}

}
