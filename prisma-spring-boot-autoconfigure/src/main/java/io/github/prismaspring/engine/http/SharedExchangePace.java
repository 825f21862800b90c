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
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Tells when the next exchange with several calls may be sent: as soon as there is an
 * answer to the one before, so that calls gather meanwhile. If the answer takes long, a
 * fixed time is enough, so that slow calls hold up no others.
 */
final class SharedExchangePace {

	/**
	 * Says that the time has not come.
	 */
	static final long NOT_YET = 0;

	private final AtomicLong latest = new AtomicLong(NOT_YET);

	private final long enough;

	private final LongSupplier clock;

	/**
	 * Creates a pace.
	 * @param enough how long to wait for the first answer to the exchange before
	 * @param clock the time in nanoseconds
	 */
	SharedExchangePace(Duration enough, LongSupplier clock) {
		this.enough = enough.toNanos();
		this.clock = clock;
	}

	/**
	 * Begins an exchange, if it is time.
	 * @return what stands for the exchange, or {@link #NOT_YET}
	 */
	long begin() {
		// Odd, and therefore never NOT_YET
		long now = this.clock.getAsLong() | 1;
		long previous = this.latest.get();
		boolean time = previous == NOT_YET || now - previous >= this.enough;
		return (time && this.latest.compareAndSet(previous, now)) ? now : NOT_YET;
	}

	/**
	 * Returns how long it takes at most until it is time.
	 * @return the time in nanoseconds
	 */
	long remaining() {
		long previous = this.latest.get();
		return (previous != NOT_YET) ? Math.max(0, this.enough - (this.clock.getAsLong() - previous)) : 0;
	}

	/**
	 * Notes that an exchange has its first answer, or will have none.
	 * @param exchange what stands for the exchange
	 */
	void answered(long exchange) {
		this.latest.compareAndSet(exchange, NOT_YET);
	}

}
