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

package io.github.prismaspring.codegen.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

import io.github.prismaspring.codegen.ClientGenerator;
import io.github.prismaspring.codegen.GenerationResult;
import io.github.prismaspring.codegen.GeneratorSettings;
import io.github.prismaspring.codegen.bridge.BridgeDmmfSource;
import io.github.prismaspring.codegen.java.InputValidation;
import io.github.prismaspring.codegen.output.OutputFolders;
import io.github.prismaspring.codegen.schema.MigrationFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the client of a large schema is generated again only where the schema
 * changed, so that compilers and IDEs see no change where there is none.
 */
class RegenerationTests {

	private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

	private static final String PACKAGE = GoldenSchema.MARKETPLACE.packageName();

	private Path schema;

	private Path target;

	private GeneratedClient client;

	private SortedMap<String, String> before;

	@BeforeEach
	void generateLongAgo(@TempDir Path folder) throws IOException {
		this.schema = Files.createDirectory(folder.resolve("schema"));
		this.target = folder.resolve("target");
		this.client = new GeneratedClient(this.target);
		for (Path file : files(GoldenSchema.MARKETPLACE.schema())) {
			Files.copy(file, this.schema.resolve(file.getFileName()));
		}
		generate();
		this.before = this.client.files(PACKAGE);
		for (Path file : files(this.target)) {
			Files.setLastModifiedTime(file, LONG_AGO);
		}
	}

	@Test
	void unchangedSchemaTouchesNoFile() throws IOException {
		assertThat(generate().upToDate()).isTrue();
		assertThat(touched()).isEmpty();
		assertThat(this.client.files(PACKAGE)).isEqualTo(this.before);
	}

	@Test
	void lostStampTouchesNoFileButTheStamp() throws IOException {
		Files.delete(stamp());
		GenerationResult result = generate();
		assertThat(result.output().written()).isZero();
		assertThat(result.output().unchanged()).isEqualTo(this.before.size());
		assertThat(touched()).containsExactly("stamp");
		assertThat(this.client.files(PACKAGE)).isEqualTo(this.before);
	}

	@Test
	void changedColumnTouchesOnlyItsModelAndTheSchema() throws IOException {
		edit("support.prisma", "  textOpt  String", "  noteOpt  String");
		generate();
		assertThat(touched()).containsExactlyInAnyOrder("Archive.java", "ArchiveCreate.java", "ArchiveFields.java",
				"ArchiveNew.java", "ArchivePatch.java", "Prisma.java", "support.prisma", "stamp");
		assertThat(this.client.files(PACKAGE)).hasSameSizeAs(this.before);
	}

	@Test
	void removedModelTakesItsFilesAlong() throws IOException {
		edit("logistics.prisma", "(?s)model Scan \\{.*?\\n}\n", "");
		edit("logistics.prisma", "  scans [^\n]*\n", "");
		assertThat(generate().output().deleted()).isEqualTo(7);
		assertThat(this.client.files(PACKAGE).keySet()).noneMatch((name) -> name.contains("Scan"));
		assertThat(touched()).contains("Package.java").doesNotContain("Product.java");
	}

	private GenerationResult generate() {
		OutputFolders folders = new OutputFolders(this.target.resolve("sources"), this.target.resolve("resources"));
		return new ClientGenerator(new BridgeDmmfSource(null))
			.generate(new GeneratorSettings(this.schema, MigrationFiles.besideSchema(this.schema), PACKAGE, List.of(),
					folders, stamp(), StandardCharsets.UTF_8, List.of(), InputValidation.BEAN_VALIDATION, null));
	}

	private Path stamp() {
		return this.target.resolve("stamp");
	}

	private void edit(String name, String regex, String replacement) throws IOException {
		Path file = this.schema.resolve(name);
		String text = Files.readString(file);
		String edited = text.replaceFirst(regex, replacement);
		assertThat(edited).isNotEqualTo(text);
		Files.writeString(file, edited);
	}

	private List<String> touched() throws IOException {
		List<String> touched = new ArrayList<>();
		for (Path file : files(this.target)) {
			if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
				touched.add(file.getFileName().toString());
			}
		}
		return touched;
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

}
