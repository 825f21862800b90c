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

package io.github.prismaspring.bridge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Runs a command of the bridge that ends by itself, such as {@code dmmf} or
 * {@code db push}.
 */
public final class BridgeCommand {

	private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(2);

	private final NodeRuntime node;

	private final Path script;

	private final Map<String, String> environment;

	private final @Nullable Path workingDirectory;

	private final Duration timeout;

	private BridgeCommand(NodeRuntime node, Path script, Map<String, String> environment,
			@Nullable Path workingDirectory, Duration timeout) {
		this.node = node;
		this.script = script;
		this.environment = environment;
		this.workingDirectory = workingDirectory;
		this.timeout = timeout;
	}

	/**
	 * Create a runner of commands.
	 * @param node the Node.js to use
	 * @param script the bridge's script, see {@link BridgeBundle#unpack(BridgeCache)}
	 * @return a new runner
	 */
	public static BridgeCommand of(NodeRuntime node, Path script) {
		return new BridgeCommand(node, script, Map.of(), null, DEFAULT_TIMEOUT);
	}

	/**
	 * Return a runner that adds the given variables to the environment of this process.
	 * @param environment the variables, such as {@code DATABASE_URL}
	 * @return a new runner
	 */
	public BridgeCommand withEnvironment(Map<String, String> environment) {
		return new BridgeCommand(this.node, this.script, Map.copyOf(environment), this.workingDirectory, this.timeout);
	}

	/**
	 * Return a runner whose commands resolve relative paths against the given folder
	 * instead of the one of this process.
	 * @param workingDirectory the folder
	 * @return a new runner
	 */
	public BridgeCommand withWorkingDirectory(Path workingDirectory) {
		return new BridgeCommand(this.node, this.script, this.environment, workingDirectory, this.timeout);
	}

	/**
	 * Return a runner that waits for the given time instead of two minutes.
	 * @param timeout the timeout
	 * @return a new runner
	 */
	public BridgeCommand withTimeout(Duration timeout) {
		return new BridgeCommand(this.node, this.script, this.environment, this.workingDirectory, timeout);
	}

	/**
	 * Run a command and wait for its end.
	 * @param arguments the command and its options. Secrets belong into the environment,
	 * since every user of the machine can see the arguments.
	 * @return what the command wrote to standard output
	 * @throws BridgeCommandException if the exit code is not 0
	 * @throws BridgeCommandTimeoutException if the command takes too long
	 */
	public String run(String... arguments) {
		String command = String.join(" ", arguments);
		Process process = start(arguments);
		try {
			process.getOutputStream().close();
			CompletableFuture<String> output = read(process.getInputStream(), "prisma-bridge-output");
			CompletableFuture<String> errorOutput = read(process.getErrorStream(), "prisma-bridge-error-output");
			if (!process.waitFor(this.timeout.toMillis(), TimeUnit.MILLISECONDS)) {
				process.destroyForcibly();
				throw new BridgeCommandTimeoutException(command, this.timeout, errorOutput.join());
			}
			if (process.exitValue() != 0) {
				throw new BridgeCommandException(command, process.exitValue(), errorOutput.join());
			}
			return output.join();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BridgeCommandException(command, -1, "Interrupted");
		}
		finally {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
	}

	private Process start(String... arguments) {
		List<String> command = new ArrayList<>(List.of(this.node.executable().toString(), this.script.toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().putAll(this.environment);
		if (this.workingDirectory != null) {
			builder.directory(this.workingDirectory.toFile());
		}
		try {
			return builder.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("'" + this.node.executable() + "' cannot be run", ex);
		}
	}

	private static CompletableFuture<String> read(InputStream stream, String name) {
		CompletableFuture<String> result = new CompletableFuture<>();
		Thread thread = new Thread(() -> {
			try {
				result.complete(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				result.completeExceptionally(ex);
			}
		}, name);
		thread.setDaemon(true);
		thread.start();
		return result;
	}

}
