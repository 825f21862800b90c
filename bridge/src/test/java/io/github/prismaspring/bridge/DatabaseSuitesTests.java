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

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The suites of the bridge that need database servers, run where the servers come from
 * Maven.
 */
class DatabaseSuitesTests {

	@Test
	void theSuitesPassOnEveryDatabase() throws Exception {
		try (DatabaseServers servers = DatabaseServers.start();
				TlsDatabaseServers tlsServers = TlsDatabaseServers.start()) {
			ProcessBuilder npm = new ProcessBuilder(npm(), "run", "test:databases").redirectErrorStream(true);
			npm.environment().putAll(servers.environment());
			npm.environment().putAll(tlsServers.environment());
			Process process = npm.start();
			try {
				print(process);
				assertThat(process.waitFor()).as("exit code of npm run test:databases; its output says more").isZero();
			}
			finally {
				process.descendants().forEach(ProcessHandle::destroy);
				process.destroy();
			}
		}
	}

	/**
	 * Line by line, because the streams of this JVM belong to the one that runs the
	 * tests.
	 */
	private static void print(Process process) throws IOException {
		process.getOutputStream().close();
		try (BufferedReader output = process.inputReader()) {
			output.lines().forEach(System.out::println);
		}
	}

	private static String npm() {
		return System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
	}

}
