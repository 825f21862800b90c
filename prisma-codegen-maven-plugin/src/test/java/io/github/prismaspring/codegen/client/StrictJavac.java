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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A process of javac that takes warnings for errors and checks nullness by NullAway, as a
 * user's build may do. It is a process because Error Prone needs options of the virtual
 * machine.
 */
final class StrictJavac {

	private static final List<String> ENCAPSULATED = List.of("api", "code", "comp", "file", "main", "model", "parser",
			"processing", "tree", "util");

	/**
	 * The first Java whose compiler keeps type annotations of class files, which the
	 * JSpecify mode of NullAway depends on.
	 */
	private static final int FIRST_WITH_TYPE_ANNOTATIONS = 22;

	private StrictJavac() {
	}

	/**
	 * Return what javac has against sources.
	 */
	static Optional<String> complaint(Collection<Path> sources, Path folder) throws IOException, InterruptedException {
		Path arguments = Files.write(folder.resolve("arguments"),
				Stream.concat(options(folder).stream(), sources.stream().map(Path::toString))
					.map(StrictJavac::quoted)
					.toList());
		Path output = folder.resolve("output");
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
		for (String name : ENCAPSULATED) {
			String module = "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED";
			command.add("-J--add-exports=" + module);
			command.add("-J--add-opens=" + module);
		}
		command.add("@" + arguments);
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		return (process.waitFor() == 0) ? Optional.empty() : Optional.of(Files.readString(output));
	}

	private static List<String> options(Path folder) {
		String classPath = System.getProperty("java.class.path");
		boolean jspecify = Runtime.version().feature() >= FIRST_WITH_TYPE_ANNOTATIONS;
		return List.of("-Xlint:all,-classfile,-processing,-options", "-Werror", "--release", "17", "-implicit:none",
				"-d", folder.resolve("classes").toString(), "-classpath", classPath, "-proc:none", "-processorpath",
				classPath, "-XDcompilePolicy=simple", "-XDaddTypeAnnotationsToSymbol=true",
				"--should-stop=ifError=FLOW", "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:NullAway:ERROR "
						+ "-XepOpt:NullAway:OnlyNullMarked=true -XepOpt:NullAway:JSpecifyMode=" + jspecify);
	}

	private static String quoted(String argument) {
		return '"' + argument.replace("\\", "\\\\") + '"';
	}

}
