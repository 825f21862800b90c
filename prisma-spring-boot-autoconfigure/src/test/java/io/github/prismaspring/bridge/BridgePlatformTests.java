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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BridgePlatform}.
 */
class BridgePlatformTests {

	@ParameterizedTest
	@CsvSource({ "Linux, amd64, linux-x64", "Linux, aarch64, linux-arm64", "Mac OS X, aarch64, darwin-arm64",
			"Mac OS X, x86_64, darwin-x64", "Windows 11, amd64, win32-x64", "FreeBSD, riscv64, freebsd-riscv64" })
	void isNamedAsInNode(String osName, String osArch, String name) {
		assertThat(BridgePlatform.of(osName, osArch)).hasToString(name);
	}

	@Test
	void needsItsOwnNativeFilesForEveryLibrary() {
		BridgePlatform platform = new BridgePlatform("linux", "x64");
		assertThat(platform.needs("native/linux-x64-gnu/index.node")).isTrue();
		assertThat(platform.needs("native/linux-x64-musl/index.node")).isTrue();
		assertThat(new BridgePlatform("darwin", "arm64").needs("native/darwin-arm64/index.node")).isTrue();
	}

	@Test
	void doesNotNeedNativeFilesOfOthers() {
		BridgePlatform platform = new BridgePlatform("linux", "x64");
		assertThat(platform.needs("native/linux-arm64-gnu/index.node")).isFalse();
		assertThat(platform.needs("native/darwin-x64/index.node")).isFalse();
	}

	@Test
	void needsEverythingThatIsNotNative() {
		assertThat(new BridgePlatform("linux", "x64").needs("bridge.mjs")).isTrue();
	}

}
