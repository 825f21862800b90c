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

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the bridge has ended, or has not said that it listens, before it could be
 * used.
 */
public class BridgeStartException extends BridgeException {

	private final @Nullable Integer exitCode;

	private final List<String> output;

	/**
	 * Create a new exception.
	 * @param message what happened
	 * @param exitCode the exit code, or {@code null} if the bridge has not ended
	 * @param output the last lines of its output
	 */
	public BridgeStartException(String message, @Nullable Integer exitCode, List<String> output) {
		super((output.isEmpty()) ? message : message + ". Its last output was:" + System.lineSeparator()
				+ String.join(System.lineSeparator(), output));
		this.exitCode = exitCode;
		this.output = List.copyOf(output);
	}

	/**
	 * Return the exit code: 2 stands for a bad configuration, 3 for a bad schema, 4 for a
	 * port that is in use.
	 * @return the exit code, or {@code null} if the bridge took too long
	 */
	public @Nullable Integer getExitCode() {
		return this.exitCode;
	}

	/**
	 * Return the last lines that the bridge wrote.
	 * @return the last lines
	 */
	public List<String> getOutput() {
		return this.output;
	}

}
