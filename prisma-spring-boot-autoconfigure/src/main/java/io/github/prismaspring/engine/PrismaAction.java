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

/**
 * The actions of Prisma's JSON protocol that the client uses.
 */
public enum PrismaAction {

	/**
	 * Reads at most one row by a unique filter.
	 */
	FIND_UNIQUE("findUnique", "findUnique", false),

	/**
	 * Reads one row by a unique filter and fails if there is none.
	 */
	FIND_UNIQUE_OR_THROW("findUniqueOrThrow", "findUniqueOrThrow", false),

	/**
	 * Reads the first row that matches.
	 */
	FIND_FIRST("findFirst", "findFirst", false),

	/**
	 * Reads the first row that matches and fails if there is none.
	 */
	FIND_FIRST_OR_THROW("findFirstOrThrow", "findFirstOrThrow", false),

	/**
	 * Reads all rows that match.
	 */
	FIND_MANY("findMany", "findMany", false),

	/**
	 * Counts all rows that match, which the protocol takes for an aggregate.
	 */
	COUNT("aggregate", "count", false),

	/**
	 * Computes values from all rows that match.
	 */
	AGGREGATE("aggregate", "aggregate", false),

	/**
	 * Computes values from groups of rows that match.
	 */
	GROUP_BY("groupBy", "groupBy", false),

	/**
	 * Creates one row.
	 */
	CREATE_ONE("createOne", "create", true),

	/**
	 * Creates rows and tells how many.
	 */
	CREATE_MANY("createMany", "createMany", true),

	/**
	 * Creates rows and returns them.
	 */
	CREATE_MANY_AND_RETURN("createManyAndReturn", "createManyAndReturn", true),

	/**
	 * Updates one row by a unique filter and fails if there is none.
	 */
	UPDATE_ONE("updateOne", "update", true),

	/**
	 * Updates all rows that match and tells how many.
	 */
	UPDATE_MANY("updateMany", "updateMany", true),

	/**
	 * Updates all rows that match and returns them.
	 */
	UPDATE_MANY_AND_RETURN("updateManyAndReturn", "updateManyAndReturn", true),

	/**
	 * Updates one row by a unique filter, or creates it.
	 */
	UPSERT_ONE("upsertOne", "upsert", true),

	/**
	 * Deletes one row by a unique filter and fails if there is none.
	 */
	DELETE_ONE("deleteOne", "delete", true),

	/**
	 * Deletes all rows that match and tells how many.
	 */
	DELETE_MANY("deleteMany", "deleteMany", true),

	/**
	 * Runs SQL that answers rows, which may change data as well.
	 */
	QUERY_RAW("queryRaw", "sql.query", true),

	/**
	 * Runs SQL and tells how many rows it has affected.
	 */
	EXECUTE_RAW("executeRaw", "sql.execute", true);

	private final String protocolName;

	private final String operation;

	private final boolean write;

	PrismaAction(String protocolName, String operation, boolean write) {
		this.protocolName = protocolName;
		this.operation = operation;
		this.write = write;
	}

	/**
	 * Returns the name in the JSON protocol.
	 * @return the name, for example {@code createOne}
	 */
	public String protocolName() {
		return this.protocolName;
	}

	/**
	 * Returns the name that users of the client know.
	 * @return the name, for example {@code create}
	 */
	public String operation() {
		return this.operation;
	}

	/**
	 * Returns whether the action changes data, so that it must not be repeated unless it
	 * is known not to have run.
	 * @return whether this is a write
	 */
	public boolean isWrite() {
		return this.write;
	}

}
