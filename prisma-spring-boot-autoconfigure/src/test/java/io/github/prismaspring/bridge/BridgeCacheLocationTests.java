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

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BridgeCacheLocation}.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Uses POSIX paths")
class BridgeCacheLocationTests {

	private static final Path TEMPORARY = Path.of("/tmp/prisma-spring-ann_b");

	@Test
	void onLinuxIsXdgCacheHome() {
		assertThat(location("linux", Map.of("XDG_CACHE_HOME", "/cache"), "/home/ann").candidates())
			.containsExactly(Path.of("/cache/prisma-spring"), TEMPORARY);
	}

	@Test
	void onLinuxIsBelowHomeWhenXdgCacheHomeIsNotSetOrRelative() {
		Path expected = Path.of("/home/ann/.cache/prisma-spring");
		assertThat(location("linux", Map.of(), "/home/ann").candidates()).containsExactly(expected, TEMPORARY);
		assertThat(location("linux", Map.of("XDG_CACHE_HOME", "cache"), "/home/ann").candidates())
			.containsExactly(expected, TEMPORARY);
	}

	@Test
	void onMacIsLibraryCaches() {
		assertThat(location("darwin", Map.of(), "/Users/ann").candidates())
			.startsWith(Path.of("/Users/ann/Library/Caches/prisma-spring"));
	}

	@Test
	void onWindowsIsLocalAppData() {
		assertThat(location("win32", Map.of("LOCALAPPDATA", "/local"), "/home/ann").candidates())
			.startsWith(Path.of("/local/prisma-spring/Cache"));
	}

	@Test
	void withoutHomeIsTemporary() {
		assertThat(location("linux", Map.of(), "?").candidates()).containsExactly(TEMPORARY);
	}

	private static BridgeCacheLocation location(String system, Map<String, String> environment, String home) {
		Properties properties = new Properties();
		properties.setProperty("user.home", home);
		properties.setProperty("user.name", "ann b");
		properties.setProperty("java.io.tmpdir", "/tmp");
		return new BridgeCacheLocation(new BridgePlatform(system, "x64"), environment, properties);
	}

}
