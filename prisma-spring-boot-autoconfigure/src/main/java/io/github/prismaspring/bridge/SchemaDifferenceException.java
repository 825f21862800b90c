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

package io.github.prismaspring.bridge;

/**
 * Thrown when a database has not the tables that the schema describes.
 */
public class SchemaDifferenceException extends BridgeException {

	private final String differences;

	/**
	 * Create a new exception.
	 * @param differences what would have to be done with the database, as a list for
	 * people
	 */
	public SchemaDifferenceException(String differences) {
		super("The database differs from the schema: " + differences.strip());
		this.differences = differences;
	}

	/**
	 * Return the differences.
	 * @return what would have to be done with the database, as a list for people
	 */
	public String getDifferences() {
		return this.differences;
	}

}
