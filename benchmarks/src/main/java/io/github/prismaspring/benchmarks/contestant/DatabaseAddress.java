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

package io.github.prismaspring.benchmarks.contestant;

/**
 * Where the database is, for contestants.
 *
 * @param port the port on this machine, of the server or of what delays it
 */
public record DatabaseAddress(int port) {

	/**
	 * The user that contestants are, by which their statements are told from others.
	 */
	public static final String USER = "contestant";

	/**
	 * The database.
	 */
	public static final String NAME = "benchmarks";

	/**
	 * Returns the address as JDBC says it.
	 * @return the URL, without user
	 */
	public String jdbcUrl() {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.port, NAME);
	}

	/**
	 * Returns the address as Prisma says it.
	 * @return the URL
	 */
	public String prismaUrl() {
		return "postgresql://%s@127.0.0.1:%d/%s".formatted(USER, this.port, NAME);
	}

}
