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

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a JDBC URL of the form {@code //host:port/database?name=value} consists of.
 *
 * @param host the host
 * @param port the port
 * @param database the database, or {@code null} if there is none
 * @param parameters the parameters
 */
record JdbcAuthority(String host, int port, @Nullable String database, JdbcParameters parameters) {

	private static final Pattern FORM = Pattern
		.compile("//(?:(?<host>\\[[^]]+]|[^\\[\\]():/?,@]*)(?::(?<port>\\d{1,5}))?)(?:/(?<database>[^?]*))?(?:\\?.*)?");

	private static final Pattern DATABASE_ONLY = Pattern.compile("/?(?<database>[^/?:]*)(?:\\?.*)?");

	static JdbcAuthority parse(String text, int defaultPort) {
		JdbcParameters parameters = JdbcParameters.ofQuery(text);
		Matcher matcher = FORM.matcher(text);
		if (matcher.matches()) {
			String host = matcher.group("host");
			String port = matcher.group("port");
			return new JdbcAuthority((!host.isEmpty()) ? host : "localhost",
					(port != null) ? Integer.parseInt(port) : defaultPort, decode(matcher.group("database")),
					parameters);
		}
		Matcher local = DATABASE_ONLY.matcher(text);
		if (local.matches()) {
			return new JdbcAuthority("localhost", defaultPort, decode(local.group("database")), parameters);
		}
		throw new JdbcUrlException("It must name one server, as in //host:port/database: Prisma connects to one only");
	}

	private static @Nullable String decode(@Nullable String database) {
		return (database == null || database.isEmpty()) ? null
				: URLDecoder.decode(database.replace("+", "%2B"), StandardCharsets.UTF_8);
	}

}
