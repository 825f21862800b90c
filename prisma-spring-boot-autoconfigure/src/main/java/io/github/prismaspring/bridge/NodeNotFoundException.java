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

/**
 * Thrown when there is no Node.js on this machine, or none where it was said to be.
 */
public class NodeNotFoundException extends BridgeException {

	private final List<String> searched;

	/**
	 * Create a new exception.
	 * @param searched the places that were searched, in order
	 */
	public NodeNotFoundException(List<String> searched) {
		super("No Node.js executable was found. Searched: " + String.join(", ", searched));
		this.searched = List.copyOf(searched);
	}

	/**
	 * Return the places that were searched.
	 * @return the places in the order of the search
	 */
	public List<String> getSearched() {
		return this.searched;
	}

}
