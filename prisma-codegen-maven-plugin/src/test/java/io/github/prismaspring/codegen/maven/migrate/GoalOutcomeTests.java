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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import io.github.prismaspring.bridge.BridgeCommandException;
import io.github.prismaspring.bridge.BridgeCommandTimeoutException;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for what users see of what the bridge did.
 */
@ExtendWith(OutputCaptureExtension.class)
class GoalOutcomeTests {

	private final RecordingBridgeRunner runner = new RecordingBridgeRunner();

	@TempDir
	private Path basedir;

	@Test
	void outputIsLoggedLineByLine() throws MojoFailureException {
		this.runner.say("Applying 20260101120000_init", "", "All migrations have been applied.");
		assertThat(goal(new MigrateDeployMojo()).run().lines()).containsExactly("INFO Applying 20260101120000_init",
				"INFO ", "INFO All migrations have been applied.");
	}

	@Test
	void errorOutputOfASuccessIsAWarning() throws MojoFailureException {
		this.runner.say("Done");
		this.runner.warn("  * You are about to drop the column `name`");
		assertThat(goal(new DbPushMojo()).run().lines()).containsExactly("INFO Done",
				"WARN   * You are about to drop the column `name`");
	}

	@Test
	void errorOutputOfAFailureIsTheMessageAndNothingElse() {
		this.runner.warn("The migration 20260101120000_init failed.");
		this.runner.fail(new BridgeCommandException("migrate deploy", 1, """
				The migration 20260101120000_init failed.
				Run 'mvn prisma:migrate-resolve -DrolledBack=20260101120000_init'.
				"""));
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(goal(new MigrateDeployMojo())::run)
			.withMessage("""
					The migration 20260101120000_init failed.
					Run 'mvn prisma:migrate-resolve -DrolledBack=20260101120000_init'.""")
			.withNoCause();
	}

	@Test
	void failureThatSaidEverythingOnItsOutputRefersToIt() {
		this.runner.say("20260101120000_init has not been applied yet");
		this.runner.fail(new BridgeCommandException("migrate status", 1, ""));
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(goal(new MigrateStatusMojo())::run)
			.withMessage("'migrate status' ended with exit code 1, for the reasons above.");
	}

	@Test
	void stoppedMigrationTellsHowToFindOutWhatIsInTheDatabase() {
		this.runner.fail(new BridgeCommandTimeoutException("migrate deploy", Duration.ofSeconds(60), ""));
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(goal(new MigrateDeployMojo())::run)
			.withMessage("'migrate deploy' was stopped, because it had not ended within 60 s (-Dprisma.timeout). "
					+ "A part of it may be in the database: 'mvn prisma:migrate-status' tells which.");
		this.runner.fail(new BridgeCommandException("migrate deploy", -1, "Interrupted"));
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(goal(new MigrateDeployMojo())::run)
			.withMessageStartingWith("'migrate deploy' was stopped, because the build was interrupted.")
			.withMessageContaining("mvn prisma:migrate-status");
	}

	@Test
	void answersArePrintedWithoutThePrefixOfTheLog(CapturedOutput output) throws MojoFailureException {
		this.runner.say("CREATE TABLE a (id INT);");
		assertThat(goal(new MigrateDiffMojo()).run().lines()).isEmpty();
		assertThat(output.getOut()).isEqualTo("CREATE TABLE a (id INT);" + System.lineSeparator());
		assertThat(goal(new DbPullMojo()).run().lines()).containsExactly("INFO CREATE TABLE a (id INT);");
		assertThat(goal(new DbPullMojo()).with("print", true).run().lines()).isEmpty();
	}

	@Test
	void missingNodeSaysWhatToDo() {
		Goal goal = Goal.of(new ValidateMojo(), this.basedir).with("nodeExecutable", "/nowhere/node");
		assertThatExceptionOfType(MojoFailureException.class).isThrownBy(goal::run)
			.withMessageContaining("/nowhere/node")
			.withMessageContaining("-Dprisma.nodeExecutable");
	}

	@Test
	void skipDoesNothing() throws MojoFailureException {
		assertThat(goal(new MigrateResetMojo()).with("skip", true).run().lines())
			.containsExactly("INFO Skipping 'migrate reset'");
		assertThat(this.runner.calls()).isEmpty();
	}

	@Test
	void moduleWithoutSchemaIsSkippedInALargerBuildOnly() throws Exception {
		List<MavenProject> modules = List.of(new MavenProject(new Model()), new MavenProject(new Model()));
		assertThat(goal(new ValidateMojo()).with("reactorProjects", modules).run().lines())
			.containsExactly("INFO Skipping 'validate': there is no Prisma schema in src/main/prisma");
		assertThat(this.runner.calls()).isEmpty();
		goal(new ValidateMojo()).with("reactorProjects", modules.subList(0, 1)).run();
		assertThat(this.runner.calls()).hasSize(1);
		goal(new ValidateMojo()).with("reactorProjects", modules)
			.with("schema", this.basedir.resolve("elsewhere").toFile())
			.run();
		assertThat(this.runner.calls()).hasSize(2);
		Files.createDirectories(this.basedir.resolve("src/main/prisma"));
		goal(new ValidateMojo()).with("reactorProjects", modules).run();
		assertThat(this.runner.calls()).hasSize(3);
	}

	private Goal goal(AbstractBridgeMojo mojo) {
		return Goal.of(mojo, this.basedir).with("runner", this.runner);
	}

}
