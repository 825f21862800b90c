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

package io.github.prismaspring.transaction;

import java.time.Duration;

/**
 * How transactions are if nothing else is said.
 *
 * @param timeout how long a transaction may stay open before it is rolled back
 * @param maxWait how long to wait for a connection to the database when one begins
 * @param readOnly who keeps read-only transactions from writing
 */
public record PrismaTransactionSettings(Duration timeout, Duration maxWait, ReadOnly readOnly) {

	/**
	 * Prisma's own five seconds are less than what Spring leads to expect, which is no
	 * limit at all.
	 */
	private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

	private static final Duration DEFAULT_MAX_WAIT = Duration.ofSeconds(10);

	/**
	 * Creates settings whose read-only transactions are guarded by the client.
	 * @param timeout how long a transaction may stay open before it is rolled back
	 * @param maxWait how long to wait for a connection to the database when one begins
	 */
	public PrismaTransactionSettings(Duration timeout, Duration maxWait) {
		this(timeout, maxWait, ReadOnly.GUARDED);
	}

	/**
	 * Returns the settings of an application that sets nothing.
	 * @return the settings
	 */
	public static PrismaTransactionSettings defaults() {
		return new PrismaTransactionSettings(DEFAULT_TIMEOUT, DEFAULT_MAX_WAIT);
	}

	/**
	 * Who keeps read-only transactions from writing.
	 */
	public enum ReadOnly {

		/**
		 * The client, which refuses queries that are known to write.
		 */
		GUARDED,

		/**
		 * The database as well, which refuses everything that writes.
		 */
		ENFORCED

	}

}
