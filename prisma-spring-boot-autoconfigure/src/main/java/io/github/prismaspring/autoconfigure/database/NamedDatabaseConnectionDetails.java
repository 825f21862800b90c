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

package io.github.prismaspring.autoconfigure.database;

import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Adapts the properties of one database to {@link PrismaDatabaseConnectionDetails}. There
 * is no fallback: {@code DATABASE_URL} and JDBC mean the database of {@code prisma}
 * itself, and to write into that one instead would be worse than to fail.
 *
 * @param name the name of the database
 * @param properties its properties
 */
record NamedDatabaseConnectionDetails(String name,
		PrismaProperties properties) implements PrismaDatabaseConnectionDetails {

	@Override
	public String getUrl() {
		String url = this.properties.getDatasource().getUrl();
		if (!StringUtils.hasText(url)) {
			throw new IllegalStateException(
					"The Prisma database '" + this.name + "' has no URL. Set 'datasource.url' below 'prisma.databases."
							+ this.name + "', or below the prefix that its properties are bound with");
		}
		return url;
	}

	@Override
	public @Nullable String getProvider() {
		return this.properties.getDatasource().getProvider();
	}

}
