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

package io.github.prismaspring.actuate;

import java.time.Duration;
import java.util.List;

import io.github.prismaspring.engine.http.BridgeHealth;
import io.github.prismaspring.engine.http.BridgeOpenTransaction;
import io.github.prismaspring.engine.http.BridgePool;
import org.jspecify.annotations.Nullable;

/**
 * A bridge. All but the first three is {@code null} while it cannot be reached.
 *
 * @param mode {@code local} if the application has started it, else {@code remote}
 * @param status {@code ok}, {@code degraded}, {@code draining} or {@code unreachable}
 * @param restarts how often the application had to restart it, or {@code null} if it is
 * not the application's
 * @param error why it cannot be reached
 * @param versions the versions of what it runs
 * @param pid its process id on its machine
 * @param uptime for how long it has been running
 * @param provider the database's provider
 * @param schemaHash the hash of the schema that it serves
 * @param database the database
 * @param pool the connections to the database
 * @param planCache how its cache of query plans fares
 * @param transactions the transactions that are open, the oldest first, those of other
 * applications that use the same bridge among them
 */
public record BridgeDescriptor(String mode, String status, @Nullable Integer restarts, @Nullable String error,
		@Nullable Versions versions, @Nullable Long pid, @Nullable Duration uptime, @Nullable String provider,
		@Nullable String schemaHash, @Nullable Database database, @Nullable BridgePool pool,
		@Nullable PlanCache planCache, @Nullable List<BridgeOpenTransaction> transactions) {

	static BridgeDescriptor unreachable(String mode, @Nullable Integer restarts, @Nullable String error) {
		return new BridgeDescriptor(mode, "unreachable", restarts, error, null, null, null, null, null, null, null,
				null, null);
	}

	static BridgeDescriptor of(String mode, @Nullable Integer restarts, BridgeHealth health,
			@Nullable PlanCache planCache, @Nullable List<BridgeOpenTransaction> transactions) {
		return new BridgeDescriptor(mode, health.status(), restarts, null,
				new Versions(health.bridgeVersion(), health.prismaVersion(), health.nodeVersion()), health.pid(),
				health.uptime(), health.provider(), health.schemaHash(),
				new Database(health.databaseStatus(), health.databaseLatency()), health.pool(), planCache,
				transactions);
	}

	/**
	 * Versions of what a bridge runs.
	 *
	 * @param bridge the version of the bridge
	 * @param prisma the version of Prisma
	 * @param node the version of Node.js
	 */
	public record Versions(String bridge, String prisma, String node) {

	}

	/**
	 * The database of a bridge.
	 *
	 * @param status {@code up} or {@code down}
	 * @param latency how long it takes for an answer, or {@code null} if there is none
	 */
	public record Database(String status, @Nullable Duration latency) {

	}

	/**
	 * The cache of query plans.
	 *
	 * @param hits how many queries found their plan
	 * @param misses how many queries had to be compiled
	 */
	public record PlanCache(long hits, long misses) {

	}

}
