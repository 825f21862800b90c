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
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.boot.loader.launch.LaunchedClassLoader;
import org.springframework.boot.loader.net.protocol.Handlers;
import org.springframework.boot.loader.net.protocol.jar.JarUrl;

/**
 * A jar as Spring Boot makes it of an application, with the libraries as jars in it, read
 * by Spring Boot's own class loader.
 */
final class ExecutableJar implements AutoCloseable {

	private static final String LIBRARIES = "BOOT-INF/lib/";

	private static final String HANDLERS = "java.protocol.handler.pkgs";

	private final Path file;

	private final String handlersBefore;

	private ExecutableJar(Path file) {
		this.file = file;
		this.handlersBefore = System.getProperty(HANDLERS, "");
		Handlers.register();
	}

	static ExecutableJar of(Path file, Path... libraries) throws IOException {
		try (OutputStream stream = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(stream)) {
			zip.putNextEntry(new ZipEntry(LIBRARIES));
			for (Path library : libraries) {
				putStored(zip, LIBRARIES + library.getFileName(), Files.readAllBytes(library));
			}
		}
		return new ExecutableJar(file);
	}

	// What is compressed cannot be read as a jar in place
	private static void putStored(ZipOutputStream zip, String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		CRC32 crc = new CRC32();
		crc.update(content);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(content.length);
		entry.setCrc(crc.getValue());
		zip.putNextEntry(entry);
		zip.write(content);
	}

	ClassLoader library(Path library) throws IOException {
		URL url = JarUrl.create(this.file.toFile(), LIBRARIES + library.getFileName());
		return new LaunchedClassLoader(false, new URL[] { url }, null);
	}

	@Override
	public void close() {
		System.setProperty(HANDLERS, this.handlersBefore);
	}

}
