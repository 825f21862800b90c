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

package io.github.prismaspring.starter.shutdown;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds requests back in the middle of their work.
 */
class Gate {

	private final CountDownLatch reached = new CountDownLatch(1);

	private final Sinks.Empty<Void> open = Sinks.empty();

	/**
	 * Wait until the gate is opened.
	 * @return completes when it is open
	 */
	Mono<Void> pass() {
		return Mono.defer(() -> {
			this.reached.countDown();
			return this.open.asMono();
		});
	}

	void awaitRequest() throws InterruptedException {
		assertThat(this.reached.await(20, TimeUnit.SECONDS)).isTrue();
	}

	void open() {
		this.open.tryEmitEmpty().orThrow();
	}

}
