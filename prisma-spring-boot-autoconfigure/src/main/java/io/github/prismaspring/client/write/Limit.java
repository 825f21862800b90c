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

package io.github.prismaspring.client.write;

/**
 * How many rows a write changes at most. Which of them is up to the database.
 *
 * @param rows how many
 */
public record Limit(int rows) {

	public Limit {
		if (rows < 0) {
			throw new IllegalArgumentException("A limit must not be negative, but is " + rows);
		}
	}

	/**
	 * Limits a write.
	 * @param rows how many rows it changes at most
	 * @return the limit
	 */
	public static Limit of(int rows) {
		return new Limit(rows);
	}

}
