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

package io.github.prismaspring.demo.postgres;

import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;

/**
 * Tells the bridge where the application's own PostgreSQL is.
 */
class EmbeddedPostgresConnectionDetails implements PrismaDatabaseConnectionDetails {

	private final int port;

	EmbeddedPostgresConnectionDetails(int port) {
		this.port = port;
	}

	@Override
	public String getUrl() {
		return "postgresql://postgres@localhost:%d/postgres".formatted(this.port);
	}

	@Override
	public String getProvider() {
		return "postgresql";
	}

}
