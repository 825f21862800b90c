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

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * What the bridge tells about its health. What an older bridge does not tell is
 * {@code null}, or {@code unknown} where it is a text.
 *
 * @param status {@code ok}, {@code degraded} or {@code draining}
 * @param bridgeVersion the version of the bridge
 * @param prismaVersion the version of Prisma
 * @param nodeVersion the version of Node.js
 * @param provider the database's provider
 * @param schemaHash the hash of the schema that is served
 * @param databaseStatus the database's status
 * @param databaseLatency how long the database takes for an answer, or {@code null} if
 * there is none
 * @param pool the connections to the database
 * @param activeTransactions how many transactions hold one of them
 * @param pid the process id on the machine that the bridge runs on
 * @param uptime for how long it has been running
 */
public record BridgeHealth(String status, String bridgeVersion, String prismaVersion, String nodeVersion,
		String provider, String schemaHash, String databaseStatus, @Nullable Duration databaseLatency,
		@Nullable BridgePool pool, @Nullable Integer activeTransactions, @Nullable Long pid,
		@Nullable Duration uptime) {

	private static final String UNKNOWN = "unknown";

	/**
	 * Returns whether the bridge can answer queries.
	 * @return whether the bridge is well
	 */
	public boolean isOk() {
		return this.status.equals("ok");
	}

	static BridgeHealth read(JsonParser body) {
		JsonNode health = JsonBody.read(body);
		JsonNode database = health.path("database");
		JsonNode latency = database.path("latencyMs");
		JsonNode active = health.path("transactions").path("active");
		JsonNode pid = health.path("pid");
		JsonNode uptime = health.path("uptimeSeconds");
		return new BridgeHealth(text(health, "status"), text(health, "bridge"), text(health, "prisma"),
				text(health, "node"), text(health, "provider"), text(health, "schemaHash"), text(database, "status"),
				(latency.isNumber()) ? Duration.ofNanos((long) (latency.doubleValue() * 1_000_000)) : null,
				BridgePool.read(health.path("pool")), (active.isInt()) ? active.intValue() : null,
				(pid.isIntegralNumber()) ? pid.longValue() : null,
				(uptime.isNumber()) ? Duration.ofSeconds(uptime.longValue()) : null);
	}

	private static String text(JsonNode node, String name) {
		return node.path(name).asString(UNKNOWN);
	}

}
