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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bridge's files as the {@code prisma-bridge} artifact carries them.
 */
public final class BridgeBundle {

	private static final Logger logger = LoggerFactory.getLogger(BridgeBundle.class);

	private static final String ROOT = "META-INF/prisma-bridge/";

	private static final String SCRIPT = "bridge.mjs";

	private final ClassLoader classLoader;

	private final BridgeIndex index;

	private final BridgePlatform platform;

	BridgeBundle(ClassLoader classLoader, BridgeIndex index, BridgePlatform platform) {
		this.classLoader = classLoader;
		this.index = index;
		this.platform = platform;
	}

	/**
	 * Find the bundle on the class path.
	 * @param classLoader the class loader to look in
	 * @return the bundle
	 * @throws BridgeBundleException if the class path has none
	 */
	public static BridgeBundle fromClassPath(ClassLoader classLoader) {
		try (InputStream content = classLoader.getResourceAsStream(ROOT + "index.txt")) {
			if (content == null) {
				throw new BridgeBundleException("The class path has no bridge: '" + ROOT
						+ "index.txt' is in the artifact 'io.github.prismaspring:prisma-bridge'", null);
			}
			return new BridgeBundle(classLoader, BridgeIndex.parse(content.readAllBytes()), BridgePlatform.current());
		}
		catch (IOException ex) {
			throw new BridgeBundleException("The bridge's index cannot be read", ex);
		}
	}

	/**
	 * Return what tells this bundle from every other: the SHA-256 of its index.
	 * @return the hash in hexadecimal
	 */
	public String hash() {
		return this.index.hash();
	}

	/**
	 * Unpack the bundle, unless the cache has it already.
	 * @param cache where to unpack to
	 * @return the script to run with Node.js; what it needs lies beside it
	 * @throws BridgeBundleException if a file is missing or damaged, or cannot be written
	 */
	public Path unpack(BridgeCache cache) {
		List<BridgeIndex.File> files = this.index.filesFor(this.platform);
		Path folder = cache.folder(this.index.hash() + "-" + this.platform, new BridgeCache.Content() {

			@Override
			public boolean isIn(Path folder) {
				return files.stream().allMatch((file) -> size(folder.resolve(file.path())) == file.size());
			}

			@Override
			public void writeTo(Path folder) throws IOException {
				logger.debug("Unpacking the bridge, {} files", files.size());
				for (BridgeIndex.File file : files) {
					copy(file, folder.resolve(file.path()));
				}
			}

		});
		return folder.resolve(SCRIPT);
	}

	private void copy(BridgeIndex.File file, Path target) throws IOException {
		Files.createDirectories(target.getParent());
		try (InputStream resource = this.classLoader.getResourceAsStream(ROOT + file.path())) {
			if (resource == null) {
				throw new BridgeBundleException("The bridge's file '" + file.path() + "' is missing in its artifact",
						null);
			}
			Sha256 sha256 = new Sha256();
			Files.copy(new DigestInputStream(resource, sha256.digest()), target);
			if (!sha256.hex().equals(file.sha256())) {
				throw new BridgeBundleException("The bridge's file '" + file.path() + "' is damaged", null);
			}
		}
	}

	private static long size(Path file) {
		try {
			return Files.isRegularFile(file) ? Files.size(file) : -1;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
