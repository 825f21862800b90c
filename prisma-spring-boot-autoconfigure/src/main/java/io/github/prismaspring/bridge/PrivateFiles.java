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
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/**
 * Creates folders that belong to this user alone, and tells whether others could have
 * changed one. Where files have no POSIX permissions (Windows), the folder that the cache
 * is in is private already.
 */
final class PrivateFiles {

	private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

	private static final Set<PosixFilePermission> WRITABLE_BY_OTHERS = Set.of(PosixFilePermission.GROUP_WRITE,
			PosixFilePermission.OTHERS_WRITE);

	private static final String SUPERUSER = "root";

	void createDirectories(Path directory) throws IOException {
		if (!Files.isDirectory(directory)) {
			Path parent = directory.toAbsolutePath().getParent();
			Files.createDirectories((parent != null) ? parent : directory);
			Files.createDirectories(directory, attributes(directory));
		}
	}

	Path createTempDirectory(Path directory, String prefix) throws IOException {
		return Files.createTempDirectory(directory, prefix, attributes(directory));
	}

	boolean isPrivate(Path directory) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(directory, PosixFileAttributeView.class);
		if (view == null) {
			return true;
		}
		PosixFileAttributes attributes = view.readAttributes();
		if (attributes.permissions().stream().anyMatch(WRITABLE_BY_OTHERS::contains)) {
			return false;
		}
		return attributes.owner().getName().equals(SUPERUSER) || attributes.owner().equals(self());
	}

	// Users of containers often have no entry in the user database, so a file tells
	private static UserPrincipal self() throws IOException {
		Path file = Files.createTempFile("prisma-spring", null);
		try {
			return Files.getOwner(file);
		}
		finally {
			Files.delete(file);
		}
	}

	private static FileAttribute<?>[] attributes(Path directory) {
		boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
		return (posix) ? new FileAttribute<?>[] { OWNER_ONLY } : new FileAttribute<?>[0];
	}

}
