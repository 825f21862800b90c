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
import java.util.concurrent.TimeoutException;

import io.github.prismaspring.engine.TraceContext;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.JsonParser;

/**
 * A call that may travel with others, and whoever waits for its answer.
 *
 * @param <T> the type of the result
 */
final class FramedExchange<T> {

	/**
	 * Reading larger answers would hold up those behind them.
	 */
	private static final int LARGE_ANSWER = 32 * 1024;

	private final BridgeCall call;

	private final AnswerDecoder<T> decoder;

	private final Duration timeout;

	private final Transmission transmission;

	private final MonoSink<T> sink;

	private final Disposable.Swap alone = Disposables.swap();

	private volatile boolean cancelled;

	FramedExchange(BridgeCall call, AnswerDecoder<T> decoder, Duration timeout, Transmission transmission,
			MonoSink<T> sink) {
		this.call = call;
		this.decoder = decoder;
		this.timeout = timeout;
		this.transmission = transmission;
		this.sink = sink;
	}

	BridgeCall call() {
		return this.call;
	}

	Duration timeout() {
		return this.timeout;
	}

	boolean isCancelled() {
		return this.cancelled;
	}

	@Nullable TraceContext trace() {
		return TraceContext.from(this.sink.contextView()).orElse(null);
	}

	/**
	 * Notes that the call is handed to a connection now.
	 * @return whether it still has to be: not if nobody waits for it any more
	 */
	boolean begin() {
		return this.transmission.begin();
	}

	/**
	 * Notes that nobody waits for the answer any more.
	 */
	void cancel() {
		this.cancelled = true;
		this.transmission.giveUp();
		this.alone.dispose();
	}

	/**
	 * Notes that the answer has taken too long.
	 */
	void expire() {
		cancel();
		this.sink.error(new TimeoutException());
	}

	/**
	 * Gives the call an exchange of its own.
	 * @param carrier what carries it
	 * @param done is run at the end, whatever it is
	 */
	void goAlone(CallCarrier carrier, Runnable done) {
		// From here on the other exchange knows more precisely whether it has begun
		this.transmission.begin();
		this.alone.update(carrier.exchange(this.call, this.decoder, this.timeout)
			.contextWrite(this.sink.contextView())
			.doFinally((signal) -> done.run())
			.subscribe(this.sink::success, this::failed, this.sink::success));
	}

	/**
	 * Reads the line of the answer, and closes its parser.
	 * @param line the line
	 */
	void answered(FramedAnswer line) {
		if (line.length() > LARGE_ANSWER) {
			Schedulers.parallel().schedule(() -> read(line));
		}
		else {
			read(line);
		}
	}

	private void read(FramedAnswer line) {
		try (JsonParser body = line.parser()) {
			answered(line.status(), body);
		}
	}

	/**
	 * Reads the answer.
	 * @param status the status of the answer
	 * @param body the body, before its first token
	 */
	void answered(int status, JsonParser body) {
		if (this.cancelled) {
			this.decoder.late(status, body);
			return;
		}
		T result;
		try {
			result = this.decoder.read(status, body);
		}
		catch (RuntimeException ex) {
			this.sink.error(ex);
			return;
		}
		this.sink.success(result);
	}

	void failed(Throwable reason) {
		if (!this.cancelled) {
			this.sink.error(reason);
		}
	}

}
