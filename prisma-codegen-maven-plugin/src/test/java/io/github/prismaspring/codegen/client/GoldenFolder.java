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

package io.github.prismaspring.codegen.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files of a generated client as somebody reviewed them. A folder without an
 * {@code index.txt} holds all of them. A folder with one holds what is worth reading, and
 * the index has the hash of each other file: to add a file to those that are worth
 * reading, create it empty and let the golden files be written.
 *
 * @param folder where they are
 */
record GoldenFolder(Path folder) {

	private static final String INDEX = "index.txt";

	private static final String SEPARATOR = "  ";

	/**
	 * Return the text of each file that is held, and the hash of each other.
	 */
	SortedMap<String, String> read() throws IOException {
		SortedMap<String, String> contents = new TreeMap<>(GeneratedClient.read(this.folder));
		String index = contents.remove(INDEX);
		if (index != null) {
			index.lines().map((line) -> line.split(SEPARATOR)).forEach((line) -> contents.put(line[1], line[0]));
		}
		return contents;
	}

	/**
	 * Return generated files in the form in which this folder has them.
	 */
	SortedMap<String, String> formOf(SortedMap<String, String> generated) {
		SortedMap<String, String> contents = new TreeMap<>();
		generated.forEach((name, text) -> contents.put(name, isHeld(name) ? text : hash(text)));
		return contents;
	}

	/**
	 * Make this folder's contents those of {@link #formOf}.
	 */
	void write(SortedMap<String, String> contents) throws IOException {
		for (String name : GeneratedClient.read(this.folder).keySet()) {
			if (!name.equals(INDEX) && !contents.containsKey(name)) {
				Files.delete(this.folder.resolve(name));
			}
		}
		for (Map.Entry<String, String> content : contents.entrySet()) {
			if (isHeld(content.getKey())) {
				Path file = this.folder.resolve(content.getKey());
				Files.createDirectories(file.getParent());
				Files.writeString(file, content.getValue());
			}
		}
		if (hasIndex()) {
			Stream<String> lines = contents.entrySet()
				.stream()
				.filter((content) -> !isHeld(content.getKey()))
				.map((content) -> content.getValue() + SEPARATOR + content.getKey());
			Files.writeString(this.folder.resolve(INDEX), lines.collect(Collectors.joining("\n", "", "\n")));
		}
	}

	private boolean hasIndex() {
		return Files.exists(this.folder.resolve(INDEX));
	}

	private boolean isHeld(String name) {
		return !hasIndex() || Files.exists(this.folder.resolve(name));
	}

	private static String hash(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
