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
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * File of its own.
 */
public final class GeneratedFile extends Generated {

	private final byte[] content;

	private GeneratedFile(StampEntry.Kind kind, String path, byte[] content) {
		super(new StampEntry(kind, new Fingerprint().add(content).value(), path));
		this.content = content;
	}

	/**
	 * Create a Java source.
	 * @param path its path below the folder for sources, with forward slashes
	 * @param text its text
	 * @param encoding the encoding to write it in
	 * @return the file
	 */
	public static GeneratedFile source(String path, String text, Charset encoding) {
		return new GeneratedFile(StampEntry.Kind.SOURCE, path, text.getBytes(encoding));
	}

	/**
	 * Create a class path resource.
	 * @param path its path below the folder for resources, with forward slashes
	 * @param content its bytes
	 * @return the file
	 */
	public static GeneratedFile resource(String path, byte[] content) {
		return new GeneratedFile(StampEntry.Kind.RESOURCE, path, content.clone());
	}

	/**
	 * Return the bytes of the file.
	 * @return a copy of the bytes
	 */
	public byte[] content() {
		return this.content.clone();
	}

	@Override
	boolean writeTo(OutputFolders folders) throws IOException {
		Path file = stampEntry().file(folders);
		if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), this.content)) {
			return false;
		}
		Files.createDirectories(file.toAbsolutePath().getParent());
		Files.write(file, this.content);
		return true;
	}

}
