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

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;

import io.github.prismaspring.engine.http.BridgeEndpoint;
import io.github.prismaspring.engine.http.BridgeEndpoints;

/**
 * What the bridge of an application says about itself.
 *
 * @param endpoints where it is
 */
public record BridgeMetrics(BridgeEndpoints endpoints) {

	/**
	 * The metrics of an application's bridge.
	 * @param application the application
	 * @return its metrics
	 */
	public static BridgeMetrics of(PrismaApplication application) {
		return new BridgeMetrics(application.bean(BridgeEndpoints.class));
	}

	/**
	 * Count the transactions that hold a connection to the database.
	 * @return the number of transactions
	 */
	public int activeTransactions() {
		return gauge("prisma_bridge_active_transactions");
	}

	/**
	 * Count the connections to the database that something uses.
	 * @return the number of connections
	 */
	public int busyConnections() {
		return gauge("prisma_bridge_pool_connections{state=\"busy\"}");
	}

	private int gauge(String name) {
		return read().lines()
			.filter((line) -> line.startsWith(name + " "))
			.mapToInt((line) -> Integer.parseInt(line.substring(name.length() + 1)))
			.findFirst()
			.orElseThrow();
	}

	private String read() {
		BridgeEndpoint endpoint = Objects.requireNonNull(this.endpoints.current().block());
		HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint.url() + "/metrics"))
			.header("Authorization", "Bearer " + endpoint.token())
			.build();
		HttpResponse<String> response = HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString()).join();
		if (response.statusCode() != 200) {
			throw new IllegalStateException("The metrics are: " + response.body());
		}
		return response.body();
	}

}
