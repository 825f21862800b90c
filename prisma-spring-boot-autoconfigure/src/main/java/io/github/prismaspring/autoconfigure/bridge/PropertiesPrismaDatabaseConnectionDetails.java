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

import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Adapts {@link PrismaProperties} and the environment variable {@code DATABASE_URL} to
 * {@link PrismaDatabaseConnectionDetails}.
 */
final class PropertiesPrismaDatabaseConnectionDetails implements PrismaDatabaseConnectionDetails {

	private final PrismaProperties.Datasource properties;

	private final Environment environment;

	PropertiesPrismaDatabaseConnectionDetails(PrismaProperties properties, Environment environment) {
		this.properties = properties.getDatasource();
		this.environment = environment;
	}

	@Override
	public String getUrl() {
		String url = this.properties.getUrl();
		if (!StringUtils.hasText(url)) {
			url = this.environment.getProperty("DATABASE_URL");
		}
		if (!StringUtils.hasText(url)) {
			throw new PrismaDatabaseUrlMissingException();
		}
		return url;
	}

	@Override
	public @Nullable String getProvider() {
		return this.properties.getProvider();
	}

}
