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
import java.nio.file.Path;
import java.time.Duration;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaProtocolException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Leads to one run of the bridge, with connections of its own: none outlives the bridge
 * that it leads to.
 */
final class BridgeConnection {

	private final BridgeEndpoint endpoint;

	private final BridgeHttpSettings settings;

	private final WebClient.Builder builder;

	private final HttpCarrier http;

	private final CallCarrier carrier;

	private final BridgeLeases leases = new BridgeLeases(this);

	private volatile boolean verified;

	BridgeConnection(BridgeEndpoint endpoint, BridgeHttpSettings settings, WebClient.Builder builder) {
		this.endpoint = endpoint;
		this.settings = settings;
		this.builder = builder;
		BridgeTransport transport = new BridgeTransport(endpoint, settings, builder);
		this.http = new HttpCarrier(endpoint, settings, transport);
		this.carrier = switch (settings.protocol()) {
			case HTTP -> this.http;
			case HTTP_SHARED -> new SharedHttpCarrier(endpoint, settings, transport, this.http);
			case WEBSOCKET -> framed(endpoint, settings, transport);
		};
	}

	private static CallCarrier framed(BridgeEndpoint endpoint, BridgeHttpSettings settings, BridgeTransport transport) {
		Deadlines deadlines = new Deadlines();
		CallCarrier shared = new WebSocketCarrier(endpoint, settings, transport, deadlines);
		Path socket = endpoint.socket();
		if (socket == null) {
			return shared;
		}
		ExclusiveConnection own = new ExclusiveConnection(socket, endpoint.token(), settings, deadlines,
				System::nanoTime);
		return new LoneCallCarrier(shared, own, deadlines, new ExchangeFailures(endpoint, settings), System::nanoTime);
	}

	BridgeEndpoint endpoint() {
		return this.endpoint;
	}

	BridgeLeases leases() {
		return this.leases;
	}

	int maxAnswerBytes() {
		return this.settings.maxResponseBytes();
	}

	/**
	 * Returns a connection to one of the bridges that answer at the endpoint. It shows
	 * the same token there, so it must not be less protected than this one.
	 * @param instance where the bridge can be reached directly
	 * @return the connection
	 */
	BridgeConnection toInstance(URI instance) {
		if (this.endpoint.socket() != null) {
			throw new PrismaProtocolException("The bridge at " + this.endpoint + " names its instance '" + instance
					+ "', but there is one bridge on a Unix socket. Remove PRISMA_BRIDGE_INSTANCE_URL");
		}
		if (!this.endpoint.url().getScheme().equalsIgnoreCase(instance.getScheme()) || instance.getHost() == null) {
			throw new PrismaProtocolException("The bridge at " + this.endpoint + " names its instance '" + instance
					+ "', which is no " + this.endpoint.url().getScheme() + " URL. Correct PRISMA_BRIDGE_INSTANCE_URL");
		}
		return new BridgeConnection(new BridgeEndpoint(instance, this.endpoint.token()), this.settings, this.builder);
	}

	/**
	 * Returns whether the bridge is known to serve the expected schema.
	 * @return whether the handshake has been made
	 */
	boolean isVerified() {
		return this.verified;
	}

	void verified() {
		this.verified = true;
	}

	/**
	 * Asks the bridge about itself. The result is cold. Cancelling it keeps the call from
	 * being sent; a call that has been sent comes to its end.
	 * @param <T> the type of the result
	 * @param call the call
	 * @param decoder what reads the answer
	 * @return the result
	 */
	<T> Mono<T> ask(BridgeCall call, AnswerDecoder<T> decoder) {
		return noticingLoss(this.http.exchange(call, decoder, this.settings.requestTimeout()));
	}

	/**
	 * Sends a call and reads its answer. The result is cold. Cancelling it keeps the call
	 * from being sent; a call that has been sent comes to its end.
	 * @param <T> the type of the result
	 * @param call the call
	 * @param decoder what reads the answer
	 * @return the result
	 */
	<T> Mono<T> exchange(BridgeCall call, AnswerDecoder<T> decoder) {
		return exchange(call, decoder, Duration.ZERO);
	}

	/**
	 * Sends a call that the bridge may answer late on purpose.
	 * @param <T> the type of the result
	 * @param call the call
	 * @param decoder what reads the answer
	 * @param patience how much longer than usual to wait for the answer
	 * @return the result
	 */
	<T> Mono<T> exchange(BridgeCall call, AnswerDecoder<T> decoder, Duration patience) {
		return noticingLoss(this.carrier.exchange(call, decoder, this.settings.requestTimeout().plus(patience)));
	}

	/**
	 * Sends a call whose answer goes on until one side ends it.
	 * @param call the call
	 * @param silence the longest time between two pieces of the answer
	 * @return the pieces, which the subscriber has to release
	 */
	Flux<DataBuffer> stream(BridgeCall call, Duration silence) {
		return this.http.stream(call, silence);
	}

	// What answers there next may be another run of the bridge
	private <T> Mono<T> noticingLoss(Mono<T> exchange) {
		return exchange.doOnError(PrismaEngineUnavailableException.class, (ex) -> this.verified = false);
	}

	void close() {
		this.leases.close();
		this.carrier.close();
		this.http.close();
	}

}
