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
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.PrismaProtocolException;
import io.github.prismaspring.engine.TraceContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Carries calls to one run of the bridge, with a pool of connections of its own: no
 * connection outlives the bridge that it leads to.
 * <p>
 * Bodies are handed on as buffers. No codec is involved, so none that the application
 * configures for its own use can change what is sent or read.
 */
final class BridgeConnection {

	private static final int OK = 200;

	private final BridgeEndpoint endpoint;

	private final BridgeHttpSettings settings;

	private final ExchangeFailures failures;

	private final WebClient.Builder builder;

	private final BridgeTransport transport;

	private final BridgeLeases leases = new BridgeLeases(this);

	private volatile boolean verified;

	BridgeConnection(BridgeEndpoint endpoint, BridgeHttpSettings settings, WebClient.Builder builder) {
		this.endpoint = endpoint;
		this.settings = settings;
		this.failures = new ExchangeFailures(endpoint, settings);
		this.builder = builder;
		this.transport = new BridgeTransport(endpoint, settings, builder);
	}

	BridgeEndpoint endpoint() {
		return this.endpoint;
	}

	BridgeLeases leases() {
		return this.leases;
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
		Duration timeout = this.settings.requestTimeout().plus(patience);
		return Mono.deferContextual((subscriber) -> {
			Transmission transmission = new Transmission();
			Mono<T> exchange = this.transport.webClient()
				.method((call.body() != null) ? HttpMethod.POST : HttpMethod.GET)
				.uri(call.path(), call.pathVariables().toArray())
				.headers((headers) -> addHeaders(headers, call))
				.headers((headers) -> TraceContext.from(subscriber).ifPresent((trace) -> addTrace(headers, trace)))
				.body((message, context) -> send(call, transmission, message))
				.exchangeToMono((response) -> read(response, decoder))
				.timeout(timeout)
				.onErrorMap((ex) -> !(ex instanceof PrismaException), (ex) -> failure(ex, call, transmission, timeout));
			return DetachedExchange.of(transmission, exchange);
		});
	}

	/**
	 * Sends a call whose answer goes on until one side ends it.
	 * @param call the call
	 * @param silence the longest time between two pieces of the answer
	 * @return the pieces, which the subscriber has to release
	 */
	Flux<DataBuffer> stream(BridgeCall call, Duration silence) {
		return this.transport.webClient()
			.get()
			.uri(call.path())
			.headers((headers) -> addHeaders(headers, call))
			.exchangeToFlux((response) -> (response.statusCode().value() == OK)
					? response.body(BodyExtractors.toDataBuffers()) : refused(call, response).flux())
			.timeout(silence)
			.onErrorMap((ex) -> !(ex instanceof PrismaException),
					(ex) -> failure(ex, call, new Transmission(), silence));
	}

	private Mono<DataBuffer> refused(BridgeCall call, ClientResponse response) {
		return read(response, (status, body) -> {
			throw new AnswerErrors(call, this.endpoint).refused(status, body);
		});
	}

	private void addHeaders(HttpHeaders headers, BridgeCall call) {
		call.headers().forEach(headers::set);
		headers.setAccept(List.of(MediaType.APPLICATION_JSON));
		headers.set("X-request-id", HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
		if (this.endpoint.token() != null) {
			headers.setBearerAuth(this.endpoint.token());
		}
	}

	private static void addTrace(HttpHeaders headers, TraceContext trace) {
		headers.set("traceparent", trace.traceparent());
		if (trace.tracestate() != null) {
			headers.set("tracestate", trace.tracestate());
		}
	}

	private static Mono<Void> send(BridgeCall call, Transmission transmission, ClientHttpRequest message) {
		if (!transmission.begin()) {
			// Nobody waits any more, and whoever has given up closes the connection
			return Mono.never();
		}
		DataBuffer body = call.body();
		if (body == null) {
			return message.setComplete();
		}
		message.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		message.getHeaders().setContentLength(body.readableByteCount());
		return message.writeWith(Mono.just(body));
	}

	private <T> Mono<T> read(ClientResponse response, AnswerDecoder<T> decoder) {
		return DataBufferUtils.join(response.body(BodyExtractors.toDataBuffers()), this.settings.maxResponseBytes())
			.defaultIfEmpty(DefaultDataBufferFactory.sharedInstance.allocateBuffer(0))
			.handle((body, sink) -> {
				T result = decode(response.statusCode().value(), body, decoder);
				if (result != null) {
					sink.next(result);
				}
			});
	}

	private static <T> @Nullable T decode(int status, DataBuffer body, AnswerDecoder<T> decoder) {
		try {
			return decoder.decode(status, body.asInputStream());
		}
		catch (JacksonException ex) {
			PrismaProtocolException cause = new PrismaProtocolException("Expected JSON but found something else");
			throw new PrismaProtocolException(cause.error(), ex);
		}
		finally {
			DataBufferUtils.release(body);
		}
	}

	private PrismaException failure(Throwable ex, BridgeCall call, Transmission transmission, Duration timeout) {
		PrismaException failure = this.failures.describe(ex, call, transmission, timeout);
		if (failure instanceof PrismaEngineUnavailableException) {
			this.verified = false;
		}
		return failure;
	}

	void close() {
		this.leases.close();
		this.transport.close();
	}

}
