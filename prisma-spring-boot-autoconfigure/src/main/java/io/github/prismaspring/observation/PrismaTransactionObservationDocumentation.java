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

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/**
 * The observation of transactions.
 */
public enum PrismaTransactionObservationDocumentation implements ObservationDocumentation {

	/**
	 * From the first query of a transaction, which begins it, until it is committed or
	 * rolled back. A savepoint is a transaction inside of one.
	 */
	TRANSACTION {

		@Override
		public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
			return DefaultPrismaTransactionObservationConvention.class;
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return LowCardinalityKeyNames.values();
		}

		@Override
		public KeyName[] getHighCardinalityKeyNames() {
			return HighCardinalityKeyNames.values();
		}

	};

	/**
	 * Keys of which there are few values.
	 */
	public enum LowCardinalityKeyNames implements KeyName {

		/**
		 * Kind of database, such as "postgresql".
		 */
		DB_SYSTEM_NAME {

			@Override
			public String asString() {
				return "db.system.name";
			}

		},

		/**
		 * Prisma's code of the failure to begin or to end, such as "P2034", the
		 * exception's class if it has none, or "none".
		 */
		ERROR_TYPE {

			@Override
			public String asString() {
				return "error.type";
			}

		},

		/**
		 * What became of the transaction: "committed", "rolled_back", "timed_out",
		 * "not_begun", or "unknown" if the answer to the commit was lost.
		 */
		OUTCOME {

			@Override
			public String asString() {
				return "outcome";
			}

		},

		/**
		 * Isolation that was asked for, such as "serializable", or "default".
		 */
		ISOLATION {

			@Override
			public String asString() {
				return "prisma.transaction.isolation";
			}

		},

		/**
		 * Name of the transaction, for @Transactional the class and the method, or
		 * "none".
		 */
		NAME {

			@Override
			public String asString() {
				return "prisma.transaction.name";
			}

		},

		/**
		 * Why it is a transaction of its own: "required", "requires_new", or "nested" for
		 * a savepoint.
		 */
		PROPAGATION {

			@Override
			public String asString() {
				return "prisma.transaction.propagation";
			}

		}

	}

	/**
	 * Keys of which there are many values, which only spans have.
	 */
	public enum HighCardinalityKeyNames implements KeyName {

		/**
		 * Name that the bridge has given to the transaction, which its log has as well.
		 */
		TRANSACTION_ID {

			@Override
			public String asString() {
				return "prisma.transaction.id";
			}

			@Override
			public boolean isRequired() {
				return false;
			}

		}

	}

}
