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

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A JDBC URL of MySQL or MariaDB.
 *
 * @see <a href=
 * "https://dev.mysql.com/doc/connector-j/en/connector-j-reference-configuration-properties.html">Connector/J:
 * Configuration Properties</a>
 */
final class MysqlJdbcUrl {

	private static final int PORT = 3306;

	private static final Set<String> DRIVER_ONLY = Set.of("allowLoadLocalInfile", "allowMultiQueries", "autoReconnect",
			"cacheCallableStmts", "cachePrepStmts", "cacheResultSetMetadata", "cacheServerConfiguration",
			"characterEncoding", "connectionCollation", "connectionTimeZone", "createDatabaseIfNotExist",
			"defaultFetchSize", "dontTrackOpenResources", "elideSetAutoCommits", "forceConnectionTimeZoneToSession",
			"generateSimpleParameterMetadata", "jdbcCompliantTruncation", "logger", "maintainTimeStats",
			"maxQuerySizeToLog", "noAccessToProcedureBodies", "noDatetimeStringSync", "nullDatabaseMeansCurrent",
			"nullCatalogMeansCurrent", "permitMysqlScheme", "prepStmtCacheSize", "prepStmtCacheSqlLimit",
			"preserveInstants", "profileSQL", "rewriteBatchedStatements", "sendFractionalSeconds", "serverTimezone",
			"tcpKeepAlive", "tcpNoDelay", "timezone", "tinyInt1isBit", "transformedBitIsBoolean", "useAffectedRows",
			"useBulkStmts", "useCompression", "useCursorFetch", "useInformationSchema", "useLegacyDatetimeCode",
			"useLocalSessionState", "useLocalTransactionState", "useMysqlMetadata", "useServerPrepStmts", "useUnicode",
			"yearIsDateType", "zeroDateTimeBehavior");

	private final JdbcAuthority authority;

	MysqlJdbcUrl(String text) {
		this.authority = JdbcAuthority.parse(text, PORT);
	}

	DatasourceUrl translate(@Nullable String user, @Nullable String password) {
		JdbcParameters parameters = this.authority.parameters();
		String urlUser = parameters.take("user", "username");
		String urlPassword = parameters.take("password");
		DatasourceUrlBuilder builder = DatasourceUrl
			.of(DatasourceProvider.MYSQL, this.authority.host(), this.authority.port())
			.database(this.authority.database())
			.credentials((user != null) ? user : urlUser, (password != null) ? password : urlPassword)
			.parameter("ssl-mode", sslMode(parameters))
			.parameter("allowPublicKeyRetrieval", parameters.take("allowPublicKeyRetrieval"))
			.parameter("connect_timeout", parameters.takeMillis("connectTimeout"))
			.parameter("socket_timeout", JdbcParameters.unlessZero(parameters.takeMillis("socketTimeout")));
		parameters.ignore(DRIVER_ONLY);
		parameters.refuseRest();
		return builder.build();
	}

	private static @Nullable String sslMode(JdbcParameters parameters) {
		String useSsl = parameters.take("useSSL");
		String requireSsl = parameters.take("requireSSL");
		String verify = parameters.take("verifyServerCertificate");
		String mode = parameters.take("sslMode");
		if (mode != null) {
			return translated(mode);
		}
		if ("false".equalsIgnoreCase(useSsl)) {
			return "DISABLED";
		}
		boolean encrypted = "true".equalsIgnoreCase(useSsl) || "true".equalsIgnoreCase(requireSsl);
		if (!encrypted) {
			return null;
		}
		return ("true".equalsIgnoreCase(verify)) ? "VERIFY_CA" : "REQUIRED";
	}

	private static String translated(String mode) {
		return switch (mode.toUpperCase(Locale.ROOT).replace('-', '_')) {
			case "DISABLED", "DISABLE" -> "DISABLED";
			case "REQUIRED", "TRUST" -> "REQUIRED";
			case "VERIFY_CA" -> "VERIFY_CA";
			case "VERIFY_IDENTITY", "VERIFY_FULL" -> "VERIFY_IDENTITY";
			default -> throw new JdbcUrlException("Its parameter 'sslMode' is '" + mode
					+ "', which falls back to plain text without a word: use REQUIRED, VERIFY_CA, VERIFY_IDENTITY or "
					+ "DISABLED");
		};
	}

}
