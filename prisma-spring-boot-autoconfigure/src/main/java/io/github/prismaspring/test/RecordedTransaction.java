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

package io.github.prismaspring.test;

import java.util.List;

import io.github.prismaspring.engine.PrismaTransactionOptions;

/**
 * A transaction that {@link MockPrisma} was asked for, as it is when it is looked at.
 *
 * @param options how it was to be; of a savepoint, the defaults
 * @param queries the queries inside of it, without those of its savepoints
 * @param savepoints the transactions that were begun inside of it
 * @param state how it has ended
 */
public record RecordedTransaction(PrismaTransactionOptions options, List<RecordedQuery> queries,
		List<RecordedTransaction> savepoints, State state) {

	public RecordedTransaction {
		queries = List.copyOf(queries);
		savepoints = List.copyOf(savepoints);
	}

	/**
	 * How a transaction has ended.
	 */
	public enum State {

		/**
		 * It has not ended.
		 */
		OPEN,

		/**
		 * It was committed.
		 */
		COMMITTED,

		/**
		 * It was rolled back.
		 */
		ROLLED_BACK

	}

}
