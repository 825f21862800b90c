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
import java.util.List;

import io.github.prismaspring.codegen.schema.DatabaseProvider;
import io.github.prismaspring.codegen.schema.SchemaException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
		assertThat(odd.texts().get("Prisma.java")).contains("SqlDelegate sql_()");
	}

	@Test
	void enumKnowsWhatTheDatabaseCallsItsValues() throws IOException {
		assertThat(odd.texts().get("Base.java")).contains(
				"databaseName_(\"databaseName\", \"the \\\"database's\\\" name\")", "values(\"values\")",
				"public String databaseName() {");
		assertThat(odd.texts().get("VAT.java")).doesNotContain("databaseName");
	}

	@Test
	void modelWithRequiredUnsupportedColumnCannotBeCreated() throws IOException {
		assertThat(odd.texts()).doesNotContainKey("ItemCreate.java");
		assertThat(odd.texts().get("ItemDelegate.java")).contains("WholeReturningDelegate<Item, NoCreate>");
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
		assertThat(postgresql.texts().get("UserCreate.java")).contains("implements SkippableRow<User>");
		GeneratedClient both = GeneratedClient.generate(schema, "com.acme", folder.resolve("both"),
				DatabaseProvider.POSTGRESQL, DatabaseProvider.SQLITE);
		assertThat(both.texts().get("UserFields.java")).contains("TextField<User, Where<User>> name")
			.doesNotContain("Insensitive");
		assertThat(both.texts().get("UserCreate.java")).contains("Ready extends CreateReady<User>");
		assertThat(both.texts().get("Prisma.java")).contains("\"postgresql\", Set.of(\"postgresql\", \"sqlite\")");
		assertThat(SourceCompiler.compile(both.sources(), folder.resolve("both"))).isEmpty();
	}

	@Test
	void omittedColumnsAreSetAndFilteredByButNotRead() throws IOException {
		Path schema = Files.writeString(folder.resolve("omit.prisma"), """
				datasource db {
				  provider = "sqlite"
				}
				model User {
				  id       Int    @id
				  /// What only the login may see.
				  /// @java.omit
				  password String
				  secret   String
				}
				""");
		GeneratedClient client = GeneratedClient.generate(schema, "com.acme", folder.resolve("omit"),
				List.of("User.secret"));
		assertThat(SourceCompiler.compile(client.sources(), folder.resolve("omit"))).isEmpty();
		assertThat(client.texts().get("User.java")).doesNotContain("password", "secret");
		assertThat(client.texts().get("UserFields.java"))
			.contains("List.of(\"id\")", "TextField<User, Where<User>> password")
			.contains("What only the login may see.")
			.doesNotContain("java.omit");
		assertThat(client.texts().get("UserCreate.java")).contains("password(String password)",
				"secret(String secret)");
		assertThatExceptionOfType(SchemaException.class)
			.isThrownBy(
					() -> GeneratedClient.generate(schema, "com.acme", folder.resolve("none"), List.of("User.pasword")))
			.withMessageContaining("no column 'User.pasword'");
	}

	@Test
	void pathsIntoJsonAreWrittenAsTheDatabaseWantsThem() throws IOException {
		Path schema = Files.writeString(folder.resolve("json.prisma"), """
				datasource db {
				  provider = "postgresql"
				}
				model Document {
				  id   Int  @id
				  json Json
				}
				""");
		assertThat(fields(schema, "list")).contains("JsonPathField<Document, JsonNode, ComparableJsonAt<Document>>",
				"ofLists()");
		assertThat(fields(schema, "cockroach", DatabaseProvider.COCKROACHDB))
			.contains("JsonPathField<Document, JsonNode, JsonAt<Document>>", "ofListsWithoutOrder()");
		assertThat(fields(schema, "text", DatabaseProvider.MYSQL)).contains("ComparableJsonAt", "ofTexts()");
		assertThat(fields(schema, "unordered", DatabaseProvider.MYSQL, DatabaseProvider.SQLITE))
			.contains("JsonPathField<Document, JsonNode, JsonAt<Document>>", "ofTextsWithoutOrder()");
		assertThat(fields(schema, "mixed", DatabaseProvider.POSTGRESQL, DatabaseProvider.MYSQL))
			.contains("JsonField<Document, JsonNode> json");
	}

	@Test
	void fullTextSearchIsOfferedWhereItIs() throws IOException {
		String model = """
				datasource db {
				  provider = "postgresql"
				}
				model Document {
				  id   Int    @id
				  text String
				}
				""";
		Path schema = Files.writeString(folder.resolve("search.prisma"), model);
		Path preview = Files.writeString(folder.resolve("preview.prisma"), """
				generator client {
				  provider        = "prisma-client"
				  output          = "client"
				  previewFeatures = ["fullTextSearchPostgres"]
				}
				""" + model);
		assertThat(fields(preview, "preview")).contains("extends SearchableModelFields<Document>");
		assertThat(fields(schema, "general", DatabaseProvider.MYSQL))
			.contains("extends SearchableModelFields<Document>");
		assertThat(fields(schema, "never")).contains("extends ModelFields<Document>");
	}

	@Test
	void relationsAreLoadedByChoiceWhereThereIsOne() throws IOException {
		String model = """
				datasource db {
				  provider = "postgresql"
				}
				model Document {
				  id    Int    @id
				  parts Part[]
				}
				model Part {
				  id         Int      @id
				  document   Document @relation(fields: [documentId], references: [id])
				  documentId Int
				}
				model Lonely {
				  id Int @id
				}
				""";
		Path general = Files.writeString(folder.resolve("query.prisma"), model);
		Path preview = Files.writeString(folder.resolve("join.prisma"), """
				generator client {
				  provider        = "prisma-client"
				  output          = "client"
				  previewFeatures = ["relationJoins"]
				}
				""" + model);
		GeneratedClient join = GeneratedClient.generate(preview, "com.acme", folder.resolve("join"));
		assertThat(SourceCompiler.compile(join.sources(), folder.resolve("join"))).isEmpty();
		String choice = "relationLoadStrategy(RelationLoadStrategy strategy)";
		assertThat(join.texts().get("DocumentDelegate.java")).contains(choice);
		assertThat(join.texts().get("ReactivePartDelegate.java")).contains(choice);
		assertThat(join.texts().get("LonelyDelegate.java")).doesNotContain(choice);
		assertThat(GeneratedClient.generate(general, "com.acme", folder.resolve("query"))
			.texts()
			.get("DocumentDelegate.java")).doesNotContain(choice);
		assertThat(GeneratedClient
			.generate(preview, "com.acme", folder.resolve("shared"), DatabaseProvider.POSTGRESQL,
					DatabaseProvider.SQLITE)
			.texts()
			.get("DocumentDelegate.java")).doesNotContain(choice);
	}

	@Test
	void sameSchemaGivesSameCode() throws IOException {
		GeneratedClient again = GeneratedClient.generate(ODD, "com.acme", folder.resolve("again"));
		assertThat(again.texts()).isEqualTo(odd.texts());
		assertThat(odd.texts().values()).noneMatch((text) -> text.contains("\r"));
	}

	private static String fields(Path schema, String name, DatabaseProvider... providers) throws IOException {
		Path target = folder.resolve(name);
		GeneratedClient client = GeneratedClient.generate(schema, "com.acme", target, providers);
		assertThat(SourceCompiler.compile(client.sources(), target)).isEmpty();
		return client.texts().get("DocumentFields.java").replaceAll("\\s+", " ");
	}

}
