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

package io.github.prismaspring.demo.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server that outlived its application, which was killed. As long as it runs, no other
 * can have its data.
 */
class OrphanedServer {

	private final Path pidFile;

	OrphanedServer(Path data) {
		this.pidFile = data.resolve("postmaster.pid");
	}

	void stop() throws IOException {
		process().ifPresent((process) -> {
			process.destroy();
			process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
		});
	}

	// The number may belong to another program by now, hence the look at its name.
	private Optional<ProcessHandle> process() throws IOException {
		if (!Files.exists(this.pidFile)) {
			return Optional.empty();
		}
		try (Stream<String> lines = Files.lines(this.pidFile)) {
			return lines.findFirst()
				.map(String::strip)
				.map(Long::valueOf)
				.flatMap(ProcessHandle::of)
				.filter((process) -> process.info().command().orElse("").contains("postgres"));
		}
	}

}
