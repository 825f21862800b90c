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

package io.github.prismaspring.codegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Output folders that remember what was generated into them, so that a run can be
 * skipped, files keep their time stamp unless their content changes, and files that are
 * no longer generated disappear. Files that something else put there are left alone.
 */
public final class IncrementalOutput {

	private final OutputFolders folders;

	private final Path stampFile;

	/**
	 * Create an output.
	 * @param folders where files go
	 * @param stampFile the file to remember the last run in
	 */
	public IncrementalOutput(OutputFolders folders, Path stampFile) {
		this.folders = folders;
		this.stampFile = stampFile;
	}

	/**
	 * Return whether the last run had the same input and its files are still as it left
	 * them.
	 * @param fingerprint the fingerprint of the input
	 * @return {@code true} if there is nothing to do
	 * @throws IOException if files cannot be read
	 */
	public boolean isUpToDate(String fingerprint) throws IOException {
		Stamp stamp = Stamp.read(this.stampFile);
		if (!stamp.fingerprint().equals(fingerprint)) {
			return false;
		}
		for (StampEntry entry : stamp.entries()) {
			if (!entry.isIntact(this.folders)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Bring the folders to the given state.
	 * @param fingerprint the fingerprint of the input
	 * @param outputs everything that this run generated
	 * @return what was done
	 * @throws IOException if files cannot be written or deleted
	 */
	public OutputSummary write(String fingerprint, Collection<? extends Generated> outputs) throws IOException {
		List<? extends Generated> sorted = outputs.stream().sorted(Comparator.comparing(Generated::path)).toList();
		List<StampEntry> entries = sorted.stream().map(Generated::stampEntry).toList();
		int deleted = removeStale(entries);
		int written = 0;
		for (Generated output : sorted) {
			if (output.writeTo(this.folders)) {
				written++;
			}
		}
		new Stamp(fingerprint, entries).write(this.stampFile);
		return new OutputSummary(written, sorted.size() - written, deleted);
	}

	private int removeStale(List<StampEntry> current) throws IOException {
		Set<String> wanted = current.stream().map(this::place).collect(Collectors.toUnmodifiableSet());
		int removed = 0;
		for (StampEntry entry : Stamp.read(this.stampFile).entries()) {
			if (!wanted.contains(place(entry)) && entry.remove(this.folders)) {
				removed++;
				deleteEmptyFolders(entry.file(this.folders).getParent(), entry.root(this.folders));
			}
		}
		return removed;
	}

	private String place(StampEntry entry) {
		String file = entry.file(this.folders).toString();
		return (entry.kind() == StampEntry.Kind.LINE) ? file + " " + entry.content() : file;
	}

	private static void deleteEmptyFolders(@Nullable Path folder, Path root) throws IOException {
		Path current = folder;
		while (current != null && !current.equals(root) && isEmpty(current)) {
			Files.delete(current);
			current = current.getParent();
		}
	}

	private static boolean isEmpty(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> children = Files.list(folder)) {
			return children.findAny().isEmpty();
		}
	}

}
