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

package io.github.prismaspring;

import io.github.prismaspring.engine.PrismaAction;

/**
 * Thrown when a query was to answer a certain number of rows and has answered others. The
 * query itself did run.
 */
public class PrismaResultSizeException extends PrismaException {

	private static final long serialVersionUID = 1L;

	private final int expected;

	private final int actual;

	/**
	 * Creates an exception.
	 * @param expected how many rows there should have been
	 * @param actual how many there were
	 * @param action what the query was
	 */
	public PrismaResultSizeException(int expected, int actual, PrismaAction action) {
		super(PrismaError
			.of(PrismaErrorKind.UNKNOWN,
					"Expected %d row%s but found %d".formatted(expected, (expected == 1) ? "" : "s", actual))
			.at(null, action));
		this.expected = expected;
		this.actual = actual;
	}

	/**
	 * Returns how many rows there should have been.
	 * @return the number of rows
	 */
	public final int expected() {
		return this.expected;
	}

	/**
	 * Returns how many rows there were.
	 * @return the number of rows
	 */
	public final int actual() {
		return this.actual;
	}

}
