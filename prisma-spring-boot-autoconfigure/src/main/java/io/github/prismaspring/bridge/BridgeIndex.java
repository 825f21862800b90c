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

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Table of contents of the bundle.
 *
 * @param hash the SHA-256 of the index itself, which names this very content
 * @param files the files in the order of the index
 */
record BridgeIndex(String hash, List<File> files) {

	static BridgeIndex parse(byte[] content) {
		List<File> files = new ArrayList<>();
		new String(content, StandardCharsets.UTF_8).lines()
			.filter((line) -> !line.isBlank())
			.map(File::parse)
			.forEach(files::add);
		return new BridgeIndex(Sha256.of(content), List.copyOf(files));
	}

	List<File> filesFor(BridgePlatform platform) {
		return this.files.stream().filter((file) -> platform.needs(file.path())).toList();
	}

	/**
	 * One file of the bundle.
	 *
	 * @param sha256 the hash of its content
	 * @param size its length in bytes
	 * @param path its path within the bundle, with {@code /} between the folders
	 */
	record File(String sha256, long size, String path) {

		static File parse(String line) {
			String[] parts = line.split(" ", 3);
			if (parts.length != 3 || !parts[0].matches("[0-9a-f]{64}") || !parts[1].matches("\\d{1,18}")
					|| !isRelative(parts[2])) {
				throw new BridgeBundleException("The bridge's index has a line that is not one: " + line, null);
			}
			return new File(parts[0], Long.parseLong(parts[1]), parts[2]);
		}

		private static boolean isRelative(String path) {
			return !path.isEmpty() && path.indexOf('\\') < 0 && path.indexOf(':') < 0
					&& List.of(path.split("/", -1))
						.stream()
						.noneMatch((name) -> name.isEmpty() || name.startsWith(".."));
		}

	}

}
