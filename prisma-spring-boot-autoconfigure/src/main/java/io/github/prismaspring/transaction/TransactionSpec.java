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
import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.engine.PrismaIsolationLevel;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/**
 * How a transaction is to be that a program begins by itself. Immutable: each method
 * returns a new value.
 *
 * @param propagation what to do about a transaction that is open already
 * @param isolation how far it is kept apart from others, or {@code null} for what the
 * database does by default
 * @param timeout how long it may stay open, or {@code null} for the application's
 * {@code prisma.transaction.timeout}
 * @param maxWait how long to wait for a connection to the database, or {@code null} for
 * the application's {@code prisma.transaction.max-wait}
 * @param access whether it may write
 */
public record TransactionSpec(Propagation propagation, @Nullable PrismaIsolationLevel isolation,
		@Nullable Duration timeout, @Nullable Duration maxWait, Access access) {

	/**
	 * Returns a transaction of which nothing is said.
	 * @return the transaction: joins an open one, may write
	 */
	public static TransactionSpec defaults() {
		return new TransactionSpec(Propagation.REQUIRED, null, null, null, Access.READ_WRITE);
	}

	/**
	 * Says what to do about a transaction that is open already.
	 * @param propagation what to do
	 * @return the new value
	 */
	public TransactionSpec propagation(Propagation propagation) {
		return new TransactionSpec(propagation, this.isolation, this.timeout, this.maxWait, this.access);
	}

	/**
	 * Keeps the transaction apart from others.
	 * @param isolation how far
	 * @return the new value
	 */
	public TransactionSpec isolation(PrismaIsolationLevel isolation) {
		return new TransactionSpec(this.propagation, isolation, this.timeout, this.maxWait, this.access);
	}

	/**
	 * Limits how long the transaction may stay open.
	 * @param timeout the time after which it is rolled back
	 * @return the new value
	 */
	public TransactionSpec timeout(Duration timeout) {
		return new TransactionSpec(this.propagation, this.isolation, timeout, this.maxWait, this.access);
	}

	/**
	 * Limits how long to wait for a connection to the database.
	 * @param maxWait the longest wait
	 * @return the new value
	 */
	public TransactionSpec maxWait(Duration maxWait) {
		return new TransactionSpec(this.propagation, this.isolation, this.timeout, maxWait, this.access);
	}

	/**
	 * Refuses every write inside of the transaction.
	 * @return the new value
	 */
	public TransactionSpec readOnly() {
		return new TransactionSpec(this.propagation, this.isolation, this.timeout, this.maxWait, Access.READ_ONLY);
	}

	/**
	 * Returns what Spring's transaction managers take.
	 * @return the definition
	 */
	public TransactionDefinition definition() {
		DefaultTransactionAttribute definition = new DefaultTransactionAttribute(this.propagation.value());
		definition.setReadOnly(this.access == Access.READ_ONLY);
		List<String> labels = new ArrayList<>();
		if (this.isolation != null) {
			labels.add("prisma:isolation=" + this.isolation.name());
		}
		if (this.timeout != null) {
			labels.add("prisma:timeout=" + this.timeout);
		}
		if (this.maxWait != null) {
			labels.add("prisma:maxWait=" + this.maxWait);
		}
		definition.setLabels(labels);
		return definition;
	}

	/**
	 * Whether a transaction may write.
	 */
	public enum Access {

		/**
		 * It may.
		 */
		READ_WRITE,

		/**
		 * Its writes are refused before they are sent.
		 */
		READ_ONLY

	}

}
