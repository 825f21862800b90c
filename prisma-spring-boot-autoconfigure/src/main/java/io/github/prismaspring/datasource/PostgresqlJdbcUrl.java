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

import org.jspecify.annotations.Nullable;

/**
 * A JDBC URL of PostgreSQL.
 *
 * @see <a href="https://jdbc.postgresql.org/documentation/use/">pgJDBC: Initializing the
 * driver</a>
 */
final class PostgresqlJdbcUrl {

	private static final int PORT = 5432;

	private static final int COCKROACHDB_PORT = 26257;

	private static final Set<String> SSL_MODES = Set.of("disable", "prefer", "require", "verify-ca", "verify-full");

	private static final Set<String> DRIVER_ONLY = Set.of("adaptiveFetch", "adaptiveFetchMaximum",
			"adaptiveFetchMinimum", "allowEncodingChanges", "assumeMinServerVersion", "autosave", "binaryTransfer",
			"binaryTransferDisable", "binaryTransferEnable", "cancelSignalTimeout", "cleanupSavepoints",
			"databaseMetadataCacheFields", "databaseMetadataCacheFieldsMiB", "defaultRowFetchSize",
			"disableColumnSanitiser", "escapeSyntaxCallMode", "groupStartupParameters", "hideUnprivilegedObjects",
			"loggerFile", "loggerLevel", "logServerErrorDetail", "logUnclosedConnections", "maxResultBuffer",
			"preferQueryMode", "preparedStatementCacheQueries", "preparedStatementCacheSizeMiB",
			"quoteReturningIdentifiers", "reWriteBatchedInserts", "stringtype", "tcpKeepAlive", "tcpNoDelay",
			"unknownLength", "xmlFactoryFactory");

	private final DatasourceProvider provider;

	private final JdbcAuthority authority;

	PostgresqlJdbcUrl(DatasourceProvider provider, String text) {
		this.provider = provider;
		this.authority = JdbcAuthority.parse(text,
				(provider == DatasourceProvider.COCKROACHDB) ? COCKROACHDB_PORT : PORT);
	}

	DatasourceUrl translate(@Nullable String user, @Nullable String password) {
		JdbcParameters parameters = this.authority.parameters();
		String urlUser = parameters.take("user");
		String urlPassword = parameters.take("password");
		String effectiveUser = (user != null) ? user : urlUser;
		DatasourceUrlBuilder builder = DatasourceUrl.of(this.provider, this.authority.host(), this.authority.port())
			.database((this.authority.database() != null) ? this.authority.database() : effectiveUser)
			.credentials(effectiveUser, (password != null) ? password : urlPassword)
			.parameter("schema", schema(parameters))
			.parameter("sslmode", sslMode(parameters))
			.parameter("sslrootcert", parameters.take("sslrootcert"))
			.parameter("channel_binding", parameters.take("channelBinding"))
			.parameter("application_name", parameters.take("ApplicationName"))
			.parameter("options", parameters.take("options"))
			.parameter("connect_timeout", parameters.take("connectTimeout", "loginTimeout"))
			.parameter("socket_timeout", JdbcParameters.unlessZero(parameters.take("socketTimeout")))
			.parameter("statement_cache_size", statementCache(parameters));
		parameters.ignore(DRIVER_ONLY);
		parameters.refuseRest();
		return builder.build();
	}

	private static @Nullable String schema(JdbcParameters parameters) {
		String schema = parameters.take("currentSchema");
		if (schema != null && schema.indexOf(',') >= 0) {
			throw new JdbcUrlException("Its parameter 'currentSchema' names several schemas: Prisma looks into one");
		}
		return schema;
	}

	private static @Nullable String sslMode(JdbcParameters parameters) {
		String ssl = parameters.take("ssl");
		String mode = parameters.take("sslmode");
		if (mode == null) {
			return (ssl != null && !"false".equals(ssl)) ? "verify-full" : null;
		}
		if (!SSL_MODES.contains(mode)) {
			throw new JdbcUrlException("Its parameter 'sslmode' is '" + mode + "': Prisma knows disable, prefer, "
					+ "require, verify-ca and verify-full");
		}
		return mode;
	}

	private static @Nullable String statementCache(JdbcParameters parameters) {
		// Whoever switches prepared statements off has a pooler that cannot keep them
		return ("0".equals(parameters.take("prepareThreshold"))) ? "0" : null;
	}

}
