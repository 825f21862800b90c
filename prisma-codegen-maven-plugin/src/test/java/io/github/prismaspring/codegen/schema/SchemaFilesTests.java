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

package io.github.prismaspring.codegen.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link SchemaFiles}.
 */
class SchemaFilesTests {

	@TempDir
	private Path folder;

	@Test
	void readsSingleFile() throws IOException {
		Path file = write("shop.prisma", "model A");
		assertThat(SchemaFiles.read(file).contents()).containsOnlyKeys("shop.prisma")
			.containsEntry("shop.prisma", Files.readAllBytes(file));
	}

	@Test
	void readsFolderAtAnyDepthInOrder() throws IOException {
		write("schema.prisma", "");
		write("models/user.prisma", "");
		write("models/inner/post.prisma", "");
		write("migrations/1/migration.sql", "");
		assertThat(SchemaFiles.read(this.folder).contents().keySet()).containsExactly("models/inner/post.prisma",
				"models/user.prisma", "schema.prisma");
	}

	@Test
	void saysWhatToDoWhenThereIsNoSchema() {
		assertThatExceptionOfType(SchemaException.class)
			.isThrownBy(() -> SchemaFiles.read(this.folder.resolve("missing")))
			.withMessageContaining("There is no Prisma schema at")
			.withMessageContaining("-Dprisma.codegen.schema");
	}

	@Test
	void saysWhenFolderHasNoSchema() {
		assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> SchemaFiles.read(this.folder))
			.withMessageContaining("has no .prisma files in it");
	}

	private Path write(String name, String content) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, content);
	}

}
