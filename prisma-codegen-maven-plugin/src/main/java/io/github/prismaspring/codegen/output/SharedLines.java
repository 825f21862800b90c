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
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * File of sorted lines which several runs contribute to.
 */
final class SharedLines {

	private SharedLines() {
	}

	static SortedSet<String> read(Path file) throws IOException {
		return Files.isRegularFile(file) ? new TreeSet<>(Files.readAllLines(file)) : new TreeSet<>();
	}

	static boolean add(Path file, String line) throws IOException {
		SortedSet<String> lines = read(file);
		if (!lines.add(line)) {
			return false;
		}
		Files.createDirectories(file.toAbsolutePath().getParent());
		write(file, lines);
		return true;
	}

	static boolean remove(Path file, String line) throws IOException {
		SortedSet<String> lines = read(file);
		if (!lines.remove(line)) {
			return false;
		}
		if (lines.isEmpty()) {
			Files.delete(file);
		}
		else {
			write(file, lines);
		}
		return true;
	}

	private static void write(Path file, SortedSet<String> lines) throws IOException {
		Files.writeString(file, String.join("\n", lines) + "\n");
	}

}
