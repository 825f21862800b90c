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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;

import io.github.prismaspring.engine.JsonProtocol;
import io.netty.buffer.UnpooledByteBufAllocator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonParser;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * One HTTP exchange that carries several calls, each a line of it. Nobody can cancel it
 * for the others, so it always comes to its end.
 */
final class SharedExchange {

	private static final String PATH = "/lines";

	private static final int OK = 200;

	/**
	 * How a bridge, or a proxy before it, says that it does not have the path.
	 */
	private static final Set<Integer> NO_SUCH_PATH = Set.of(404, 405);

	// On the heap, so that nothing leaks if it is never written
	private static final UnpooledByteBufAllocator ALLOCATOR = new UnpooledByteBufAllocator(false);

	private final BridgeHeaders headers;

	private final BridgeHttpSettings settings;

	private final Consumer<FramedExchange<?>> alone;

	private final Runnable answered;

	private final Duration timeout;

	// By the id of the line
	private final AtomicReferenceArray<@Nullable FramedExchange<?>> unanswered;

	/**
	 * Creates an exchange.
	 * @param headers the headers of every request
	 * @param settings the limits of the exchange
	 * @param calls what it carries, at least one
	 * @param alone takes the calls, of which none has run, if nothing takes lines where
	 * the bridge should be
	 * @param answered is told as soon as there is any answer, or the exchange has failed
	 */
	SharedExchange(BridgeHeaders headers, BridgeHttpSettings settings, List<FramedExchange<?>> calls,
			Consumer<FramedExchange<?>> alone, Runnable answered) {
		this.headers = headers;
		this.settings = settings;
		this.alone = alone;
		this.answered = answered;
		this.timeout = calls.stream().map(FramedExchange::timeout).max(Comparator.naturalOrder()).orElseThrow();
		this.unanswered = new AtomicReferenceArray<>(calls.toArray(new FramedExchange<?>[0]));
	}

	/**
	 * Sends the calls for which somebody waits when there is a connection for them.
	 * @param webClient what makes the exchange
	 */
	void send(WebClient webClient) {
		webClient.post()
			.uri(PATH)
			.headers(this::addHeaders)
			.body((message, context) -> write(message))
			.exchangeToMono(this::read)
			.timeout(this.timeout)
			.subscribe((nothing) -> {
			}, this::failed, () -> failed(new IOException("it has ended its answer too early")));
	}

	private void addHeaders(HttpHeaders headers) {
		this.headers.addTo(headers, MediaType.APPLICATION_NDJSON);
		headers.setContentType(MediaType.APPLICATION_NDJSON);
		headers.set(BridgeCall.MAX_ANSWER_BYTES, Integer.toString(this.settings.maxResponseBytes()));
	}

	private Mono<Void> write(ClientHttpRequest message) {
		FramedMessage lines = new FramedMessage(ALLOCATOR);
		for (int id = 0; id < this.unanswered.length(); id++) {
			FramedExchange<?> exchange = this.unanswered.get(id);
			if (exchange != null && exchange.begin()) {
				lines.add(id, exchange);
			}
		}
		if (lines.isEmpty()) {
			return Mono.error(new IOException("Nobody waits any more"));
		}
		DataBuffer body = lines.toBuffer();
		message.getHeaders().setContentLength(body.readableByteCount());
		return message.writeWith(Mono.just(body));
	}

	private Mono<Void> read(ClientResponse response) {
		int status = response.statusCode().value();
		if (status != OK) {
			return DataBufferUtils.join(response.body(BodyExtractors.toDataBuffers()), this.settings.maxResponseBytes())
				.defaultIfEmpty(DefaultDataBufferFactory.sharedInstance.allocateBuffer(0))
				.doOnNext((body) -> refused(status, body))
				.then();
		}
		AnswerLines lines = new AnswerLines(this.settings.maxResponseBytes(), this::received);
		return response.body(BodyExtractors.toDataBuffers()).doOnNext((piece) -> {
			lines.add(piece);
			this.answered.run();
		}).then();
	}

	private void received(FramedAnswer line) {
		FramedExchange<?> exchange = take(line.id());
		if (exchange == null) {
			line.parser().close();
		}
		else {
			exchange.answered(line);
		}
	}

	private void refused(int status, DataBuffer body) {
		byte[] text = new byte[body.readableByteCount()];
		body.read(text);
		DataBufferUtils.release(body);
		if (NO_SUCH_PATH.contains(status)) {
			each(this.alone);
			return;
		}
		each((exchange) -> {
			try (JsonParser parser = JsonProtocol.createParser(text, 0, text.length)) {
				exchange.answered(status, parser);
			}
		});
	}

	private void failed(Throwable reason) {
		each((exchange) -> exchange.failed(reason));
		this.answered.run();
	}

	private void each(Consumer<FramedExchange<?>> action) {
		for (int id = 0; id < this.unanswered.length(); id++) {
			FramedExchange<?> exchange = take(id);
			if (exchange != null) {
				action.accept(exchange);
			}
		}
	}

	private @Nullable FramedExchange<?> take(int id) {
		return (id >= 0 && id < this.unanswered.length()) ? this.unanswered.getAndSet(id, null) : null;
	}

}
