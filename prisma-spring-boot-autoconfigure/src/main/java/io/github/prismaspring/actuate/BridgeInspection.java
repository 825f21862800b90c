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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

import io.github.prismaspring.actuate.BridgeDescriptor.PlanCache;
import io.github.prismaspring.engine.http.BridgeMetrics;
import io.github.prismaspring.engine.http.BridgeMetrics.Series;
import io.github.prismaspring.engine.http.BridgeOpenTransaction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Asks a bridge all that can be told of it.
 */
final class BridgeInspection {

	private static final String PLAN_CACHE = "prisma_bridge_plan_cache_total";

	private final BridgeSource source;

	private final Duration timeout;

	BridgeInspection(BridgeSource source, Duration timeout) {
		this.source = source;
		this.timeout = timeout;
	}

	/**
	 * Ask.
	 * @return the bridge, as unreachable if it does not answer in time
	 */
	Mono<BridgeDescriptor> describe() {
		return Mono.zip(this.source.client().health(), planCache(), transactions())
			.map((answers) -> BridgeDescriptor.of(mode(), restarts(), answers.getT1(), answers.getT2().orElse(null),
					answers.getT3().orElse(null)))
			.timeout(this.timeout)
			.onErrorResume((ex) -> Mono.just(BridgeDescriptor.unreachable(mode(), restarts(), reason(ex))));
	}

	private @Nullable String reason(Throwable error) {
		return (error instanceof TimeoutException)
				? "The bridge did not answer within " + this.timeout.toMillis() + " ms" : error.getMessage();
	}

	private Mono<Optional<PlanCache>> planCache() {
		return this.source.client()
			.metrics()
			.map((metrics) -> Optional.of(new PlanCache(count(metrics, "hit"), count(metrics, "miss"))))
			.onErrorReturn(Optional.empty());
	}

	// A bridge of an older version does not tell
	private Mono<Optional<List<BridgeOpenTransaction>>> transactions() {
		return this.source.client().openTransactions().map(Optional::of).onErrorReturn(Optional.empty());
	}

	private static long count(BridgeMetrics metrics, String result) {
		return Math.round(metrics.value(new Series(PLAN_CACHE, Map.of("result", result))));
	}

	private String mode() {
		return (this.source.lifecycle() != null) ? "local" : "remote";
	}

	private @Nullable Integer restarts() {
		return (this.source.lifecycle() != null) ? this.source.lifecycle().restarts() : null;
	}

}
