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

package io.github.prismaspring.health;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;

import io.github.prismaspring.engine.http.BridgeClient;
import io.github.prismaspring.engine.http.BridgeEndpoint;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * {@link ReactiveHealthIndicator} that asks Prisma's bridge, and through it the database.
 */
public final class PrismaReactiveHealthIndicator extends AbstractReactiveHealthIndicator {

	private final BridgeClient client;

	private final PrismaHealthSource source;

	private final Duration timeout;

	/**
	 * Create a new indicator.
	 * @param client what reaches the bridge
	 * @param source what the application knows about the bridge
	 * @param timeout how long to wait for the bridge
	 */
	public PrismaReactiveHealthIndicator(BridgeClient client, PrismaHealthSource source, Duration timeout) {
		super("Prisma health check failed");
		this.client = client;
		this.source = source;
		this.timeout = timeout;
	}

	@Override
	protected Mono<Health> doHealthCheck(Health.Builder builder) {
		return (this.client.others().isEmpty()) ? check(this.client, 0, builder) : checkEach(builder);
	}

	private Mono<Health> check(BridgeClient client, int index, Health.Builder builder) {
		PrismaHealthDetails details = new PrismaHealthDetails(this.source, index);
		return client.health()
			.timed()
			.timeout(this.timeout)
			.onErrorMap(TimeoutException.class, this::unanswered)
			.map((health) -> details.describe(builder, health.get(), health.elapsed()).build())
			.onErrorResume((ex) -> Mono.just(details.describe(builder.down(ex)).build()));
	}

	private TimeoutException unanswered(TimeoutException ex) {
		TimeoutException result = new TimeoutException(
				"The bridge did not answer within " + this.timeout.toMillis() + " ms");
		result.initCause(ex);
		return result;
	}

	/**
	 * One of several bridges is enough to go on.
	 * @param builder the builder to describe the health of all bridges with
	 * @return the health of all bridges
	 */
	private Mono<Health> checkEach(Health.Builder builder) {
		Map<String, Object> bridges = new LinkedHashMap<>();
		return Flux.concat(Mono.just(this.client), Flux.fromIterable(this.client.others()))
			.index()
			.flatMapSequential((bridge) -> name(bridge.getT2(), bridge.getT1().intValue())
				.zipWith(check(bridge.getT2(), bridge.getT1().intValue(), new Health.Builder())))
			.doOnNext((bridge) -> bridges.put(bridge.getT1(), describe(bridge.getT2())))
			.map((bridge) -> bridge.getT2().getStatus())
			.collectList()
			.map((statuses) -> builder.status((statuses.contains(Status.UP)) ? Status.UP : statuses.get(0))
				.withDetail("mode", this.source.mode().name().toLowerCase(Locale.ROOT))
				.withDetail("bridges", bridges)
				.build());
	}

	// A worker is somewhere else after each restart
	private Mono<String> name(BridgeClient bridge, int index) {
		return (this.source.mode() == PrismaHealthSource.Mode.LOCAL) ? Mono.just("worker-" + (index + 1))
				: bridge.endpoint().map(BridgeEndpoint::address);
	}

	private static Map<String, Object> describe(Health health) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("health", health.getStatus().getCode());
		result.putAll(health.getDetails());
		return result;
	}

}
