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

package io.github.prismaspring.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles pieces of code against the example client, to prove what does not compile.
 */
public final class Javac {

	private static final String SOURCE = """
			import static io.github.prismaspring.client.example.Models.*;
			import io.github.prismaspring.client.example.*;
			import io.github.prismaspring.client.batch.*;
			import io.github.prismaspring.client.select.*;
			import java.util.*;
			class Snippet {
				record IdMail(int id, String email) { }
				record PostTitle(String title) { }
				record Card(int id, List<PostTitle> posts, int count) { }
				Object snippet(Prisma prisma, ReactivePrisma reactive) {
					return %s;
				}
			}
			""";

	private Javac() {
	}

	/**
	 * Returns what the compiler says against an expression.
	 * @param expression the expression; may use {@code prisma} and {@code reactive}
	 * @param classes a folder for the classes
	 * @return the errors, empty if the expression compiles
	 */
	public static String complaints(String expression, Path classes) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
		JavaFileObject source = new Source(SOURCE.formatted(expression));
		try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
			List<String> options = List.of("-proc:none", "-d", classes.toString());
			compiler.getTask(null, files, diagnostics, options, null, List.of(source)).call();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Stream<Diagnostic<? extends JavaFileObject>> errors = diagnostics.getDiagnostics()
			.stream()
			.filter((diagnostic) -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
		return errors.map((error) -> error.getMessage(Locale.ROOT)).collect(Collectors.joining("\n"));
	}

	private static final class Source extends SimpleJavaFileObject {

		private final String text;

		Source(String text) {
			super(URI.create("string:///Snippet.java"), Kind.SOURCE);
			this.text = text;
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) {
			return this.text;
		}

	}

}
