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

import java.io.IOException;
import java.util.stream.Stream;

/**
 * Process that ends with this one at the latest: whoever ends this one means all of it.
 */
final class OwnedProcess implements AutoCloseable {

	private final Process process;

	private final Thread atExit;

	private OwnedProcess(Process process) {
		this.process = process;
		this.atExit = new Thread(this::kill, "prisma-bridge-kill-" + process.pid());
	}

	static OwnedProcess start(ProcessBuilder builder) throws IOException {
		OwnedProcess owned = new OwnedProcess(builder.start());
		try {
			Runtime.getRuntime().addShutdownHook(owned.atExit);
		}
		catch (IllegalStateException ex) {
			owned.kill();
		}
		return owned;
	}

	Process process() {
		return this.process;
	}

	@Override
	public void close() {
		kill();
		try {
			Runtime.getRuntime().removeShutdownHook(this.atExit);
		}
		catch (IllegalStateException ex) {
			// Shutting down: the hook finds the process gone.
		}
	}

	private void kill() {
		Stream.concat(this.process.descendants(), Stream.of(this.process.toHandle()))
			.forEach(ProcessHandle::destroyForcibly);
	}

}
