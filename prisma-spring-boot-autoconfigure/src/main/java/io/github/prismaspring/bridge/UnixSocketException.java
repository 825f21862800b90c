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

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when there can be no Unix socket for the bridge.
 */
public class UnixSocketException extends BridgeException {

	private final Path directory;

	/**
	 * Create a new exception.
	 * @param directory the folder that the socket was to be in
	 * @param reason why it cannot be there
	 * @param cause the cause, if any
	 */
	public UnixSocketException(Path directory, String reason, @Nullable Throwable cause) {
		super("There can be no Unix socket for the bridge in '" + directory + "': " + reason, cause);
		this.directory = directory;
	}

	/**
	 * Return the folder that the socket was to be in.
	 * @return the folder for temporary files
	 */
	public Path getDirectory() {
		return this.directory;
	}

}
