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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link NodeLocator}.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Uses shell scripts")
class NodeLocatorTests {

	@TempDir
	private Path directory;

	@Test
	void locateFindsNodeOfThisMachine() {
		NodeRuntime node = NodeLocator.create().locate();
		assertThat(node.executable()).isExecutable();
		assertThat(node.version().isSupported()).isTrue();
	}

	@Test
	void locateTakesFirstSupportedVersionOnPath() throws IOException {
		Path old = FakeNode.in(this.directory.resolve("old"), "v18.20.8");
		Path first = FakeNode.in(this.directory.resolve("first"), "v22.12.0");
		Path second = FakeNode.in(this.directory.resolve("second"), "v24.0.0");
		NodeRuntime node = withPath(old.getParent(), this.directory.resolve("missing"), first.getParent(),
				second.getParent())
			.locate();
		assertThat(node).isEqualTo(new NodeRuntime(first, new NodeVersion(22, 12, 0)));
	}

	@Test
	void locatePrefersNodeHomeToPath() throws IOException {
		Path onPath = FakeNode.in(this.directory.resolve("path"), "v22.12.0");
		Path home = this.directory.resolve("home");
		Path inHome = FakeNode.in(home.resolve("bin"), "v24.0.0");
		NodeRuntime node = NodeLocator.create()
			.withEnvironment(Map.of("PATH", onPath.getParent().toString(), "NODE_HOME", home.toString()))
			.locate();
		assertThat(node.executable()).isEqualTo(inHome);
	}

	@Test
	void locateTakesNamedExecutableAndNoOther() throws IOException {
		Path named = FakeNode.executable(this.directory.resolve("node-24"), "echo v24.1.0");
		assertThat(NodeLocator.create().withExecutable(named.toString()).locate().executable()).isEqualTo(named);
	}

	@Test
	void locateFindsNamedCommandOnPath() throws IOException {
		Path named = FakeNode.executable(this.directory.resolve("node24"), "echo v24.1.0");
		FakeNode.in(this.directory, "v22.12.0");
		assertThat(withPath(this.directory).withExecutable("node24").locate().executable()).isEqualTo(named);
	}

	@Test
	void locateWhenThereIsNoNodeTellsWhereItLooked() {
		assertThatExceptionOfType(NodeNotFoundException.class).isThrownBy(withPath(this.directory)::locate)
			.satisfies((ex) -> assertThat(ex.getSearched()).containsExactly(this.directory.toString()))
			.withMessageContaining(this.directory.toString());
	}

	@Test
	void locateWhenNamedExecutableIsMissingDoesNotSearchPath() throws IOException {
		FakeNode.in(this.directory, "v22.12.0");
		String missing = this.directory.resolve("missing/node").toString();
		NodeLocator locator = withPath(this.directory).withExecutable(missing);
		assertThatExceptionOfType(NodeNotFoundException.class).isThrownBy(locator::locate)
			.satisfies((ex) -> assertThat(ex.getSearched()).containsExactly(missing));
	}

	@Test
	void locateWhenAllVersionsAreUnsupportedTellsWhatItFound() throws IOException {
		Path first = FakeNode.in(this.directory.resolve("first"), "v18.20.8");
		Path second = FakeNode.in(this.directory.resolve("second"), "v23.0.0");
		assertThatExceptionOfType(UnsupportedNodeVersionException.class)
			.isThrownBy(withPath(first.getParent(), second.getParent())::locate)
			.satisfies((ex) -> assertThat(ex.getFound()).containsExactly(
					new NodeRuntime(first, new NodeVersion(18, 20, 8)),
					new NodeRuntime(second, new NodeVersion(23, 0, 0))))
			.withMessageContaining("18.20.8")
			.withMessageContaining(NodeVersion.SUPPORTED);
	}

	@Test
	void locateIgnoresWhatIsNotNode() throws IOException {
		FakeNode.executable(this.directory.resolve("broken/node"), "exit 1");
		FakeNode.executable(this.directory.resolve("chatty/node"), "echo hello");
		Files.createDirectories(this.directory.resolve("folder/node"));
		Files.createFile(Files.createDirectories(this.directory.resolve("plain")).resolve("node"));
		NodeLocator locator = withPath(this.directory.resolve("broken"), this.directory.resolve("chatty"),
				this.directory.resolve("folder"), this.directory.resolve("plain"));
		assertThatExceptionOfType(NodeNotFoundException.class).isThrownBy(locator::locate);
	}

	@Test
	void locateWhenPathIsEmptyFails() {
		assertThatExceptionOfType(NodeNotFoundException.class)
			.isThrownBy(NodeLocator.create().withEnvironment(Map.of())::locate)
			.withMessageContaining("an empty PATH");
	}

	private static NodeLocator withPath(Path... folders) {
		String path = String.join(File.pathSeparator, Arrays.stream(folders).map(Path::toString).toList());
		return NodeLocator.create().withEnvironment(Map.of("PATH", path));
	}

}
