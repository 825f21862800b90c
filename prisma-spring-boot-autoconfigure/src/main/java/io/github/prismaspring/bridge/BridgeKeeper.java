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

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;

/**
 * Keeps a bridge that one application context has let go for the next one, as long as
 * that one would start the very same bridge. This is what lets Spring Boot's developer
 * tools restart an application without waiting for Node.js.
 * <p>
 * It outlives the classes of the application, and refers to none of them: all it knows
 * are processes and the hash of what each was started with.
 */
public final class BridgeKeeper {

	private static final Logger logger = LoggerFactory.getLogger(BridgeKeeper.class);

	private final Map<Integer, Kept> kept = new ConcurrentHashMap<>();

	private final AtomicBoolean registered = new AtomicBoolean();

	/**
	 * Tells whether there is a bridge to take.
	 * @param worker which of several bridges it is to be
	 * @param recipe the hash of what the bridge is to be started with
	 * @return whether a bridge of that recipe is kept and alive
	 */
	boolean has(BridgeWorker worker, String recipe) {
		Kept current = this.kept.get(worker.number());
		return current != null && current.fits(recipe);
	}

	/**
	 * Takes the bridge that is kept. One that does not fit is stopped, and so are those
	 * beyond the number of workers that there are now.
	 * @param worker which of several bridges it is to be
	 * @param recipe the hash of what the bridge is to be started with
	 * @return the bridge, or {@code null} if there is none that fits
	 */
	@Nullable BridgeProcess take(BridgeWorker worker, String recipe) {
		this.kept.keySet().stream().filter((number) -> number > worker.count()).forEach(this::stop);
		Kept taken = this.kept.remove(worker.number());
		if (taken == null) {
			return null;
		}
		if (taken.fits(recipe)) {
			logger.debug("Keeping the bridge with PID {}", taken.process().pid());
			return taken.process();
		}
		taken.stop();
		return null;
	}

	/**
	 * Keeps a bridge that nobody uses any more.
	 * @param worker which of several bridges it is
	 * @param recipe the hash of what the bridge was started with
	 * @param process the bridge
	 * @param shutdownTimeout how long it may take to end when it is not wanted any more
	 */
	void keep(BridgeWorker worker, String recipe, BridgeProcess process, Duration shutdownTimeout) {
		process.onExit(null);
		stopAtTheEnd();
		Kept before = this.kept.put(worker.number(), new Kept(recipe, process, shutdownTimeout));
		if (before != null) {
			before.stop();
		}
	}

	private void stopAtTheEnd() {
		if (this.registered.getAndSet(true)) {
			return;
		}
		try {
			SpringApplication.getShutdownHandlers().add(this::stop);
		}
		catch (IllegalStateException ex) {
			this.registered.set(false);
			logger.trace("The application is about to end", ex);
		}
	}

	/**
	 * Stops the bridges that are kept, if there are any.
	 */
	void stop() {
		this.kept.keySet().forEach(this::stop);
	}

	private void stop(int worker) {
		Kept last = this.kept.remove(worker);
		if (last != null) {
			last.stop();
		}
	}

	private record Kept(String recipe, BridgeProcess process, Duration shutdownTimeout) {

		private boolean fits(String recipe) {
			return this.recipe.equals(recipe) && this.process.isAlive();
		}

		private void stop() {
			this.process.stop(this.shutdownTimeout);
		}

	}

}
