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

package io.github.prismaspring.starter.connection;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.github.prismaspring.autoconfigure.database.PrismaDatabase;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.starter.docs.Archivist;
import io.github.prismaspring.starter.docs.db.Category;
import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.starter.support.BridgeMetrics;
import io.github.prismaspring.starter.support.BridgeProcesses;
import io.github.prismaspring.starter.support.EmbeddedPostgresServer;
import io.github.prismaspring.starter.support.PrismaApplication;
import io.github.prismaspring.starter.support.TestDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.CompositeReactiveHealthContributor;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * One application with three databases: two of the same schema on PostgreSQL, one of
 * another schema on SQLite. The first one is in what the application takes for a
 * container.
 */
class SeveralDatabasesTests {

	private static EmbeddedPostgresServer server;

	private static TestDatabase container;

	private static ConfigurableApplicationContext context;

	private static int bridges;

	@BeforeAll
	static void start(@TempDir Path folder) {
		bridges = BridgeProcesses.ofThisProcess().size();
		server = EmbeddedPostgresServer.start();
		container = server.createDatabase();
		SpringApplication application = new SpringApplicationBuilder(SeveralDatabasesApplication.class,
				ContainerConfiguration.class)
			.web(WebApplicationType.NONE)
			.build();
		context = application.run("--prisma.schema.mode=push",
				"--prisma.databases.archive.datasource.url=" + server.createDatabase().url(),
				"--prisma.databases.archive.schema.mode=push", "--prisma.databases.archive.transaction.timeout=7s",
				"--prisma.databases.catalog.datasource.url=file:" + folder.resolve("catalog.db"),
				"--prisma.databases.catalog.schema.mode=push");
	}

	@AfterAll
	static void stop() throws Exception {
		context.close();
		assertThat(BridgeProcesses.ofThisProcess()).hasSize(bridges);
		server.close();
	}

	@Test
	void eachDatabaseHasABridgeOfItsOwn() {
		assertThat(BridgeProcesses.ofThisProcess()).hasSize(bridges + 3);
		assertThat(context.getBeansOfType(PrismaDatabase.class)).containsOnlyKeys("archive", "catalog");
		assertThat(context.getBean(PrismaEngine.class).info().block().provider()).isEqualTo("postgresql");
		assertThat(database("archive").engine().info().block().provider()).isEqualTo("postgresql");
		assertThat(database("catalog").engine().info().block().provider()).isEqualTo("sqlite");
		assertThat(database("archive").transactionSettings().timeout()).hasSeconds(7);
	}

	@Test
	void eachBridgeMakesPlansBeforehand() {
		for (String name : List.of("archive", "catalog")) {
			BridgeMetrics metrics = new BridgeMetrics(database(name).client());
			Awaitility.await().untilAsserted(() -> assertThat(metrics.answered("/plans")).isOne());
		}
	}

	@Test
	void whatIsWrittenIntoOneIsNotInTheOther() {
		context.getBean(Archivist.class).store("old");
		main().category().create((category) -> category.name("new"));
		assertThat(names(archive())).contains("old").doesNotContain("new");
		assertThat(names(main())).contains("new").doesNotContain("old");
		io.github.prismaspring.starter.contract.db.Prisma catalog = context
			.getBean(io.github.prismaspring.starter.contract.db.Prisma.class);
		catalog.category().create((category) -> category.name("other"));
		assertThat(catalog.category().count()).isEqualTo(1);
	}

	@Test
	void transactionsAreIndependent() {
		Archivist archivist = context.getBean(Archivist.class);
		assertThatIllegalStateException().isThrownBy(() -> archivist.failInMainTransaction("main fails"));
		assertThat(names(main())).doesNotContain("main fails");
		assertThat(names(archive())).contains("main fails");
		assertThatIllegalStateException().isThrownBy(() -> archivist.failInArchiveTransaction("archive fails"));
		assertThat(names(main())).contains("archive fails");
		assertThat(names(archive())).doesNotContain("archive fails");
	}

	@Test
	void healthTellsEachByItsName() {
		CompositeReactiveHealthContributor databases = context.getBean(CompositeReactiveHealthContributor.class);
		for (String name : List.of("archive", "catalog")) {
			ReactiveHealthIndicator indicator = (ReactiveHealthIndicator) databases.getContributor(name);
			assertThat(indicator.health().block().getStatus()).isEqualTo(Status.UP);
			assertThat(indicator.health().block().getDetails()).containsAllEntriesOf(
					Map.of("mode", "local", "provider", (name.equals("archive")) ? "postgresql" : "sqlite"));
		}
	}

	@Test
	void databaseWithoutUrlIsNotTheMainOne() {
		assertThatException()
			.isThrownBy(() -> PrismaApplication.of(SeveralDatabasesApplication.class)
				.properties("DATABASE_URL=file:./main.db", "prisma.enabled=false")
				.start()
				.close())
			.havingRootCause()
			.withMessageContaining("'archive' has no URL")
			.withMessageContaining("prisma.databases.archive");
	}

	private static PrismaDatabase database(String name) {
		return context.getBean(name, PrismaDatabase.class);
	}

	private static Prisma main() {
		return context.getBean(Prisma.class);
	}

	private static Prisma archive() {
		return context.getBean("archivePrisma", Prisma.class);
	}

	private static List<String> names(Prisma prisma) {
		return prisma.category().findMany().stream().map(Category::name).toList();
	}

	/**
	 * A container for the first database.
	 */
	@Configuration(proxyBeanMethods = false)
	static class ContainerConfiguration {

		@Bean
		@ServiceConnection
		PostgreSQLContainer container() {
			return new StubPostgreSqlContainer(container);
		}

	}

}
