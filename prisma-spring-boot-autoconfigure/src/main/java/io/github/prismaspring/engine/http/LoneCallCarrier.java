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
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

import io.github.prismaspring.engine.TraceContext;
import io.github.prismaspring.engine.WaitingThread;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import tools.jackson.core.JsonParser;

/**
 * Lets a caller that waits, and is alone, write its query and read the answer by itself:
 * to hand both to the thread of a connection, and to be woken up by it, takes a good part
 * of the time of a short query. Calls that come while others are under way travel with
 * them.
 */
final class LoneCallCarrier implements CallCarrier {

	/**
	 * How long after others were under way a caller is not taken for alone: many that are
	 * answered together come back one after the other.
	 */
	private static final long CALM = Duration.ofMillis(10).toNanos();

	private static final int ID = 1;

	private final CallCarrier shared;

	private final ExclusiveConnection connection;

	private final Deadlines deadlines;

	private final ExchangeFailures failures;

	private final LongSupplier clock;

	private volatile long crowdedAt;

	/**
	 * Creates a carrier.
	 * @param shared carries the calls of all others
	 * @param connection carries those of one that is alone
	 * @param deadlines those of all calls, also of the shared carrier
	 * @param failures tells what has failed
	 * @param clock the time in nanoseconds
	 */
	LoneCallCarrier(CallCarrier shared, ExclusiveConnection connection, Deadlines deadlines, ExchangeFailures failures,
			LongSupplier clock) {
		this.shared = shared;
		this.connection = connection;
		this.deadlines = deadlines;
		this.failures = failures;
		this.clock = clock;
		this.crowdedAt = clock.getAsLong() - CALM;
	}

	@Override
	public <T> Mono<T> exchange(BridgeCall call, AnswerDecoder<T> decoder, Duration timeout) {
		Mono<T> together = this.shared.exchange(call, decoder, timeout);
		if (!call.isQuery()) {
			return together;
		}
		return Mono.deferContextual((context) -> {
			LineConnection own = (WaitingThread.isCurrent(context) && isCalm()) ? this.connection.take() : null;
			if (own == null) {
				return together;
			}
			try {
				return (call.bodySize() <= own.bodyLimit()) ? alone(own, call, decoder, timeout, context) : together;
			}
			finally {
				this.connection.giveBack();
			}
		});
	}

	private boolean isCalm() {
		if (!this.deadlines.isEmpty()) {
			this.crowdedAt = this.clock.getAsLong();
			return false;
		}
		return this.clock.getAsLong() - this.crowdedAt >= CALM;
	}

	private <T> Mono<T> alone(LineConnection own, BridgeCall call, AnswerDecoder<T> decoder, Duration timeout,
			ContextView context) {
		FramedMessage message = FramedMessage.onHeap();
		message.add(ID, call, TraceContext.from(context).orElse(null));
		AtomicBoolean late = new AtomicBoolean();
		Disposable deadline = this.deadlines.in(timeout, () -> {
			late.set(true);
			ExclusiveConnection.close(own);
		});
		try {
			return Mono.justOrEmpty(read(own.ask(message.toLine()), decoder));
		}
		catch (IOException ex) {
			ExclusiveConnection.close(own);
			return Mono.error(failure((late.get()) ? new TimeoutException() : ex, call, timeout));
		}
		catch (RuntimeException ex) {
			return Mono.error(ex);
		}
		finally {
			deadline.dispose();
		}
	}

	private static <T> @Nullable T read(FramedAnswer answer, AnswerDecoder<T> decoder) {
		try (JsonParser body = answer.parser()) {
			return decoder.read(answer.status(), body);
		}
	}

	// As if the thread had been interrupted while it waited for another
	private Throwable failure(Exception ex, BridgeCall call, Duration timeout) {
		if (ex instanceof ClosedByInterruptException) {
			return new InterruptedException();
		}
		Transmission transmission = new Transmission();
		transmission.begin();
		return this.failures.describe(ex, call, transmission, timeout);
	}

	@Override
	public void close() {
		this.connection.close();
		this.shared.close();
	}

}
