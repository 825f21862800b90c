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

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests that a bridge does not outlive the application, however that ends.
 */
class BridgeOrphanTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private Process application;

	private ProcessHandle bridge;

	@BeforeEach
	void startApplication() throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		this.application = new ProcessBuilder(java, "-cp", classPath, ForkedApplication.class.getName())
			.redirectErrorStream(true)
			.start();
		BufferedReader output = this.application.inputReader(StandardCharsets.UTF_8);
		StringBuilder read = new StringBuilder();
		String line = output.readLine();
		while (line != null && !line.startsWith("pid=")) {
			read.append(line).append('\n');
			line = output.readLine();
		}
		assertThat(line).as(read.toString()).isNotNull();
		this.bridge = ProcessHandle.of(Long.parseLong(line.substring("pid=".length()))).orElseThrow();
	}

	@AfterEach
	void killWhatIsLeft() {
		this.application.destroyForcibly();
		if (this.bridge != null) {
			this.bridge.destroyForcibly();
		}
	}

	@Test
	void bridgeEndsWhenApplicationIsKilled() {
		assertThat(this.bridge.isAlive()).isTrue();
		this.application.destroyForcibly();
		await().atMost(TIMEOUT).until(() -> !this.bridge.isAlive());
	}

	@Test
	void bridgeEndsWhenApplicationIsTerminated() {
		this.application.destroy();
		await().atMost(TIMEOUT).until(() -> !this.bridge.isAlive() && !this.application.isAlive());
	}

}
