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
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link BridgeSchema}.
 */
class BridgeSchemaTests {

	private static final String FOLDER = "META-INF/prisma/com/acme/db/";

	@TempDir
	private Path directory;

	private BridgeCache cache;

	private ClassLoader classLoader;

	@BeforeEach
	void writeResources() throws IOException {
		Path classes = this.directory.resolve("classes");
		Files.createDirectories(classes.resolve(FOLDER + "models"));
		Files.writeString(classes.resolve(FOLDER + "schema.prisma"), "one");
		Files.writeString(classes.resolve(FOLDER + "models/user.prisma"), "two");
		Files.writeString(classes.resolve(FOLDER + "models/post.prisma"), "three");
		this.classLoader = new URLClassLoader(new URL[] { classes.toUri().toURL() }, null);
		this.cache = BridgeCache.in(this.directory.resolve("cache"));
	}

	@Test
	void oneResourceBecomesOneFile() {
		Path path = BridgeSchema.of(List.of(FOLDER + "schema.prisma"), this.classLoader).path(this.cache);
		assertThat(path).hasFileName("schema.prisma").hasContent("one");
	}

	@Test
	void manyResourcesBecomeOneFolder() {
		Path path = BridgeSchema
			.of(List.of(FOLDER + "schema.prisma", FOLDER + "models/user.prisma", FOLDER + "models/post.prisma"),
					this.classLoader)
			.path(this.cache);
		assertThat(path).isDirectory();
		assertThat(path.resolve("schema.prisma")).hasContent("one");
		assertThat(path.resolve("models/user.prisma")).hasContent("two");
	}

	@Test
	void commonFolderIsOneOfFoldersAndNotOfNames() {
		Path path = BridgeSchema
			.of(List.of(FOLDER + "models/post.prisma", FOLDER + "models/user.prisma"), this.classLoader)
			.path(this.cache);
		assertThat(path).isDirectoryContaining("glob:**/post.prisma").isDirectoryContaining("glob:**/user.prisma");
	}

	@Test
	void sameContentIsSameFolder() {
		BridgeSchema schema = BridgeSchema.of(List.of(FOLDER + "schema.prisma"), this.classLoader);
		assertThat(schema.path(this.cache)).isEqualTo(schema.path(this.cache));
	}

	@Test
	void fileThatWasChangedIsWrittenAgain() throws IOException {
		BridgeSchema schema = BridgeSchema.of(List.of(FOLDER + "schema.prisma"), this.classLoader);
		Files.writeString(schema.path(this.cache), "eno");
		assertThat(schema.path(this.cache)).hasContent("one");
	}

	@Test
	void missingResourceIsNamed() {
		BridgeSchema schema = BridgeSchema.of(List.of(FOLDER + "missing.prisma"), this.classLoader);
		assertThatExceptionOfType(BridgeSchemaException.class).isThrownBy(() -> schema.path(this.cache))
			.withMessageContaining(FOLDER + "missing.prisma");
	}

	@Test
	void noResourcesAreNoSchema() {
		assertThatExceptionOfType(BridgeSchemaException.class)
			.isThrownBy(() -> BridgeSchema.of(List.of(), this.classLoader).path(this.cache));
	}

	@Test
	void pathOnDiskIsTakenAsItIs() throws IOException {
		Path file = Files.createFile(this.directory.resolve("schema.prisma"));
		assertThat(BridgeSchema.of(file).path(this.cache)).isEqualTo(file);
		assertThatExceptionOfType(BridgeSchemaException.class)
			.isThrownBy(() -> BridgeSchema.of(this.directory.resolve("missing")).path(this.cache));
	}

}
