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

package io.github.prismaspring.datasource;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Builds the URL of a database. What has a meaning in URLs is escaped.
 */
public abstract sealed class DatasourceUrlBuilder permits AuthorityUrlBuilder, SqlServerUrlBuilder {

	private final DatasourceProvider provider;

	private final Map<String, String> parameters = new LinkedHashMap<>();

	private @Nullable String database;

	private @Nullable String user;

	private @Nullable String password;

	private @Nullable String rawParameters;

	DatasourceUrlBuilder(DatasourceProvider provider) {
		this.provider = provider;
	}

	/**
	 * Sets the database.
	 * @param database the name of the database, or {@code null} for the default
	 * @return this builder
	 */
	public DatasourceUrlBuilder database(@Nullable String database) {
		this.database = database;
		return this;
	}

	/**
	 * Sets who connects.
	 * @param user the user, or {@code null} to leave it to the driver
	 * @param password the password, or {@code null} if there is none
	 * @return this builder
	 */
	public DatasourceUrlBuilder credentials(@Nullable String user, @Nullable String password) {
		this.user = user;
		this.password = password;
		return this;
	}

	/**
	 * Sets a parameter.
	 * @param name the name, as Prisma or the bridge calls it
	 * @param value the value, or {@code null} not to set it
	 * @return this builder
	 */
	public DatasourceUrlBuilder parameter(String name, @Nullable String value) {
		if (value != null) {
			this.parameters.put(name, value);
		}
		return this;
	}

	/**
	 * Adds parameters that are in the form of the URL already. They replace those of the
	 * same name that were set before.
	 * @param parameters the parameters, such as {@code schema=shop&sslmode=require}, or
	 * {@code null} if there are none
	 * @return this builder
	 */
	public DatasourceUrlBuilder rawParameters(@Nullable String parameters) {
		this.rawParameters = parameters;
		return this;
	}

	/**
	 * Builds the URL.
	 * @return the URL
	 */
	public DatasourceUrl build() {
		StringBuilder url = new StringBuilder();
		Map<String, String> remaining = new LinkedHashMap<>(this.parameters);
		if (StringUtils.hasText(this.rawParameters)) {
			for (String parameter : this.rawParameters.split(separator(), -1)) {
				String name = parameter.split("=", 2)[0].strip();
				remaining.keySet().removeIf((key) -> key.equalsIgnoreCase(name));
			}
		}
		write(url, remaining);
		return new DatasourceUrl(this.provider, url.toString());
	}

	abstract String separator();

	abstract void write(StringBuilder url, Map<String, String> parameters);

	DatasourceProvider provider() {
		return this.provider;
	}

	@Nullable String database() {
		return this.database;
	}

	@Nullable String user() {
		return this.user;
	}

	@Nullable String password() {
		return this.password;
	}

	@Nullable String rawParameters() {
		return (StringUtils.hasText(this.rawParameters)) ? this.rawParameters : null;
	}

}
