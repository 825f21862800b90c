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

package io.github.prismaspring.bridge;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The workers beside the first, which start and stop when that does, all at the same
 * time.
 *
 * @param lifecycles the workers
 * @param preparation what is done once for all workers at each start
 */
record OtherWorkers(List<BridgeLifecycle> lifecycles, SharedPreparation preparation) {

	static OtherWorkers none() {
		return new OtherWorkers(List.of(), new SharedPreparation(() -> {
		}));
	}

	/**
	 * Begins to start the workers, without waiting for them. What goes wrong is told by
	 * {@link #start()}.
	 */
	void startAhead() {
		forEach(BridgeLifecycle::address);
	}

	/**
	 * Starts the workers, and returns when all have been started or one has failed.
	 */
	void start() {
		forEach(BridgeLifecycle::start).forEach(BridgeLifecycle::join);
	}

	/**
	 * Stops the workers, and returns when all have been stopped.
	 * @param first what stops the first
	 */
	void stopBeside(Runnable first) {
		List<CompletableFuture<Void>> others = forEach(BridgeLifecycle::stop);
		first.run();
		others.forEach(BridgeLifecycle::join);
		this.preparation.reset();
	}

	private List<CompletableFuture<Void>> forEach(Consumer<BridgeLifecycle> action) {
		return this.lifecycles.stream()
			.map((lifecycle) -> CompletableFuture.runAsync(() -> action.accept(lifecycle),
					BridgeLifecycle::runInThreadOfItsOwn))
			.toList();
	}

}
