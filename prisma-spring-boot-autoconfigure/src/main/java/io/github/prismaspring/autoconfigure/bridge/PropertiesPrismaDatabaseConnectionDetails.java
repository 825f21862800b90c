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

import java.util.List;
import java.util.Objects;

import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.datasource.DatasourceProvider;
import io.github.prismaspring.datasource.DatasourceUrl;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Adapts {@link PrismaProperties}, the environment variable {@code DATABASE_URL} and what
 * the application says for JDBC to {@link PrismaDatabaseConnectionDetails}. The first of
 * them that names a database wins: what is meant for Prisma comes before what is meant
 * for others.
 */
final class PropertiesPrismaDatabaseConnectionDetails implements PrismaDatabaseConnectionDetails {

	private final PrismaProperties.Datasource properties;

	private final Environment environment;

	private final List<JdbcDatabaseSource> jdbc;

	PropertiesPrismaDatabaseConnectionDetails(PrismaProperties properties, Environment environment,
			List<JdbcDatabaseSource> jdbc) {
		this.properties = properties.getDatasource();
		this.environment = environment;
		this.jdbc = jdbc;
	}

	@Override
	public String getUrl() {
		String url = ownUrl();
		return (url != null) ? url : jdbcUrl().value();
	}

	private @Nullable String ownUrl() {
		String url = this.properties.getUrl();
		if (!StringUtils.hasText(url)) {
			url = this.environment.getProperty("DATABASE_URL");
		}
		return (StringUtils.hasText(url)) ? url : null;
	}

	private DatasourceUrl jdbcUrl() {
		return this.jdbc.stream()
			.map(JdbcDatabaseSource::get)
			.filter(Objects::nonNull)
			.findFirst()
			.map(JdbcDatabase::translate)
			.orElseThrow(PrismaDatabaseUrlMissingException::new);
	}

	/**
	 * JDBC has one kind of URL for PostgreSQL and CockroachDB, so that it decides only if
	 * it uses the driver of CockroachDB itself.
	 */
	@Override
	public @Nullable String getProvider() {
		if (this.properties.getProvider() != null || ownUrl() != null) {
			return this.properties.getProvider();
		}
		DatasourceProvider provider = jdbcUrl().provider();
		return (provider == DatasourceProvider.COCKROACHDB) ? provider.prismaName() : null;
	}

}
