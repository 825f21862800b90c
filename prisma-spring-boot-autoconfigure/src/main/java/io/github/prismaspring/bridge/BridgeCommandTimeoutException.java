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

/**
 * Thrown when a command of the bridge has not ended in time. It was killed.
 */
public class BridgeCommandTimeoutException extends BridgeException {

	private final String command;

	private final Duration timeout;

	private final String errorOutput;

	/**
	 * Create a new exception.
	 * @param command the command, such as {@code db push}
	 * @param timeout the time it had
	 * @param errorOutput what the command had written to standard error until then
	 */
	public BridgeCommandTimeoutException(String command, Duration timeout, String errorOutput) {
		super("The bridge's command '" + command + "' has not ended within " + timeout.toMillis() + " ms"
				+ ((errorOutput.isBlank()) ? "" : ": " + errorOutput.strip()));
		this.command = command;
		this.timeout = timeout;
		this.errorOutput = errorOutput;
	}

	/**
	 * Return the command that took too long.
	 * @return the command, such as {@code db push}
	 */
	public String getCommand() {
		return this.command;
	}

	/**
	 * Return the time the command had.
	 * @return the timeout
	 */
	public Duration getTimeout() {
		return this.timeout;
	}

	/**
	 * Return what the command had written to standard error.
	 * @return the error output
	 */
	public String getErrorOutput() {
		return this.errorOutput;
	}

}
