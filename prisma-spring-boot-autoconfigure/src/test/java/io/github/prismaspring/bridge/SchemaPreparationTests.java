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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Tests for {@link SchemaPush}, {@link SchemaDeployment} and {@link SchemaValidation},
 * with a script in place of the bridge.
 */
@ExtendWith(OutputCaptureExtension.class)
class SchemaPreparationTests {

	@TempDir
	private Path directory;

	private Path schema;

	@BeforeEach
	void writeSchema() throws IOException {
		this.schema = Files.writeString(this.directory.resolve("schema.prisma"), "model User {\n  id Int @id\n}\n");
	}

	@Test
	void pushRunsItsCommandAndLogsWhatItSays(CapturedOutput output) throws IOException {
		SchemaPush push = new SchemaPush(commands("""
				console.log(process.argv.slice(2).join(' '), process.env.DATABASE_URL, process.env.PRISMA_COMMAND_STYLE,
						process.env.PRISMA_MIGRATE_LOCK_TIMEOUT);
				console.log('{"level":30,"msg":"from the log"}');
				"""));
		push.run();
		assertThat(push.name()).isEqualTo("push");
		assertThat(output).contains("db push file:dev.db maven 90").contains("from the log").doesNotContain("\"msg\"");
	}

	@Test
	void deploymentGivesItsCommandTheMigrationsAndTheTimeToWait(CapturedOutput output) throws IOException {
		SchemaDeployment deployment = deployment("""
				import { readFileSync } from 'node:fs';
				const { PRISMA_MIGRATIONS: folder, PRISMA_MIGRATE_LOCK_TIMEOUT: seconds } = process.env;
				console.log(process.argv.slice(2).join(' '), seconds);
				console.log(readFileSync(`${folder}/20260101120000_init/migration.sql`, 'utf8'));
				""");
		writeMigration("20260101120000_init", "CREATE TABLE a ();");
		deployment.run();
		assertThat(output).contains("migrate deploy 90").contains("CREATE TABLE a ();");
	}

	@Test
	void deploymentOfOtherMigrationsIsAnother() throws IOException {
		writeMigration("20260101120000_init", "CREATE TABLE a ();");
		SchemaDeployment deployment = deployment("");
		String before = deployment.name();
		assertThat(deployment.name()).isEqualTo(before).startsWith("deploy-");
		writeMigration("20260102120000_data", "INSERT INTO a DEFAULT VALUES;");
		assertThat(deployment.name()).isNotEqualTo(before);
	}

	@Test
	void deploymentWithoutMigrationsFails() throws IOException {
		assertThatExceptionOfType(MigrationsNotFoundException.class).isThrownBy(deployment("")::run);
	}

	@Test
	void failedDeploymentHasLoggedWhatItDidBefore(CapturedOutput output) throws IOException {
		writeMigration("20260101120000_init", "CREATE TABLE a ();");
		SchemaDeployment deployment = deployment("""
				console.log('Applying migration `20260101120000_init`');
				console.error('P3018');
				process.exitCode = 1;
				""");
		assertThatExceptionOfType(BridgeCommandException.class).isThrownBy(deployment::run)
			.returns("migrate deploy", BridgeCommandException::getCommand)
			.returns("P3018\n", BridgeCommandException::getErrorOutput);
		assertThat(output).contains("Applying migration `20260101120000_init`");
	}

	@Test
	void validationOfADatabaseThatFitsPasses() throws IOException {
		SchemaValidation validation = new SchemaValidation(commands("console.log('No difference detected.')"));
		assertThatNoException().isThrownBy(validation::run);
		assertThat(validation.name()).isEqualTo("validate");
	}

	@Test
	void validationOfADatabaseThatDiffersListsTheDifferences() throws IOException {
		SchemaValidation validation = new SchemaValidation(commands("""
				console.log(process.argv.slice(2).join(' '));
				process.exitCode = 2;
				"""));
		assertThatExceptionOfType(SchemaDifferenceException.class).isThrownBy(validation::run)
			.returns("migrate diff --from-database --to-schema " + this.schema + " --exit-code",
					SchemaDifferenceException::getDifferences);
	}

	@Test
	void validationLetsTablesOfOthersBe() throws IOException {
		SchemaValidation validation = new SchemaValidation(commands("""
				console.log('\\n[-] Removed tables\\n  - flyway_schema_history');
				process.exitCode = 2;
				"""));
		assertThatNoException().isThrownBy(validation::run);
	}

	@Test
	void badConfigurationIsNotTakenForADifference() throws IOException {
		SchemaValidation validation = new SchemaValidation(
				commands("console.error('No database URL'); process.exitCode = 2"));
		assertThatExceptionOfType(BridgeCommandException.class).isThrownBy(validation::run)
			.returns("No database URL\n", BridgeCommandException::getErrorOutput);
	}

	private SchemaDeployment deployment(String script) throws IOException {
		BridgeMigrations migrations = new BridgeMigrations("file:" + this.directory.resolve("migrations"),
				new PathMatchingResourcePatternResolver());
		return new SchemaDeployment(commands(script), migrations, cache());
	}

	private SchemaCommands commands(String script) throws IOException {
		Path file = Files.writeString(this.directory.resolve("bridge.mjs"), script);
		BridgeEnvironment environment = new BridgeEnvironment(Map.of("DATABASE_URL", "file:dev.db"),
				BridgeSchema.of(this.schema), cache());
		return new SchemaCommands(BridgeProgram.of(NodeLocator.create().locate(), file), environment,
				Duration.ofSeconds(30), Duration.ofSeconds(90));
	}

	private BridgeCache cache() {
		return BridgeCache.in(this.directory.resolve("cache"));
	}

	private void writeMigration(String name, String script) throws IOException {
		Path folder = Files.createDirectories(this.directory.resolve("migrations").resolve(name));
		Files.writeString(folder.resolve("migration.sql"), script);
	}

}
