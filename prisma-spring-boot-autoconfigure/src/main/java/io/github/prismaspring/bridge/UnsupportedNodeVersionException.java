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
import java.util.stream.Collectors;

/**
 * Thrown when Node.js is there, but only in versions that Prisma does not run on.
 */
public class UnsupportedNodeVersionException extends BridgeException {

	private final List<NodeRuntime> found;

	/**
	 * Create a new exception.
	 * @param found the installations that were found, in the order of the search
	 */
	public UnsupportedNodeVersionException(List<NodeRuntime> found) {
		super(found.stream().map(NodeRuntime::toString).collect(Collectors.joining(", ", "Found Node.js at ", ""))
				+ ", but Prisma needs " + NodeVersion.SUPPORTED);
		this.found = List.copyOf(found);
	}

	/**
	 * Return the installations that were found.
	 * @return the installations in the order of the search
	 */
	public List<NodeRuntime> getFound() {
		return this.found;
	}

}
