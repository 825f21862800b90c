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
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;

import io.github.prismaspring.engine.http.BridgeMetrics;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one bridge. Reading it costs no I/O.
 * <p>
 * One thread at a time may write; any thread may read.
 */
final class BridgeReadings {

	private static final BridgeMetrics NOTHING = new BridgeMetrics(Map.of());

	private final Duration validity;

	private final LongSupplier nanoTime;

	private final CounterTotals totals = new CounterTotals();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private volatile @Nullable Reading latest;

	private volatile boolean failed;

	/**
	 * Create readings.
	 * @param validity how old a reading may become before it tells nothing any more
	 * @param nanoTime what tells the time, in nanoseconds
	 */
	BridgeReadings(Duration validity, LongSupplier nanoTime) {
		this.validity = validity;
		this.nanoTime = nanoTime;
	}

	void succeeded(BridgeMetrics metrics) {
		this.totals.add(metrics.value(BridgeMetric.START_TIME), metrics);
		// Whoever sees that the bridge is up sees what it has counted
		this.listeners.forEach(Runnable::run);
		this.latest = new Reading(metrics, this.nanoTime.getAsLong());
		this.failed = false;
	}

	void failed() {
		this.failed = true;
	}

	/**
	 * Have something done with the totals of each reading.
	 * @param listener what to do
	 */
	void onReading(Runnable listener) {
		this.listeners.add(listener);
	}

	/**
	 * Return whether the bridge answered.
	 * @return 1 if it has when it was asked last, 0 if not, {@code NaN} if it has not
	 * been asked yet
	 */
	double up() {
		if (this.latest == null && !this.failed) {
			return Double.NaN;
		}
		return (isCurrent()) ? 1 : 0;
	}

	/**
	 * Return the time since the last answer.
	 * @return the seconds, or {@code NaN} if there was no answer
	 */
	double ageInSeconds() {
		Reading reading = this.latest;
		return (reading != null) ? (this.nanoTime.getAsLong() - reading.nanoTime()) / 1e9 : Double.NaN;
	}

	/**
	 * Return what is true at this moment.
	 * @return the latest metrics, without any values if the bridge did not answer last
	 * time or has not been asked for too long
	 */
	BridgeMetrics current() {
		Reading reading = this.latest;
		return (reading != null && isCurrent()) ? reading.metrics() : NOTHING;
	}

	CounterTotals totals() {
		return this.totals;
	}

	private boolean isCurrent() {
		return !this.failed && ageInSeconds() * 1e9 <= this.validity.toNanos();
	}

	private record Reading(BridgeMetrics metrics, long nanoTime) {

	}

}
