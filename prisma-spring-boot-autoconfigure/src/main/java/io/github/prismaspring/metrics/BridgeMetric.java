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

import java.util.Set;

/**
 * Names of the bridge's metrics, as {@code bridge/src/telemetry} and prom-client give
 * them.
 */
final class BridgeMetric {

	static final String START_TIME = "prisma_bridge_start_time_seconds";

	static final String POOL_CONNECTIONS = "prisma_bridge_pool_connections";

	static final String POOL_MAX = "prisma_bridge_pool_max_connections";

	static final String ACTIVE_TRANSACTIONS = "prisma_bridge_active_transactions";

	static final String EVENT_LOOP_LAG = "prisma_bridge_event_loop_lag_seconds";

	static final String HEAP_USED = "nodejs_heap_size_used_bytes";

	static final String RESIDENT = "process_resident_memory_bytes";

	static final String CPU = "process_cpu_seconds_total";

	static final String QUERIES = "prisma_bridge_queries_total";

	static final String QUERY_COUNT = "prisma_bridge_query_duration_seconds_count";

	static final String QUERY_SECONDS = "prisma_bridge_query_duration_seconds_sum";

	static final String TRANSACTIONS = "prisma_bridge_transactions_total";

	static final String ERRORS = "prisma_bridge_errors_total";

	static final String PLAN_CACHE = "prisma_bridge_plan_cache_total";

	static final Set<String> COUNTERS = Set.of(CPU, QUERIES, QUERY_COUNT, QUERY_SECONDS, TRANSACTIONS, ERRORS,
			PLAN_CACHE);

	private BridgeMetric() {
	}

}
