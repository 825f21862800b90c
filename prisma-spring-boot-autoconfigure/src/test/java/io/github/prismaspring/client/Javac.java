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
import java.util.ArrayList;
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

import com.sun.source.util.JavacTask;

/**
 * Compiles pieces of code against the example client, to prove what does not compile.
 */
public final class Javac {

	private static final String SOURCE = """
			import static io.github.prismaspring.client.example.Models.*;
			import io.github.prismaspring.client.example.*;
			import io.github.prismaspring.client.batch.*;
			import io.github.prismaspring.client.select.*;
			import io.github.prismaspring.client.write.*;
			import java.math.*;
			import java.time.*;
			import java.util.*;
			import reactor.core.publisher.*;
			class Snippet%d {
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
		return complaints(List.of(expression), List.of("-d", classes.toString())).get(0);
	}

	/**
	 * Returns what the compiler says against each of many expressions, which it reads at
	 * once: starting it takes longer than an expression.
	 * @param expressions the expressions; each may use {@code prisma} and
	 * {@code reactive}
	 * @return the errors against each, empty if it compiles
	 */
	public static List<String> complaints(List<String> expressions) {
		return complaints(expressions, List.of("-implicit:none", "-Xmaxerrs", "0"));
	}

	private static List<String> complaints(List<String> expressions, List<String> options) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
		List<Source> sources = new ArrayList<>();
		expressions.forEach((expression) -> sources.add(new Source(sources.size(), expression)));
		try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
			List<String> all = Stream.concat(Stream.of("-proc:none"), options.stream()).toList();
			((JavacTask) compiler.getTask(null, files, diagnostics, all, null, sources)).analyze();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return sources.stream().map((source) -> errors(diagnostics, source)).toList();
	}

	private static String errors(DiagnosticCollector<JavaFileObject> diagnostics, Source source) {
		return diagnostics.getDiagnostics()
			.stream()
			.filter((diagnostic) -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
			.filter((diagnostic) -> diagnostic.getSource().toUri().equals(source.toUri()))
			.map((diagnostic) -> diagnostic.getMessage(Locale.ROOT))
			.collect(Collectors.joining("\n"));
	}

	private static final class Source extends SimpleJavaFileObject {

		private final String text;

		Source(int number, String expression) {
			super(URI.create("string:///Snippet%d.java".formatted(number)), Kind.SOURCE);
			this.text = SOURCE.formatted(number, expression);
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) {
			return this.text;
		}

	}

}
