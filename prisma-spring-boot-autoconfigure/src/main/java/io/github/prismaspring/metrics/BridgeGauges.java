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
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

import io.github.prismaspring.engine.http.BridgeMetrics.Series;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;

/**
 * Gauges of one bridge, which are {@code NaN} while the bridge does not answer.
 */
final class BridgeGauges {

	private static final List<String> POOL_STATES = List.of("busy", "idle", "waiting");

	private final BridgeReadings readings;

	private final Clock clock;

	private final Tags tags;

	private final MeterRegistry registry;

	private BridgeGauges(BridgeReadings readings, Clock clock, Tags tags, MeterRegistry registry) {
		this.readings = readings;
		this.clock = clock;
		this.tags = tags;
		this.registry = registry;
	}

	static void register(BridgeReadings readings, Clock clock, Tags tags, MeterRegistry registry) {
		BridgeGauges gauges = new BridgeGauges(readings, clock, tags, registry);
		gauges.registerReadings();
		gauges.registerDatabase();
		gauges.registerProcess();
	}

	private void registerReadings() {
		Gauge.builder("prisma.bridge.up", this.readings, BridgeReadings::up)
			.description("Whether the bridge answered when it was asked last")
			.tags(this.tags)
			.register(this.registry);
		seconds("prisma.bridge.scrape.age", "Time since the bridge answered last", BridgeReadings::ageInSeconds);
	}

	private void registerDatabase() {
		for (String state : POOL_STATES) {
			Series series = new Series(BridgeMetric.POOL_CONNECTIONS, Map.of("state", state));
			Gauge
				.builder("prisma.bridge.pool.connections", this.readings,
						(readings) -> readings.current().value(series))
				.description("Connections to the database that are busy or idle, and queries that wait for one")
				.baseUnit("connections")
				.tags(this.tags.and("state", state))
				.register(this.registry);
		}
		gauge("prisma.bridge.pool.max", "How many connections to the database there may be", "connections",
				BridgeMetric.POOL_MAX);
		gauge("prisma.bridge.active.transactions", "Transactions that hold a connection", "transactions",
				BridgeMetric.ACTIVE_TRANSACTIONS);
	}

	private void registerProcess() {
		seconds("prisma.bridge.start.time", "When the bridge was started, since the epoch",
				(readings) -> readings.current().value(BridgeMetric.START_TIME));
		Clock clock = this.clock;
		seconds("prisma.bridge.uptime", "Time since the bridge was started",
				(readings) -> clock.millis() / 1000D - readings.current().value(BridgeMetric.START_TIME));
		seconds("prisma.bridge.event.loop.lag", "Mean delay of the bridge's event loop since it was asked last",
				(readings) -> readings.current().value(BridgeMetric.EVENT_LOOP_LAG));
		gauge("prisma.bridge.memory.heap.used", "Memory that the bridge's objects use", "bytes",
				BridgeMetric.HEAP_USED);
		gauge("prisma.bridge.memory.resident", "Memory that the bridge's process holds", "bytes",
				BridgeMetric.RESIDENT);
	}

	private void gauge(String name, String description, String baseUnit, String metric) {
		Gauge.builder(name, this.readings, (readings) -> readings.current().value(metric))
			.description(description)
			.baseUnit(baseUnit)
			.tags(this.tags)
			.register(this.registry);
	}

	private void seconds(String name, String description, ToDoubleFunction<BridgeReadings> value) {
		TimeGauge.builder(name, this.readings, TimeUnit.SECONDS, value)
			.description(description)
			.tags(this.tags)
			.register(this.registry);
	}

}
