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
import java.util.Locale;

import io.github.prismaspring.engine.http.BridgeHealth;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Puts the health of a bridge into words.
 */
final class PrismaHealthDetails {

	private final PrismaHealthSource source;

	// Which of the bridges that serve the database it is, from 0
	private final int index;

	PrismaHealthDetails(PrismaHealthSource source, int index) {
		this.source = source;
		this.index = index;
	}

	Health.Builder describe(Health.Builder builder) {
		builder.withDetail("mode", this.source.mode().name().toLowerCase(Locale.ROOT));
		if (this.source.mode() == PrismaHealthSource.Mode.LOCAL) {
			builder.withDetail("restarts", this.source.restarts().get(this.index).getAsInt());
		}
		return builder;
	}

	Health.Builder describe(Health.Builder builder, BridgeHealth health, Duration latency) {
		describe(builder).status(status(health))
			.withDetail("status", health.status())
			.withDetail("bridge", health.bridgeVersion())
			.withDetail("prisma", health.prismaVersion())
			.withDetail("node", health.nodeVersion())
			.withDetail("provider", health.provider())
			.withDetail("database", health.databaseStatus())
			.withDetail("latencyMs", latency.toMillis());
		if (health.databaseLatency() != null) {
			builder.withDetail("databaseLatencyMs", health.databaseLatency().toMillis());
		}
		describeWork(builder, health);
		if (this.source.schema() != null) {
			builder.withDetail("schema", (servesSchema(health)) ? "matches" : "differs");
		}
		return builder;
	}

	private static void describeWork(Health.Builder builder, BridgeHealth health) {
		if (health.pid() != null) {
			builder.withDetail("pid", health.pid());
		}
		if (health.uptime() != null) {
			builder.withDetail("uptimeSeconds", health.uptime().toSeconds());
		}
		if (health.pool() != null) {
			builder.withDetail("pool", health.pool());
		}
		if (health.activeTransactions() != null) {
			builder.withDetail("activeTransactions", health.activeTransactions());
		}
	}

	private Status status(BridgeHealth health) {
		if (!servesSchema(health)) {
			return Status.DOWN;
		}
		return switch (health.status()) {
			case "ok" -> Status.UP;
			case "degraded" -> Status.DOWN;
			case "draining" -> Status.OUT_OF_SERVICE;
			default -> Status.UNKNOWN;
		};
	}

	private boolean servesSchema(BridgeHealth health) {
		return this.source.schema() == null || this.source.schema().hash().equals(health.schemaHash());
	}

}
