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

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.github.prismaspring.engine.http.BridgeMetrics;
import io.github.prismaspring.engine.http.BridgeMetrics.Series;

/**
 * Counters over all runs of a bridge. They begin at zero in each run, so only what has
 * come since the last look at the same run is added: a total never goes back, neither
 * when the bridge is restarted nor when a load balancer leads to another one each time.
 * <p>
 * One thread at a time may add; any thread may read.
 */
final class CounterTotals {

	/**
	 * Bridges that may be behind one name. Should there be more, those that have not been
	 * seen for longest are forgotten, and counted anew when they are seen again.
	 */
	private static final int REMEMBERED_RUNS = 64;

	private final Map<Double, Map<Series, Double>> runs = new LinkedHashMap<>(16, 0.75F, true);

	private final Map<Series, Double> totals = new ConcurrentHashMap<>();

	void add(double run, BridgeMetrics metrics) {
		Map<Series, Double> before = this.runs.getOrDefault(run, Map.of());
		Map<Series, Double> now = new HashMap<>();
		metrics.samples().forEach((series, value) -> {
			if (BridgeMetric.COUNTERS.contains(series.name())) {
				now.put(series, value);
				this.totals.merge(series, grown(before.getOrDefault(series, 0D), value), Double::sum);
			}
		});
		this.runs.put(run, now);
		if (this.runs.size() > REMEMBERED_RUNS) {
			this.runs.remove(this.runs.keySet().iterator().next());
		}
	}

	// A bridge that does not tell when it was started shows by less that it was again
	private static double grown(double before, double now) {
		return (now < before) ? now : now - before;
	}

	double get(Series series) {
		return this.totals.getOrDefault(series, 0D);
	}

	Set<Series> series() {
		return this.totals.keySet();
	}

}
