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
import java.util.concurrent.TimeoutException;

import io.github.prismaspring.engine.http.BridgeClient;
import reactor.core.publisher.Mono;

import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;

/**
 * {@link ReactiveHealthIndicator} that asks Prisma's bridge, and through it the database.
 */
public final class PrismaReactiveHealthIndicator extends AbstractReactiveHealthIndicator {

	private final BridgeClient client;

	private final PrismaHealthDetails details;

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
		this.details = new PrismaHealthDetails(source);
		this.timeout = timeout;
	}

	@Override
	protected Mono<Health> doHealthCheck(Health.Builder builder) {
		return this.client.health()
			.timed()
			.timeout(this.timeout)
			.onErrorMap(TimeoutException.class, this::unanswered)
			.map((health) -> this.details.describe(builder, health.get(), health.elapsed()).build())
			.onErrorResume((ex) -> Mono.just(this.details.describe(builder.down(ex)).build()));
	}

	private TimeoutException unanswered(TimeoutException ex) {
		TimeoutException result = new TimeoutException(
				"The bridge did not answer within " + this.timeout.toMillis() + " ms");
		result.initCause(ex);
		return result;
	}

}
