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

import java.time.Clock;
import java.util.Map;

import io.github.prismaspring.bridge.BridgeLifecycle;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * Meters of bridges, all with a tag {@code name} that tells which bridge it is. In
 * Prometheus they have the names that the bridge's own {@code /metrics} gives them, so
 * that one dashboard serves whether the application is scraped or the bridge is.
 * <p>
 * Their values are what a {@link BridgePoller} has read. Gauges are {@code NaN} while the
 * bridge does not answer. Counters go on when it is restarted.
 */
public final class PrismaBridgeMetrics implements MeterBinder {

	private static final String NAME = "name";

	private final BridgePoller poller;

	private final Map<String, BridgeLifecycle> lifecycles;

	/**
	 * Create the meters.
	 * @param poller what reads the values
	 * @param lifecycles the bridges that the application has started, by the names to
	 * tell them apart by
	 */
	public PrismaBridgeMetrics(BridgePoller poller, Map<String, BridgeLifecycle> lifecycles) {
		this.poller = poller;
		this.lifecycles = Map.copyOf(lifecycles);
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		this.poller.readings().forEach((name, readings) -> {
			Tags tags = Tags.of(NAME, name);
			BridgeGauges.register(readings, Clock.systemUTC(), tags, registry);
			BridgeCounters counters = new BridgeCounters(readings.totals(), tags, registry);
			readings.onReading(counters::update);
			counters.update();
		});
		this.lifecycles.forEach((name, lifecycle) -> FunctionCounter
			.builder("prisma.bridge.restarts", lifecycle, BridgeLifecycle::restarts)
			.description("How often the application had to restart its bridge")
			.baseUnit("restarts")
			.tags(NAME, name)
			.register(registry));
	}

}
