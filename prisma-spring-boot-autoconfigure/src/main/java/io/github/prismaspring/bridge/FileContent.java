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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * A few files that are in memory.
 *
 * @param files the files by their relative path
 */
record FileContent(Map<String, byte[]> files) implements BridgeCache.Content {

	/**
	 * Tells these files from others.
	 * @return the hash of their paths and contents in hexadecimal
	 */
	String hash() {
		Sha256 sha256 = new Sha256();
		this.files.forEach((path, content) -> {
			sha256.update((path + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
			sha256.update(content);
		});
		return sha256.hex();
	}

	@Override
	public boolean isIn(Path folder) throws IOException {
		for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
			Path path = folder.resolve(file.getKey());
			if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
				return false;
			}
		}
		return true;
	}

	@Override
	public void writeTo(Path folder) throws IOException {
		for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue());
		}
	}

}
