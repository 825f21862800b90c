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

package io.github.prismaspring.docker.compose;

import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.datasource.DatasourceUrl;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.docker.compose.core.RunningService;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginProvider;

/**
 * {@link PrismaDatabaseConnectionDetails} backed by a {@link RunningService}.
 */
final class DatabaseDockerComposeConnectionDetails implements PrismaDatabaseConnectionDetails, OriginProvider {

	private final @Nullable Origin origin;

	private final DatasourceUrl url;

	DatabaseDockerComposeConnectionDetails(RunningService service, DatasourceUrl url) {
		this.origin = Origin.from(service);
		this.url = url;
	}

	@Override
	public String getUrl() {
		return this.url.value();
	}

	@Override
	public String getProvider() {
		return this.url.provider().prismaName();
	}

	@Override
	public @Nullable Origin getOrigin() {
		return this.origin;
	}

}
