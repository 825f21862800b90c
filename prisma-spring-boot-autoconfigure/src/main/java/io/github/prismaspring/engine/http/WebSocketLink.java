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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.websocketx.WebSocketHandshakeException;
import io.netty.util.collection.IntObjectHashMap;
import io.netty.util.collection.IntObjectMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.WebsocketClientSpec;
import reactor.netty.http.websocket.WebsocketInbound;

import org.springframework.http.HttpHeaders;

/**
 * One WebSocket to a bridge. Whatever waits when the connection's thread turns to it goes
 * out in one message, so that calls which come at the same moment travel together and a
 * lone one does not wait.
 */
final class WebSocketLink {

	/**
	 * Where connections are made that are no exchanges of HTTP.
	 */
	static final String PATH = "/connection";

	/**
	 * As many as there are HTTP connections at most. The rest waits here, where it can
	 * still be cancelled.
	 */
	private static final int MAX_IN_FLIGHT = 256;

	/**
	 * What a message has beside the one answer that may be as large as answers may be.
	 */
	private static final int MESSAGE_MARGIN = 256 * 1024;

	/**
	 * Three times the interval in which the bridge gives a sign of life.
	 */
	private static final Duration SILENCE = Duration.ofSeconds(30);

	private final HttpClient httpClient;

	private final BridgeEndpoint endpoint;

	private final BridgeHttpSettings settings;

	private final Consumer<FramedExchange<?>> elsewhere;

	private final Queue<FramedExchange<?>> waiting = new ConcurrentLinkedQueue<>();

	private final AtomicBoolean scheduled = new AtomicBoolean();

	// Touched by the connection's thread only
	private final Queue<FramedExchange<?>> held = new ArrayDeque<>();

	private final IntObjectMap<FramedExchange<?>> inFlight = new IntObjectHashMap<>();

	private int lastId;

	private long bodyLimit;

	private volatile @Nullable Channel channel;

	private volatile boolean closing;

	private volatile boolean closed;

	/**
	 * Creates a link that is not connected yet.
	 * @param httpClient what makes the connection
	 * @param endpoint where the bridge is
	 * @param settings the limits of the exchange
	 * @param elsewhere takes calls that were waiting when the connection was lost, and
	 * that certainly have not been sent
	 */
	WebSocketLink(HttpClient httpClient, BridgeEndpoint endpoint, BridgeHttpSettings settings,
			Consumer<FramedExchange<?>> elsewhere) {
		this.httpClient = httpClient;
		this.endpoint = endpoint;
		this.settings = settings;
		this.elsewhere = elsewhere;
	}

	/**
	 * Returns whether calls can be sent here.
	 * @param current what would make a new connection
	 * @return not if the connection is lost, or was made with other certificates
	 */
	boolean isUsable(HttpClient current) {
		return !this.closed && this.httpClient == current;
	}

	void connect() {
		int maxMessage = (int) Math.min((long) this.settings.maxResponseBytes() + MESSAGE_MARGIN, Integer.MAX_VALUE);
		this.httpClient.headers((headers) -> {
			headers.set(BridgeCall.MAX_ANSWER_BYTES, this.settings.maxResponseBytes());
			if (this.endpoint.token() != null) {
				headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + this.endpoint.token());
			}
		})
			.doOnChannelInit((observer, channel, address) -> WithoutOrigin.addTo(channel))
			.websocket(WebsocketClientSpec.builder().maxFramePayloadLength(maxMessage).build())
			.uri(PATH)
			.handle((in, out) -> receive(in, maxMessage))
			.subscribe((nothing) -> {
			}, this::lost, () -> lost(new IOException("The bridge has closed the connection")));
	}

	private Mono<Void> receive(WebsocketInbound in, int maxMessage) {
		in.withConnection((connection) -> connection.onReadIdle(SILENCE.toMillis(), connection::dispose));
		return in.aggregateFrames(maxMessage)
			.receiveFrames()
			.doOnNext((frame) -> in.withConnection((connection) -> received(connection, frame.content())))
			.then();
	}

	/**
	 * Sends a call as soon as possible.
	 * @param exchange the call
	 */
	void send(FramedExchange<?> exchange) {
		this.waiting.add(exchange);
		Channel current = this.channel;
		if (this.closed) {
			drain(this.waiting, this.elsewhere);
		}
		else if (current != null) {
			schedule(current);
		}
	}

	private void schedule(Channel current) {
		if (this.scheduled.compareAndSet(false, true)) {
			try {
				current.eventLoop().execute(() -> flush(current));
			}
			catch (RejectedExecutionException ex) {
				// Another application context has shut down the threads of all
				end(ex);
			}
		}
	}

	// The void promise has failures close the connection, which tells those who wait
	@SuppressWarnings("FutureReturnValueIgnored")
	private void flush(Channel current) {
		this.scheduled.set(false);
		FramedMessage message = null;
		for (FramedExchange<?> exchange = next(); exchange != null; exchange = next()) {
			if (isTooLarge(exchange) || !exchange.begin()) {
				continue;
			}
			message = (message != null) ? message : new FramedMessage(current.alloc());
			this.inFlight.put(++this.lastId, exchange);
			message.add(this.lastId, exchange);
			if (message.isFull()) {
				current.write(message.toFrame(), current.voidPromise());
				message = null;
			}
		}
		if (message != null) {
			current.write(message.toFrame(), current.voidPromise());
		}
		current.flush();
		closeWhenDone(current);
	}

	private @Nullable FramedExchange<?> next() {
		boolean room = this.inFlight.size() < MAX_IN_FLIGHT;
		if (room && !this.held.isEmpty()) {
			return this.held.poll();
		}
		for (FramedExchange<?> first = this.waiting.poll(); first != null; first = this.waiting.poll()) {
			// What is in flight may wait for this very transaction to end
			if (room || first.call().isInTransaction()) {
				return first;
			}
			this.held.add(first);
		}
		return null;
	}

	private boolean isTooLarge(FramedExchange<?> exchange) {
		BridgeCall call = exchange.call();
		if (call.bodySize() <= this.bodyLimit) {
			return false;
		}
		exchange.failed(new PrismaException(call.error(PrismaErrorKind.ENGINE,
				"The query is larger than PRISMA_BRIDGE_BODY_LIMIT of the bridge allows (" + call.bodySize()
						+ " bytes, at most " + this.bodyLimit + "). It has not run")));
		return true;
	}

	private void received(Connection connection, ByteBuf message) {
		FramedAnswer.readAll(ByteBufUtil.getBytes(message), (line) -> received(connection, line));
	}

	private void received(Connection connection, FramedAnswer line) {
		Channel current = connection.channel();
		if (line.isGreeting()) {
			this.bodyLimit = line.bodyLimit();
			this.channel = current;
			flush(current);
			return;
		}
		FramedExchange<?> exchange = this.inFlight.remove(line.id());
		if (exchange != null) {
			exchange.answered(line);
		}
		if (!this.held.isEmpty()) {
			schedule(current);
		}
		closeWhenDone(current);
	}

	private void lost(Throwable reason) {
		Channel current = this.channel;
		if (current == null || current.eventLoop().inEventLoop()) {
			end(reason);
			return;
		}
		try {
			current.eventLoop().execute(() -> end(reason));
		}
		catch (RejectedExecutionException ex) {
			end(reason);
		}
	}

	private void end(Throwable reason) {
		this.closed = true;
		Throwable told = (reason instanceof WebSocketHandshakeException) ? noWebSocket(reason) : reason;
		List<FramedExchange<?>> unanswered = new ArrayList<>(this.inFlight.values());
		this.inFlight.clear();
		unanswered.forEach((exchange) -> exchange.failed(told));
		// Where there was no connection, the same would come of another attempt
		Consumer<FramedExchange<?>> unsent = (this.channel != null) ? this.elsewhere
				: (exchange) -> exchange.failed(told);
		drain(this.held, unsent);
		drain(this.waiting, unsent);
	}

	// One by one: others may add to it meanwhile
	private static void drain(Queue<FramedExchange<?>> queue, Consumer<FramedExchange<?>> taker) {
		for (FramedExchange<?> next = queue.poll(); next != null; next = queue.poll()) {
			taker.accept(next);
		}
	}

	// Without cause, whose words would be taken for these
	private static IOException noWebSocket(Throwable reason) {
		return new IOException("it takes no WebSocket (" + reason.getMessage()
				+ "). If something on the way to the bridge does not let them through, set "
				+ "'prisma.client.protocol' to 'http'");
	}

	/**
	 * Lets calls that are under way come to their end, and closes the connection.
	 */
	void close() {
		this.closing = true;
		Channel current = this.channel;
		if (current != null) {
			schedule(current);
		}
	}

	@SuppressWarnings("FutureReturnValueIgnored")
	private void closeWhenDone(Channel current) {
		if (this.closing && this.inFlight.isEmpty() && this.held.isEmpty() && this.waiting.isEmpty()) {
			current.close();
		}
	}

}
