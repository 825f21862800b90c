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

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.github.prismaspring.engine.http.BridgeMetrics.Series;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import org.jspecify.annotations.Nullable;

/**
 * Counters of one bridge in one registry. Each appears with the first event that it
 * counts; the values of their tags come from the schema or a fixed list, so there is an
 * end to them.
 */
final class BridgeCounters {

	private static final Map<String, Sort> SORTS = Map.of(BridgeMetric.QUERIES,
			new Sort("prisma.bridge.queries", "Queries that the bridge handed to Prisma", "queries"),
			BridgeMetric.TRANSACTIONS,
			new Sort("prisma.bridge.transactions", "Transactions that were started, and how they ended",
					"transactions"),
			BridgeMetric.ERRORS, new Sort("prisma.bridge.errors", "Errors that the bridge answered", "errors"),
			BridgeMetric.PLAN_CACHE,
			new Sort("prisma.bridge.plan.cache", "Queries that found their plan ready, or had to be compiled", null),
			BridgeMetric.CPU, new Sort("prisma.bridge.cpu", "Processor time that the bridge used", "seconds"));

	private final CounterTotals totals;

	private final Tags tags;

	private final MeterRegistry registry;

	private final Map<Series, Boolean> registered = new ConcurrentHashMap<>();

	BridgeCounters(CounterTotals totals, Tags tags, MeterRegistry registry) {
		this.totals = totals;
		this.tags = tags;
		this.registry = registry;
	}

	/**
	 * Register what has been counted for the first time.
	 */
	void update() {
		for (Series series : this.totals.series()) {
			Sort sort = SORTS.get(series.name());
			if (sort != null && isNew(series)) {
				register(series, sort);
			}
			else if (series.name().equals(BridgeMetric.QUERY_COUNT) && isNew(series)) {
				registerTimer(series);
			}
		}
	}

	private boolean isNew(Series series) {
		return this.registered.putIfAbsent(series, true) == null;
	}

	private void register(Series series, Sort sort) {
		FunctionCounter.builder(sort.name(), this.totals, (totals) -> totals.get(series))
			.description(sort.description())
			.baseUnit(sort.baseUnit())
			.tags(tags(series))
			.register(this.registry);
	}

	private void registerTimer(Series count) {
		Series seconds = new Series(BridgeMetric.QUERY_SECONDS, count.labels());
		FunctionTimer
			.builder("prisma.bridge.query.duration", this.totals, (totals) -> (long) totals.get(count),
					(totals) -> totals.get(seconds), TimeUnit.SECONDS)
			.description("Time that Prisma and the database took for queries")
			.tags(tags(count))
			.register(this.registry);
	}

	private Tags tags(Series series) {
		return this.tags
			.and(series.labels().entrySet().stream().map((label) -> Tag.of(label.getKey(), label.getValue())).toList());
	}

	private record Sort(String name, String description, @Nullable String baseUnit) {

	}

}
