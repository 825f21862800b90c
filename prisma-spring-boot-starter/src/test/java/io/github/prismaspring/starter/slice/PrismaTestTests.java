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

package io.github.prismaspring.starter.slice;

import io.github.prismaspring.autoconfigure.PrismaDatabaseConnectionDetails;
import io.github.prismaspring.autoconfigure.PrismaProperties;
import io.github.prismaspring.autoconfigure.SchemaMode;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.test.ExpectQueries;
import io.github.prismaspring.test.autoconfigure.PrismaTest;
import io.github.prismaspring.test.autoconfigure.ReactiveRollback;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.ActiveProfiles;

import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PrismaTest} on a SQLite file, which is what fits the schema.
 */
@ActiveProfiles("production")
@PrismaTest(includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = UserQueries.class),
		excludeAutoConfiguration = { io.github.prismaspring.starter.docs.db.PrismaClientAutoConfiguration.class,
				io.github.prismaspring.starter.lock.db.PrismaClientAutoConfiguration.class,
				io.github.prismaspring.starter.mysql.db.PrismaClientAutoConfiguration.class,
				io.github.prismaspring.starter.postgresql.db.PrismaClientAutoConfiguration.class,
				io.github.prismaspring.starter.warehouse.db.PrismaClientAutoConfiguration.class })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrismaTestTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Prisma prisma;

	@Autowired
	private ReactivePrisma reactive;

	@Autowired
	private ReactiveRollback rollback;

	@Test
	@Order(1)
	void databaseIsEmptyAndTakesRows() {
		assertThat(this.prisma.user().count()).isZero();
		this.prisma.user().create((row) -> row.email("ann@example.org").name("Ann"));
		assertThat(this.prisma.user().count()).isOne();
	}

	@Test
	@Order(2)
	void rowsOfOtherTestsAreRolledBack() {
		assertThat(this.prisma.user().count()).isZero();
		this.prisma.user().create((row) -> row.email("ann@example.org"));
	}

	@Test
	@Order(3)
	void reactiveQueriesCanBeRolledBack() {
		Mono<Long> written = this.rollback
			.of(this.reactive.user().create((row) -> row.email("bob@example.org")).then(this.reactive.user().count()));
		assertThat(written.block()).isOne();
		assertThat(this.reactive.user().count().block()).isZero();
	}

	@Test
	void componentsAreLeftOutUnlessIncluded() {
		assertThat(this.context.getBeanNamesForType(UserService.class)).isEmpty();
		assertThat(this.context.getBean(UserQueries.class).named("nobody")).isEmpty();
	}

	@Test
	void databaseIsTheTestsOwnWhateverIsConfigured() {
		PrismaDatabaseConnectionDetails details = this.context.getBean(PrismaDatabaseConnectionDetails.class);
		assertThat(details.getProvider()).isEqualTo("sqlite");
		assertThat(details.getUrl()).contains("prisma-test-");
		assertThat(this.context.getBean(PrismaProperties.class).getSchema().getMode()).isEqualTo(SchemaMode.PUSH);
	}

	@Test
	@ExpectQueries(exactly = 2)
	void queriesAreCounted() {
		this.prisma.user()
			.create((row) -> row.email("ann@example.org").posts((posts) -> posts.create((post) -> post.title("Hi"))));
		assertThat(this.prisma.user().include(USER.posts).findMany()).hasSize(1);
	}

}
