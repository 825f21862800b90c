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

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Reads {@code spring.datasource.*} in an application that need not have JDBC.
 */
final class EnvironmentJdbcDatabaseSource implements JdbcDatabaseSource {

	private static final String PREFIX = "spring.datasource.";

	private final Environment environment;

	EnvironmentJdbcDatabaseSource(Environment environment) {
		this.environment = environment;
	}

	@Override
	public @Nullable JdbcDatabase get() {
		String url = text("url");
		return (url != null) ? new JdbcDatabase("'" + PREFIX + "url'", url, text("username"), text("password")) : null;
	}

	private @Nullable String text(String name) {
		String value = this.environment.getProperty(PREFIX + name);
		return (StringUtils.hasText(value)) ? value : null;
	}

}
