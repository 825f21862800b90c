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

package io.github.prismaspring.engine;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * How a transaction is to be. What is {@code null} is left to the engine.
 *
 * @param isolationLevel how far it is kept apart from others, or {@code null} for what
 * the database does by default
 * @param timeout how long it may stay open before the engine rolls it back, at least one
 * millisecond, or {@code null} for Prisma's five seconds
 * @param maxWait how long to wait for a connection to the database, at least one
 * millisecond, or {@code null} for Prisma's two seconds
 */
public record PrismaTransactionOptions(@Nullable PrismaIsolationLevel isolationLevel, @Nullable Duration timeout,
		@Nullable Duration maxWait) {

	private static final PrismaTransactionOptions DEFAULTS = new PrismaTransactionOptions(null, null, null);

	public PrismaTransactionOptions {
		checkDuration("timeout", timeout);
		checkDuration("maxWait", maxWait);
	}

	/**
	 * Returns options that leave everything to the engine.
	 * @return the options
	 */
	public static PrismaTransactionOptions defaults() {
		return DEFAULTS;
	}

	private static void checkDuration(String name, @Nullable Duration duration) {
		Assert.isTrue(duration == null || duration.toMillis() > 0,
				() -> "'" + name + "' must be at least one millisecond, but is " + duration);
	}

}
