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
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds a Node.js that Prisma runs on.
 * <p>
 * An executable that was named is the only candidate. Otherwise {@code NODE_HOME} and
 * then the folders of {@code PATH} are searched, and the first one with a
 * {@linkplain NodeVersion#isSupported() supported version} is taken, so that an old
 * system-wide Node.js does not hide a newer one behind it.
 */
public final class NodeLocator {

	private static final Logger logger = LoggerFactory.getLogger(NodeLocator.class);

	private static final long VERSION_TIMEOUT_SECONDS = 10;

	private static final List<String> EXECUTABLES = (File.separatorChar == '\\') ? List.of("node.exe")
			: List.of("node", "nodejs");

	private final @Nullable String executable;

	private final Map<String, String> environment;

	private NodeLocator(@Nullable String executable, Map<String, String> environment) {
		this.executable = executable;
		this.environment = environment;
	}

	/**
	 * Create a locator that searches {@code NODE_HOME} and {@code PATH}.
	 * @return a new locator
	 */
	public static NodeLocator create() {
		return new NodeLocator(null, System.getenv());
	}

	/**
	 * Return a locator that takes the given executable and nothing else.
	 * @param executable a path, or the name of a command on {@code PATH}; {@code null} or
	 * an empty text to search
	 * @return a new locator
	 */
	public NodeLocator withExecutable(@Nullable String executable) {
		boolean given = executable != null && !executable.isBlank();
		return new NodeLocator((given) ? executable : null, this.environment);
	}

	/**
	 * Return a locator that searches by the given environment variables instead of those
	 * of this process.
	 * @param environment the environment variables
	 * @return a new locator
	 */
	public NodeLocator withEnvironment(Map<String, String> environment) {
		return new NodeLocator(this.executable, Map.copyOf(environment));
	}

	/**
	 * Find Node.js.
	 * @return the first installation of a supported version
	 * @throws NodeNotFoundException if there is no Node.js
	 * @throws UnsupportedNodeVersionException if there is Node.js, but not in a supported
	 * version
	 */
	public NodeRuntime locate() {
		Map<Path, NodeRuntime> unsupported = new LinkedHashMap<>();
		Candidates candidates = candidates();
		for (Path candidate : candidates.files()) {
			Optional<NodeRuntime> runtime = inspect(candidate);
			if (runtime.isPresent()) {
				if (runtime.get().version().isSupported()) {
					logger.debug("Using Node.js {}", runtime.get());
					return runtime.get();
				}
				unsupported.put(candidate, runtime.get());
			}
		}
		if (!unsupported.isEmpty()) {
			throw new UnsupportedNodeVersionException(List.copyOf(unsupported.values()));
		}
		throw new NodeNotFoundException(candidates.searched());
	}

	private Candidates candidates() {
		if (this.executable != null && isPath(this.executable)) {
			return new Candidates(files(List.of(this.executable)), List.of(this.executable));
		}
		List<String> folders = folders();
		List<String> names = (this.executable != null) ? commands(this.executable) : EXECUTABLES;
		List<String> paths = folders.stream()
			.flatMap((folder) -> names.stream().map((name) -> folder + File.separator + name))
			.toList();
		List<String> searched = new ArrayList<>();
		if (this.executable != null) {
			searched.add("command '" + this.executable + "'");
		}
		searched.addAll(folders);
		return new Candidates(files(paths), (searched.isEmpty()) ? List.of("an empty PATH") : searched);
	}

	private static boolean isPath(String executable) {
		return executable.indexOf('/') >= 0 || executable.indexOf(File.separatorChar) >= 0;
	}

	private static List<String> commands(String name) {
		return (File.separatorChar == '\\') ? List.of(name, name + ".exe") : List.of(name);
	}

	private List<String> folders() {
		Set<String> folders = new LinkedHashSet<>();
		String home = this.environment.get("NODE_HOME");
		if (home != null && !home.isBlank()) {
			folders.add(home + File.separator + "bin");
			folders.add(home);
		}
		for (String folder : path().split(File.pathSeparator, -1)) {
			if (!folder.isBlank()) {
				folders.add(folder);
			}
		}
		return List.copyOf(folders);
	}

	private String path() {
		return this.environment.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().equalsIgnoreCase("PATH"))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("");
	}

	private static Set<Path> files(List<String> paths) {
		Set<Path> files = new LinkedHashSet<>();
		for (String path : paths) {
			try {
				Path file = Path.of(path);
				if (Files.isRegularFile(file) && Files.isExecutable(file)) {
					files.add(file);
				}
			}
			catch (InvalidPathException ex) {
				logger.debug("Ignoring '{}' in the search for Node.js", path, ex);
			}
		}
		return files;
	}

	private static Optional<NodeRuntime> inspect(Path executable) {
		try {
			Process process = new ProcessBuilder(executable.toString(), "--version")
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
			try {
				process.getOutputStream().close();
				if (!process.waitFor(VERSION_TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
					return Optional.empty();
				}
				String output = new String(process.getInputStream().readNBytes(256), StandardCharsets.UTF_8);
				return NodeVersion.parse(output).map((version) -> new NodeRuntime(executable, version));
			}
			finally {
				process.destroyForcibly();
			}
		}
		catch (IOException ex) {
			logger.debug("'{}' is not a working Node.js", executable, ex);
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private record Candidates(Set<Path> files, List<String> searched) {

	}

}
