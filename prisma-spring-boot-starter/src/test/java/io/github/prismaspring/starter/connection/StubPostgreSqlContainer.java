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

package io.github.prismaspring.starter.connection;

import java.net.URI;

import io.github.prismaspring.starter.support.TestDatabase;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A container that does not run: a server of this machine is in its place.
 */
class StubPostgreSqlContainer extends PostgreSQLContainer {

	private final URI server;

	StubPostgreSqlContainer(TestDatabase database) {
		super("postgres:17");
		this.server = URI.create(database.url());
		withDatabaseName(this.server.getPath().substring(1)).withUsername("postgres").withPassword("postgres");
	}

	@Override
	public void start() {
	}

	@Override
	public String getHost() {
		return this.server.getHost();
	}

	@Override
	public Integer getMappedPort(int port) {
		return this.server.getPort();
	}

}
