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

/**
 * Builds URLs such as {@code sqlserver://host:1433;database=shop;user=sa;password={a;b}}.
 */
final class SqlServerUrlBuilder extends DatasourceUrlBuilder {

	private static final String DEFAULT_DATABASE = "master";

	private final String server;

	SqlServerUrlBuilder(DatasourceProvider provider, String server) {
		super(provider);
		this.server = server;
		parameter("database", DEFAULT_DATABASE);
	}

	@Override
	String separator() {
		return ";";
	}

	@Override
	public DatasourceUrlBuilder database(@Nullable String database) {
		return parameter("database", database);
	}

	@Override
	void write(StringBuilder url, Map<String, String> parameters) {
		url.append(provider().scheme()).append("://").append(this.server);
		Map<String, String> all = new LinkedHashMap<>(parameters);
		if (user() != null) {
			all.put("user", user());
		}
		if (password() != null) {
			all.put("password", password());
		}
		all.forEach((name, value) -> url.append(';').append(name).append('=').append(escape(value)));
		if (rawParameters() != null) {
			url.append(';').append(rawParameters());
		}
	}

	private static String escape(String value) {
		boolean plain = value.chars().allMatch((c) -> Character.isLetterOrDigit(c) || "-_.!@#$%^&*+:/".indexOf(c) >= 0);
		return (plain) ? value : "{" + value.replace("}", "}}") + "}";
	}

}
