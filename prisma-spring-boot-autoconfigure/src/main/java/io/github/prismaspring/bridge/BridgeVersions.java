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
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;

/**
 * Versions of what is in the {@code prisma-bridge} artifact.
 *
 * @param bridge the version of the bridge
 * @param prisma the version of Prisma
 */
public record BridgeVersions(String bridge, String prisma) {

	private static final String RESOURCE = "META-INF/prisma-bridge/versions.properties";

	/**
	 * Find the versions on the class path.
	 * @param classLoader the class loader to look in
	 * @return the versions, empty if the class path has no bridge
	 * @throws BridgeBundleException if the file with them cannot be read
	 */
	public static Optional<BridgeVersions> fromClassPath(ClassLoader classLoader) {
		try (InputStream content = classLoader.getResourceAsStream(RESOURCE)) {
			if (content == null) {
				return Optional.empty();
			}
			Properties properties = new Properties();
			properties.load(content);
			return Optional.of(new BridgeVersions(properties.getProperty("bridge", "unknown"),
					properties.getProperty("prisma", "unknown")));
		}
		catch (IOException ex) {
			throw new BridgeBundleException("The bridge's versions cannot be read", ex);
		}
	}

}
