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

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.bridge.LocalTransport;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.context.properties.source.MutuallyExclusiveConfigurationPropertiesException;
import org.springframework.boot.logging.LogLevel;

/**
 * Says in environment variables what {@link PrismaProperties} say.
 */
final class BridgeVariables {

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");

	private final PrismaProperties properties;

	private final PrismaDatabaseConnectionDetails database;

	private final @Nullable PrismaSchema schema;

	BridgeVariables(PrismaProperties properties, PrismaDatabaseConnectionDetails database,
			@Nullable PrismaSchema schema) {
		this.properties = properties;
		this.database = database;
		this.schema = schema;
	}

	/**
	 * Returns the variables of one bridge.
	 * @param connectionLimit how many connections it may hold to the database
	 * @return the values by name
	 */
	Map<String, String> toMap(int connectionLimit) {
		Map<String, String> variables = new LinkedHashMap<>();
		String url = this.database.getUrl();
		variables.put("DATABASE_URL", url);
		String provider = this.database.getProvider();
		provider = (provider != null) ? provider : DatasourceProviders.choose(url, this.schema);
		if (provider != null) {
			variables.put("PRISMA_PROVIDER", provider);
		}
		variables.put("PRISMA_CONNECTION_LIMIT", Integer.toString(connectionLimit));
		variables.put("PRISMA_POOL_TIMEOUT", seconds(this.properties.getPoolTimeout()));
		variables.put("LOG_LEVEL", level(this.properties.getBridge().getLogLevel()));
		if (this.properties.getBridge().isSqlComments()) {
			variables.put("PRISMA_BRIDGE_SQL_COMMENTS", "true");
		}
		variables.put("PORT", Integer.toString(port()));
		variables.putAll(this.properties.getBridge().getEnvironment());
		return variables;
	}

	private int port() {
		URI url = this.properties.getBridge().getUrl();
		int port = this.properties.getBridge().getPort();
		boolean unix = this.properties.getBridge().getTransport() == LocalTransport.UNIX;
		MutuallyExclusiveConfigurationPropertiesException.throwIfMultipleNonNullValuesIn((entries) -> {
			entries.put("prisma.bridge.url", url);
			entries.put("prisma.bridge.port", (port != 0) ? port : null);
			entries.put("prisma.bridge.transport", (unix) ? LocalTransport.UNIX : null);
		});
		if (url == null) {
			return port;
		}
		if (!"http".equals(url.getScheme()) || url.getHost() == null || !LOOPBACK.contains(url.getHost())
				|| url.getPort() < 0) {
			throw new InvalidConfigurationPropertyValueException("prisma.bridge.url", url,
					"A bridge that the application starts listens on this machine only: the URL has to be "
							+ "http://localhost:<port>. To use a bridge elsewhere, remove 'prisma.bridge.auto-start'.");
		}
		return url.getPort();
	}

	private static String seconds(Duration duration) {
		return Long.toString(Math.max(1, duration.toSeconds()));
	}

	private static String level(LogLevel level) {
		return switch (level) {
			case TRACE -> "trace";
			case DEBUG -> "debug";
			case INFO -> "info";
			case WARN -> "warn";
			case ERROR -> "error";
			case FATAL -> "fatal";
			case OFF -> "silent";
		};
	}

}
