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
import java.util.Arrays;
import java.util.Optional;

/**
 * What a run left on disk.
 *
 * @param kind its kind
 * @param content the fingerprint of a file's content, or a line
 * @param path the path below the folder of its kind
 */
record StampEntry(Kind kind, String content, String path) {

	static Optional<StampEntry> parse(String line) {
		String[] parts = line.split(" ", 3);
		return Arrays.stream(Kind.values())
			.filter((kind) -> parts.length == 3 && kind.name().equals(parts[0]))
			.map((kind) -> new StampEntry(kind, parts[1], parts[2]))
			.findFirst();
	}

	boolean isIntact(OutputFolders folders) throws IOException {
		Path file = file(folders);
		if (this.kind == Kind.LINE) {
			return SharedLines.read(file).contains(this.content);
		}
		return Files.isRegularFile(file)
				&& new Fingerprint().add(Files.readAllBytes(file)).value().equals(this.content);
	}

	boolean remove(OutputFolders folders) throws IOException {
		Path file = file(folders);
		return (this.kind == Kind.LINE) ? SharedLines.remove(file, this.content) : Files.deleteIfExists(file);
	}

	Path file(OutputFolders folders) {
		return root(folders).resolve(this.path);
	}

	Path root(OutputFolders folders) {
		return (this.kind == Kind.SOURCE) ? folders.sources() : folders.resources();
	}

	@Override
	public String toString() {
		return this.kind + " " + this.content + " " + this.path;
	}

	/**
	 * Kinds of entries.
	 */
	enum Kind {

		SOURCE, RESOURCE, LINE

	}

}
