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

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link NodeBridgeLauncher}.
 */
class NodeBridgeLauncherTests {

	@Test
	void inheritedVariablesOfAnotherBridgeAreLeftOut() {
		Map<String, String> variables = new HashMap<>(
				Map.of("PRISMA_BRIDGE_SOCKET", "/run/other.sock", "PRISMA_BRIDGE_TLS_CERT", "other.pem",
						"PRISMA_BRIDGE_INSTANCE_URL", "http://other", "HOST", "0.0.0.0", "PORT", "80", "PATH", "/bin"));
		FakeBridge.launcher().setVariables(variables);
		assertThat(variables)
			.doesNotContainKeys("PRISMA_BRIDGE_SOCKET", "PRISMA_BRIDGE_TLS_CERT", "PRISMA_BRIDGE_INSTANCE_URL")
			.containsEntry("HOST", "127.0.0.1")
			.containsEntry("PORT", "0")
			.containsEntry("PATH", "/bin");
	}

	@Test
	void variablesOfTheApplicationWin() {
		Map<String, String> variables = new HashMap<>(Map.of("PRISMA_BRIDGE_INSTANCE_URL", "http://other"));
		FakeBridge.launcher("PRISMA_BRIDGE_INSTANCE_URL", "http://this", "PORT", "4466").setVariables(variables);
		assertThat(variables).containsEntry("PRISMA_BRIDGE_INSTANCE_URL", "http://this").containsEntry("PORT", "4466");
	}

	@Test
	void optionsOfNodeAreThoseOfTheApplicationIfItHasAny() {
		Map<String, String> variables = new HashMap<>();
		FakeBridge.launcher().setVariables(variables);
		assertThat(variables).containsEntry("NODE_OPTIONS", "--max-semi-space-size=32");
		FakeBridge.launcher("NODE_OPTIONS", "--max-old-space-size=512").setVariables(variables);
		assertThat(variables).containsEntry("NODE_OPTIONS", "--max-old-space-size=512");
		variables.put("NODE_OPTIONS", "--max-http-header-size=8192");
		FakeBridge.launcher().setVariables(variables);
		assertThat(variables).containsEntry("NODE_OPTIONS", "--max-http-header-size=8192");
	}

}
