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

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the database fit the schema, as long as no data is lost by that.
 */
public final class SchemaPush implements Runnable {

	private static final Logger logger = LoggerFactory.getLogger(SchemaPush.class);

	private final BridgeProgram program;

	private final BridgeEnvironment environment;

	private final Duration timeout;

	/**
	 * Create a new push.
	 * @param program the program that does it
	 * @param environment the variables that tell it what to do
	 * @param timeout how long it may take
	 */
	public SchemaPush(BridgeProgram program, BridgeEnvironment environment, Duration timeout) {
		this.program = program;
		this.environment = environment;
		this.timeout = timeout;
	}

	@Override
	public void run() {
		String output = this.program.command()
			.withEnvironment(this.environment.toMap())
			.withTimeout(this.timeout)
			.run("db", "push");
		output.lines().map(BridgeLogLine::parse).map(BridgeLogLine::text).forEach(logger::info);
	}

}
