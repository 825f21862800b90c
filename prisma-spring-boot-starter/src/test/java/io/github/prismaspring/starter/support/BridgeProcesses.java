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

package io.github.prismaspring.starter.support;

import java.nio.file.Path;
import java.util.List;

/**
 * The bridges that a process has started, as the operating system sees them.
 */
public final class BridgeProcesses {

	private BridgeProcesses() {
	}

	/**
	 * The bridges of this JVM.
	 * @return the living processes
	 */
	public static List<ProcessHandle> ofThisProcess() {
		return of(ProcessHandle.current());
	}

	/**
	 * The bridges of another process.
	 * @param parent the process
	 * @return the living processes
	 */
	public static List<ProcessHandle> of(ProcessHandle parent) {
		return parent.descendants().filter(BridgeProcesses::isNode).filter(ProcessHandle::isAlive).toList();
	}

	private static boolean isNode(ProcessHandle process) {
		return process.info()
			.command()
			.map((command) -> Path.of(command).getFileName().toString().startsWith("node"))
			.orElse(false);
	}

}
