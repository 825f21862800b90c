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

import java.util.concurrent.atomic.AtomicBoolean;

import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/**
 * Lets an exchange come to its end when nobody waits for its answer any more, unless it
 * has not begun.
 * <p>
 * To close its connection would save nothing, because the bridge does not stop what it
 * has begun. It would do harm: the answer may come at that moment, and the connection
 * serve another request already, which would be lost with it.
 */
final class DetachedExchange {

	private DetachedExchange() {
	}

	/**
	 * Detaches an exchange from its subscriber.
	 * @param <T> the type of the result
	 * @param transmission knows whether the exchange has begun
	 * @param exchange the exchange
	 * @return its result
	 */
	static <T> Mono<T> of(Transmission transmission, Mono<T> exchange) {
		return Mono.create((sink) -> {
			AtomicBoolean cancelled = new AtomicBoolean();
			Disposable.Swap running = Disposables.swap();
			sink.onCancel(() -> {
				cancelled.set(true);
				if (transmission.giveUp() == Outcome.NOT_RUN) {
					running.dispose();
				}
			});
			running.update(exchange.contextWrite(sink.contextView()).subscribe(sink::success, (ex) -> {
				if (!cancelled.get()) {
					sink.error(ex);
				}
			}, sink::success));
		});
	}

}
