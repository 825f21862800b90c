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
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Runs a command of the bridge that ends by itself, such as {@code dmmf} or
 * {@code db push}.
 */
public final class BridgeCommand {

	private static final Options DEFAULTS = new Options(Map.of(), null, Duration.ofMinutes(2), (line) -> {
	}, (line) -> {
	});

	private final NodeRuntime node;

	private final Path script;

	private final Options options;

	private BridgeCommand(NodeRuntime node, Path script, Options options) {
		this.node = node;
		this.script = script;
		this.options = options;
	}

	/**
	 * Create a runner of commands.
	 * @param node the Node.js to use
	 * @param script the bridge's script, see {@link BridgeBundle#unpack(BridgeCache)}
	 * @return a new runner
	 */
	public static BridgeCommand of(NodeRuntime node, Path script) {
		return new BridgeCommand(node, script, DEFAULTS);
	}

	/**
	 * Return a runner that adds the given variables to the environment of this process.
	 * @param environment the variables, such as {@code DATABASE_URL}
	 * @return a new runner
	 */
	public BridgeCommand withEnvironment(Map<String, String> environment) {
		return with(new Options(Map.copyOf(environment), this.options.workingDirectory, this.options.timeout,
				this.options.output, this.options.errorOutput));
	}

	/**
	 * Return a runner whose commands resolve relative paths against the given folder
	 * instead of the one of this process.
	 * @param workingDirectory the folder
	 * @return a new runner
	 */
	public BridgeCommand withWorkingDirectory(Path workingDirectory) {
		return with(new Options(this.options.environment, workingDirectory, this.options.timeout, this.options.output,
				this.options.errorOutput));
	}

	/**
	 * Return a runner that waits for the given time instead of two minutes.
	 * @param timeout the timeout, {@code null} to wait as long as it takes
	 * @return a new runner
	 */
	public BridgeCommand withTimeout(@Nullable Duration timeout) {
		return with(new Options(this.options.environment, this.options.workingDirectory, timeout, this.options.output,
				this.options.errorOutput));
	}

	/**
	 * Return a runner that hands over each line of output while the command runs.
	 * @param output what gets the lines of standard output, without their ends, on a
	 * thread of its own
	 * @param errorOutput what gets the lines of standard error, on another thread
	 * @return a new runner
	 */
	public BridgeCommand withOutput(Consumer<String> output, Consumer<String> errorOutput) {
		return with(new Options(this.options.environment, this.options.workingDirectory, this.options.timeout, output,
				errorOutput));
	}

	/**
	 * Run a command and wait for its end. Should this process end before, or the thread
	 * be interrupted, the command is killed.
	 * @param arguments the command and its options. Secrets belong into the environment,
	 * since every user of the machine can see the arguments.
	 * @return what the command wrote to standard output
	 * @throws BridgeCommandException if the exit code is not 0
	 * @throws BridgeCommandTimeoutException if the command takes too long
	 */
	public String run(String... arguments) {
		String command = String.join(" ", arguments);
		try (OwnedProcess owned = start(arguments)) {
			Process process = owned.process();
			process.getOutputStream().close();
			CompletableFuture<String> output = CommandOutput.read(process.getInputStream(), "prisma-bridge-output",
					this.options.output);
			CompletableFuture<String> errorOutput = CommandOutput.read(process.getErrorStream(),
					"prisma-bridge-error-output", this.options.errorOutput);
			if (!hasEnded(process)) {
				process.destroyForcibly();
				throw new BridgeCommandTimeoutException(command, Objects.requireNonNull(this.options.timeout),
						CommandOutput.join(errorOutput));
			}
			if (process.exitValue() != 0) {
				CommandOutput.join(output);
				throw new BridgeCommandException(command, process.exitValue(), CommandOutput.join(errorOutput));
			}
			CommandOutput.join(errorOutput);
			return CommandOutput.join(output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BridgeCommandException(command, -1, "Interrupted");
		}
	}

	private boolean hasEnded(Process process) throws InterruptedException {
		Duration timeout = this.options.timeout;
		if (timeout != null) {
			return process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
		}
		process.waitFor();
		return true;
	}

	private OwnedProcess start(String... arguments) {
		List<String> command = new ArrayList<>(List.of(this.node.executable().toString(), this.script.toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().putAll(this.options.environment);
		if (this.options.workingDirectory != null) {
			builder.directory(this.options.workingDirectory.toFile());
		}
		try {
			return OwnedProcess.start(builder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("'" + this.node.executable() + "' cannot be run", ex);
		}
	}

	private BridgeCommand with(Options options) {
		return new BridgeCommand(this.node, this.script, options);
	}

	/**
	 * How commands are run.
	 *
	 * @param environment further variables
	 * @param workingDirectory the folder to run in, {@code null} for the one of this
	 * process
	 * @param timeout how long a command may take, {@code null} for as long as it takes
	 * @param output what gets the lines of standard output
	 * @param errorOutput what gets the lines of standard error
	 */
	private record Options(Map<String, String> environment, @Nullable Path workingDirectory, @Nullable Duration timeout,
			Consumer<String> output, Consumer<String> errorOutput) {

	}

}
