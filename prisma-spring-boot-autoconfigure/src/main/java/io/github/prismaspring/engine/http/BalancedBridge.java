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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

import io.github.prismaspring.engine.PrismaEngine;

/**
 * One of several bridges, and how much it has to do. It rests for a while after it has
 * refused a request, and then gets another one.
 */
final class BalancedBridge {

	private static final long REST = Duration.ofSeconds(2).toNanos();

	private final PrismaEngine engine;

	private final LongSupplier clock;

	private final AtomicInteger running = new AtomicInteger();

	private volatile long refusedAt;

	private volatile boolean resting;

	BalancedBridge(PrismaEngine engine, LongSupplier clock) {
		this.engine = engine;
		this.clock = clock;
	}

	PrismaEngine engine() {
		return this.engine;
	}

	void begin() {
		this.running.incrementAndGet();
	}

	void end() {
		this.running.decrementAndGet();
	}

	void answered() {
		this.resting = false;
	}

	void refused() {
		this.refusedAt = this.clock.getAsLong();
		this.resting = true;
	}

	/**
	 * Tells which of two bridges is to get the next request: one that rests is better
	 * than nothing.
	 * @param other the other bridge
	 * @return whether this one is better than the other
	 */
	boolean isBetterThan(BalancedBridge other) {
		boolean resting = isResting();
		return (resting != other.isResting()) ? !resting : this.running.get() < other.running.get();
	}

	private boolean isResting() {
		return this.resting && this.clock.getAsLong() - this.refusedAt < REST;
	}

}
