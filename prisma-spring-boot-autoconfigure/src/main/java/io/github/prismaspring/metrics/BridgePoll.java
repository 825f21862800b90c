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

package io.github.prismaspring.metrics;

import java.time.Duration;

import io.github.prismaspring.engine.http.BridgeClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks one bridge again and again, one question after another.
 */
final class BridgePoll {

	private static final Logger logger = LoggerFactory.getLogger(BridgePoll.class);

	/**
	 * How many intervals a reading is taken for what is true now.
	 */
	private static final int VALID_INTERVALS = 3;

	private static final Duration MAX_TIMEOUT = Duration.ofSeconds(5);

	private final BridgeClient client;

	private final Duration interval;

	private final BridgeReadings readings;

	BridgePoll(BridgeClient client, Duration interval) {
		this.client = client;
		this.interval = interval;
		this.readings = new BridgeReadings(interval.multipliedBy(VALID_INTERVALS), System::nanoTime);
	}

	BridgeReadings readings() {
		return this.readings;
	}

	Disposable start(Flux<Long> requests) {
		return Flux.interval(Duration.ZERO, this.interval)
			.mergeWith(requests)
			.onBackpressureLatest()
			.concatMap((tick) -> ask(), 1)
			.subscribe();
	}

	private Mono<Void> ask() {
		Duration timeout = (this.interval.compareTo(MAX_TIMEOUT) < 0) ? this.interval : MAX_TIMEOUT;
		return Mono.defer(this.client::metrics)
			.timeout(timeout)
			.doOnNext(this.readings::succeeded)
			.then()
			.onErrorResume((ex) -> {
				logger.debug("The metrics of a bridge cannot be read", ex);
				this.readings.failed();
				return Mono.empty();
			});
	}

}
