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

import java.util.Set;

/**
 * A JDBC URL of SQLite.
 */
final class SqliteJdbcUrl {

	private static final String FILE = "file:";

	private static final Set<String> DRIVER_ONLY = Set.of("date_class", "date_precision", "date_string_format");

	private final String text;

	SqliteJdbcUrl(String text) {
		this.text = text;
	}

	DatasourceUrl translate() {
		int query = this.text.indexOf('?');
		String location = (query >= 0) ? this.text.substring(0, query) : this.text;
		String path = (location.startsWith(FILE)) ? location.substring(FILE.length()) : location;
		if (path.isEmpty() || path.startsWith(":")) {
			throw new JdbcUrlException("It names no file: a database in memory is seen by its own connection alone");
		}
		JdbcParameters parameters = JdbcParameters.ofQuery(this.text);
		String busyTimeout = parameters.takeMillis("busy_timeout");
		if ("false".equalsIgnoreCase(parameters.take("foreign_keys"))) {
			throw new JdbcUrlException("Its parameter 'foreign_keys' is 'false': Prisma keeps foreign keys");
		}
		parameters.ignore(DRIVER_ONLY);
		parameters.refuseRest();
		return new DatasourceUrl(DatasourceProvider.SQLITE,
				FILE + path + ((busyTimeout != null) ? "?socket_timeout=" + busyTimeout : ""));
	}

}
