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

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Tests for what each goal asks the bridge to do.
 */
class GoalCommandTests {

	private static final String SECRET = "postgresql://shop:secret@db/shop";

	@TempDir
	private Path basedir;

	@Test
	void goalsOnTheSchemaAlone() throws MojoFailureException {
		assertThat(arguments(new ValidateMojo())).containsExactly("validate");
		assertThat(arguments(new FormatMojo())).containsExactly("format");
		assertThat(arguments(new FormatMojo(), "check")).containsExactly("format", "--check");
	}

	@Test
	void goalsOnADatabase() throws MojoFailureException {
		assertThat(arguments(new DbPushMojo())).containsExactly("db", "push");
		assertThat(arguments(new DbPushMojo(), "acceptDataLoss")).containsExactly("db", "push", "--accept-data-loss");
		assertThat(arguments(new DbPushMojo(), "forceReset")).containsExactly("db", "push", "--force-reset");
		assertThat(arguments(new DbPullMojo())).containsExactly("db", "pull");
		assertThat(arguments(new DbPullMojo(), "force")).containsExactly("db", "pull", "--force");
		assertThat(arguments(new DbPullMojo(), "print")).containsExactly("db", "pull", "--print");
		assertThat(arguments(new DbExecuteMojo(), Map.of("file", new File("/sql/fix.sql")))).containsExactly("db",
				"execute", "--file=/sql/fix.sql");
		assertThat(arguments(new DbSeedMojo())).containsExactly("db", "seed");
		assertThat(arguments(new DbSeedMojo(), Map.of("file", new File("/sql/seed.sql")))).containsExactly("db", "seed",
				"--file=/sql/seed.sql");
	}

	@Test
	void goalsOnMigrations() throws MojoFailureException {
		assertThat(arguments(new MigrateDevMojo(), Map.of("name", "add orders"))).containsExactly("migrate", "dev",
				"--name=add orders");
		assertThat(arguments(new MigrateDevMojo(), "createOnly", "acceptDataLoss")).containsExactly("migrate", "dev",
				"--create-only", "--accept-data-loss");
		assertThat(arguments(new MigrateDeployMojo())).containsExactly("migrate", "deploy");
		assertThat(arguments(new MigrateStatusMojo())).containsExactly("migrate", "status");
		assertThat(arguments(new MigrateResolveMojo(), Map.of("applied", "2026_init"))).containsExactly("migrate",
				"resolve", "--applied=2026_init");
		assertThat(arguments(new MigrateResolveMojo(), Map.of("rolledBack", "2026_init"))).containsExactly("migrate",
				"resolve", "--rolled-back=2026_init");
		assertThat(arguments(new MigrateResetMojo())).containsExactly("migrate", "reset");
		assertThat(arguments(new MigrateResetMojo(), "force")).containsExactly("migrate", "reset", "--force");
	}

	@Test
	void differenceBetweenAnyTwoStates() throws MojoFailureException {
		assertThat(arguments(new MigrateDiffMojo(),
				Map.of("fromEmpty", true, "toSchema", new File("/a/schema.prisma"), "script", true)))
			.containsExactly("migrate", "diff", "--from-empty", "--to-schema=/a/schema.prisma", "--script");
		assertThat(arguments(new MigrateDiffMojo(),
				Map.of("fromDatabase", true, "toMigrations", new File("/a/migrations"), "exitCode", true)))
			.containsExactly("migrate", "diff", "--from-database", "--to-migrations=/a/migrations", "--exit-code");
		assertThat(arguments(new MigrateDiffMojo(),
				Map.of("fromMigrations", new File("/m"), "toDatabase", true, "output", new File("/a/diff.sql"))))
			.containsExactly("migrate", "diff", "--from-migrations=/m", "--to-database", "--output=/a/diff.sql");
		assertThat(
				arguments(new MigrateDiffMojo(), Map.of("fromSchema", new File("/b/schema.prisma"), "toEmpty", true)))
			.containsExactly("migrate", "diff", "--from-schema=/b/schema.prisma", "--to-empty");
	}

	@Test
	void schemaAloneNeedsNoDatabase() throws MojoFailureException {
		BridgeCall call = call(new ValidateMojo(), Map.of("provider", "sqlite"));
		assertThat(call.environment()).isEqualTo(Map.of("PRISMA_COMMAND_STYLE", "maven", "PRISMA_SCHEMA",
				this.basedir.resolve("src/main/prisma").toString(), "PRISMA_PROVIDER", "sqlite"));
		assertThat(call.workingDirectory()).isEqualTo(this.basedir);
		assertThat(call.timeout()).isNull();
		assertThat(call.nodeExecutable()).isNull();
	}

	@Test
	void urlsTravelInTheEnvironmentAlone() throws MojoFailureException {
		BridgeCall call = call(new MigrateDevMojo(), Map.of("url", SECRET, "shadowUrl", SECRET + "_shadow",
				"migrations", new File("/m"), "nodeExecutable", "/opt/node", "timeout", 90));
		assertThat(call.arguments()).containsExactly("migrate", "dev");
		assertThat(call.environment()).isEqualTo(Map.of("PRISMA_COMMAND_STYLE", "maven", "PRISMA_SCHEMA",
				this.basedir.resolve("src/main/prisma").toString(), "PRISMA_PROVIDER", "", "PRISMA_MIGRATIONS", "/m",
				"DATABASE_URL", SECRET, "PRISMA_SHADOW_DATABASE_URL", SECRET + "_shadow"));
		assertThat(call.nodeExecutable()).isEqualTo("/opt/node");
		assertThat(call.timeout()).hasSeconds(90);
	}

	@Test
	void withoutUrlTheEnvironmentOfMavenCounts() throws MojoFailureException {
		assertThat(call(new MigrateDevMojo(), Map.of("url", " ")).environment())
			.doesNotContainKey("PRISMA_SHADOW_DATABASE_URL")
			.doesNotContainEntry("DATABASE_URL", " ")
			.containsEntry("PRISMA_MIGRATIONS", "");
	}

	@Test
	void credentialsOfMavensSettingsGoIntoTheUrl() throws MojoFailureException {
		Server server = new Server();
		server.setId("shop-db");
		server.setUsername("owner");
		server.setPassword("secret");
		Settings settings = new Settings();
		settings.addServer(server);
		SettingsDecrypter decrypter = mock(SettingsDecrypter.class);
		SettingsDecryptionResult decrypted = mock(SettingsDecryptionResult.class);
		given(decrypter.decrypt(any())).willReturn(decrypted);
		given(decrypted.getServer()).willReturn(server);
		BridgeCall call = call(new DbPushMojo(), Map.of("url", "postgresql://db/shop", "server", "shop-db", "settings",
				settings, "settingsDecrypter", decrypter));
		assertThat(call.environment()).containsEntry("DATABASE_URL", "postgresql://owner:secret@db/shop");
		assertThat(call.arguments()).containsExactly("db", "push");
	}

	private List<String> arguments(AbstractBridgeMojo mojo, String... flags) throws MojoFailureException {
		Map<String, Object> parameters = new TreeMap<>();
		for (String flag : flags) {
			parameters.put(flag, true);
		}
		return arguments(mojo, parameters);
	}

	private List<String> arguments(AbstractBridgeMojo mojo, Map<String, Object> parameters)
			throws MojoFailureException {
		return call(mojo, parameters).arguments();
	}

	private BridgeCall call(AbstractBridgeMojo mojo, Map<String, Object> parameters) throws MojoFailureException {
		RecordingBridgeRunner runner = new RecordingBridgeRunner();
		Goal goal = Goal.of(mojo, this.basedir).with("runner", runner);
		parameters.forEach(goal::with);
		goal.run();
		return runner.call();
	}

}
