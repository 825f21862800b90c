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

package io.github.prismaspring.benchmarks.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import io.github.prismaspring.benchmarks.contestant.DatabaseAddress;
import io.github.prismaspring.benchmarks.contestant.Pool;
import io.github.prismaspring.benchmarks.worker.Command;
import io.github.prismaspring.benchmarks.worker.ContestantName;
import io.github.prismaspring.benchmarks.worker.LoadPlan;
import io.github.prismaspring.benchmarks.worker.LoadResult;
import io.github.prismaspring.benchmarks.worker.Worker;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process of a contestant. It idles while others are measured.
 */
final class WorkerProcess implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final ContestantName contestant;

	private final Process process;

	private final PrintStream commands;

	private final BufferedReader answers;

	private final Path log;

	private WorkerProcess(ContestantName contestant, Process process, Path log) {
		this.contestant = contestant;
		this.process = process;
		this.commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
		this.answers = process.inputReader(StandardCharsets.UTF_8);
		this.log = log;
	}

	static WorkerProcess start(ContestantName contestant, int port) throws IOException {
		Path log = Files.createDirectories(Path.of("target/logs")).resolve(contestant.id() + ".log");
		Process process = new ProcessBuilder(command(contestant, new DatabaseAddress(port))).redirectError(log.toFile())
			.start();
		WorkerProcess worker = new WorkerProcess(contestant, process, log);
		worker.read();
		return worker;
	}

	private static List<String> command(ContestantName contestant, DatabaseAddress address) {
		if (contestant == ContestantName.NODE) {
			return List.of("node", "src/main/node/contestant.mjs", address.prismaUrl(), String.valueOf(Pool.SIZE),
					Path.of("src/main/prisma/schema.prisma").toAbsolutePath().toString(),
					Path.of("target/node-client").toAbsolutePath().toString());
		}
		return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
				"-Duser.timezone=UTC", "-cp", System.getProperty("java.class.path"), Worker.class.getName(),
				contestant.id(), String.valueOf(address.port()));
	}

	ContestantName contestant() {
		return this.contestant;
	}

	ProcessHandle handle() {
		return this.process.toHandle();
	}

	// The results of the first operations, as a JSON array.
	String answer(String workload, int count) throws IOException {
		return send(Command.answer(workload, count));
	}

	LoadResult load(LoadPlan plan) throws IOException {
		return JSON.readValue(send(Command.load(plan)), LoadResult.class);
	}

	private String send(Command command) throws IOException {
		this.commands.println(JSON.writeValueAsString(command));
		return read();
	}

	private String read() throws IOException {
		String line = this.answers.readLine();
		if (line == null) {
			throw new IOException("%s has ended: see %s".formatted(this.contestant.id(), this.log.toAbsolutePath()));
		}
		return Objects.requireNonNull(line);
	}

	@Override
	public void close() throws IOException {
		this.commands.close();
		try {
			this.process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.process.destroyForcibly();
		}
	}

}
