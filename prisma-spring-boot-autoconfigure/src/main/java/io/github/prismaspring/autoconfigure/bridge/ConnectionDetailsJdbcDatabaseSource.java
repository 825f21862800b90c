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

package io.github.prismaspring.autoconfigure.bridge;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Asks the {@link JdbcConnectionDetails} of the application: they stand for
 * {@code spring.datasource.*}, or for a service that JDBC knows.
 */
final class ConnectionDetailsJdbcDatabaseSource implements JdbcDatabaseSource {

	private final ObjectProvider<JdbcConnectionDetails> connectionDetails;

	ConnectionDetailsJdbcDatabaseSource(ObjectProvider<JdbcConnectionDetails> connectionDetails) {
		this.connectionDetails = connectionDetails;
	}

	@Override
	public @Nullable JdbcDatabase get() {
		JdbcConnectionDetails details = this.connectionDetails.getIfUnique();
		return (details != null) ? new JdbcDatabase("the application's JdbcConnectionDetails", details.getJdbcUrl(),
				details.getUsername(), details.getPassword()) : null;
	}

}
