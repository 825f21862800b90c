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

package io.github.prismaspring.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.codegen.java.InputValidation;
import io.github.prismaspring.codegen.output.OutputFolders;
import io.github.prismaspring.codegen.schema.DatabaseProvider;
import io.github.prismaspring.codegen.schema.DmmfSource;
import io.github.prismaspring.codegen.schema.SchemaException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link ClientGenerator}.
 */
class ClientGeneratorTests {

	private final RecordingDmmfSource dmmfSource = new RecordingDmmfSource();

	private Path folder;

	@BeforeEach
	void setUp(@TempDir Path folder) throws IOException {
		this.folder = folder;
		Files.createDirectories(folder.resolve("prisma/models"));
		Files.writeString(folder.resolve("prisma/schema.prisma"), "// schema");
		Files.writeString(folder.resolve("prisma/models/user.prisma"), "// user");
	}

	@Test
	void copiesTheSchemaForTheRunTime() {
		generate("com.acme", List.of());
		Path resources = this.folder.resolve("resources/META-INF/prisma/com.acme");
		assertThat(resources.resolve("schema.prisma")).hasContent("// schema");
		assertThat(resources.resolve("models/user.prisma")).hasContent("// user");
	}

	@Test
	void copiesMigrationsWithAnIndexForTheRunTime() throws IOException {
		addMigration("20260101120000_init", "CREATE TABLE a (id INT);");
		addMigration("20260202120000_more", "ALTER TABLE a ADD b INT;");
		Files.writeString(this.folder.resolve("prisma/migrations/migration_lock.toml"), "provider = \"sqlite\"");
		Files.writeString(this.folder.resolve("prisma/migrations/20260101120000_init/README.md"), "Why");
		generate("com.acme", List.of());
		Path resources = this.folder.resolve("resources/META-INF/prisma/com.acme/migrations");
		assertThat(resources.resolve("index.txt")).hasContent("""
				20260101120000_init/migration.sql
				20260202120000_more/migration.sql
				migration_lock.toml
				""");
		assertThat(resources.resolve("20260202120000_more/migration.sql")).hasContent("ALTER TABLE a ADD b INT;");
		assertThat(resources.resolve("migration_lock.toml")).hasContent("provider = \"sqlite\"");
		assertThat(resources.resolve("20260101120000_init/README.md")).doesNotExist();
	}

	@Test
	void noticesAddedChangedAndRemovedMigrations() throws IOException {
		generate("com.acme", List.of());
		Path resources = this.folder.resolve("resources/META-INF/prisma/com.acme/migrations");
		assertThat(resources).doesNotExist();
		addMigration("20260101120000_init", "CREATE TABLE a (id INT);");
		assertThat(generate("com.acme", List.of()).upToDate()).isFalse();
		assertThat(generate("com.acme", List.of()).upToDate()).isTrue();
		addMigration("20260101120000_init", "CREATE TABLE b (id INT);");
		assertThat(generate("com.acme", List.of()).upToDate()).isFalse();
		assertThat(resources.resolve("20260101120000_init/migration.sql")).hasContent("CREATE TABLE b (id INT);");
		Files.delete(this.folder.resolve("prisma/migrations/20260101120000_init/migration.sql"));
		assertThat(generate("com.acme", List.of()).upToDate()).isFalse();
		assertThat(resources).doesNotExist();
	}

	@Test
	void makesTheClientKnownToSpringBoot() {
		generate("com.acme", List.of());
		assertThat(this.folder
			.resolve("resources/META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports"))
			.hasContent("com.acme.PrismaClientAutoConfiguration\n");
	}

	@Test
	void makesTheClientKnownToTestSlices() {
		generate("com.acme", List.of());
		assertThat(this.folder
			.resolve("resources/META-INF/spring/io.github.prismaspring.test.autoconfigure.AutoConfigurePrisma.imports"))
			.hasContent("com.acme.PrismaClientAutoConfiguration\n");
	}

	@Test
	void asksPrismaOnlyOnceWhenNothingChanges() {
		assertThat(generate("com.acme", List.of()).upToDate()).isFalse();
		assertThat(generate("com.acme", List.of()).upToDate()).isTrue();
		assertThat(this.dmmfSource.calls).hasSize(1);
	}

	@Test
	void asksPrismaAgainWhenSchemaChanges() throws IOException {
		generate("com.acme", List.of());
		Files.writeString(this.folder.resolve("prisma/models/user.prisma"), "// changed");
		assertThat(generate("com.acme", List.of()).upToDate()).isFalse();
	}

	@Test
	void asksPrismaAgainWhenFileIsAdded() throws IOException {
		generate("com.acme", List.of());
		Files.writeString(this.folder.resolve("prisma/models/post.prisma"), "");
		assertThat(generate("com.acme", List.of()).upToDate()).isFalse();
	}

	@Test
	void asksPrismaAgainWhenSettingsChange() {
		generate("com.acme", List.of());
		assertThat(generate("com.acme", List.of(DatabaseProvider.SQLITE)).upToDate()).isFalse();
		assertThat(generate("com.acme.other", List.of(DatabaseProvider.SQLITE)).upToDate()).isFalse();
		assertThat(this.folder.resolve("resources/META-INF/prisma/com.acme")).doesNotExist();
	}

	@Test
	void asksPrismaAgainWhenTheBridgeIsAnother() {
		generate("com.acme", List.of());
		this.dmmfSource.identity = "another";
		assertThat(generate("com.acme", List.of()).upToDate()).isFalse();
	}

	@Test
	void asksPrismaForEachProvider() {
		generate("com.acme", List.of(DatabaseProvider.POSTGRESQL, DatabaseProvider.SQLITE));
		assertThat(this.dmmfSource.calls).containsExactly("schema's own", "postgresql");
	}

	@Test
	void clientOfANamedDatabaseHasBeansOfThatName() throws IOException {
		generate("com.acme", List.of(), "order-history");
		assertThat(Files.readString(this.folder.resolve("sources/com/acme/PrismaClientAutoConfiguration.java")))
			.contains("builder.name(\"order-history\").schema(Prisma.SCHEMA).models(Prisma.MODELS).build()")
			.contains("PrismaDatabase orderHistoryDatabase(", "Prisma orderHistoryPrisma(",
					"ReactivePrisma orderHistoryReactivePrisma(",
					"PrismaTransactionManager orderHistoryTransactionManager(",
					"ReactivePrismaTransactionManager orderHistoryReactiveTransactionManager(")
			.doesNotContain("PrismaSchema prismaSchema()");
		assertThat(generate("com.acme", List.of(), "orders").upToDate()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Orders", "order history", "orders-", "1st", "" })
	void nameOfDatabaseHasToFitIntoProperties(String name) {
		assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> generate("com.acme", List.of(), name))
			.withMessageContaining("<databaseName>");
	}

	private void addMigration(String name, String script) throws IOException {
		Path folder = Files.createDirectories(this.folder.resolve("prisma/migrations").resolve(name));
		Files.writeString(folder.resolve("migration.sql"), script);
	}

	private GenerationResult generate(String packageName, List<DatabaseProvider> providers) {
		return generate(packageName, providers, null);
	}

	private GenerationResult generate(String packageName, List<DatabaseProvider> providers,
			@Nullable String databaseName) {
		OutputFolders folders = new OutputFolders(this.folder.resolve("sources"), this.folder.resolve("resources"));
		return new ClientGenerator(this.dmmfSource).generate(new GeneratorSettings(this.folder.resolve("prisma"),
				this.folder.resolve("prisma/migrations"), packageName, providers, folders, this.folder.resolve("stamp"),
				StandardCharsets.UTF_8, List.of(), InputValidation.NONE, databaseName));
	}

	private static final class RecordingDmmfSource implements DmmfSource {

		private final List<String> calls = new ArrayList<>();

		private String identity = "bridge";

		@Override
		public String identity() {
			return this.identity;
		}

		@Override
		public String read(Path schema, @Nullable DatabaseProvider provider) {
			this.calls.add((provider != null) ? provider.prismaName() : "schema's own");
			return """
					{"schemaHash": "abc", "provider": "sqlite", "datamodel": {"models": [], "enums": [], "types": []}}""";
		}

	}

}
