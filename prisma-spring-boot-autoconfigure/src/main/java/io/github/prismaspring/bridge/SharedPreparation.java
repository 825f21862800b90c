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

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/**
 * What has to be done once before any of several workers is launched. Those who come
 * while it is being done wait.
 */
final class SharedPreparation implements Runnable {

	private final Runnable preparation;

	private final AtomicReference<@Nullable CompletableFuture<Boolean>> done = new AtomicReference<>();

	SharedPreparation(Runnable preparation) {
		this.preparation = preparation;
	}

	@Override
	public void run() {
		CompletableFuture<Boolean> mine = new CompletableFuture<>();
		CompletableFuture<Boolean> other = this.done.compareAndExchange(null, mine);
		if (other != null) {
			BridgeLifecycle.join(other);
			return;
		}
		try {
			this.preparation.run();
			mine.complete(true);
		}
		catch (RuntimeException | Error ex) {
			this.done.compareAndSet(mine, null);
			mine.completeExceptionally(ex);
			throw ex;
		}
	}

	/**
	 * Has it done again at the next start.
	 */
	void reset() {
		this.done.set(null);
	}

}
