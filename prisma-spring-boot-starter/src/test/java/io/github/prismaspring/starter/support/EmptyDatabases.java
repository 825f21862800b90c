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

package io.github.prismaspring.starter.support;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests that start applications of their own databases without any table, on the
 * servers that all suites share.
 */
public final class EmptyDatabases {

	private final ExtensionContext context;

	private EmptyDatabases(ExtensionContext context) {
		this.context = context;
	}

	/**
	 * Create a database.
	 * @param kind the kind of database
	 * @return the database
	 */
	public TestDatabase create(DatabaseKind kind) {
		return switch (kind) {
			case SQLITE -> Servers.sqlite(this.context).createDatabase();
			case POSTGRESQL -> Servers.postgresql(this.context).createDatabase();
			case MARIADB -> Servers.mariaDb(this.context).createEmptyDatabase();
		};
	}

	/**
	 * Resolves parameters of this type.
	 */
	public static final class Extension implements ParameterResolver {

		@Override
		public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
			return parameter.getParameter().getType() == EmptyDatabases.class;
		}

		@Override
		public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
			return new EmptyDatabases(context);
		}

	}

}
