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

package io.github.prismaspring.starter.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import io.github.prismaspring.bridge.BridgeBundle;
import io.github.prismaspring.bridge.BridgeCache;
import io.github.prismaspring.bridge.BridgeCommand;
import io.github.prismaspring.bridge.NodeLocator;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.EmptyDatabases;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.TestDatabase;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Applications that deploy their migrations when they start.
 */
@ExtendWith({ OutputCaptureExtension.class, EmptyDatabases.Extension.class })
class SchemaDeploymentTests {

	private static final String INIT = "20260101120000_init";

	private static final String NUMBER = "20260102120000_number";

	private static final String BROKEN = "20260103120000_broken";

	@TempDir
	private Path directory;

	@ParameterizedTest
	@EnumSource(DatabaseKind.class)
	void migrationsAreAppliedOnce(DatabaseKind kind, EmptyDatabases databases, CapturedOutput output) {
		TestDatabase database = databases.create(kind);
		try (PrismaApplication application = TicketApplication.deploying(database).start()) {
			Tickets tickets = application.bean(Tickets.class);
			tickets.add("By the application");
			assertThat(tickets.numbers()).containsExactly("T-1", "T-2");
			assertThat(output).contains(INIT).contains(NUMBER);
		}
		int seen = output.length();
		try (PrismaApplication application = TicketApplication.deploying(database).start()) {
			Tickets tickets = application.bean(Tickets.class);
			assertThat(tickets.appliedMigrations()).containsExactly(INIT, NUMBER);
			assertThat(tickets.numbers()).hasSize(2);
			assertThat(output.toString().substring(seen)).doesNotContain(NUMBER).contains("No pending migrations");
		}
	}

	@Test
	void instancesThatStartTogetherApplyEachMigrationOnce(EmptyDatabases databases) throws Exception {
		TestDatabase database = databases.create(DatabaseKind.POSTGRESQL);
		int instances = 3;
		ExecutorService executor = Executors.newFixedThreadPool(instances);
		CyclicBarrier together = new CyclicBarrier(instances);
		Callable<PrismaApplication> start = () -> {
			together.await();
			return TicketApplication.deploying(database).start();
		};
		try {
			for (Future<PrismaApplication> started : executor
				.invokeAll(Stream.generate(() -> start).limit(instances).toList())) {
				try (PrismaApplication application = started.get()) {
					assertThat(application.bean(Tickets.class).appliedMigrations()).containsExactly(INIT, NUMBER);
					assertThat(application.bean(Tickets.class).numbers()).containsExactly("T-1");
				}
			}
		}
		finally {
			executor.shutdownNow();
		}
	}

	@Test
	void migrationsMayBuildOnWhatFlywayHasMade(EmptyDatabases databases) throws IOException {
		TestDatabase database = databases.create(DatabaseKind.POSTGRESQL);
		Path migrations = copyOfMigrations();
		Path script = Files.createDirectory(migrations.resolve("20260103120000_categories")).resolve("migration.sql");
		Files.writeString(script, "INSERT INTO tickets (title) SELECT name FROM public.\"Category\";\n");
		TestDatabase own = new TestDatabase(database.provider(), database.url() + "?schema=tickets", "deploy");
		try (PrismaApplication application = deploying(own, migrations)
			.properties("spring.flyway.url=jdbc:" + database.url().replace("postgres:postgres@", ""),
					"spring.flyway.user=postgres", "spring.flyway.password=postgres",
					"spring.flyway.locations=classpath:flyway")
			.start()) {
			assertThat(application.bean(Tickets.class).numbers()).containsExactly("T-1", "T-2");
		}
	}

	@Test
	void failedMigrationStopsEveryStartUntilItIsMended(EmptyDatabases databases, CapturedOutput output)
			throws IOException {
		TestDatabase database = databases.create(DatabaseKind.POSTGRESQL);
		Path migrations = copyOfMigrations();
		Path script = Files.createDirectory(migrations.resolve(BROKEN)).resolve("migration.sql");
		Files.writeString(script,
				"ALTER TABLE tickets ADD COLUMN place TEXT;\nALTER TABLE missing ADD COLUMN a INT;\n");
		assertRefused(database, migrations, output).contains("P3018")
			.contains("\"missing\" does not exist")
			.contains("mvn prisma:migrate-resolve -DrolledBack=" + BROKEN);
		assertRefused(database, migrations, output).contains("P3009")
			.contains("mvn prisma:migrate-resolve -DrolledBack=" + BROKEN)
			.contains("mvn prisma:migrate-resolve -Dapplied=" + BROKEN);
		command(database, migrations).run("migrate", "resolve", "--rolled-back", BROKEN);
		Files.writeString(script, "ALTER TABLE tickets ADD COLUMN place TEXT;\n");
		try (PrismaApplication application = deploying(database, migrations).start()) {
			assertThat(application.bean(Tickets.class).appliedMigrations()).containsExactly(INIT, NUMBER, BROKEN);
		}
	}

	private Path copyOfMigrations() throws IOException {
		Path copy = this.directory.resolve("migrations");
		FileSystemUtils.copyRecursively(Path.of("target/test-classes/migrate/postgresql"), copy);
		return copy;
	}

	private static AbstractStringAssert<?> assertRefused(TestDatabase database, Path migrations,
			CapturedOutput output) {
		int seen = output.length();
		assertThatException().isThrownBy(() -> deploying(database, migrations).start().close());
		return assertThat(output.toString().substring(seen)).contains("APPLICATION FAILED TO START")
			.contains("'migrate deploy' failed with exit code 1");
	}

	private static PrismaApplication.Builder deploying(TestDatabase database, Path migrations) {
		return TicketApplication.on(database, "deploy").properties("prisma.schema.migrations=" + migrations.toUri());
	}

	private static BridgeCommand command(TestDatabase database, Path migrations) {
		BridgeBundle bundle = BridgeBundle.fromClassPath(SchemaDeploymentTests.class.getClassLoader());
		return BridgeCommand.of(NodeLocator.create().locate(), bundle.unpack(BridgeCache.ofUser()))
			.withEnvironment(Map.of("DATABASE_URL", database.url(), "PRISMA_PROVIDER", database.provider(),
					"PRISMA_SCHEMA", TicketApplication.SCHEMA.toString(), "PRISMA_MIGRATIONS", migrations.toString()));
	}

}
