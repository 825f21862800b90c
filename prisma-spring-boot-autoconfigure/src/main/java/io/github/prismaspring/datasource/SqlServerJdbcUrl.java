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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A JDBC URL of SQL Server.
 *
 * @see <a href=
 * "https://learn.microsoft.com/en-us/sql/connect/jdbc/setting-the-connection-properties">Setting
 * the connection properties</a>
 */
final class SqlServerJdbcUrl {

	private static final int PORT = 1433;

	private static final Pattern FORM = Pattern
		.compile("//(?<host>\\[[^]]+]|[^:\\\\;\\[\\]{}=/?\\s]+)(?:\\\\(?<instance>[^:;\\s]+))?(?::(?<port>\\d{1,5}))?/?"
				+ "(?:;(?<properties>.*))?", Pattern.DOTALL);

	private static final Pattern PROPERTY = Pattern
		.compile("\\s*(?<name>[^=;{}]+?)\\s*=\\s*(?:\\{(?<braced>(?:[^}]|}})*)}|(?<plain>[^;{}]*?))\\s*(?:;|$)");

	private static final Set<String> DRIVER_ONLY = Set.of("cacheBulkCopyMetadata", "calcBigDecimalPrecision",
			"cancelQueryTimeout", "connectRetryCount", "connectRetryInterval", "delayLoadingLobs",
			"disableStatementPooling", "enablePrepareOnFirstPreparedStatementCall",
			"ignoreOffsetOnDateTimeOffsetConversion", "lastUpdateCount", "maxResultBuffer", "packetSize",
			"prepareMethod", "queryTimeout", "quotedIdentifier", "responseBuffering", "selectMethod",
			"sendStringParametersAsUnicode", "sendTemporalDataTypesAsStringForBulkCopy", "sendTimeAsDatetime",
			"serverPreparedStatementDiscardThreshold", "statementPoolingCacheSize", "useBulkCopyForBatchInsert",
			"useFmtOnly", "workstationID", "xopenStates");

	private final String text;

	SqlServerJdbcUrl(String text) {
		this.text = text;
	}

	DatasourceUrl translate(@Nullable String user, @Nullable String password) {
		Matcher matcher = FORM.matcher(this.text);
		if (!matcher.matches()) {
			throw new JdbcUrlException("It must name one server, as in //host:port;databaseName=shop");
		}
		JdbcParameters parameters = properties(matcher.group("properties"));
		String instance = matcher.group("instance");
		String named = (instance != null) ? instance : parameters.take("instanceName", "instance");
		String givenPort = (matcher.group("port") != null) ? matcher.group("port")
				: parameters.take("portNumber", "port");
		String host = matcher.group("host") + ((named != null) ? "\\" + named : "");
		String urlUser = parameters.take("user", "userName");
		String urlPassword = parameters.take("password");
		DatasourceUrlBuilder builder = server(host, named, givenPort)
			.database(parameters.take("databaseName", "database"))
			.credentials((user != null) ? user : urlUser, (password != null) ? password : urlPassword)
			.parameter("encrypt", encrypt(parameters.take("encrypt")))
			.parameter("trustServerCertificate", parameters.take("trustServerCertificate"))
			.parameter("applicationName", parameters.take("applicationName"))
			.parameter("multiSubnetFailover", parameters.take("multiSubnetFailover"))
			.parameter("loginTimeout", parameters.take("loginTimeout"))
			.parameter("socketTimeout", JdbcParameters.unlessZero(parameters.takeMillis("socketTimeout")));
		parameters.ignore(DRIVER_ONLY);
		parameters.refuseRest();
		return builder.build();
	}

	private static DatasourceUrlBuilder server(String host, @Nullable String instance, @Nullable String port) {
		if (instance != null && port == null) {
			// Found by its name, unless its port is said
			return new SqlServerUrlBuilder(DatasourceProvider.SQLSERVER, host);
		}
		return DatasourceUrl.of(DatasourceProvider.SQLSERVER, host, (port != null) ? Integer.parseInt(port) : PORT);
	}

	private static @Nullable String encrypt(@Nullable String value) {
		if (value == null) {
			return null;
		}
		return switch (value) {
			case "true", "mandatory" -> "true";
			case "false", "optional", "no" -> "false";
			default -> value;
		};
	}

	private static JdbcParameters properties(@Nullable String text) {
		JdbcParameters parameters = new JdbcParameters();
		String properties = (text != null) ? text.strip() : "";
		Matcher matcher = PROPERTY.matcher(properties);
		int end = 0;
		while (end < properties.length() && matcher.find(end) && matcher.start() == end) {
			String braced = matcher.group("braced");
			parameters.add(matcher.group("name"),
					(braced != null) ? braced.replace("}}", "}") : matcher.group("plain"));
			end = matcher.end();
		}
		if (!properties.substring(end).replace(";", "").isBlank()) {
			throw new JdbcUrlException("Its properties must be of the form name=value, separated by semicolons");
		}
		return parameters;
	}

}
