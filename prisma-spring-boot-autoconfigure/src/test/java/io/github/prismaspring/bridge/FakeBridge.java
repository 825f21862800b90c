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

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The script that behaves as the bridge does towards the process that starts it.
 */
public final class FakeBridge {

	private FakeBridge() {
	}

	/**
	 * Returns a launcher for the script, which listens on a port.
	 * @param variables names and values of environment variables
	 * @return a new launcher
	 */
	public static NodeBridgeLauncher launcher(String... variables) {
		return launcher(BridgeSockets.of(LocalTransport.TCP), variables);
	}

	/**
	 * Returns a launcher for the script.
	 * @param sockets what makes its sockets
	 * @param variables names and values of environment variables
	 * @return a new launcher
	 */
	static NodeBridgeLauncher launcher(BridgeSockets sockets, String... variables) {
		Map<String, String> environment = new HashMap<>();
		for (int i = 0; i < variables.length; i += 2) {
			environment.put(variables[i], variables[i + 1]);
		}
		return new NodeBridgeLauncher(program(),
				new BridgeEnvironment(environment, BridgeSchema.of(script()), BridgeCache.ofUser()), sockets,
				(builder) -> {
				}, BridgeWorker.ALONE);
	}

	/**
	 * Returns the script as a program.
	 * @return the program
	 */
	public static BridgeProgram program() {
		return BridgeProgram.of(NodeLocator.create().locate(), script());
	}

	static Path script() {
		try {
			return Path.of(FakeBridge.class.getResource("fake-bridge.mjs").toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
