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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Carries calls over HTTP, those that wait at the same moment together in one exchange,
 * which costs hardly more than that of one call. While there is little to do, each call
 * has an exchange of its own at once.
 * <p>
 * It takes a limit for calls to wait at all: without one they would go out one by one,
 * however many there are. So the next shared exchange leaves when the one before has
 * brought its first answer. To let two of them do so at a time makes each half as large:
 * with 16 callers that costs either side a third more CPU.
 */
final class SharedHttpCarrier implements CallCarrier {

	/**
	 * So many calls are under way without having to share anything. Fewer would make two
	 * callers wait for each other.
	 */
	private static final int MAX_ALONE = 2;

	/**
	 * About as long as a local bridge takes to answer when it is busy. It is the longest
	 * time that a call waits to be sent.
	 */
	private static final Duration MAX_WAIT = Duration.ofMillis(1);

	/**
	 * Larger exchanges would hold up the calls behind them. A call that is larger has
	 * nothing to gain from company.
	 */
	private static final int FULL = 32 * 1024;

	/**
	 * What a line has beside its body, more or less.
	 */
	private static final int ENVELOPE = 256;

	/**
	 * How long to leave a bridge alone with lines that did not take them.
	 */
	private static final long WITHOUT_LINES = Duration.ofMinutes(1).toNanos();

	private final HttpCarrier http;

	private final BridgeHttpSettings settings;

	private final BridgeHeaders headers;

	private final FramedExchanges exchanges;

	private final BridgeTransport transport;

	private final SharedExchangePace pace;

	private final Queue<FramedExchange<?>> waiting = new ConcurrentLinkedQueue<>();

	private final AtomicInteger underWay = new AtomicInteger();

	private final AtomicInteger sendings = new AtomicInteger();

	private final AtomicBoolean scheduled = new AtomicBoolean();

	private volatile boolean withoutLines;

	private volatile long withoutLinesSince;

	private volatile boolean closed;

	SharedHttpCarrier(BridgeEndpoint endpoint, BridgeHttpSettings settings, BridgeTransport transport,
			HttpCarrier http) {
		this(endpoint, settings, transport, http, new SharedExchangePace(MAX_WAIT, System::nanoTime));
	}

	SharedHttpCarrier(BridgeEndpoint endpoint, BridgeHttpSettings settings, BridgeTransport transport, HttpCarrier http,
			SharedExchangePace pace) {
		this.http = http;
		this.settings = settings;
		this.headers = new BridgeHeaders(endpoint);
		this.exchanges = new FramedExchanges(new ExchangeFailures(endpoint, settings), new Deadlines());
		this.transport = transport;
		this.pace = pace;
	}

	@Override
	public <T> Mono<T> exchange(BridgeCall call, AnswerDecoder<T> decoder, Duration timeout) {
		return Mono.defer(() -> {
			boolean alone = this.underWay.incrementAndGet() <= MAX_ALONE || call.bodySize() > FULL || isWithoutLines();
			Mono<T> exchange = (alone) ? this.http.exchange(call, decoder, timeout)
					: this.exchanges.exchange(call, decoder, timeout, this::share);
			return exchange.doFinally((signal) -> this.underWay.decrementAndGet());
		});
	}

	private void share(FramedExchange<?> exchange) {
		this.waiting.add(exchange);
		send();
	}

	// One at a time, so that calls leave in the order they come in. Whoever finds another
	// at it leaves it to have one more look
	private void send() {
		if (this.sendings.getAndIncrement() != 0) {
			return;
		}
		int noticed = 1;
		do {
			sendWaiting();
			noticed = this.sendings.addAndGet(-noticed);
		}
		while (noticed != 0);
	}

	private void sendWaiting() {
		while (!this.waiting.isEmpty()) {
			long exchange = this.pace.begin();
			if (exchange == SharedExchangePace.NOT_YET && !this.closed) {
				sendLater();
				return;
			}
			send(takeWaiting(), () -> answered(exchange));
		}
	}

	private void sendLater() {
		if (this.scheduled.compareAndSet(false, true)) {
			Schedulers.parallel().schedule(() -> {
				this.scheduled.set(false);
				send();
			}, this.pace.remaining(), TimeUnit.NANOSECONDS);
		}
	}

	private List<FramedExchange<?>> takeWaiting() {
		List<FramedExchange<?>> calls = new ArrayList<>();
		int size = 0;
		while (size < FULL) {
			FramedExchange<?> next = this.waiting.poll();
			if (next == null) {
				break;
			}
			if (!next.isCancelled()) {
				calls.add(next);
				size += ENVELOPE + next.call().bodySize();
			}
		}
		return calls;
	}

	private void send(List<FramedExchange<?>> calls, Runnable answered) {
		if (calls.isEmpty()) {
			answered.run();
		}
		else if (calls.size() == 1) {
			calls.get(0).goAlone(this.http, answered);
		}
		else if (isWithoutLines()) {
			calls.forEach((call) -> call.goAlone(this.http, answered));
		}
		else {
			new SharedExchange(this.headers, this.settings, calls, this::noLines, answered)
				.send(this.transport.webClient());
		}
	}

	private void answered(long exchange) {
		this.pace.answered(exchange);
		send();
	}

	private void noLines(FramedExchange<?> call) {
		this.withoutLinesSince = System.nanoTime();
		this.withoutLines = true;
		call.goAlone(this.http, () -> {
		});
	}

	private boolean isWithoutLines() {
		return this.withoutLines && System.nanoTime() - this.withoutLinesSince < WITHOUT_LINES;
	}

	@Override
	public void close() {
		this.closed = true;
		send();
		this.http.close();
	}

}
