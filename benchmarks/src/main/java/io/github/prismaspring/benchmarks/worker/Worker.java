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

package io.github.prismaspring.benchmarks.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import io.github.prismaspring.benchmarks.contestant.DatabaseAddress;
import io.github.prismaspring.benchmarks.workload.Workload;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process of one contestant written in Java: reads commands from standard input,
 * writes answers to standard output, ends with its input.
 */
public final class Worker {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Runner runner;

	private Worker(Runner runner) {
		this.runner = runner;
	}

	/**
	 * Runs the process.
	 * @param args the name of the contestant and the port of the database
	 * @throws IOException if the process that commands this one is gone
	 */
	public static void main(String... args) throws IOException {
		PrintStream answers = System.out;
		// What libraries print is for people
		System.setOut(System.err);
		DatabaseAddress address = new DatabaseAddress(Integer.parseInt(args[1]));
		Worker worker = new Worker(ContestantName.of(args[0]).start(address));
		answers.println("ready");
		BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		for (String line = commands.readLine(); line != null; line = commands.readLine()) {
			answers.println(worker.answer(JSON.readValue(line, Command.class)));
		}
		System.exit(0);
	}

	private String answer(Command command) {
		Workload workload = Workload.of(command.workload());
		return switch (command.kind()) {
			case ANSWER -> JSON.writeValueAsString(
					IntStream.range(0, command.count()).mapToObj((n) -> this.runner.answer(workload, n)).toList());
			case LOAD -> JSON
				.writeValueAsString(this.runner.load(new LoadPlan(workload, command.concurrency(), command.millis())));
		};
	}

}
