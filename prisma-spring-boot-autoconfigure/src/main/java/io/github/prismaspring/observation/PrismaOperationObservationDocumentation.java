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
 * The observation of queries.
 */
public enum PrismaOperationObservationDocumentation implements ObservationDocumentation {

	/**
	 * From the subscription to a query, or a batch of queries, until it is answered,
	 * fails or is cancelled.
	 */
	CLIENT_OPERATION {

		@Override
		public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
			return DefaultPrismaOperationObservationConvention.class;
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
		 * Name of the model, "none" for SQL and for batches of several models.
		 */
		DB_COLLECTION_NAME {

			@Override
			public String asString() {
				return "db.collection.name";
			}

		},

		/**
		 * Operation as the client names it, such as "findMany", "BATCH create" for a
		 * batch of the same operation, "BATCH" for any other.
		 */
		DB_OPERATION_NAME {

			@Override
			public String asString() {
				return "db.operation.name";
			}

		},

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
		 * Prisma's code of the failure, such as "P2002", the exception's class if it has
		 * none, or "none".
		 */
		ERROR_TYPE {

			@Override
			public String asString() {
				return "error.type";
			}

		},

		/**
		 * What became of the query: "success", "error" or "cancelled".
		 */
		OUTCOME {

			@Override
			public String asString() {
				return "outcome";
			}

		}

	}

	/**
	 * Keys of which there are many values, which only spans have.
	 */
	public enum HighCardinalityKeyNames implements KeyName {

		/**
		 * Number of queries in a batch.
		 */
		DB_OPERATION_BATCH_SIZE {

			@Override
			public String asString() {
				return "db.operation.batch.size";
			}

			@Override
			public boolean isRequired() {
				return false;
			}

		},

		/**
		 * Arguments as JSON, if prisma.observation.include-query-arguments is set.
		 */
		QUERY_ARGUMENTS {

			@Override
			public String asString() {
				return "prisma.query.arguments";
			}

			@Override
			public boolean isRequired() {
				return false;
			}

		},

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
