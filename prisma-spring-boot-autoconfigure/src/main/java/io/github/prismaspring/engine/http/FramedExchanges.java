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
import java.util.function.Consumer;

import io.github.prismaspring.PrismaException;
import reactor.core.publisher.Mono;

/**
 * Makes what a carrier sends out of calls, and results out of what becomes of it.
 */
final class FramedExchanges {

	private final ExchangeFailures failures;

	private final Deadlines deadlines;

	FramedExchanges(ExchangeFailures failures, Deadlines deadlines) {
		this.failures = failures;
		this.deadlines = deadlines;
	}

	/**
	 * Makes an exchange.
	 * @param <T> the type of the result
	 * @param call the call
	 * @param decoder reads the answer
	 * @param timeout how long the exchange may take
	 * @param sender takes the exchange for each subscriber
	 * @return the result, cold
	 */
	<T> Mono<T> exchange(BridgeCall call, AnswerDecoder<T> decoder, Duration timeout,
			Consumer<FramedExchange<?>> sender) {
		return Mono.defer(() -> {
			Transmission transmission = new Transmission();
			return Mono.<T>create((sink) -> {
				FramedExchange<T> exchange = new FramedExchange<>(call, decoder, timeout, transmission, sink);
				sink.onCancel(exchange::cancel);
				sink.onDispose(this.deadlines.in(timeout, exchange::expire));
				sender.accept(exchange);
			})
				.onErrorMap((ex) -> !(ex instanceof PrismaException),
						(ex) -> this.failures.describe(ex, call, transmission, timeout));
		});
	}

}
