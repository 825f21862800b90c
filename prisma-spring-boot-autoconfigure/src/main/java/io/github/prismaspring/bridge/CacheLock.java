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
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

/**
 * Lock that one thread of one process of this machine can have at a time.
 */
final class CacheLock implements AutoCloseable {

	private static final Duration TIMEOUT = Duration.ofMinutes(1);

	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

	private final FileChannel channel;

	private CacheLock(FileChannel channel) {
		this.channel = channel;
	}

	static CacheLock acquire(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		long deadline = System.nanoTime() + TIMEOUT.toNanos();
		try {
			while (tryLock(channel) == null) {
				if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
					throw new IOException("'" + file + "' is locked by another process");
				}
				LockSupport.parkNanos(PAUSE);
			}
			return new CacheLock(channel);
		}
		catch (IOException | RuntimeException ex) {
			channel.close();
			throw ex;
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null; // held by another thread of this process
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
