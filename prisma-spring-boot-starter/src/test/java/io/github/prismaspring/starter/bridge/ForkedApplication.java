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

package io.github.prismaspring.starter.bridge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.support.BridgeProcesses;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * An application in a JVM of its own.
 */
public final class ForkedApplication implements AutoCloseable {

	private static final String READY = "ready with bridge ";

	private final Process process;

	private ForkedApplication(Process process) {
		this.process = process;
	}

	/**
	 * What the other JVM runs.
	 * @param args the properties
	 */
	@SuppressWarnings("resource")
	public static void main(String[] args) {
		new SpringApplicationBuilder(ContractApplication.class).web(WebApplicationType.NONE).run(args);
		System.out.println(READY + BridgeProcesses.ofThisProcess().get(0).pid());
	}

	static ForkedApplication start(Map<String, String> environment, String... properties) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), ForkedApplication.class.getName()));
		for (String property : properties) {
			command.add("--" + property);
		}
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().putAll(environment);
		try {
			return new ForkedApplication(builder.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Wait until the application has started.
	 * @return the bridge that it started
	 */
	ProcessHandle awaitBridge() {
		StringBuilder output = new StringBuilder();
		BufferedReader reader = output();
		try {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (line.startsWith(READY)) {
					return ProcessHandle.of(Long.parseLong(line.substring(READY.length()))).orElseThrow();
				}
				output.append(line).append(System.lineSeparator());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		throw new AssertionError("The application did not start: " + output);
	}

	ProcessHandle handle() {
		return this.process.toHandle();
	}

	/**
	 * End the JVM with SIGKILL.
	 */
	void kill() {
		this.process.destroyForcibly();
	}

	private BufferedReader output() {
		return new BufferedReader(new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8));
	}

	@Override
	public void close() {
		kill();
	}

}
