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

package io.github.prismaspring.codegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Record of a finished run: what it depended on and what it left on disk.
 *
 * @param fingerprint the fingerprint of the run's input
 * @param entries what it left
 */
record Stamp(String fingerprint, List<StampEntry> entries) {

	/**
	 * Read a stamp.
	 * @param file the file it was written to
	 * @return the stamp, one that matches nothing if there is no such file
	 */
	static Stamp read(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			return new Stamp("", List.of());
		}
		List<String> lines = Files.readAllLines(file);
		String fingerprint = lines.stream().findFirst().orElse("");
		return new Stamp(fingerprint, lines.stream().skip(1).map(StampEntry::parse).flatMap(Optional::stream).toList());
	}

	void write(Path file) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		Files.writeString(file,
				this.entries.stream()
					.map(StampEntry::toString)
					.collect(Collectors.joining("\n", this.fingerprint + "\n", "\n")));
	}

}
