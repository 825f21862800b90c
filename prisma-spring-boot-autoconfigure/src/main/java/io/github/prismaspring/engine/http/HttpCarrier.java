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

import java.nio.ByteBuffer;
import java.time.Duration;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.JsonProtocol;
import io.github.prismaspring.engine.TraceContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientResponse;

/**
 * Carries each call by an HTTP exchange of its own.
 * <p>
 * Bodies are handed on as buffers. No codec is involved, so none that the application
 * configures for its own use can change what is sent or read.
 */
final class HttpCarrier implements CallCarrier {

	private static final int OK = 200;

	private final BridgeEndpoint endpoint;

	private final BridgeHttpSettings settings;

	private final ExchangeFailures failures;

	private final BridgeTransport transport;

	private final BridgeHeaders bridgeHeaders;

	HttpCarrier(BridgeEndpoint endpoint, BridgeHttpSettings settings, BridgeTransport transport) {
		this.endpoint = endpoint;
		this.settings = settings;
		this.failures = new ExchangeFailures(endpoint, settings);
		this.transport = transport;
		this.bridgeHeaders = new BridgeHeaders(endpoint);
	}

	@Override
	public <T> Mono<T> exchange(BridgeCall call, AnswerDecoder<T> decoder, Duration timeout) {
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
				.onErrorMap((ex) -> !(ex instanceof PrismaException),
						(ex) -> this.failures.describe(ex, call, transmission, timeout));
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
					(ex) -> this.failures.describe(ex, call, new Transmission(), silence));
	}

	private Mono<DataBuffer> refused(BridgeCall call, ClientResponse response) {
		return read(response, (status, body) -> {
			throw new AnswerErrors(call, this.endpoint).refused(status, body);
		});
	}

	private void addHeaders(HttpHeaders headers, BridgeCall call) {
		call.headers().forEach(headers::set);
		this.bridgeHeaders.addTo(headers, MediaType.APPLICATION_JSON);
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
		ByteBuffer body = call.body();
		if (body == null) {
			return message.setComplete();
		}
		message.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		message.getHeaders().setContentLength(body.remaining());
		return message.writeWith(Mono.just(DefaultDataBufferFactory.sharedInstance.wrap(body.duplicate())));
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
		try (JsonParser parser = JsonProtocol.createParser(body.asInputStream())) {
			return decoder.decode(status, parser);
		}
		catch (JacksonException ex) {
			throw AnswerErrors.notJson(ex);
		}
		finally {
			DataBufferUtils.release(body);
		}
	}

	@Override
	public void close() {
		this.transport.close();
	}

}
