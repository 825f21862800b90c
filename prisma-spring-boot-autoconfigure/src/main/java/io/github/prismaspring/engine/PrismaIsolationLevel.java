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
 * How far a transaction is kept apart from others. Which levels there are depends on the
 * database; one that it does not have is refused when the transaction is started.
 */
public enum PrismaIsolationLevel {

	/**
	 * PostgreSQL (as read committed), MySQL, MariaDB and SQL Server.
	 */
	READ_UNCOMMITTED("ReadUncommitted"),

	/**
	 * All databases but SQLite.
	 */
	READ_COMMITTED("ReadCommitted"),

	/**
	 * PostgreSQL, MySQL, MariaDB and SQL Server.
	 */
	REPEATABLE_READ("RepeatableRead"),

	/**
	 * SQL Server, but Prisma's client refuses it with the drivers that it has.
	 */
	SNAPSHOT("Snapshot"),

	/**
	 * All databases.
	 */
	SERIALIZABLE("Serializable");

	private final String protocolName;

	PrismaIsolationLevel(String protocolName) {
		this.protocolName = protocolName;
	}

	/**
	 * Returns the name that Prisma has for the level.
	 * @return the name
	 */
	public String protocolName() {
		return this.protocolName;
	}

}
