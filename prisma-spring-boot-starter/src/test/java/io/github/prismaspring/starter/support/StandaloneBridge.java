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

package io.github.prismaspring.starter.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.prismaspring.bridge.BridgeBundle;
import io.github.prismaspring.bridge.BridgeCache;
import io.github.prismaspring.bridge.NodeLocator;

/**
 * A bridge that no application has started, as it runs in a container of its own.
 */
public final class StandaloneBridge implements AutoCloseable {

	/**
	 * The token that it wants to see.
	 */
	public static final String TOKEN = "s3cret";

	private final Process process;

	private final URI url;

	private StandaloneBridge(Process process, URI url) {
		this.process = process;
		this.url = url;
	}

	/**
	 * Start a bridge that names itself as an instance, and wait until it listens.
	 * @param schema the schema to serve
	 * @param database the database to serve it from
	 * @return the running bridge
	 */
	public static StandaloneBridge start(Path schema, TestDatabase database) {
		return start(schema, database, "http", Map.of());
	}

	/**
	 * Start a bridge that serves HTTPS, and wait until it listens.
	 * @param schema the schema to serve
	 * @param database the database to serve it from
	 * @param tls the variables that name its certificates
	 * @return the running bridge
	 */
	public static StandaloneBridge startWithTls(Path schema, TestDatabase database, Map<String, String> tls) {
		return start(schema, database, "https", tls);
	}

	private static StandaloneBridge start(Path schema, TestDatabase database, String scheme,
			Map<String, String> variables) {
		try {
			URI url = freeUrl(scheme);
			ProcessBuilder builder = new ProcessBuilder(NodeLocator.create().locate().executable().toString(),
					BridgeBundle.fromClassPath(StandaloneBridge.class.getClassLoader())
						.unpack(BridgeCache.ofUser())
						.toString());
			builder.environment()
				.putAll(Map.of("PRISMA_SCHEMA", schema.toString(), "PRISMA_PROVIDER", database.provider(),
						"DATABASE_URL", database.url(), "PORT", String.valueOf(url.getPort()), "PRISMA_BRIDGE_TOKEN",
						TOKEN, "PRISMA_BRIDGE_INSTANCE_URL", url.toString(), "PRISMA_BRIDGE_EXIT_ON_STDIN_END", "true",
						"LOG_LEVEL", "silent"));
			builder.environment().putAll(variables);
			Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
			awaitReadyLine(process);
			return new StandaloneBridge(process, url);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The bridge did not start", ex);
		}
	}

	private static void awaitReadyLine(Process process) throws IOException {
		BufferedReader output = process.inputReader();
		String line = output.readLine();
		if (line == null || !line.contains("\"listening\"")) {
			process.destroyForcibly();
			throw new IOException("The first line of the bridge is: " + line);
		}
	}

	private static URI freeUrl(String scheme) throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return URI.create(scheme + "://127.0.0.1:" + socket.getLocalPort());
		}
	}

	/**
	 * Where it listens.
	 * @return the URL
	 */
	public URI url() {
		return this.url;
	}

	/**
	 * End it with SIGKILL.
	 */
	public void kill() {
		this.process.destroyForcibly();
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(20, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

}
