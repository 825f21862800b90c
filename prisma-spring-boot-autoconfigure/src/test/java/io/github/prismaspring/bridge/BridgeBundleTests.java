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
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link BridgeBundle}.
 */
class BridgeBundleTests {

	private static final Map<String, String> FILES = Map.of("bridge.mjs", "import './a.wasm'", "a.wasm", "wasm",
			"native/" + BridgePlatform.current() + "/index.node", "mine", "native/other-cpu/index.node", "other's");

	@TempDir
	private Path directory;

	private Path cacheDirectory;

	private BridgeCache cache;

	@BeforeEach
	void createCache() {
		this.cacheDirectory = this.directory.resolve("cache");
		this.cache = BridgeCache.in(this.cacheDirectory);
	}

	@Test
	void unpackWritesWhatThisPlatformNeeds() throws IOException {
		Path script = bundle(FILES).unpack(this.cache);
		assertThat(script).hasFileName("bridge.mjs").hasContent("import './a.wasm'");
		assertThat(script.resolveSibling("a.wasm")).hasContent("wasm");
		assertThat(script.resolveSibling("native/" + BridgePlatform.current() + "/index.node")).hasContent("mine");
		assertThat(script.resolveSibling("native/other-cpu")).doesNotExist();
	}

	@Test
	void unpackWhenDoneBeforeDoesNotWriteAgain() throws IOException {
		Path script = bundle(FILES).unpack(this.cache);
		Object key = fileKey(script);
		assertThat(bundle(FILES).unpack(this.cache)).isEqualTo(script);
		assertThat(fileKey(script)).isEqualTo(key);
	}

	@Test
	void unpackWhenContentDiffersUsesAnotherFolder() throws IOException {
		Path first = bundle(FILES).unpack(this.cache);
		Path second = bundle(Map.of("bridge.mjs", "v2")).unpack(this.cache);
		assertThat(first.getParent()).isNotEqualTo(second.getParent());
		assertThat(first).hasContent("import './a.wasm'");
		assertThat(second).hasContent("v2");
	}

	@Test
	void unpackRepairsFolderThatLostFiles() throws IOException {
		Path script = bundle(FILES).unpack(this.cache);
		Files.delete(script.resolveSibling("a.wasm"));
		Files.writeString(script, "truncated");
		bundle(FILES).unpack(this.cache);
		assertThat(script).hasContent("import './a.wasm'");
		assertThat(script.resolveSibling("a.wasm")).hasContent("wasm");
	}

	@Test
	void unpackRemovesWhatKilledProcessesLeft() throws IOException {
		Path left = Files.createDirectories(this.cacheDirectory.resolve(".unfinished-1/sub"));
		bundle(FILES).unpack(this.cache);
		assertThat(left.getParent()).doesNotExist();
		assertThat(this.cacheDirectory).isDirectoryNotContaining("glob:**.unfinished*");
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Has no POSIX permissions")
	void unpackedFolderIsPrivate() throws IOException {
		Path folder = bundle(FILES).unpack(this.cache).getParent();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.cacheDirectory)))
			.isEqualTo("rwx------");
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Has no POSIX permissions")
	void unpackReplacesFolderThatOthersCanWriteTo() throws IOException {
		Path script = bundle(FILES).unpack(this.cache);
		Files.writeString(script, "import './b.wasm'");
		Files.setPosixFilePermissions(script.getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
		assertThat(bundle(FILES).unpack(this.cache)).hasContent("import './a.wasm'");
	}

	@Test
	void unpackWhenManyStartAtOnceGivesAllTheSameCompleteFolder() throws Exception {
		BridgeBundle bundle = bundle(FILES);
		ExecutorService executor = Executors.newFixedThreadPool(8);
		try {
			Callable<Path> unpack = () -> bundle.unpack(BridgeCache.in(this.cacheDirectory));
			Set<Path> scripts = executor.invokeAll(IntStream.range(0, 32).mapToObj((i) -> unpack).toList())
				.stream()
				.map(BridgeBundleTests::result)
				.collect(Collectors.toSet());
			assertThat(scripts).singleElement()
				.satisfies((script) -> assertThat(script).hasContent("import './a.wasm'"));
		}
		finally {
			executor.shutdownNow();
		}
	}

	@Test
	void unpackWhenFileIsDamagedFailsAndLeavesNothing() throws IOException {
		BridgeBundle bundle = bundle(FILES);
		Files.writeString(this.directory.resolve("classes/META-INF/prisma-bridge/a.wasm"), "mwas");
		assertThatExceptionOfType(BridgeBundleException.class).isThrownBy(() -> bundle.unpack(this.cache))
			.withMessageContaining("'a.wasm' is damaged");
		try (Stream<Path> folders = Files.list(this.cacheDirectory).filter((path) -> !isUnfinished(path))) {
			assertThat(folders).extracting((path) -> path.getFileName().toString()).containsExactly(".lock");
		}
	}

	@Test
	void unpackWhenFileIsMissingFails() throws IOException {
		BridgeBundle bundle = bundle(FILES);
		Files.delete(this.directory.resolve("classes/META-INF/prisma-bridge/a.wasm"));
		assertThatExceptionOfType(BridgeBundleException.class).isThrownBy(() -> bundle.unpack(this.cache))
			.withMessageContaining("'a.wasm' is missing");
	}

	@Test
	void unpackWhenCacheCannotBeWrittenNamesTheProperty() throws IOException {
		Path file = Files.createFile(this.directory.resolve("file"));
		BridgeBundle bundle = bundle(FILES);
		assertThatExceptionOfType(BridgeBundleException.class)
			.isThrownBy(() -> bundle.unpack(BridgeCache.in(file.resolve("cache"))))
			.withMessageContaining("prisma.bridge.cache-directory");
	}

	@Test
	void fromClassPathWhenThereIsNoneNamesTheArtifact() {
		ClassLoader empty = new URLClassLoader(new URL[0], null);
		assertThatExceptionOfType(BridgeBundleException.class).isThrownBy(() -> BridgeBundle.fromClassPath(empty))
			.withMessageContaining("io.github.prismaspring:prisma-bridge");
	}

	@Test
	void indexThatLeavesTheFolderIsRefused() {
		String hash = Sha256.of(new byte[0]);
		for (String path : new String[] { "../evil", "a/../../evil", "/etc/passwd", "a//b", "C:/evil", "a\\b", "" }) {
			assertThatExceptionOfType(BridgeBundleException.class)
				.isThrownBy(() -> BridgeIndex.parse((hash + " 0 " + path + "\n").getBytes(StandardCharsets.UTF_8)));
		}
	}

	private static Path result(Future<Path> future) {
		try {
			return future.get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isUnfinished(Path path) {
		return path.getFileName().toString().startsWith(".unfinished");
	}

	private static Object fileKey(Path file) throws IOException {
		return Files.readAttributes(file, "lastModifiedTime,fileKey").toString();
	}

	private BridgeBundle bundle(Map<String, String> files) throws IOException {
		Path classes = this.directory.resolve("classes");
		Path root = classes.resolve("META-INF/prisma-bridge");
		StringBuilder index = new StringBuilder();
		for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
			byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
			Files.createDirectories(root.resolve(file.getKey()).getParent());
			Files.write(root.resolve(file.getKey()), content);
			index.append("%s %d %s\n".formatted(Sha256.of(content), content.length, file.getKey()));
		}
		Files.writeString(root.resolve("index.txt"), index);
		return BridgeBundle.fromClassPath(new URLClassLoader(new URL[] { classes.toUri().toURL() }, null));
	}

}
