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

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * Carries calls over WebSockets that stay open. There are a few of them, because all
 * answers of one arrive on one thread, and with them whatever reactive callers do next.
 */
final class WebSocketCarrier implements CallCarrier {

	private static final int MAX_LINKS = 4;

	private final BridgeEndpoint endpoint;

	private final BridgeHttpSettings settings;

	private final FramedExchanges exchanges;

	private final BridgeTransport transport;

	// No lock: whoever comes while another connects may be a thread of Reactor
	private final AtomicReferenceArray<WebSocketLink> links = new AtomicReferenceArray<>(
			Math.max(1, Math.min(MAX_LINKS, Runtime.getRuntime().availableProcessors() / 2)));

	private final AtomicInteger next = new AtomicInteger();

	private volatile boolean closed;

	WebSocketCarrier(BridgeEndpoint endpoint, BridgeHttpSettings settings, BridgeTransport transport,
			Deadlines deadlines) {
		this.endpoint = endpoint;
		this.settings = settings;
		this.exchanges = new FramedExchanges(new ExchangeFailures(endpoint, settings), deadlines);
		this.transport = transport;
	}

	@Override
	public <T> Mono<T> exchange(BridgeCall call, AnswerDecoder<T> decoder, Duration timeout) {
		return this.exchanges.exchange(call, decoder, timeout, this::send);
	}

	private void send(FramedExchange<?> exchange) {
		if (this.closed) {
			exchange.failed(new IOException("The connection is closed"));
		}
		else {
			link(Math.floorMod(this.next.getAndIncrement(), this.links.length())).send(exchange);
		}
	}

	private WebSocketLink link(int index) {
		WebSocketLink link = this.links.get(index);
		HttpClient httpClient = this.transport.httpClient();
		return (link != null && link.isUsable(httpClient)) ? link : replace(index, link, httpClient);
	}

	private WebSocketLink replace(int index, WebSocketLink previous, HttpClient httpClient) {
		WebSocketLink link = new WebSocketLink(httpClient, this.endpoint, this.settings, this::send);
		if (!this.links.compareAndSet(index, previous, link)) {
			return link(index);
		}
		if (previous != null) {
			previous.close();
		}
		link.connect();
		return link;
	}

	@Override
	public void close() {
		this.closed = true;
		for (int i = 0; i < this.links.length(); i++) {
			WebSocketLink link = this.links.get(i);
			if (link != null) {
				link.close();
			}
		}
	}

}
