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

package io.github.prismaspring.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;

import io.github.prismaspring.codegen.output.Fingerprint;

/**
 * Tells one build of this generator from another, so that a new one does not take the
 * output of an old one for its own.
 */
final class GeneratorIdentity {

	private GeneratorIdentity() {
	}

	/**
	 * Return the fingerprint of this generator's class files.
	 * @return the fingerprint
	 */
	static String value() {
		CodeSource source = GeneratorIdentity.class.getProtectionDomain().getCodeSource();
		try {
			return of(Path.of(source.getLocation().toURI()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String of(Path jarOrFolder) throws IOException {
		Fingerprint fingerprint = new Fingerprint();
		try (Stream<Path> files = Files.walk(jarOrFolder)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				fingerprint.add(Files.readAllBytes(file));
			}
		}
		return fingerprint.value();
	}

}
