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
import java.util.ArrayDeque;
import java.util.Deque;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The suites of the bridge that need database servers, run where the servers come from
 * Maven.
 */
class DatabaseSuitesTests {

	private static final int LINES_OF_THE_END = 80;

	@Test
	void theSuitesPassOnEveryDatabase() throws Exception {
		try (DatabaseServers servers = DatabaseServers.start();
				TlsDatabaseServers tlsServers = TlsDatabaseServers.start()) {
			ProcessBuilder npm = new ProcessBuilder(npm(), "run", "test:databases").redirectErrorStream(true);
			npm.environment().putAll(servers.environment());
			npm.environment().putAll(tlsServers.environment());
			Process process = npm.start();
			try {
				String end = print(process);
				assertThat(process.waitFor()).as("exit code of npm run test:databases, which ended with:%n%s", end)
					.isZero();
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
	 * @return the last lines, where the tests that failed are listed
	 */
	private static String print(Process process) throws IOException {
		process.getOutputStream().close();
		Deque<String> end = new ArrayDeque<>();
		try (BufferedReader output = process.inputReader()) {
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				System.out.println(line);
				end.addLast(line);
				if (end.size() > LINES_OF_THE_END) {
					end.removeFirst();
				}
			}
		}
		return String.join("\n", end);
	}

	private static String npm() {
		return System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
	}

}
