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

package io.github.prismaspring.dao;

import org.springframework.dao.UncategorizedDataAccessException;

/**
 * Thrown when a thread is interrupted while it waits for the result of a query. The
 * thread stays marked as interrupted. Whether the query has run is not known; the
 * transaction that it belongs to is rolled back as after any other exception.
 */
public class QueryInterruptedException extends UncategorizedDataAccessException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param message the message
	 * @param cause the interruption
	 */
	public QueryInterruptedException(String message, InterruptedException cause) {
		super(message, cause);
	}

}
