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

package io.github.prismaspring.codegen.maven.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests that run each goal through the bridge of this build, on SQLite.
 */
class GoalsOnSqliteTests {

	@TempDir
	private Path basedir;

	@BeforeEach
	void setUp() throws IOException {
		Files.createDirectories(this.basedir.resolve("src/main/prisma"));
		writeSchema("name String");
	}

	@Test
	void validate() throws Exception {
		assertThat(run(new ValidateMojo())).containsExactly("INFO The schema at " + schemaFolder() + " is valid.");
		writeSchema("name Strin");
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(() -> run(new ValidateMojo()))
			.withMessageContaining("Type \"Strin\" is neither a built-in type")
			.withMessageContaining("schema.prisma:7");
	}

	@Test
	void format() throws Exception {
		Path schema = schemaFolder().resolve("schema.prisma");
		assertThatExceptionOfType(MojoFailureException.class)
			.isThrownBy(() -> goal(new FormatMojo()).with("check", true).run())
			.withMessage(schema + " is not formatted. Run 'mvn prisma:format'.");
		assertThat(run(new FormatMojo())).containsExactly("INFO Formatted " + schema);
		assertThat(schema).content().contains("  id   Int    @id");
		assertThat(goal(new FormatMojo()).with("check", true).run().lines()).isEmpty();
	}

	@Test
	void dbPush() throws Exception {
		assertThat(run(new DbPushMojo())).singleElement().asString().contains("now in sync");
		assertThat(this.basedir.resolve("dev.db")).exists();
		execute("INSERT INTO Product (id, name) VALUES (1, 'Tea')");
		writeSchema("price Int?");
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(() -> run(new DbPushMojo()))
			.withMessageContaining("The database was not changed")
			.withMessageContaining("drop the column `name`")
			.withMessageContaining("-DacceptDataLoss")
			.withMessageContaining("-DforceReset");
		assertThat(goal(new DbPushMojo()).with("acceptDataLoss", true).run().lines())
			.anyMatch((line) -> line.startsWith("WARN") && line.contains("drop the column `name`"))
			.anyMatch((line) -> line.startsWith("INFO") && line.contains("now in sync"));
	}

	@Test
	void dbPull() throws Exception {
		run(new DbPushMojo());
		Path schema = Files.writeString(schemaFolder().resolve("schema.prisma"), """
				datasource db {
				  provider = "sqlite"
				}
				""");
		assertThat(goal(new DbPullMojo()).with("print", true).run().lines()).isEmpty();
		assertThat(schema).content().doesNotContain("model");
		assertThat(run(new DbPullMojo())).isNotEmpty();
		assertThat(schema).content().contains("model Product {", "name String");
	}

	@Test
	void dbExecuteAndDbSeed() throws Exception {
		run(new DbPushMojo());
		Files.writeString(schemaFolder().resolve("seed.sql"), "INSERT INTO Product (id, name) VALUES (1, 'a;b');");
		run(new DbSeedMojo());
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(() -> run(new DbSeedMojo()))
			.withMessageContaining("UNIQUE");
	}

	@Test
	void migrateDevMakesMigrationsAndDeployAppliesThemElsewhere() throws Exception {
		goal(new MigrateDevMojo()).with("name", "init").run();
		assertThat(migrations()).singleElement().asString().matches("\\d{14}_init");
		assertThat(schemaFolder().resolve("migrations").resolve(migrations().get(0)).resolve("migration.sql")).content()
			.contains("CREATE TABLE \"Product\"");
		execute("INSERT INTO Product (id, name) VALUES (1, 'Tea')");
		writeSchema("price Int?");
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(() -> run(new MigrateDevMojo()))
			.withMessageContaining("would lose data")
			.withMessageContaining("-DacceptDataLoss")
			.withMessageContaining("-DcreateOnly");
		assertThat(migrations()).hasSize(1);
		assertThat(goal(new MigrateDevMojo()).with("name", "price").with("createOnly", true).run().lines())
			.anyMatch((line) -> line.contains("mvn prisma:migrate-dev"));
		assertThat(goal(new MigrateDeployMojo()).with("url", "file:./other.db").run().lines())
			.containsAll(migrations().stream().map((name) -> "INFO Applying " + name).toList());
		assertThat(this.basedir.resolve("other.db")).exists();
	}

	@Test
	void failedMigrationSaysInMavensWordsHowToMendIt() throws Exception {
		writeMigration("20260101120000_init", "CREATE TABLE Product (id INTEGER PRIMARY KEY, name TEXT NOT NULL);");
		writeMigration("20260202120000_broken", "CREATE TABLE Product (id INTEGER PRIMARY KEY);");
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(() -> run(new MigrateDeployMojo()))
			.withMessageContaining("20260202120000_broken")
			.withMessageContaining("mvn prisma:migrate-resolve -DrolledBack=20260202120000_broken");
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(() -> run(new MigrateDeployMojo()))
			.withMessageContaining("mvn prisma:migrate-resolve");
		goal(new MigrateResolveMojo()).with("rolledBack", "20260202120000_broken").run();
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(() -> run(new MigrateStatusMojo()))
			.withMessage("'migrate status' ended with exit code 1, for the reasons above.");
		writeMigration("20260202120000_broken", "ALTER TABLE Product ADD price INTEGER;");
		assertThat(run(new MigrateDeployMojo())).contains("INFO Applying 20260202120000_broken")
			.noneMatch((line) -> line.contains("20260101120000_init"));
		assertThat(run(new MigrateStatusMojo())).contains("INFO The database has all migrations.");
	}

	@Test
	void migrateReset() throws Exception {
		writeMigration("20260101120000_init", "CREATE TABLE Product (id INTEGER PRIMARY KEY, name TEXT NOT NULL);");
		run(new MigrateDeployMojo());
		execute("INSERT INTO Product (id, name) VALUES (1, 'Tea')");
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(() -> run(new MigrateResetMojo()))
			.withMessageContaining("-Dforce");
		goal(new MigrateResetMojo()).with("force", true).run();
		execute("INSERT INTO Product (id, name) VALUES (1, 'Tea')");
	}

	@Test
	void migrateDiff() throws Exception {
		Path output = this.basedir.resolve("diff.sql");
		goal(new MigrateDiffMojo()).with("fromEmpty", true)
			.with("toSchema", schemaFolder().toFile())
			.with("script", true)
			.with("output", output.toFile())
			.run();
		assertThat(output).content().contains("CREATE TABLE \"Product\"");
		run(new DbPushMojo());
		writeSchema("name String\n  price Int?");
		Goal difference = goal(new MigrateDiffMojo()).with("fromDatabase", true)
			.with("toSchema", schemaFolder().toFile())
			.with("exitCode", true);
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(difference::run)
			.withMessage("'migrate diff' ended with exit code 2, for the reasons above.");
		run(new DbPushMojo());
		difference.run();
	}

	@Test
	void missingDatabaseUrlNamesThePropertyOfMaven() {
		BridgeRunner withoutUrl = (call, output, errorOutput) -> {
			Map<String, String> environment = new HashMap<>(call.environment());
			environment.put("DATABASE_URL", "");
			new NodeBridgeRunner().run(new BridgeCall(null, call.arguments(), environment, this.basedir, null), output,
					errorOutput);
		};
		Goal goal = Goal.of(new DbPushMojo(), this.basedir).with("runner", withoutUrl);
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(goal::run)
			.withMessageStartingWith("No database URL: set DATABASE_URL or -Dprisma.url");
	}

	private List<String> run(AbstractBridgeMojo mojo) throws MojoFailureException {
		return goal(mojo).run().lines();
	}

	private Goal goal(AbstractBridgeMojo mojo) {
		Goal goal = Goal.of(mojo, this.basedir);
		return (mojo instanceof AbstractDatabaseMojo) ? goal.with("url", "file:./dev.db") : goal;
	}

	private void execute(String sql) throws IOException, MojoFailureException {
		Path script = Files.writeString(this.basedir.resolve("script.sql"), sql);
		goal(new DbExecuteMojo()).with("file", script.toFile()).run();
	}

	private Path schemaFolder() {
		return this.basedir.resolve("src/main/prisma");
	}

	private List<String> migrations() throws IOException {
		try (Stream<Path> children = Files.list(schemaFolder().resolve("migrations"))) {
			return children.filter(Files::isDirectory)
				.map((folder) -> String.valueOf(folder.getFileName()))
				.sorted()
				.toList();
		}
	}

	private void writeMigration(String name, String sql) throws IOException {
		Path folder = Files.createDirectories(schemaFolder().resolve("migrations").resolve(name));
		Files.writeString(folder.resolve("migration.sql"), sql);
		Files.writeString(folder.resolveSibling("migration_lock.toml"), "provider = \"sqlite\"\n");
	}

	private void writeSchema(String field) throws IOException {
		Files.writeString(schemaFolder().resolve("schema.prisma"), """
				datasource db {
				  provider = "sqlite"
				}

				model Product {
				  id Int @id
				  %s
				}
				""".formatted(field));
	}

}
