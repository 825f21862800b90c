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
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.prismaspring.codegen.schema.DatabaseProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that generated code compiles without warnings, whatever the schema calls things.
 */
class GeneratedCodeTests {

	private static final Path ODD = Path.of("src/test/resources/schemas/odd.prisma");

	@TempDir
	private static Path folder;

	private static GeneratedClient odd;

	@BeforeAll
	static void generate() {
		odd = GeneratedClient.generate(ODD, "com.acme", folder.resolve("odd"));
	}

	@Test
	void schemaWithNamesThatJavaOrTheClientUseCompiles() throws IOException {
		assertThat(SourceCompiler.compile(odd.sources(), folder)).isEmpty();
		assertThat(odd.texts().get("List.java")).contains("public String class_()",
				"public @Nullable String isLoaded_()", "private final String class_;", "java.util.List<Set>");
		assertThat(odd.texts().get("Row.java")).contains("private final com.acme.Base base;");
	}

	@Test
	void modelWithRequiredUnsupportedColumnCannotBeCreated() throws IOException {
		assertThat(odd.texts()).doesNotContainKey("ItemCreate.java");
		assertThat(odd.texts().get("ItemDelegate.java")).contains("WholeModelDelegate<Item, NoCreate>");
		assertThat(odd.texts().get("User__Create.java")).contains("UniqueWhere<Item>").doesNotContain("ItemCreate");
	}

	@Test
	void viewCanOnlyBeRead() throws IOException {
		assertThat(odd.texts()).doesNotContainKey("SummaryCreate.java");
		assertThat(odd.texts().get("SummaryDelegate.java")).contains("WholeReadDelegate<Summary>");
	}

	@Test
	void apiIsWhatAllProvidersHave() throws IOException {
		Path schema = Files.writeString(folder.resolve("schema.prisma"), """
				datasource db {
				  provider = "postgresql"
				}

				model User {
				  email String @unique
				  name  String
				}
				""");
		GeneratedClient postgresql = GeneratedClient.generate(schema, "com.acme", folder.resolve("postgresql"));
		assertThat(postgresql.texts().get("UserFields.java"))
			.contains("InsensitiveTextField<User, TextWhere<User>> name");
		assertThat(postgresql.texts().get("UserDelegate.java")).contains("CreateMany option");
		GeneratedClient both = GeneratedClient.generate(schema, "com.acme", folder.resolve("both"),
				DatabaseProvider.POSTGRESQL, DatabaseProvider.SQLITE);
		assertThat(both.texts().get("UserFields.java")).contains("TextField<User, Where<User>> name")
			.doesNotContain("Insensitive");
		assertThat(both.texts().get("UserDelegate.java")).doesNotContain("CreateMany option");
		assertThat(both.texts().get("Prisma.java")).contains("\"postgresql\", Set.of(\"postgresql\", \"sqlite\")");
		assertThat(SourceCompiler.compile(both.sources(), folder.resolve("both"))).isEmpty();
	}

	@Test
	void sameSchemaGivesSameCode() throws IOException {
		GeneratedClient again = GeneratedClient.generate(ODD, "com.acme", folder.resolve("again"));
		assertThat(again.texts()).isEqualTo(odd.texts());
		assertThat(odd.texts().values()).noneMatch((text) -> text.contains("\r"));
	}

}
