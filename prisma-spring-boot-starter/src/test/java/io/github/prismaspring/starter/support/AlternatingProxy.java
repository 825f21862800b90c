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

package io.github.prismaspring.starter.support;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.netty.buffer.Unpooled;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/**
 * A load balancer that knows no stickiness: each request goes to another server than the
 * one before.
 */
public final class AlternatingProxy implements AutoCloseable {

	private final List<URI> targets;

	private final AtomicInteger requests = new AtomicInteger();

	// Its own, because applications close what all share when they end
	private final LoopResources loops = LoopResources.create("proxy");

	private final HttpClient client = HttpClient.create().runOn(this.loops);

	private final DisposableServer server;

	/**
	 * Start a proxy on a free port.
	 * @param targets the servers
	 */
	public AlternatingProxy(URI... targets) {
		this.targets = List.of(targets);
		this.server = HttpServer.create().runOn(this.loops).host("127.0.0.1").port(0).handle(this::forward).bindNow();
	}

	/**
	 * Where the proxy listens.
	 * @return the URL
	 */
	public URI url() {
		return URI.create("http://127.0.0.1:" + this.server.port());
	}

	private Mono<Void> forward(HttpServerRequest request, HttpServerResponse response) {
		URI target = this.targets.get(this.requests.getAndIncrement() % this.targets.size());
		return request.receive()
			.aggregate()
			.asByteArray()
			.defaultIfEmpty(new byte[0])
			.flatMap((body) -> this.client.headers((headers) -> headers.set(request.requestHeaders()).remove("Host"))
				.request(request.method())
				.uri(target + request.uri())
				.send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(body)))
				.response((answer, content) -> response.status(answer.status())
					.headers(answer.responseHeaders().copy())
					.send(content.retain(), (piece) -> true))
				.then());
	}

	@Override
	public void close() {
		this.server.disposeNow();
		this.loops.dispose();
	}

}
