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

import io.github.prismaspring.engine.http.BridgeClient;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * {@link HealthIndicator} that asks Prisma's bridge, and through it the database.
 */
public final class PrismaHealthIndicator extends AbstractHealthIndicator {

	private final PrismaReactiveHealthIndicator indicator;

	/**
	 * Create a new indicator.
	 * @param client what reaches the bridge
	 * @param source what the application knows about the bridge
	 * @param timeout how long to wait for the bridge
	 */
	public PrismaHealthIndicator(BridgeClient client, PrismaHealthSource source, Duration timeout) {
		super("Prisma health check failed");
		this.indicator = new PrismaReactiveHealthIndicator(client, source, timeout);
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		Health health = this.indicator.health().block();
		if (health == null) {
			builder.unknown();
			return;
		}
		builder.status(health.getStatus()).withDetails(health.getDetails());
	}

}
