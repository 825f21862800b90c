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

import io.github.prismaspring.benchmarks.contestant.DatabaseAddress;
import io.github.prismaspring.benchmarks.contestant.Pool;
import io.github.prismaspring.benchmarks.contestant.hibernate.HibernateApplication;
import io.github.prismaspring.benchmarks.contestant.jdbc.JdbcQueries;
import io.github.prismaspring.benchmarks.contestant.jooq.JooqQueries;
import io.github.prismaspring.benchmarks.contestant.prisma.KnownProperties;
import io.github.prismaspring.benchmarks.contestant.prisma.PrismaApplication;
import io.github.prismaspring.benchmarks.contestant.r2dbc.R2dbcQueries;

import org.springframework.context.ConfigurableApplicationContext;

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
	PRISMA(Map.of("prisma.client.protocol", "websocket")) {
		@Override
		public Runner start(DatabaseAddress address) {
			return BlockingRunner.onPlatformThreads(PrismaApplication.blocking(application(address)));
		}
	},
	/** Ours over HTTP, for callers that wait. */
	PRISMA_HTTP(Map.of("prisma.client.protocol", "http")) {
		@Override
		public Runner start(DatabaseAddress address) {
			return BlockingRunner.onPlatformThreads(PrismaApplication.blocking(application(address)));
		}
	},
	/** Ours with two bridge workers, for callers that wait. */
	PRISMA_WORKERS(Map.of("prisma.client.protocol", "websocket", "prisma.bridge.workers", 2)) {
		@Override
		public Runner start(DatabaseAddress address) {
			return BlockingRunner.onPlatformThreads(PrismaApplication.blocking(application(address)));
		}
	},
	/** Ours over one framed connection, for callers that wait on virtual threads. */
	PRISMA_VIRTUAL(Map.of("prisma.client.protocol", "websocket")) {
		@Override
		public Runner start(DatabaseAddress address) {
			return BlockingRunner.onVirtualThreads(PrismaApplication.blocking(application(address)));
		}
	},
	/** Ours over HTTP, for callers that wait on virtual threads. */
	PRISMA_VIRTUAL_HTTP(Map.of("prisma.client.protocol", "http")) {
		@Override
		public Runner start(DatabaseAddress address) {
			return BlockingRunner.onVirtualThreads(PrismaApplication.blocking(application(address)));
		}
	},
	/** Ours over one framed connection, for callers that subscribe. */
	PRISMA_REACTIVE(Map.of("prisma.client.protocol", "websocket")) {
		@Override
		public Runner start(DatabaseAddress address) {
			return new ReactiveRunner(PrismaApplication.reactive(application(address)));
		}
	},
	/** Ours over HTTP, for callers that subscribe. */
	PRISMA_REACTIVE_HTTP(Map.of("prisma.client.protocol", "http")) {
		@Override
		public Runner start(DatabaseAddress address) {
			return new ReactiveRunner(PrismaApplication.reactive(application(address)));
		}
	},
	/** Ours with two bridge workers, for callers that subscribe. */
	PRISMA_REACTIVE_WORKERS(Map.of("prisma.client.protocol", "websocket", "prisma.bridge.workers", 2)) {
		@Override
		public Runner start(DatabaseAddress address) {
			return new ReactiveRunner(PrismaApplication.reactive(application(address)));
		}
	};

	private static final int VIRTUAL_THREADS = 21;

	// Of Map.of, which nobody can change
	@SuppressWarnings("ImmutableEnumChecker")
	private final Map<String, Object> variant;

	ContestantName() {
		this(Map.of());
	}

	ContestantName(Map<String, Object> variant) {
		this.variant = variant;
	}

	/**
	 * Starts the contestant in this process.
	 * @param address where the database is
	 * @return what runs its operations
	 */
	public abstract Runner start(DatabaseAddress address);

	/**
	 * Returns whether this JVM can run the contestant, and this version of ours has what
	 * makes the variant.
	 * @return whether it can
	 */
	public boolean runsHere() {
		boolean virtual = this == PRISMA_VIRTUAL || this == PRISMA_VIRTUAL_HTTP;
		return (!virtual || Runtime.version().feature() >= VIRTUAL_THREADS)
				&& KnownProperties.contain(this.variant.keySet());
	}

	ConfigurableApplicationContext application(DatabaseAddress address) {
		return PrismaApplication.start(address, this.variant);
	}

	/**
	 * Returns whether it is one of ours.
	 * @return whether it is
	 */
	public boolean ours() {
		return name().startsWith("PRISMA");
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
