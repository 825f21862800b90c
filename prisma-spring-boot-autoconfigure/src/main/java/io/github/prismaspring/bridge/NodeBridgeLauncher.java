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

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Launches the bridge with the Node.js of this machine. It listens on a Unix socket with
 * a new name, or on the loopback interface: on the port that {@code PORT} names, or one
 * of its own choice.
 */
public final class NodeBridgeLauncher implements BridgeLauncher {

	private static final String SOCKET = "PRISMA_BRIDGE_SOCKET";

	private static final String PORT = "PORT";

	private static final String ANY_PORT = "0";

	/**
	 * Twice the room for what is young: queries leave much garbage behind, and collecting
	 * it less often saves five to ten percent of their CPU time.
	 */
	private static final String NODE_OPTIONS = "--max-semi-space-size=32";

	/**
	 * Variables that may be set where the application runs, but tell where and how some
	 * other bridge is reached.
	 */
	private static final Set<String> OF_OTHER_BRIDGES = Set.of(SOCKET, "PRISMA_BRIDGE_TOKEN_FILE",
			"PRISMA_BRIDGE_TLS_CERT", "PRISMA_BRIDGE_TLS_KEY", "PRISMA_BRIDGE_TLS_CLIENT_CA",
			"PRISMA_BRIDGE_INSTANCE_URL");

	private final BridgeProgram program;

	private final BridgeEnvironment environment;

	private final BridgeSockets sockets;

	private final Consumer<ProcessBuilder> customizer;

	private final BridgeWorker worker;

	/**
	 * Create a new launcher.
	 * @param program the program to run
	 * @param environment the variables that tell it what to do
	 * @param transport how it is reached
	 * @param customizer what may change the command before it is started
	 */
	public NodeBridgeLauncher(BridgeProgram program, BridgeEnvironment environment, LocalTransport transport,
			Consumer<ProcessBuilder> customizer) {
		this(program, environment, BridgeSockets.of(transport), customizer, BridgeWorker.ALONE);
	}

	NodeBridgeLauncher(BridgeProgram program, BridgeEnvironment environment, BridgeSockets sockets,
			Consumer<ProcessBuilder> customizer, BridgeWorker worker) {
		this.program = program;
		this.environment = environment;
		this.sockets = sockets;
		this.customizer = customizer;
		this.worker = worker;
	}

	/**
	 * Return a launcher of one of several bridges that serve the same database.
	 * @param worker tells it from the others
	 * @return a new launcher
	 */
	public NodeBridgeLauncher ofWorker(BridgeWorker worker) {
		return new NodeBridgeLauncher(this.program, this.environment, this.sockets, this.customizer, worker);
	}

	@Override
	public BridgeProcess launch() {
		return start(command());
	}

	/**
	 * Starts what {@link #command()} returned.
	 * @param command the command
	 * @return the process
	 */
	BridgeProcess start(ProcessBuilder command) {
		return BridgeProcess.start(command, socket(command.environment()), this.worker);
	}

	// A place that the application has named in variables is where the bridge listens
	private @Nullable BridgeSocket socket(Map<String, String> variables) {
		if (variables.containsKey(SOCKET)) {
			return null;
		}
		boolean anyPort = ANY_PORT.equals(variables.get(PORT));
		return (anyPort || transport() == LocalTransport.UNIX) ? this.sockets.next() : null;
	}

	BridgeWorker worker() {
		return this.worker;
	}

	LocalTransport transport() {
		return this.sockets.transport();
	}

	/**
	 * Returns what {@link #launch()} would start.
	 * @return a new builder of the process
	 */
	ProcessBuilder command() {
		ProcessBuilder builder = new ProcessBuilder(this.program.serve());
		setVariables(builder.environment());
		this.customizer.accept(builder);
		return builder;
	}

	void setVariables(Map<String, String> variables) {
		variables.keySet().removeAll(OF_OTHER_BRIDGES);
		variables.put(PORT, ANY_PORT);
		variables.putAll(this.environment.toMap());
		variables.put("HOST", "127.0.0.1");
		variables.put("PRISMA_BRIDGE_EXIT_ON_STDIN_END", "true");
		variables.putIfAbsent("NODE_OPTIONS", NODE_OPTIONS);
	}

}
