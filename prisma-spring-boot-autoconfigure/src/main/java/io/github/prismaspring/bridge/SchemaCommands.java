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

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.StringUtils;

/**
 * Runs the bridge's commands for the tables of one database.
 */
public final class SchemaCommands {

	private static final Logger logger = LoggerFactory.getLogger(SchemaCommands.class);

	private final BridgeProgram program;

	private final BridgeEnvironment environment;

	private final Duration timeout;

	private final Duration lockTimeout;

	/**
	 * Create a new instance.
	 * @param program the program that has the commands
	 * @param environment the variables that name the database and the schema
	 * @param timeout how long a command may take
	 * @param lockTimeout how long of that to wait for another instance that is changing
	 * the database
	 */
	public SchemaCommands(BridgeProgram program, BridgeEnvironment environment, Duration timeout,
			Duration lockTimeout) {
		this.program = program;
		this.environment = environment;
		this.timeout = timeout;
		this.lockTimeout = lockTimeout;
	}

	/**
	 * Says where the schema is.
	 * @return the path of its file or folder
	 */
	String schema() {
		return this.environment.schema().toString();
	}

	/**
	 * Runs a command that changes the database, and logs what it says while it does.
	 * @param variables variables for this command alone
	 * @param arguments the command and its options
	 */
	void change(Map<String, String> variables, String... arguments) {
		Map<String, String> all = new HashMap<>(variables);
		all.put("PRISMA_MIGRATE_LOCK_TIMEOUT", Long.toString(Math.max(1, this.lockTimeout.toSeconds())));
		command(all).withOutput(log(logger::info), log(logger::warn)).run(arguments);
	}

	/**
	 * Runs a command that looks at the database.
	 * @param output what gets the lines of its standard output
	 * @param arguments the command and its options
	 */
	void look(Consumer<String> output, String... arguments) {
		command(Map.of()).withOutput(output, log(logger::debug)).run(arguments);
	}

	private BridgeCommand command(Map<String, String> variables) {
		Map<String, String> all = new HashMap<>(this.environment.toMap());
		all.put("PRISMA_COMMAND_STYLE", "maven");
		all.putAll(variables);
		return this.program.command().withEnvironment(all).withTimeout(this.timeout);
	}

	private static Consumer<String> log(Consumer<String> level) {
		return (line) -> BridgeLogLine.parse(line).text().lines().filter(StringUtils::hasText).forEach(level);
	}

}
