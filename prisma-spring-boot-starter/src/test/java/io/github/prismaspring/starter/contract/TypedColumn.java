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

package io.github.prismaspring.starter.contract;

import io.github.prismaspring.starter.contract.db.Prisma;

/**
 * A column of one type, which every operation that writes must keep exactly.
 *
 * @param <T> the type of the values
 */
interface TypedColumn<T> {

	/**
	 * Create a row.
	 * @param prisma the client
	 * @param value the value to write
	 * @return the value read back
	 */
	T createdWith(Prisma prisma, T value);

	/**
	 * Create several rows at once.
	 * @param prisma the client
	 * @param value the value to write
	 * @return the value read back
	 */
	T createdAmongManyWith(Prisma prisma, T value);

	/**
	 * Update a row.
	 * @param prisma the client
	 * @param value the value to write
	 * @return the value read back
	 */
	T updatedWith(Prisma prisma, T value);

	/**
	 * Update all rows that match.
	 * @param prisma the client
	 * @param value the value to write
	 * @return the value read back
	 */
	T updatedAmongManyWith(Prisma prisma, T value);

	/**
	 * Assert that a row is found by its value and not by another.
	 * @param prisma the client
	 * @param value the value to write
	 * @param other another value
	 */
	void assertFoundBy(Prisma prisma, T value, T other);

}
