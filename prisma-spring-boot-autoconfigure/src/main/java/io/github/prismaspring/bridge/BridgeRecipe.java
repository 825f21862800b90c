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

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tells bridges apart by what they are started with. It is a hash because there are
 * secrets in it.
 */
final class BridgeRecipe {

	private BridgeRecipe() {
	}

	/**
	 * Hashes a command with its environment, its folder and the schema it names.
	 * @param command the command
	 * @return the hash in hexadecimal
	 */
	static String of(ProcessBuilder command) {
		Sha256 sha256 = new Sha256();
		command.command().forEach((argument) -> update(sha256, argument));
		new TreeMap<>(command.environment()).forEach((name, value) -> update(sha256, name + "=" + value));
		File directory = command.directory();
		update(sha256, (directory != null) ? directory.getPath() : "");
		String schema = command.environment().get("PRISMA_SCHEMA");
		if (schema != null) {
			updateWithFiles(sha256, Path.of(schema));
		}
		return sha256.hex();
	}

	private static void updateWithFiles(Sha256 sha256, Path path) {
		try (Stream<Path> found = Files.walk(path)) {
			List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
			for (Path file : files) {
				update(sha256, file.toString());
				update(sha256, Files.readString(file));
			}
		}
		catch (IOException ex) {
			throw new BridgeSchemaException("The schema at '" + path + "' cannot be read: " + ex.getMessage());
		}
	}

	private static void update(Sha256 sha256, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		sha256.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
		sha256.update(bytes);
	}

}
