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

package io.github.prismaspring.client.read;

/**
 * How the relations of rows are loaded. Only the schema's preview feature
 * {@code relationJoins} gives the choice. Without a choice, relations are joined on
 * PostgreSQL where every value is known to stay the same, and otherwise loaded by queries
 * of their own.
 */
public enum RelationLoadStrategy {

	/**
	 * Each relation with a query of its own, which gives every value as it is.
	 */
	QUERY("query"),

	/**
	 * All relations with the query of the rows themselves, where the database can join
	 * them. Prisma has the database pack related rows into JSON, whose numbers it reads
	 * as doubles: selections of related columns that this would change are refused.
	 */
	JOIN("join");

	private final String protocolName;

	RelationLoadStrategy(String protocolName) {
		this.protocolName = protocolName;
	}

	/**
	 * Returns the name of the strategy.
	 * @return the name in the JSON protocol
	 */
	public String protocolName() {
		return this.protocolName;
	}

}
