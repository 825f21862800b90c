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

package io.github.prismaspring.starter.support;

import java.util.Map;
import java.util.Objects;

import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgeMetrics.Series;

/**
 * What the bridge of an application says about itself.
 *
 * @param client what asks it
 */
public record BridgeMetrics(BridgeClient client) {

	/**
	 * The metrics of an application's bridge.
	 * @param application the application
	 * @return its metrics
	 */
	public static BridgeMetrics of(PrismaApplication application) {
		return new BridgeMetrics(application.bean(BridgeClient.class));
	}

	/**
	 * Count the transactions that hold a connection to the database.
	 * @return the number of transactions
	 */
	public int activeTransactions() {
		return gauge(new Series("prisma_bridge_active_transactions", Map.of()));
	}

	/**
	 * Count the connections to the database that something uses.
	 * @return the number of connections
	 */
	public int busyConnections() {
		return gauge(new Series("prisma_bridge_pool_connections", Map.of("state", "busy")));
	}

	/**
	 * Count the requests that the bridge has answered.
	 * @param route the template of their path
	 * @return the number of requests
	 */
	public int answered(String route) {
		Map<String, String> labels = Map.of("method", "POST", "route", route, "status_code", "200");
		double value = Objects.requireNonNull(this.client.metrics().block())
			.value(new Series("prisma_bridge_http_request_duration_seconds_count", labels));
		return (Double.isNaN(value)) ? 0 : (int) value;
	}

	private int gauge(Series series) {
		double value = Objects.requireNonNull(this.client.metrics().block()).value(series);
		if (Double.isNaN(value)) {
			throw new IllegalStateException("There is no metric " + series);
		}
		return (int) value;
	}

}
