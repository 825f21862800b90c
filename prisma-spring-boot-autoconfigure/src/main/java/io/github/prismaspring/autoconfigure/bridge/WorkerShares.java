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

package io.github.prismaspring.autoconfigure.bridge;

import java.util.List;
import java.util.stream.IntStream;

import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.datasource.DatasourceProvider;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.context.properties.source.MutuallyExclusiveConfigurationPropertiesException;

/**
 * Divides the connections to a database among the workers that serve it, after a check
 * that it can be served by several.
 */
final class WorkerShares {

	private static final String WORKERS = "prisma.bridge.workers";

	private final PrismaProperties properties;

	private final PrismaDatabaseConnectionDetails database;

	WorkerShares(PrismaProperties properties, PrismaDatabaseConnectionDetails database) {
		this.properties = properties;
		this.database = database;
	}

	/**
	 * Returns how many connections each worker may hold.
	 * @return the limits, one for each worker
	 */
	List<Integer> connectionLimits() {
		int workers = this.properties.getBridge().getWorkers();
		int limit = this.properties.getConnectionLimit();
		if (workers == 1) {
			return List.of(limit);
		}
		check(workers, limit);
		return IntStream.range(0, workers)
			.map((worker) -> limit / workers + ((worker < limit % workers) ? 1 : 0))
			.boxed()
			.toList();
	}

	private void check(int workers, int limit) {
		if (workers < 1) {
			throw invalid(workers, "There has to be at least one worker.");
		}
		if (isSqlite()) {
			throw invalid(workers, "A SQLite database is written by one process at a time, so that several would only "
					+ "wait for each other. Remove the property, or use another database.");
		}
		if (workers > limit) {
			throw invalid(workers,
					("Each worker needs a connection to the database, and there may be %d of them together. Set "
							+ "'prisma.connection-limit' to %d or more, or have fewer workers.")
						.formatted(limit, workers));
		}
		PrismaProperties.Bridge bridge = this.properties.getBridge();
		MutuallyExclusiveConfigurationPropertiesException.throwIfMultipleNonNullValuesIn((entries) -> {
			entries.put(WORKERS, workers);
			entries.put("prisma.bridge.url", bridge.getUrl());
			entries.put("prisma.bridge.port", (bridge.getPort() != 0) ? bridge.getPort() : null);
		});
	}

	private boolean isSqlite() {
		return DatasourceProvider.SQLITE.prismaName().equals(this.database.getProvider())
				|| DatasourceProvider.ofUrl(this.database.getUrl()).contains(DatasourceProvider.SQLITE);
	}

	private static InvalidConfigurationPropertyValueException invalid(int workers, String reason) {
		return new InvalidConfigurationPropertyValueException(WORKERS, workers, reason);
	}

}
