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
 * @param accessMode what the database lets it do
 */
public record PrismaTransactionOptions(@Nullable PrismaIsolationLevel isolationLevel, @Nullable Duration timeout,
		@Nullable Duration maxWait, PrismaAccessMode accessMode) {

	private static final PrismaTransactionOptions DEFAULTS = new PrismaTransactionOptions(null, null, null);

	public PrismaTransactionOptions {
		checkDuration("timeout", timeout);
		checkDuration("maxWait", maxWait);
	}

	/**
	 * Creates options of a transaction that may write.
	 * @param isolationLevel how far it is kept apart from others, or {@code null} for
	 * what the database does by default
	 * @param timeout how long it may stay open, or {@code null} for Prisma's five seconds
	 * @param maxWait how long to wait for a connection to the database, or {@code null}
	 * for Prisma's two seconds
	 */
	public PrismaTransactionOptions(@Nullable PrismaIsolationLevel isolationLevel, @Nullable Duration timeout,
			@Nullable Duration maxWait) {
		this(isolationLevel, timeout, maxWait, PrismaAccessMode.READ_WRITE);
	}

	/**
	 * Returns options that leave everything to the engine.
	 * @return the options
	 */
	public static PrismaTransactionOptions defaults() {
		return DEFAULTS;
	}

	/**
	 * Returns these options with another isolation level.
	 * @param isolationLevel how far the transaction is kept apart from others
	 * @return the options
	 */
	public PrismaTransactionOptions withIsolationLevel(PrismaIsolationLevel isolationLevel) {
		return new PrismaTransactionOptions(isolationLevel, this.timeout, this.maxWait, this.accessMode);
	}

	/**
	 * Returns these options with another timeout.
	 * @param timeout how long the transaction may stay open
	 * @return the options
	 */
	public PrismaTransactionOptions withTimeout(Duration timeout) {
		return new PrismaTransactionOptions(this.isolationLevel, timeout, this.maxWait, this.accessMode);
	}

	/**
	 * Returns these options with another wait for a connection.
	 * @param maxWait how long to wait
	 * @return the options
	 */
	public PrismaTransactionOptions withMaxWait(Duration maxWait) {
		return new PrismaTransactionOptions(this.isolationLevel, this.timeout, maxWait, this.accessMode);
	}

	/**
	 * Returns these options with another access mode.
	 * @param accessMode what the database lets the transaction do
	 * @return the options
	 */
	public PrismaTransactionOptions withAccessMode(PrismaAccessMode accessMode) {
		return new PrismaTransactionOptions(this.isolationLevel, this.timeout, this.maxWait, accessMode);
	}

	private static void checkDuration(String name, @Nullable Duration duration) {
		Assert.isTrue(duration == null || duration.toMillis() > 0,
				() -> "'" + name + "' must be at least one millisecond, but is " + duration);
	}

}
