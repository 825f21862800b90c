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
import java.util.List;
import java.util.Map;

import io.github.prismaspring.codegen.ClientGenerator;
import io.github.prismaspring.codegen.GeneratorSettings;
import io.github.prismaspring.codegen.bridge.BridgeDmmfSource;
import io.github.prismaspring.codegen.java.InputValidation;
import io.github.prismaspring.codegen.output.OutputFolders;
import io.github.prismaspring.codegen.schema.DatabaseProvider;
import io.github.prismaspring.codegen.schema.MigrationFiles;
import io.github.prismaspring.codegen.schema.SchemaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the generated types that describe what clients of an application send.
 */
class InputTypeTests {

	@TempDir
	private Path folder;

	@Test
	void newRowHasTheColumnsThatAClientCanGive() throws IOException {
		String source = postgresql("""
				model User {
				  id        Int      @id @default(autoincrement())
				  email     String
				  role      Role     @default(GUEST)
				  age       Int?
				  boss      User?    @relation("boss", fields: [bossId], references: [id])
				  bossId    Int?
				  team      User[]   @relation("boss")
				  /// @java.readOnly
				  verified  Boolean  @default(false)
				  createdAt DateTime @default(now())
				  updatedAt DateTime @updatedAt
				}
				enum Role {
				  GUEST
				}
				""").get("UserNew.java");
		assertThat(source)
			.contains("public record UserNew(@NotNull String email, @Nullable Role role, @Nullable Integer age, "
					+ "@Nullable Integer bossId, @Nullable Instant createdAt ) implements SkippableRow<User>");
	}

	@Test
	void patchLeavesOutTheIdAndWhatIsReadOnly() throws IOException {
		Map<String, String> sources = postgresql("""
				model Seat {
				  row    Int
				  number Int
				  /// @java.readOnly
				  price  Decimal
				  label  String
				  name   String? @unique
				  @@id([row, number])
				}
				model Tag {
				  row Int
				  tag String
				  @@id([row, tag])
				}
				""");
		assertThat(sources.get("SeatPatch.java")).contains("List.of(\"label\", \"name\")");
		assertThat(sources.get("SeatNew.java"))
			.contains("record SeatNew(@NotNull Integer row, @NotNull Integer number, @NotNull String label,");
		assertThat(sources).containsKey("TagNew.java").doesNotContainKey("TagPatch.java");
	}

	@Test
	void constraintsAreThoseOfTheNativeTypes() throws IOException {
		String source = postgresql("""
				model Sample {
				  id     Int      @id
				  a      String   @db.VarChar(20)
				  b      String   @db.Char(3)
				  c      String?  @db.Text
				  d      Decimal? @db.Decimal(10, 2)
				  e      Decimal? @db.Decimal(5, 0)
				  f      Decimal?
				  g      String[] @db.VarChar(4)
				  h      String   @db.Uuid
				}
				""").get("SampleNew.java");
		assertThat(source).contains("@NotNull @Size(max = 20) String a", "@NotNull @Size(max = 3) String b",
				"@Nullable String c", "@Digits(integer = 8, fraction = 2) @Nullable BigDecimal d",
				"@Digits(integer = 5, fraction = 0) @Nullable BigDecimal e", ", @Nullable BigDecimal f",
				"@Nullable List<@NotNull @Size(max = 4) String> g", "@NotNull UUID h");
	}

	@Test
	void textsOfMysqlAreAsLongAsItsDefaultType() throws IOException {
		Map<String, String> sources = generate("mysql", """
				model Sample {
				  id Int    @id
				  a  String
				  b  String @db.LongText
				  c  Bytes  @db.VarBinary(16)
				}
				""", InputValidation.BEAN_VALIDATION);
		assertThat(sources.get("SampleNew.java")).contains("@NotNull @Size(max = 191) String a", "@NotNull String b",
				"@NotNull @Size(max = 16) byte[] c");
		assertThat(sources.get("SamplePatch.java")).contains("@Size(max = 191) private final @Nullable String a;",
				"@Size(max = 16) private final byte @Nullable [] c;");
		assertThat(generate("sqlite", "model Sample {\n id Int @id\n a String\n}", InputValidation.BEAN_VALIDATION,
				DatabaseProvider.SQLITE, DatabaseProvider.MYSQL)
			.get("SampleNew.java")).as("what all databases can hold").contains("@NotNull @Size(max = 191) String a");
	}

	@Test
	void withoutBeanValidationThereAreNoConstraints() throws IOException {
		Map<String, String> sources = generate("postgresql", """
				model Sample {
				  id Int      @id
				  a  String   @db.VarChar(20)
				  b  String[] @db.VarChar(20)
				  /// @java.type(java.net.URI)
				  c  Json
				}
				""", InputValidation.NONE);
		assertThat(sources.values()).noneMatch((source) -> source.contains("jakarta.validation"));
		assertThat(sources.get("SampleNew.java")).contains("String a", "@Nullable List<String> b", "java.net.URI c");
	}

	@Test
	void modelThatNeedsAHiddenForeignKeyHasNoNewRow() throws IOException {
		Map<String, String> sources = postgresql("""
				model Post {
				  id       Int    @id
				  title    String
				  author   User   @relation(fields: [authorId], references: [id])
				  authorId Int    @ignore
				}
				model User {
				  id    Int    @id
				  posts Post[]
				}
				""");
		assertThat(sources).doesNotContainKey("PostNew.java").containsKeys("PostPatch.java", "UserNew.java");
		assertThat(sources.get("PostCreate.java")).contains("class NeedsAuthor<N>");
	}

	@Test
	void modelOfTheSameNameGetsAnother() throws IOException {
		Map<String, String> sources = postgresql("""
				model User {
				  id   Int    @id
				  name String
				}
				model UserNew {
				  id   Int    @id
				  name String
				}
				model UserPatch {
				  id     Int    @id
				  empty  String
				  EMPTY  String?
				  toData String
				  toAssigns String
				  patchValues String
				  contains Boolean
				  and    Int
				  values Json[]
				}
				model Reader {
				  id   Int  @id
				  none None
				}
				enum None {
				  A
				}
				""");
		assertThat(sources).containsKeys("UserNew.java", "UserNew_.java", "UserNew_New.java", "UserPatch_Patch.java");
		assertThat(sources.get("UserPatch_New.java")).contains("@JsonProperty(\"empty\") @NotNull String empty_");
	}

	@Test
	void documentsHaveTheTypeThatTheSchemaNames() throws IOException {
		Map<String, String> sources = postgresql("""
				model Sample {
				  id Int    @id
				  /// Where it is.
				  /// @java.type(java.net.URI)
				  a  Json
				  /// @java.type(java.util.Map<java.lang.String, java.util.List<java.lang.Integer>>)
				  b  Json?
				  /// @java.type(java.util.List<java.net.URI>)
				  c  Json[]
				}
				""");
		assertThat(sources.get("Sample.java")).contains("* Where it is.", "public java.net.URI a()",
				"public java.util.@Nullable Map<java.lang.String, java.util.List<java.lang.Integer>> b()",
				"public List<java.util.List<java.net.URI>> c()");
		assertThat(sources.get("SampleCreate.java")).contains("a(java.net.URI a)");
		assertThat(sources.get("SampleNew.java")).contains("@NotNull @Valid java.net.URI a",
				"List<java.util.@NotNull @Valid List<java.net.URI>> c");
		assertThat(sources.values()).noneMatch((source) -> source.contains("java.type"));
	}

	@Test
	void typeThatIsNoneIsRefused() {
		for (String type : List.of("Address", "com.acme.Address[]", "com.acme.List<Item>", "java.util.List<?>",
				"com.acme.A; class B", "com.acme.", "", "java.util.List<com.acme.A")) {
			assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> postgresql("""
					model Sample {
					  id Int  @id
					  /// @java.type(%s)
					  a  Json
					}
					""".formatted(type))).withMessageContaining("'" + type + "' is no Java type for Sample.a");
		}
	}

	@Test
	void onlyJsonColumnsHaveATypeOfTheirOwn() {
		assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> postgresql("""
				model Sample {
				  id Int    @id
				  /// @java.type(com.acme.Address)
				  a  String
				}
				""")).withMessageContaining("Sample.a cannot have a @java.type");
	}

	@Test
	void misspelledDirectiveIsRefused() {
		assertThatExceptionOfType(SchemaException.class).isThrownBy(() -> postgresql("""
				model Sample {
				  id Int    @id
				  /// @java.readonly
				  a  String
				}
				"""))
			.withMessage("The comment of Sample.a has the line '@java.readonly', which is none of "
					+ "@java.omit, @java.readOnly, @java.type(…).");
	}

	private Map<String, String> postgresql(String models) throws IOException {
		return generate("postgresql", models, InputValidation.BEAN_VALIDATION);
	}

	private Map<String, String> generate(String provider, String models, InputValidation validation,
			DatabaseProvider... providers) throws IOException {
		Path target = Files.createTempDirectory(this.folder, "client");
		Path schema = Files.writeString(target.resolve("schema.prisma"),
				"datasource db {\n  provider = \"%s\"\n}\n%s".formatted(provider, models));
		new ClientGenerator(new BridgeDmmfSource(null))
			.generate(new GeneratorSettings(schema, MigrationFiles.besideSchema(schema), "com.acme.db",
					List.of(providers), new OutputFolders(target.resolve("sources"), target.resolve("resources")),
					target.resolve("stamp"), StandardCharsets.UTF_8, List.of(), validation, null));
		GeneratedClient client = new GeneratedClient(target);
		assertThat(SourceCompiler.compile(client.sources(), target)).isEmpty();
		Map<String, String> texts = client.texts();
		texts.replaceAll((name, text) -> text.replaceAll("\\s+", " ").replace("( ", "("));
		return texts;
	}

}
