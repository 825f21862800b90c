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

package io.github.prismaspring.autoconfigure.bridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import io.github.prismaspring.PrismaSchema;
import io.github.prismaspring.autoconfigure.PrismaAutoConfiguration;
import io.github.prismaspring.autoconfigure.database.PrismaDatabase;
import io.github.prismaspring.autoconfigure.database.PrismaDatabaseAutoConfiguration;
import io.github.prismaspring.autoconfigure.database.PrismaDatabaseBuilder;
import io.github.prismaspring.bridge.BridgeCommandTimeoutException;
import io.github.prismaspring.bridge.BridgeProgram;
import io.github.prismaspring.bridge.FakeBridge;
import io.github.prismaspring.bridge.MigrationsNotFoundException;
import io.github.prismaspring.bridge.NodeLocator;
import io.github.prismaspring.bridge.SchemaDifferenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what is run for each {@code prisma.schema.mode}, with a script in place of the
 * bridge that writes down how it is called.
 */
class SchemaModeTests {

	@TempDir
	private Path directory;

	private Path calls;

	private Path schema;

	private ApplicationContextRunner contextRunner;

	@BeforeEach
	void createRunner() throws IOException {
		this.calls = this.directory.resolve("calls.txt");
		this.schema = Files.writeString(this.directory.resolve("schema.prisma"), "model User {\n  id Int @id\n}\n");
		Path script = Files.writeString(this.directory.resolve("bridge.mjs"), """
				import { appendFileSync, existsSync } from 'node:fs';
				const { env, argv } = process;
				const details = [env.PRISMA_MIGRATE_LOCK_TIMEOUT ?? '', existsSync(env.PRISMA_MIGRATIONS ?? '-')];
				appendFileSync('%s', [...argv.slice(2), ...details].join(' ') + '\\n');
				if (argv[2] === 'serve') {
				  await import('%s');
				} else if (env.FAKE_DIFFERENCE) {
				  console.log(env.FAKE_DIFFERENCE);
				  process.exitCode = 2;
				} else if (env.FAKE_WAIT) {
				  setTimeout(() => {}, 60_000);
				}
				""".formatted(this.calls, FakeBridge.class.getResource("fake-bridge.mjs")));
		this.contextRunner = new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(PrismaBridgeAutoConfiguration.class, PrismaAutoConfiguration.class,
					PrismaDatabaseAutoConfiguration.class))
			.withBean(BridgeProgram.class, () -> BridgeProgram.of(NodeLocator.create().locate(), script))
			.withPropertyValues("prisma.datasource.url=file:./dev.db", "prisma.schema.location=" + this.schema,
					"prisma.bridge.cache-directory=" + this.directory.resolve("cache"));
	}

	@Test
	void nothingIsDoneByDefault() {
		this.contextRunner.run((context) -> assertThat(calls()).containsExactly("serve  false"));
	}

	@Test
	void pushComesBeforeTheBridge() {
		this.contextRunner.withPropertyValues("prisma.schema.mode=push")
			.run((context) -> assertThat(calls()).containsExactly("db push 300 false", "serve  false"));
	}

	@Test
	void validationComesBeforeTheBridge() {
		this.contextRunner.withPropertyValues("prisma.schema.mode=validate")
			.run((context) -> assertThat(calls()).containsExactly(
					"migrate diff --from-database --to-schema " + this.schema + " --exit-code  false", "serve  false"));
	}

	@Test
	void bridgeIsNotStartedOnADatabaseThatDiffers() {
		this.contextRunner
			.withPropertyValues("prisma.schema.mode=validate", "prisma.bridge.environment.FAKE_DIFFERENCE=[+] Book")
			.run((context) -> {
				assertThat(context).getFailure()
					.rootCause()
					.isInstanceOfSatisfying(SchemaDifferenceException.class,
							(ex) -> assertThat(ex.getDifferences()).isEqualTo("[+] Book"));
				assertThat(calls()).hasSize(1);
			});
	}

	@Test
	void deploymentComesBeforeTheBridge() throws IOException {
		writeMigration("migrations");
		this.contextRunner.withPropertyValues("prisma.schema.mode=deploy", "prisma.schema.lock-timeout=45s")
			.run((context) -> assertThat(calls()).containsExactly("migrate deploy 45 true", "serve  false"));
	}

	@Test
	void deploymentTakesTheMigrationsThatPropertiesName() throws IOException {
		writeMigration("others");
		this.contextRunner
			.withPropertyValues("prisma.schema.mode=deploy",
					"prisma.schema.migrations=file:" + this.directory.resolve("others"))
			.run((context) -> assertThat(calls()).containsExactly("migrate deploy 300 true", "serve  false"));
	}

	@Test
	void deploymentWithoutMigrationsFails() {
		this.contextRunner.withPropertyValues("prisma.schema.mode=deploy").run((context) -> {
			assertThat(context).getFailure().hasRootCauseInstanceOf(MigrationsNotFoundException.class);
			assertThat(this.calls).doesNotExist();
		});
	}

	@Test
	void commandThatTakesTooLongIsStopped() {
		this.contextRunner
			.withPropertyValues("prisma.schema.mode=push", "prisma.schema.timeout=200ms",
					"prisma.bridge.environment.FAKE_WAIT=true")
			.run((context) -> assertThat(context).getFailure()
				.hasRootCauseInstanceOf(BridgeCommandTimeoutException.class));
	}

	@Test
	void furtherDatabaseHasAModeOfItsOwn() throws IOException {
		writeMigration("archive");
		this.contextRunner.withUserConfiguration(ArchiveConfiguration.class)
			.withPropertyValues("prisma.enabled=false", "prisma.databases.archive.datasource.url=file:./archive.db",
					"prisma.databases.archive.schema.location=" + this.schema,
					"prisma.databases.archive.schema.mode=deploy",
					"prisma.databases.archive.schema.migrations=file:" + this.directory.resolve("archive"))
			.run((context) -> assertThat(calls()).containsExactly("migrate deploy 300 true", "serve  false"));
	}

	private List<String> calls() {
		try {
			return Files.readAllLines(this.calls);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void writeMigration(String folder) throws IOException {
		Path migration = Files.createDirectories(this.directory.resolve(folder).resolve("20260101120000_init"));
		Files.writeString(migration.resolve("migration.sql"), "CREATE TABLE a ();");
	}

	@Configuration(proxyBeanMethods = false)
	static class ArchiveConfiguration {

		@Bean
		PrismaDatabase archive(PrismaDatabaseBuilder builder) {
			return builder.name("archive")
				.schema(new PrismaSchema("a1", "sqlite", Set.of("sqlite"), List.of()))
				.build();
		}

	}

}
