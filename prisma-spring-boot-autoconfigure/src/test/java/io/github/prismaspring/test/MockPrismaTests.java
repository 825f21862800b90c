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

package io.github.prismaspring.test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.client.example.Category;
import io.github.prismaspring.client.example.Prisma;
import io.github.prismaspring.client.example.ReactivePrisma;
import io.github.prismaspring.client.example.Role;
import io.github.prismaspring.client.example.User;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.client.select.Row2;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.transaction.PrismaTransactionManager;
import io.github.prismaspring.transaction.PrismaTransactionSettings;
import io.github.prismaspring.transaction.ReactivePrismaTransactionManager;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.TransactionTemplate;

import static io.github.prismaspring.client.example.Models.CATEGORY;
import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link MockPrisma}.
 */
class MockPrismaTests {

	private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

	private final MockPrisma mock = new MockPrisma(Prisma.MODELS);

	private final Prisma prisma = new Prisma(this.mock);

	private final ReactivePrisma reactive = new ReactivePrisma(this.mock);

	private final User ada = ModelRow
		.of(USER, USER.id.set(1), USER.email.set("ada@example.org"), USER.role.set(Role.ADMIN),
				USER.createdAt.set(NOON))
		.toModel();

	@Test
	void givesARowToWhoeverRunsTheQuery() {
		this.mock.given(this.prisma.user().ops().findUnique(USER.id.eq(1))).willReturn(Optional.of(this.ada));
		assertThat(this.prisma.user().findUnique(USER.id.eq(1))).contains(this.ada);
		assertThat(this.prisma.run(this.prisma.user().ops().findUnique(USER.id.eq(1)))).contains(this.ada);
		this.mock.given(this.categories()).willReturn(List.of());
		assertThat(this.prisma.batch(this.prisma.user().ops().findUnique(USER.id.eq(1)), this.categories()).value1())
			.contains(this.ada);
		StepVerifier.create(this.reactive.user().findUnique(USER.id.eq(1)))
			.expectNext(this.ada)
			.expectComplete()
			.verify(Duration.ofSeconds(5));
	}

	@Test
	void givesNoRow() {
		this.mock.given(this.prisma.user().ops().findUnique(USER.id.eq(2))).willReturn(Optional.empty());
		assertThat(this.prisma.user().findUnique(USER.id.eq(2))).isEmpty();
		StepVerifier.create(this.reactive.user().findUnique(USER.id.eq(2)))
			.expectComplete()
			.verify(Duration.ofSeconds(5));
	}

	@Test
	void givesRowsAndNumbers() {
		this.mock.given(this.prisma.user().ops().findMany((find) -> find.where(USER.role.eq(Role.ADMIN)).take(5)))
			.willReturn(List.of(this.ada));
		this.mock.given(this.prisma.user().ops().count(USER.role.eq(Role.ADMIN))).willReturn(1L);
		this.mock.given(this.prisma.user().ops().updateMany(USER.id.gt(7), USER.name.set("x"))).willReturn(3L);
		assertThat(this.prisma.user().findMany((find) -> find.take(5).where(USER.role.eq(Role.ADMIN))))
			.containsExactly(this.ada);
		assertThat(this.prisma.user().count(USER.role.eq(Role.ADMIN))).isEqualTo(1);
		assertThat(this.prisma.user().updateMany(USER.id.gt(7), USER.name.set("x"))).isEqualTo(3);
	}

	@Test
	void givesRelationsOfModels() {
		ModelRow<User> row = ModelRow.of(USER, USER.id.set(1), USER.email.set("ada@example.org"))
			.with(USER.posts, ModelRow.of(POST, POST.id.set(10L), POST.title.set("Hi")))
			.without(USER.profile);
		User withPosts = row.toModel();
		this.mock.given(this.prisma.user().include(USER.posts, USER.profile).ops().findUniqueOrThrow(USER.id.eq(1)))
			.willReturn(withPosts);
		User found = this.prisma.user().include(USER.posts, USER.profile).findUniqueOrThrow(USER.id.eq(1));
		assertThat(found.posts()).singleElement().satisfies((post) -> {
			assertThat(post.id()).isEqualTo(10);
			assertThat(post.title()).isEqualTo("Hi");
		});
		assertThat(found.profile()).isNull();
		assertThat(found.isLoaded(USER.manager)).isFalse();
	}

	@Test
	void givesRowsToQueriesThatSelect() {
		Op<List<Row2<Integer, String>>> op = this.prisma.user().select(USER.id, USER.email).ops().findMany();
		this.mock.given(op).willAnswer(ModelRow.of(USER, USER.id.set(1), USER.email.set("ada@example.org")));
		assertThat(this.prisma.user().select(USER.id, USER.email).findMany())
			.containsExactly(new Row2<>(1, "ada@example.org"));
	}

	@Test
	void givesPages() {
		this.mock.given(CATEGORY, PrismaAction.FIND_MANY).willAnswer(ModelRow.of(CATEGORY, CATEGORY.name.set("tea")));
		this.mock.given(CATEGORY, PrismaAction.COUNT).willReturnCount(5);
		Page<Category> page = this.prisma.category().page((find) -> find, PageRequest.of(1, 1));
		assertThat(page.getContent()).extracting(Category::name).containsExactly("tea");
		assertThat(page.getTotalElements()).isEqualTo(5);
	}

	@Test
	void givesAnswersAsJson() {
		this.mock.given(USER, PrismaAction.AGGREGATE).willAnswer("{\"_max\":{\"id\":41}}");
		assertThat(this.prisma.user().aggregate(USER.id.max()).get(USER.id.max())).isEqualTo(41);
	}

	@Test
	void givesAnswersToSql() {
		this.mock.given(
				this.prisma.sql("select name from users where id > :id").bind("id", 7).ops().query(String.class).list())
			.willAnswer("{\"columns\":[\"name\"],\"types\":[\"string\"],\"rows\":[[\"Ada\"]]}");
		assertThat(this.prisma.sql("select name from users where id > ?", 7).query(String.class).list())
			.containsExactly("Ada");
	}

	@Test
	void answersEveryQueryOfAModelWhoseArgumentsFit() {
		this.mock.given(USER, PrismaAction.CREATE_ONE).willReturn(this.ada);
		this.mock
			.given(USER, PrismaAction.CREATE_ONE,
					(arguments) -> arguments.path("data").path("email").asString().startsWith("taken"))
			.willFail("P2002", "Unique constraint failed on the fields: (`email`)");
		assertThat(this.prisma.user().create((row) -> row.email("free@example.org").createdAt(Instant.EPOCH)))
			.isEqualTo(this.ada);
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.prisma.user().create((row) -> row.email("taken@example.org")))
			.withMessage("User.create: Unique constraint failed on the fields: (`email`) [P2002]")
			.havingCause()
			.isInstanceOfSatisfying(PrismaException.class, (ex) -> assertThat(ex.code()).isEqualTo("P2002"));
	}

	@Test
	void answersInTheirOrderAndTheLastOneAgain() {
		Op<Long> count = this.prisma.user().ops().count(USER.id.gt(0));
		this.mock.given(count).willReturn(1L).willReturn(2L);
		assertThat(List.of(this.prisma.run(count), this.prisma.run(count), this.prisma.run(count))).containsExactly(1L,
				2L, 2L);
	}

	@Test
	void tellsWhichQueryHasNoAnswerAndWhichHave() {
		this.mock.given(this.prisma.user().ops().findUnique(USER.id.eq(1))).willReturn(Optional.of(this.ada));
		this.mock.given(USER, PrismaAction.FIND_MANY).willReturn(this.ada);
		assertThatExceptionOfType(UnstubbedQueryException.class)
			.isThrownBy(() -> this.prisma.user().findUnique(USER.id.eq(2)))
			.withMessageContaining("There is no answer for the query\n\n    User.findUnique {where: {id: 2}}\n")
			.withMessageContaining("{\"modelName\":\"User\",\"action\":\"findUnique\",\"query\":{\"arguments\":"
					+ "{\"where\":{\"id\":2}},\"selection\":{\"id\":true")
			.withMessageContaining("    User.findMany with arguments that fit a condition\n"
					+ "    User.findUnique {where: {id: 1}}, but query.arguments.where.id is 2 here and 1 there\n");
	}

	@Test
	void tellsThatAnotherSelectionIsAnotherQuery() {
		this.mock.given(this.prisma.user().ops().findUnique(USER.id.eq(1))).willReturn(Optional.of(this.ada));
		assertThatExceptionOfType(UnstubbedQueryException.class)
			.isThrownBy(() -> this.prisma.user().include(USER.posts).findUnique(USER.id.eq(1)))
			.withMessageContaining("but query.selection.posts is {");
	}

	@Test
	void refusesToReturnWhatNoDatabaseAnswers() {
		Op<List<Row2<Integer, String>>> op = this.prisma.user().select(USER.id, USER.email).ops().findMany();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.mock.given(op).willReturn(List.of(new Row2<>(1, "a"))))
			.withMessageContaining("give the row with willAnswer(ModelRow.of(…))");
	}

	@Test
	void failsAsTheDatabaseWould() {
		Op<User> update = this.prisma.user().ops().update(USER.id.eq(9), USER.name.set("x"));
		this.mock.given(update).willFail("P2025", "No record was found for an update.");
		assertThatExceptionOfType(EmptyResultDataAccessException.class).isThrownBy(() -> this.prisma.run(update));
		this.mock.given(update).willThrow(new IllegalStateException("broken"));
		StepVerifier.create(this.reactive.run(update)).expectErrorMessage("broken").verify(Duration.ofSeconds(5));
	}

	@Test
	void remembersQueriesAndVerifiesThem() {
		this.mock.given(CATEGORY, PrismaAction.FIND_MANY).willReturn();
		this.prisma.category().findMany((find) -> find.take(2));
		assertThat(this.mock.queries()).extracting(RecordedQuery::toString)
			.containsExactly("Category.findMany {take: 2}");
		this.mock.verify(this.prisma.category().ops().findMany((find) -> find.take(2)));
		this.mock.verify(this.categories(), 0);
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> this.mock.verify(this.categories()))
			.withMessage("Expected 1 × Category.findMany {} but it was run 0 times. These were run:\n"
					+ "    Category.findMany {take: 2}, but query.arguments.take is absent here and 2 there");
		this.mock.reset();
		assertThat(this.mock.queries()).isEmpty();
	}

	@Test
	void remembersTransactions() {
		this.mock.given(this.categories()).willReturn(List.of());
		this.prisma.transaction(() -> this.prisma.category().findMany());
		TransactionTemplate template = new TransactionTemplate(
				new PrismaTransactionManager(this.mock, PrismaTransactionSettings.defaults()));
		template.executeWithoutResult((status) -> {
			this.prisma.category().findMany();
			status.setRollbackOnly();
		});
		TransactionalOperator operator = TransactionalOperator
			.create(new ReactivePrismaTransactionManager(this.mock, PrismaTransactionSettings.defaults()));
		Flux<Category> found = this.reactive.category().findMany().as(operator::transactional);
		StepVerifier.create(found).expectComplete().verify(Duration.ofSeconds(5));
		assertThat(this.mock.transactions()).extracting(RecordedTransaction::state)
			.containsExactly(RecordedTransaction.State.COMMITTED, RecordedTransaction.State.ROLLED_BACK,
					RecordedTransaction.State.COMMITTED);
		assertThat(this.mock.transactions())
			.allSatisfy((transaction) -> assertThat(transaction.queries()).extracting(RecordedQuery::name)
				.containsExactly("Category.findMany"));
	}

	@Test
	void tellsWhichQueryOfABatchFailed() {
		this.mock.given(this.categories()).willReturn(List.of());
		Op<Long> delete = this.prisma.user().ops().deleteMany(USER.id.gt(1));
		this.mock.given(delete).willFail("P2003", "Foreign key constraint violated");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.prisma.batch(this.categories(), delete))
			.withMessageContaining("query 1 of the batch");
	}

	private Op<List<Category>> categories() {
		return this.prisma.category().ops().findMany();
	}

}
