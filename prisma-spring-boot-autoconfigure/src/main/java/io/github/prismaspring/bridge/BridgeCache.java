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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps unpacked files on disk, in folders that are named by their content.
 * <p>
 * A folder appears under its name only when it is complete, so processes that start at
 * the same moment cannot see each other's half-written files. A folder that others could
 * have written to is not used.
 */
public final class BridgeCache {

	private static final Logger logger = LoggerFactory.getLogger(BridgeCache.class);

	private static final String UNFINISHED = ".unfinished-";

	private final List<Path> candidates;

	private final PrivateFiles privateFiles = new PrivateFiles();

	private BridgeCache(List<Path> candidates) {
		this.candidates = candidates;
	}

	/**
	 * Return the cache of this user, in the place that the operating system has for that.
	 * @return the user's cache
	 */
	public static BridgeCache ofUser() {
		return new BridgeCache(
				new BridgeCacheLocation(BridgePlatform.current(), System.getenv(), System.getProperties())
					.candidates());
	}

	/**
	 * Return a cache in the given folder, or the one {@linkplain #ofUser() of this user}
	 * when there is none given.
	 * @param directory the folder
	 * @return a cache
	 */
	public static BridgeCache in(@Nullable Path directory) {
		return (directory != null) ? new BridgeCache(List.of(directory.toAbsolutePath())) : ofUser();
	}

	/**
	 * Return the folder of the given name, filling it first if need be.
	 * @param name the name, which stands for this content and no other
	 * @param content what has to be in it
	 * @return the folder
	 */
	Path folder(String name, Content content) {
		Path directory = directory();
		Path folder = directory.resolve(name);
		try {
			if (isComplete(folder, content)) {
				return folder;
			}
			try (CacheLock lock = CacheLock.acquire(directory.resolve(".lock"))) {
				logger.trace("Holding {}", lock);
				if (!isComplete(folder, content)) {
					replace(directory, folder, content);
				}
			}
			return folder;
		}
		catch (IOException ex) {
			throw new BridgeBundleException("The folder '" + folder + "' cannot be written", ex);
		}
	}

	private Path directory() {
		IOException failure = new IOException("This user has neither a home nor a folder for temporary files");
		for (Path candidate : this.candidates) {
			try {
				this.privateFiles.createDirectories(candidate);
				if (Files.isWritable(candidate)) {
					return candidate;
				}
				failure = new IOException("'" + candidate + "' is not writable");
			}
			catch (IOException ex) {
				logger.debug("'{}' cannot serve as cache", candidate, ex);
				failure = ex;
			}
		}
		throw new BridgeBundleException("There is no folder to unpack the bridge to. Tried: " + this.candidates
				+ ". The property 'prisma.bridge.cache-directory' names another one", failure);
	}

	private boolean isComplete(Path folder, Content content) throws IOException {
		return Files.isDirectory(folder) && this.privateFiles.isPrivate(folder) && content.isIn(folder);
	}

	private void replace(Path directory, Path folder, Content content) throws IOException {
		removeUnfinished(directory);
		Path unfinished = this.privateFiles.createTempDirectory(directory, UNFINISHED);
		content.writeTo(unfinished);
		if (Files.exists(folder)) {
			Files.move(folder, this.privateFiles.createTempDirectory(directory, UNFINISHED).resolve("replaced"));
		}
		Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
		removeUnfinished(directory);
	}

	// Only the holder of the lock has unfinished folders, so all that are there were left
	// by processes that were killed
	private static void removeUnfinished(Path directory) throws IOException {
		try (Stream<Path> entries = Files.list(directory)) {
			entries.filter((entry) -> String.valueOf(entry.getFileName()).startsWith(UNFINISHED))
				.forEach(BridgeCache::delete);
		}
	}

	private static void delete(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			logger.debug("'{}' could not be removed", folder, ex);
		}
	}

	/**
	 * What is to be in a folder of the cache.
	 */
	interface Content {

		boolean isIn(Path folder) throws IOException;

		void writeTo(Path folder) throws IOException;

	}

}
