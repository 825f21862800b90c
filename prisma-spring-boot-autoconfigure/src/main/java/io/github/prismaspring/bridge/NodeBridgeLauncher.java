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

/**
 * Launches the bridge with the Node.js of this machine. It listens on the loopback
 * interface, on a port of its own choice unless {@code PORT} names one.
 */
public final class NodeBridgeLauncher implements BridgeLauncher {

	/**
	 * Variables that may be set where the application runs, but tell where and how some
	 * other bridge is reached.
	 */
	private static final Set<String> OF_OTHER_BRIDGES = Set.of("PRISMA_BRIDGE_SOCKET", "PRISMA_BRIDGE_TOKEN_FILE",
			"PRISMA_BRIDGE_TLS_CERT", "PRISMA_BRIDGE_TLS_KEY", "PRISMA_BRIDGE_TLS_CLIENT_CA",
			"PRISMA_BRIDGE_INSTANCE_URL");

	private final BridgeProgram program;

	private final BridgeEnvironment environment;

	private final Consumer<ProcessBuilder> customizer;

	/**
	 * Create a new launcher.
	 * @param program the program to run
	 * @param environment the variables that tell it what to do
	 * @param customizer what may change the command before it is started
	 */
	public NodeBridgeLauncher(BridgeProgram program, BridgeEnvironment environment,
			Consumer<ProcessBuilder> customizer) {
		this.program = program;
		this.environment = environment;
		this.customizer = customizer;
	}

	@Override
	public BridgeProcess launch() {
		return BridgeProcess.start(command());
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
		variables.put("PORT", "0");
		variables.putAll(this.environment.toMap());
		variables.put("HOST", "127.0.0.1");
		variables.put("PRISMA_BRIDGE_EXIT_ON_STDIN_END", "true");
	}

}
