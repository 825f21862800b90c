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
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Where the operating system wants a user's cached files to be.
 */
final class BridgeCacheLocation {

	private static final String NAME = "prisma-spring";

	private final BridgePlatform platform;

	private final Map<String, String> environment;

	private final Properties properties;

	BridgeCacheLocation(BridgePlatform platform, Map<String, String> environment, Properties properties) {
		this.platform = platform;
		this.environment = environment;
		this.properties = properties;
	}

	/**
	 * Return the folders to try, best first. The last one is in the folder for temporary
	 * files, for users without a home such as those of containers.
	 * @return the candidates
	 */
	List<Path> candidates() {
		return Stream.of(userCache(), temporary()).flatMap(Stream::ofNullable).toList();
	}

	private @Nullable Path userCache() {
		Path home = absolute(this.properties.getProperty("user.home"));
		return switch (this.platform.system()) {
			case "darwin" -> below(home, "Library", "Caches", NAME);
			case "win32" -> {
				Path local = absolute(this.environment.get("LOCALAPPDATA"));
				yield (local != null) ? below(local, NAME, "Cache") : below(home, "AppData", "Local", NAME, "Cache");
			}
			default -> {
				Path cache = absolute(this.environment.get("XDG_CACHE_HOME"));
				yield (cache != null) ? below(cache, NAME) : below(home, ".cache", NAME);
			}
		};
	}

	private @Nullable Path temporary() {
		return below(absolute(this.properties.getProperty("java.io.tmpdir")),
				NAME + "-" + this.properties.getProperty("user.name", "user").replaceAll("[^A-Za-z0-9_-]", "_"));
	}

	private static @Nullable Path absolute(@Nullable String path) {
		if (path == null || path.isBlank() || path.equals("?")) {
			return null;
		}
		Path result = Path.of(path);
		return (result.isAbsolute()) ? result : null;
	}

	private static @Nullable Path below(@Nullable Path folder, String... names) {
		if (folder == null) {
			return null;
		}
		Path result = folder;
		for (String name : names) {
			result = result.resolve(name);
		}
		return result;
	}

}
