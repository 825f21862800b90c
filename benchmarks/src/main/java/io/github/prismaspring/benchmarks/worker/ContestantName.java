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

package io.github.prismaspring.benchmarks.worker;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import io.github.prismaspring.benchmarks.contestant.DatabaseAddress;
import io.github.prismaspring.benchmarks.contestant.Pool;
import io.github.prismaspring.benchmarks.contestant.hibernate.HibernateApplication;
import io.github.prismaspring.benchmarks.contestant.jdbc.JdbcQueries;
import io.github.prismaspring.benchmarks.contestant.jooq.JooqQueries;
import io.github.prismaspring.benchmarks.contestant.prisma.KnownProperties;
import io.github.prismaspring.benchmarks.contestant.prisma.PrismaApplication;
import io.github.prismaspring.benchmarks.contestant.r2dbc.R2dbcQueries;
import org.jspecify.annotations.Nullable;

/**
 * The contestants. A variant of ours is one more constant here, with the properties that
 * make it.
 */
public enum ContestantName {

	/** JDBC over HikariCP. */
	JDBC {
		@Override
		public Runner start(DatabaseAddress address) {
			return BlockingRunner.onPlatformThreads(JdbcQueries.of(Pool.open(address)));
		}
	},
	/** Spring Data JPA on Hibernate. */
	HIBERNATE {
		@Override
		public Runner start(DatabaseAddress address) {
			return BlockingRunner.onPlatformThreads(HibernateApplication.start(address));
		}
	},
	/** jOOQ over HikariCP. */
	JOOQ {
		@Override
		public Runner start(DatabaseAddress address) {
			return BlockingRunner.onPlatformThreads(JooqQueries.of(Pool.open(address)));
		}
	},
	/** Spring Data R2DBC. */
	R2DBC {
		@Override
		public Runner start(DatabaseAddress address) {
			return new ReactiveRunner(R2dbcQueries.of(address));
		}
	},
	/** Prisma's own client in Node.js, see {@code contestant.mjs}. */
	NODE {
		@Override
		public Runner start(DatabaseAddress address) {
			throw new UnsupportedOperationException("This contestant runs in Node.js");
		}
	},
	/** Ours over one framed connection, for callers that wait. */
	PRISMA(Callers.WAITING, Map.of("prisma.client.protocol", "websocket")),
	/** Ours over HTTP, for callers that wait. */
	PRISMA_HTTP(Callers.WAITING, Map.of("prisma.client.protocol", "http")),
	/** Ours with two bridge workers, for callers that wait. */
	PRISMA_WORKERS(Callers.WAITING, Map.of("prisma.client.protocol", "websocket", "prisma.bridge.workers", 2)),
	/** Ours over one framed connection, for callers that wait on virtual threads. */
	PRISMA_VIRTUAL(Callers.WAITING_ON_VIRTUAL_THREADS, Map.of("prisma.client.protocol", "websocket")),
	/** Ours over HTTP, for callers that wait on virtual threads. */
	PRISMA_VIRTUAL_HTTP(Callers.WAITING_ON_VIRTUAL_THREADS, Map.of("prisma.client.protocol", "http")),
	/** Ours over one framed connection, for callers that subscribe. */
	PRISMA_REACTIVE(Callers.SUBSCRIBING, Map.of("prisma.client.protocol", "websocket")),
	/** Ours over HTTP, for callers that subscribe. */
	PRISMA_REACTIVE_HTTP(Callers.SUBSCRIBING, Map.of("prisma.client.protocol", "http")),
	/** Ours with two bridge workers, for callers that subscribe. */
	PRISMA_REACTIVE_WORKERS(Callers.SUBSCRIBING,
			Map.of("prisma.client.protocol", "websocket", "prisma.bridge.workers", 2));

	private static final int VIRTUAL_THREADS = 21;

	// Of Map.of, which nobody can change
	@SuppressWarnings("ImmutableEnumChecker")
	private final Map<String, Object> variant;

	private final @Nullable Callers callers;

	ContestantName() {
		this.callers = null;
		this.variant = Map.of();
	}

	ContestantName(Callers callers, Map<String, Object> variant) {
		this.callers = callers;
		this.variant = variant;
	}

	/**
	 * Starts the contestant in this process.
	 * @param address where the database is
	 * @return what runs its operations
	 */
	public Runner start(DatabaseAddress address) {
		return Objects.requireNonNull(this.callers).runner(PrismaApplication.start(address, this.variant));
	}

	/**
	 * Returns whether this JVM can run the contestant, and this version of ours has what
	 * makes the variant.
	 * @return whether it can
	 */
	public boolean runsHere() {
		return (this.callers != Callers.WAITING_ON_VIRTUAL_THREADS || Runtime.version().feature() >= VIRTUAL_THREADS)
				&& KnownProperties.contain(this.variant.keySet());
	}

	/**
	 * Returns whether it is one of ours.
	 * @return whether it is
	 */
	public boolean ours() {
		return this.callers != null;
	}

	/**
	 * Returns the name that options and reports have for this contestant.
	 * @return the name, such as {@code prisma-reactive}
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Finds a contestant.
	 * @param id its name
	 * @return the contestant
	 * @throws IllegalArgumentException if there is none of that name
	 */
	public static ContestantName of(String id) {
		return Arrays.stream(values())
			.filter((contestant) -> contestant.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("There is no contestant '%s' but %s".formatted(id,
					Arrays.stream(values()).map(ContestantName::id).toList())));
	}

}
