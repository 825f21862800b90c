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

package io.github.prismaspring.autoconfigure;

import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.prismaspring.bridge.LocalTransport;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.boot.logging.LogLevel;
import org.springframework.util.unit.DataSize;

/**
 * Configuration properties for Prisma.
 */
@ConfigurationProperties("prisma")
public class PrismaProperties {

	/**
	 * Whether to enable Prisma.
	 */
	private boolean enabled = true;

	/**
	 * Maximum number of connections that a bridge started by the application, or all its
	 * workers together, may hold to the database.
	 */
	private int connectionLimit = 10;

	/**
	 * Maximum time that a query waits for a free connection to the database. If a
	 * duration suffix is not specified, seconds will be used.
	 */
	@DurationUnit(ChronoUnit.SECONDS)
	private Duration poolTimeout = Duration.ofSeconds(10);

	private final Datasource datasource = new Datasource();

	private final Bridge bridge = new Bridge();

	private final Client client = new Client();

	private final Schema schema = new Schema();

	private final Health health = new Health();

	private final Metrics metrics = new Metrics();

	private final SlowLog slowLog = new SlowLog();

	private final Transaction transaction = new Transaction();

	private final Observation observation = new Observation();

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	public int getConnectionLimit() {
		return this.connectionLimit;
	}

	public void setConnectionLimit(int connectionLimit) {
		this.connectionLimit = connectionLimit;
	}

	public Duration getPoolTimeout() {
		return this.poolTimeout;
	}

	public void setPoolTimeout(Duration poolTimeout) {
		this.poolTimeout = poolTimeout;
	}

	public Datasource getDatasource() {
		return this.datasource;
	}

	public Bridge getBridge() {
		return this.bridge;
	}

	public Client getClient() {
		return this.client;
	}

	public Schema getSchema() {
		return this.schema;
	}

	public Health getHealth() {
		return this.health;
	}

	public Metrics getMetrics() {
		return this.metrics;
	}

	public SlowLog getSlowLog() {
		return this.slowLog;
	}

	public Transaction getTransaction() {
		return this.transaction;
	}

	public Observation getObservation() {
		return this.observation;
	}

	/**
	 * The database of a bridge that the application starts.
	 */
	public static class Datasource {

		/**
		 * URL of the database in Prisma's form, such as
		 * "postgresql://user:password@localhost:5432/shop" or "file:./dev.db". Falls back
		 * to the environment variable DATABASE_URL, then to "spring.datasource.url".
		 */
		private @Nullable String url;

		/**
		 * Provider to use instead of the one that the schema names, such as "postgresql".
		 * By default the one that the URL is for, if the client was generated for
		 * several.
		 */
		private @Nullable String provider;

		public @Nullable String getUrl() {
			return this.url;
		}

		public void setUrl(@Nullable String url) {
			this.url = url;
		}

		public @Nullable String getProvider() {
			return this.provider;
		}

		public void setProvider(@Nullable String provider) {
			this.provider = provider;
		}

	}

	/**
	 * The bridge.
	 */
	public static class Bridge {

		/**
		 * URL of a bridge that runs outside of the application, such as
		 * "http://bridge:4466" or "unix:/run/prisma/bridge.sock". With auto-start, URL on
		 * this machine that the application's own bridge listens on.
		 */
		private @Nullable URI url;

		/**
		 * Comma-separated list of URLs of bridges that run outside of the application and
		 * serve the same database. Requests are spread over those that are well.
		 */
		private List<URI> urls = new ArrayList<>();

		/**
		 * Token that a bridge outside of the application wants to see. A bridge that the
		 * application starts gets a random one.
		 */
		private @Nullable String token;

		/**
		 * Whether to start a bridge with the application. Enabled by default unless a URL
		 * is set.
		 */
		private @Nullable Boolean autoStart;

		/**
		 * Path or name of the Node.js executable. By default NODE_HOME and PATH are
		 * searched.
		 */
		private @Nullable String nodeExecutable;

		/**
		 * Port that a bridge started by the application listens on, 0 to let it choose
		 * one.
		 */
		private int port;

		/**
		 * How the application reaches a bridge that it starts. By default over a Unix
		 * socket where there can be one and no port is set, else over TCP on the loopback
		 * interface.
		 */
		private LocalTransport transport = LocalTransport.AUTO;

		/**
		 * Number of bridges that the application starts for the database. Each is a
		 * process of its own and uses one core at most; the connection limit is divided
		 * among them.
		 */
		private int workers = 1;

		/**
		 * Maximum time that a bridge started by the application may take to become ready.
		 */
		private Duration startupTimeout = Duration.ofSeconds(30);

		/**
		 * Maximum time that a bridge started by the application may take to end before it
		 * is killed.
		 */
		private Duration shutdownTimeout = Duration.ofSeconds(10);

		/**
		 * Folder to unpack the bridge to. By default the operating system's folder for
		 * the user's cached files.
		 */
		private @Nullable File cacheDirectory;

		/**
		 * Additional environment variables for a bridge started by the application.
		 */
		private final Map<String, String> environment = new LinkedHashMap<>();

		/**
		 * Level from which on a bridge started by the application writes log messages.
		 */
		private LogLevel logLevel = LogLevel.INFO;

		/**
		 * Whether a bridge started by the application writes the trace that a query
		 * belongs to as a comment into its SQL, so that the database's log shows it. Each
		 * comment makes another text, which the database has to parse anew.
		 */
		private boolean sqlComments;

		private final Restart restart = new Restart();

		private final Ssl ssl = new Ssl();

		public @Nullable URI getUrl() {
			return this.url;
		}

		public void setUrl(@Nullable URI url) {
			this.url = url;
		}

		public List<URI> getUrls() {
			return this.urls;
		}

		public void setUrls(List<URI> urls) {
			this.urls = urls;
		}

		public @Nullable String getToken() {
			return this.token;
		}

		public void setToken(@Nullable String token) {
			this.token = token;
		}

		public @Nullable Boolean getAutoStart() {
			return this.autoStart;
		}

		public void setAutoStart(@Nullable Boolean autoStart) {
			this.autoStart = autoStart;
		}

		public @Nullable String getNodeExecutable() {
			return this.nodeExecutable;
		}

		public void setNodeExecutable(@Nullable String nodeExecutable) {
			this.nodeExecutable = nodeExecutable;
		}

		public int getPort() {
			return this.port;
		}

		public void setPort(int port) {
			this.port = port;
		}

		public LocalTransport getTransport() {
			return this.transport;
		}

		public void setTransport(LocalTransport transport) {
			this.transport = transport;
		}

		public int getWorkers() {
			return this.workers;
		}

		public void setWorkers(int workers) {
			this.workers = workers;
		}

		public Duration getStartupTimeout() {
			return this.startupTimeout;
		}

		public void setStartupTimeout(Duration startupTimeout) {
			this.startupTimeout = startupTimeout;
		}

		public Duration getShutdownTimeout() {
			return this.shutdownTimeout;
		}

		public void setShutdownTimeout(Duration shutdownTimeout) {
			this.shutdownTimeout = shutdownTimeout;
		}

		public @Nullable File getCacheDirectory() {
			return this.cacheDirectory;
		}

		public void setCacheDirectory(@Nullable File cacheDirectory) {
			this.cacheDirectory = cacheDirectory;
		}

		public Map<String, String> getEnvironment() {
			return this.environment;
		}

		public LogLevel getLogLevel() {
			return this.logLevel;
		}

		public void setLogLevel(LogLevel logLevel) {
			this.logLevel = logLevel;
		}

		public boolean isSqlComments() {
			return this.sqlComments;
		}

		public void setSqlComments(boolean sqlComments) {
			this.sqlComments = sqlComments;
		}

		public Restart getRestart() {
			return this.restart;
		}

		public Ssl getSsl() {
			return this.ssl;
		}

		/**
		 * TLS to a bridge outside of the application.
		 */
		public static class Ssl {

			/**
			 * SSL bundle with the certificates that the bridge is trusted by, and with
			 * the one that is shown to it if it wants to see one. By default those of the
			 * Java platform.
			 */
			private @Nullable String bundle;

			public @Nullable String getBundle() {
				return this.bundle;
			}

			public void setBundle(@Nullable String bundle) {
				this.bundle = bundle;
			}

		}

		/**
		 * How a bridge that has ended unexpectedly is brought back.
		 */
		public static class Restart {

			/**
			 * Pause before the second attempt to restart the bridge. It doubles with each
			 * further attempt. The first attempt is made at once.
			 */
			private Duration initialBackoff = Duration.ofMillis(200);

			/**
			 * Maximum pause between two attempts to restart the bridge.
			 */
			private Duration maxBackoff = Duration.ofSeconds(30);

			public Duration getInitialBackoff() {
				return this.initialBackoff;
			}

			public void setInitialBackoff(Duration initialBackoff) {
				this.initialBackoff = initialBackoff;
			}

			public Duration getMaxBackoff() {
				return this.maxBackoff;
			}

			public void setMaxBackoff(Duration maxBackoff) {
				this.maxBackoff = maxBackoff;
			}

		}

	}

	/**
	 * The exchange with the bridge.
	 */
	public static class Client {

		/**
		 * Maximum time to wait for a connection to the bridge.
		 */
		private Duration connectTimeout = Duration.ofSeconds(2);

		/**
		 * Maximum time from a request to its complete answer.
		 */
		private Duration requestTimeout = Duration.ofSeconds(60);

		/**
		 * Maximum size of an answer.
		 */
		private DataSize maxResponseSize = DataSize.ofMegabytes(64);

		/**
		 * How queries travel to the bridge. "auto" takes a WebSocket for a bridge that
		 * the application starts itself, unless a PrismaWebClientCustomizer changes its
		 * exchanges, and HTTP for any other. On either way queries that wait at the same
		 * moment travel together.
		 */
		private Protocol protocol = Protocol.AUTO;

		/**
		 * Whether the bridge makes plans of the reads that nearly every application runs
		 * before they are run for the first time: of rows by their keys and of all rows,
		 * for each model and each view.
		 */
		private boolean warmUp = true;

		public Duration getConnectTimeout() {
			return this.connectTimeout;
		}

		public void setConnectTimeout(Duration connectTimeout) {
			this.connectTimeout = connectTimeout;
		}

		public Duration getRequestTimeout() {
			return this.requestTimeout;
		}

		public void setRequestTimeout(Duration requestTimeout) {
			this.requestTimeout = requestTimeout;
		}

		public DataSize getMaxResponseSize() {
			return this.maxResponseSize;
		}

		public void setMaxResponseSize(DataSize maxResponseSize) {
			this.maxResponseSize = maxResponseSize;
		}

		public Protocol getProtocol() {
			return this.protocol;
		}

		public void setProtocol(Protocol protocol) {
			this.protocol = protocol;
		}

		public boolean isWarmUp() {
			return this.warmUp;
		}

		public void setWarmUp(boolean warmUp) {
			this.warmUp = warmUp;
		}

		/**
		 * How queries travel to the bridge.
		 */
		public enum Protocol {

			/**
			 * A WebSocket for a bridge that the application starts, else HTTP.
			 */
			AUTO,

			/**
			 * Queries that wait at the same moment share an HTTP exchange, unless a
			 * PrismaWebClientCustomizer changes it.
			 */
			HTTP,

			/**
			 * Queries share a WebSocket.
			 */
			WEBSOCKET

		}

	}

	/**
	 * The schema.
	 */
	public static class Schema {

		/**
		 * What to do about the database's tables when the application starts.
		 */
		private SchemaMode mode = SchemaMode.NONE;

		/**
		 * File or folder of the schema. By default the schema that the client was
		 * generated from.
		 */
		private @Nullable File location;

		/**
		 * Folder of the migrations to deploy, which starts with "classpath:" or "file:".
		 * By default the migrations beside the schema, which the application's jar holds
		 * together with it.
		 */
		private @Nullable String migrations;

		/**
		 * Maximum time that it may take to validate, push or deploy. A migration that
		 * runs at that moment is stopped half-way.
		 */
		private Duration timeout = Duration.ofMinutes(10);

		/**
		 * Maximum time to wait while another instance of the application deploys or
		 * pushes to the same database.
		 */
		private Duration lockTimeout = Duration.ofMinutes(5);

		public SchemaMode getMode() {
			return this.mode;
		}

		public void setMode(SchemaMode mode) {
			this.mode = mode;
		}

		public @Nullable File getLocation() {
			return this.location;
		}

		public void setLocation(@Nullable File location) {
			this.location = location;
		}

		public @Nullable String getMigrations() {
			return this.migrations;
		}

		public void setMigrations(@Nullable String migrations) {
			this.migrations = migrations;
		}

		public Duration getTimeout() {
			return this.timeout;
		}

		public void setTimeout(Duration timeout) {
			this.timeout = timeout;
		}

		public Duration getLockTimeout() {
			return this.lockTimeout;
		}

		public void setLockTimeout(Duration lockTimeout) {
			this.lockTimeout = lockTimeout;
		}

	}

	/**
	 * What is asked of the bridge about itself.
	 */
	public static class Health {

		/**
		 * Maximum time that Actuator waits for the bridge when it asks for its health, or
		 * for what its endpoint tells.
		 */
		private Duration timeout = Duration.ofSeconds(5);

		public Duration getTimeout() {
			return this.timeout;
		}

		public void setTimeout(Duration timeout) {
			this.timeout = timeout;
		}

	}

	/**
	 * Meters of the bridge.
	 */
	public static class Metrics {

		/**
		 * Whether to make meters of what the bridge measures.
		 */
		private boolean enabled = true;

		/**
		 * Time from one reading of the bridge's metrics to the next.
		 */
		private Duration pollInterval = Duration.ofSeconds(10);

		public boolean isEnabled() {
			return this.enabled;
		}

		public void setEnabled(boolean enabled) {
			this.enabled = enabled;
		}

		public Duration getPollInterval() {
			return this.pollInterval;
		}

		public void setPollInterval(Duration pollInterval) {
			this.pollInterval = pollInterval;
		}

	}

	/**
	 * Operations that take long.
	 */
	public static class SlowLog {

		/**
		 * Whether to remember operations that take long, and to warn of them in the log.
		 */
		private boolean enabled = true;

		/**
		 * Time from which on an operation takes long.
		 */
		private Duration threshold = Duration.ofSeconds(1);

		/**
		 * Maximum number of operations that are remembered.
		 */
		private int size = 50;

		public boolean isEnabled() {
			return this.enabled;
		}

		public void setEnabled(boolean enabled) {
			this.enabled = enabled;
		}

		public Duration getThreshold() {
			return this.threshold;
		}

		public void setThreshold(Duration threshold) {
			this.threshold = threshold;
		}

		public int getSize() {
			return this.size;
		}

		public void setSize(int size) {
			this.size = size;
		}

	}

	/**
	 * Transactions.
	 */
	public static class Transaction {

		/**
		 * Time that a transaction may stay open before it is rolled back, unless the
		 * transaction itself says otherwise.
		 */
		private Duration timeout = Duration.ofSeconds(30);

		/**
		 * Maximum time that a transaction waits for a connection to the database when it
		 * begins.
		 */
		private Duration maxWait = Duration.ofSeconds(10);

		/**
		 * Whether methods that are transactional without naming a manager use the one
		 * that fits their return type: reactive or blocking.
		 */
		private boolean routeByReturnType = true;

		/**
		 * Whether the database has to enforce that read-only transactions do not write,
		 * raw SQL included. SQL Server cannot, so such transactions fail there.
		 */
		private boolean enforceReadOnly;

		public Duration getTimeout() {
			return this.timeout;
		}

		public void setTimeout(Duration timeout) {
			this.timeout = timeout;
		}

		public Duration getMaxWait() {
			return this.maxWait;
		}

		public void setMaxWait(Duration maxWait) {
			this.maxWait = maxWait;
		}

		public boolean isRouteByReturnType() {
			return this.routeByReturnType;
		}

		public void setRouteByReturnType(boolean routeByReturnType) {
			this.routeByReturnType = routeByReturnType;
		}

		public boolean isEnforceReadOnly() {
			return this.enforceReadOnly;
		}

		public void setEnforceReadOnly(boolean enforceReadOnly) {
			this.enforceReadOnly = enforceReadOnly;
		}

	}

	/**
	 * Observations.
	 */
	public static class Observation {

		/**
		 * Whether to observe queries and transactions, for timers and traces.
		 */
		private boolean enabled = true;

		/**
		 * Whether spans show the arguments of queries, which hold values of the
		 * application's data.
		 */
		private boolean includeQueryArguments;

		/**
		 * Whether to observe each HTTP exchange with the bridge as well, as requests of
		 * any other client are.
		 */
		private boolean httpExchanges;

		public boolean isEnabled() {
			return this.enabled;
		}

		public void setEnabled(boolean enabled) {
			this.enabled = enabled;
		}

		public boolean isIncludeQueryArguments() {
			return this.includeQueryArguments;
		}

		public void setIncludeQueryArguments(boolean includeQueryArguments) {
			this.includeQueryArguments = includeQueryArguments;
		}

		public boolean isHttpExchanges() {
			return this.httpExchanges;
		}

		public void setHttpExchanges(boolean httpExchanges) {
			this.httpExchanges = httpExchanges;
		}

	}

}
