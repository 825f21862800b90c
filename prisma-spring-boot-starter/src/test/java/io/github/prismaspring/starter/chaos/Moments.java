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

package io.github.prismaspring.starter.chaos;

import java.util.concurrent.atomic.AtomicInteger;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Counts the moments of a transaction, three for each exchange with the bridge: before
 * it, while it is under way, and when its answer has come. Does something at one of them.
 */
final class Moments {

	private static final Runnable NOTHING = () -> {
	};

	private final AtomicInteger left = new AtomicInteger();

	private volatile Runnable action = NOTHING;

	/**
	 * Do something at one moment of what comes.
	 * @param moment the number of the moment, from 1
	 * @param action what to do
	 */
	void at(int moment, Runnable action) {
		this.action = action;
		this.left.set(moment);
	}

	/**
	 * Whether the moment has come at which something was to be done.
	 * @return whether it has come
	 */
	boolean hasCome() {
		return this.left.get() <= 0;
	}

	<T> Mono<T> of(Mono<T> exchange) {
		return Flux.concat(pass(), Flux.merge(exchange, pass()), pass()).singleOrEmpty();
	}

	private <T> Mono<T> pass() {
		return Mono.fromRunnable(() -> {
			if (this.left.decrementAndGet() == 0) {
				this.action.run();
			}
		});
	}

}
