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

package io.github.prismaspring.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What it was measured on.
 *
 * @param processor the model of the processor
 * @param cores how many of them the machine has
 * @param memoryGiB its memory
 * @param system the operating system
 * @param java the version of the JVM
 * @param node the version of Node.js
 * @param postgresql the version of PostgreSQL
 */
public record Machine(String processor, int cores, long memoryGiB, String system, String java, String node,
		String postgresql) {

	/**
	 * Describes this machine.
	 * @param postgresql the version of PostgreSQL
	 * @return the machine
	 * @throws IOException if it does not tell
	 */
	public static Machine here(String postgresql) throws IOException {
		return new Machine(property("/proc/cpuinfo", "model name"), Runtime.getRuntime().availableProcessors(),
				Math.round(Long.parseLong(property("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1048576.0),
				System.getProperty("os.name") + " " + System.getProperty("os.version"), Runtime.version().toString(),
				nodeVersion(), postgresql);
	}

	private static String property(String file, String name) throws IOException {
		try (Stream<String> lines = Files.lines(Path.of(file))) {
			return lines.filter((line) -> line.startsWith(name))
				.map((line) -> line.substring(line.indexOf(':') + 1).trim())
				.findFirst()
				.orElse("0");
		}
	}

	private static String nodeVersion() throws IOException {
		Process process = new ProcessBuilder("node", "--version").start();
		return process.inputReader().readLine();
	}

}
