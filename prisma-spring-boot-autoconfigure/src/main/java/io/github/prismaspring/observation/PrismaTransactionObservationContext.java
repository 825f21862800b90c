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

package io.github.prismaspring.observation;

import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.engine.TransactionOrigin;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a transaction, or a savepoint inside of one, while it is observed.
 */
public class PrismaTransactionObservationContext extends PrismaObservationContext {

	private final TransactionOrigin origin;

	private final @Nullable PrismaIsolationLevel isolationLevel;

	private PrismaTransactionOutcome outcome = PrismaTransactionOutcome.UNKNOWN;

	/**
	 * Creates a context.
	 * @param databaseSystem the name that OpenTelemetry gives to the kind of database
	 * @param origin where the transaction comes from
	 * @param isolationLevel how far it is kept apart from others, or {@code null} for
	 * what the database does by default
	 */
	public PrismaTransactionObservationContext(String databaseSystem, TransactionOrigin origin,
			@Nullable PrismaIsolationLevel isolationLevel) {
		super(databaseSystem);
		this.origin = origin;
		this.isolationLevel = isolationLevel;
	}

	/**
	 * Returns where the transaction comes from.
	 * @return the origin
	 */
	public TransactionOrigin getOrigin() {
		return this.origin;
	}

	/**
	 * Returns how far it is kept apart from others.
	 * @return the isolation, or {@code null} for what the database does by default
	 */
	public @Nullable PrismaIsolationLevel getIsolationLevel() {
		return this.isolationLevel;
	}

	/**
	 * Returns what became of it.
	 * @return the outcome
	 */
	public PrismaTransactionOutcome getOutcome() {
		return this.outcome;
	}

	void setOutcome(PrismaTransactionOutcome outcome) {
		this.outcome = outcome;
	}

}
