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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link IncrementalOutput}.
 */
class IncrementalOutputTests {

	private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

	private OutputFolders folders;

	private IncrementalOutput output;

	private Path stamps;

	@BeforeEach
	void setUp(@TempDir Path target) {
		this.folders = new OutputFolders(target.resolve("sources"), target.resolve("resources"));
		this.stamps = target.resolve("stamps");
		this.output = new IncrementalOutput(this.folders, this.stamps.resolve("generate"));
	}

	@Test
	void writesSourcesAndResourcesToTheirFolders() throws IOException {
		OutputSummary summary = this.output.write("1", List.of(source("a/A.java", "A"), resource("META-INF/b", "B")));
		assertThat(this.folders.sources().resolve("a/A.java")).hasContent("A");
		assertThat(this.folders.resources().resolve("META-INF/b")).hasContent("B");
		assertThat(summary).isEqualTo(new OutputSummary(2, 0, 0));
	}

	@Test
	void isUpToDateAfterRunWithSameFingerprint() throws IOException {
		assertThat(this.output.isUpToDate("1")).isFalse();
		this.output.write("1", List.of(source("A.java", "A")));
		assertThat(this.output.isUpToDate("1")).isTrue();
		assertThat(this.output.isUpToDate("2")).isFalse();
	}

	@Test
	void isNotUpToDateWhenFileWasEditedOrDeleted() throws IOException {
		this.output.write("1", List.of(source("A.java", "A")));
		Path file = this.folders.sources().resolve("A.java");
		Files.writeString(file, "edited");
		assertThat(this.output.isUpToDate("1")).isFalse();
		Files.delete(file);
		assertThat(this.output.isUpToDate("1")).isFalse();
	}

	@Test
	void damagedStampMeansNotUpToDate() throws IOException {
		this.output.write("1", List.of(source("A.java", "A")));
		Files.writeString(this.stamps.resolve("generate"), "");
		assertThat(this.output.isUpToDate("1")).isFalse();
	}

	@Test
	void unchangedFileKeepsItsTimeStamp() throws IOException {
		this.output.write("1", List.of(source("A.java", "A"), source("B.java", "B")));
		Path a = this.folders.sources().resolve("A.java");
		Path b = this.folders.sources().resolve("B.java");
		Files.setLastModifiedTime(a, LONG_AGO);
		Files.setLastModifiedTime(b, LONG_AGO);
		OutputSummary summary = this.output.write("2", List.of(source("A.java", "A"), source("B.java", "changed")));
		assertThat(Files.getLastModifiedTime(a)).isEqualTo(LONG_AGO);
		assertThat(Files.getLastModifiedTime(b)).isNotEqualTo(LONG_AGO);
		assertThat(summary).isEqualTo(new OutputSummary(1, 1, 0));
	}

	@Test
	void staleFileDisappearsWithItsEmptyFolders() throws IOException {
		this.output.write("1", List.of(source("a/b/A.java", "A"), source("B.java", "B")));
		OutputSummary summary = this.output.write("2", List.of(source("B.java", "B")));
		assertThat(this.folders.sources().resolve("a")).doesNotExist();
		assertThat(this.folders.sources().resolve("B.java")).exists();
		assertThat(summary).isEqualTo(new OutputSummary(0, 1, 1));
	}

	@Test
	void fileOfAnotherOriginIsLeftAlone() throws IOException {
		this.output.write("1", List.of(source("a/A.java", "A")));
		Path other = Files.writeString(this.folders.sources().resolve("a/Other.java"), "other");
		this.output.write("2", List.of());
		assertThat(other).hasContent("other");
	}

	@Test
	void linesOfSeveralRunsShareAFile() throws IOException {
		IncrementalOutput another = new IncrementalOutput(this.folders, this.stamps.resolve("another"));
		this.output.write("1", List.of(new GeneratedLine("META-INF/imports", "b.B")));
		another.write("1", List.of(new GeneratedLine("META-INF/imports", "a.A")));
		Path imports = this.folders.resources().resolve("META-INF/imports");
		assertThat(imports).hasContent("a.A\nb.B\n");
		assertThat(this.output.isUpToDate("1")).isTrue();
		this.output.write("2", List.of(new GeneratedLine("META-INF/imports", "c.C")));
		assertThat(imports).hasContent("a.A\nc.C\n");
		another.write("2", List.of());
		this.output.write("3", List.of());
		assertThat(imports).doesNotExist();
	}

	private static GeneratedFile source(String path, String text) {
		return GeneratedFile.source(path, text, StandardCharsets.UTF_8);
	}

	private static GeneratedFile resource(String path, String text) {
		return GeneratedFile.resource(path, text.getBytes(StandardCharsets.UTF_8));
	}

}
