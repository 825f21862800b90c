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

/**
 * Thrown when a command of the bridge ends with another exit code than 0.
 */
public class BridgeCommandException extends BridgeException {

	private final String command;

	private final int exitCode;

	private final String errorOutput;

	/**
	 * Create a new exception.
	 * @param command the command, such as {@code db push}
	 * @param exitCode the exit code
	 * @param errorOutput what the command wrote to standard error
	 */
	public BridgeCommandException(String command, int exitCode, String errorOutput) {
		super("The bridge's command '" + command + "' ended with exit code " + exitCode
				+ ((errorOutput.isBlank()) ? "" : ": " + errorOutput.strip()));
		this.command = command;
		this.exitCode = exitCode;
		this.errorOutput = errorOutput;
	}

	/**
	 * Return the command that failed.
	 * @return the command, such as {@code db push}
	 */
	public String getCommand() {
		return this.command;
	}

	/**
	 * Return the exit code: 2 stands for a bad configuration, 3 for a bad schema.
	 * @return the exit code
	 */
	public int getExitCode() {
		return this.exitCode;
	}

	/**
	 * Return what the command wrote to standard error. For a bad schema that is Prisma's
	 * own message with file and line.
	 * @return the error output
	 */
	public String getErrorOutput() {
		return this.errorOutput;
	}

}
