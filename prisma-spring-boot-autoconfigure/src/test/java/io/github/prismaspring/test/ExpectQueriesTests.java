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

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import io.github.prismaspring.client.example.Prisma;
import io.github.prismaspring.client.example.ReactivePrisma;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineDecorator;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.github.prismaspring.engine.StartedTransaction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource.LockMode;
import org.junit.platform.engine.support.hierarchical.Node;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.mockito.Mockito;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static io.github.prismaspring.client.example.Models.CATEGORY;
import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;

/**
 * Tests for {@link ExpectQueries}.
 */
class ExpectQueriesTests {

	@Test
	void passesWithAsManyQueriesAsExpected() {
		assertThat(failure(Cases.class, "within")).isNull();
		assertThat(failure(Cases.class, "exact")).isNull();
		assertThat(failure(Cases.class, "none")).isNull();
	}

	@Test
	void failsWithTheListOfQueriesAndAHintAtNPlusOne() {
		assertThat(failure(Cases.class, "nPlusOne")).isInstanceOf(AssertionError.class).hasMessage("""
				Expected at most 1 query, but there were 4:
				   1. User.findMany {take: 3}
				   2. Post.findMany {where: {authorId: 1}}
				   3. Post.findMany {where: {authorId: 2}}
				   4. Post.findMany {where: {authorId: 3}}

				3 × Post.findMany {where: {authorId: ?}}
				    This looks like N+1, a query for each row of another one: read the relation with include(…) \
				or select(…), or all rows at once with findMany and in(…).""");
	}

	@Test
	void failsWithAHintAtAQueryThatIsRepeated() {
		assertThat(failure(Cases.class, "repeated")).hasMessageEndingWith("""

				2 × Category.findMany {}
				    The same query again and again: keep its result.""");
	}

	@Test
	void failsWithAHintAtWritesOfOneKind() {
		assertThat(failure(Cases.class, "writes")).hasMessageEndingWith(
				"""

						2 × Category.deleteMany {where: {name: ?}}
						    Writes of the same kind: send them together with createMany, updateMany, upsertMany or batch(…).""");
	}

	@Test
	void failsWithTooFewQueries() {
		assertThat(failure(Cases.class, "tooFew"))
			.hasMessage("Expected exactly 2 queries, but there was 1:\n" + "   1. Category.findMany {}");
	}

	@Test
	void countsABatchAsOne() {
		assertThat(failure(Cases.class, "batches")).hasMessage("Expected exactly 2 queries, but there was 1:\n"
				+ "   1. batch [Category.findMany {}, Post.findMany {}]");
	}

	@Test
	void countsQueriesOfTransactionsOtherThreadsAndReactiveClients() {
		assertThat(failure(Cases.class, "everywhere")).isNull();
	}

	@Test
	void transactionKeepsItsNameWhileItsQueriesAreCounted() {
		PrismaTransaction transaction = Mockito.mock();
		given(transaction.id()).willReturn("t1");
		PrismaEngine engine = Mockito.mock();
		given(engine.startTransaction(PrismaTransactionOptions.defaults())).willReturn(Mono.just(transaction));
		assertThat(new CountedEngine(engine, List.of()).startTransaction(PrismaTransactionOptions.defaults()).block())
			.returns("t1", PrismaTransaction::id);
	}

	@Test
	void countsTheQueryThatATransactionBeginsWith() {
		PrismaRequest<String> find = new PrismaRequest<>("User", PrismaAction.FIND_MANY, (out) -> {
			out.beginObject();
			out.endObject();
		}, (in) -> in.string());
		PrismaTransaction transaction = Mockito.mock();
		given(transaction.execute(find)).willReturn(Mono.just("Bob"));
		PrismaEngine engine = Mockito.mock();
		PrismaTransactionOptions options = PrismaTransactionOptions.defaults();
		given(engine.startTransaction(options, find))
			.willReturn(Optional.of(Mono.just(new StartedTransaction<>(transaction, Signal.next("Ann")))))
			.willReturn(Optional.of(Mono.error(new IllegalStateException("cannot begin"))));
		QueryLog log = new QueryLog();
		CountedEngine counted = new CountedEngine(engine, List.of(log));
		StartedTransaction<String> started = counted.startTransaction(options, find).orElseThrow().block();
		assertThat(started.result().block()).isEqualTo("Ann");
		assertThat(log.entries()).hasSize(1);
		assertThat(started.transaction().execute(find).block()).isEqualTo("Bob");
		assertThat(log.entries()).hasSize(2);
		assertThatIllegalStateException()
			.isThrownBy(() -> counted.startTransaction(options, find).orElseThrow().block());
		assertThat(log.entries()).hasSize(2);
	}

	@Test
	void doesNotHideTheFailureOfATest() {
		assertThat(failure(Cases.class, "failed")).hasMessage("the reason").hasNoSuppressedExceptions();
	}

	@Test
	void annotationOfAClassHoldsForMethodsWithoutTheirOwn() {
		assertThat(failure(AnnotatedCases.class, "inherits"))
			.hasMessageStartingWith("Expected no queries, but there was 1:");
		assertThat(failure(AnnotatedCases.class, "overrides")).isNull();
	}

	@Test
	void refusesAnnotationsThatExpectNothing() {
		assertThat(failure(Cases.class, "nothing"))
			.hasMessage("@ExpectQueries needs either 'max' or 'exactly', as a number from 0 on");
	}

	@Test
	void refusesToPassWhereNothingIsCounted() {
		assertThat(failure(WithoutEngineCases.class, "uncounted")).isInstanceOf(IllegalStateException.class)
			.hasMessageStartingWith("@ExpectQueries counts the queries of the auto-configured PrismaEngine");
	}

	@Test
	void testsThatCountRunAlone() {
		assertThat(EngineTestKit.engine("junit-jupiter")
			.selectors(DiscoverySelectors.selectMethod(Cases.class, "within"))
			.discover()
			.getEngineDescriptor()
			.getDescendants()).filteredOn(TestDescriptor::isTest)
			.singleElement()
			.satisfies((test) -> assertThat(((Node<?>) test).getExclusiveResources())
				.containsExactly(new ExclusiveResource(ExclusiveResource.GLOBAL_KEY, LockMode.READ_WRITE)));
	}

	private static @Nullable Throwable failure(Class<?> testClass, String method) {
		return EngineTestKit.engine("junit-jupiter")
			.selectors(DiscoverySelectors.selectMethod(testClass, method))
			.execute()
			.testEvents()
			.finished()
			.stream()
			.findFirst()
			.orElseThrow()
			.getRequiredPayload(TestExecutionResult.class)
			.getThrowable()
			.orElse(null);
	}

	@SpringJUnitConfig(EngineConfiguration.class)
	static class Cases {

		@Autowired
		private PrismaEngine engine;

		private Prisma prisma;

		@BeforeEach
		void queryBefore() {
			this.prisma = new Prisma(this.engine);
			this.prisma.category().findMany();
		}

		@AfterEach
		void queryAfter() {
			this.prisma.category().findMany();
		}

		@Test
		@ExpectQueries(max = 2)
		void within() {
			this.prisma.category().findMany();
		}

		@Test
		@ExpectQueries(exactly = 1)
		void exact() {
			this.prisma.category().findMany();
		}

		@Test
		@ExpectQueries(max = 0)
		void none() {
		}

		@Test
		@ExpectQueries(max = 1)
		void nPlusOne() {
			this.prisma.user().findMany((find) -> find.take(3));
			List.of(1, 2, 3).forEach((id) -> this.prisma.post().findMany((find) -> find.where(POST.authorId.eq(id))));
		}

		@Test
		@ExpectQueries(max = 1)
		void repeated() {
			this.prisma.category().findMany();
			this.prisma.category().findMany();
		}

		@Test
		@ExpectQueries(max = 1)
		void writes() {
			this.prisma.category().deleteMany(CATEGORY.name.eq("a"));
			this.prisma.category().deleteMany(CATEGORY.name.eq("b"));
		}

		@Test
		@ExpectQueries(exactly = 2)
		void tooFew() {
			this.prisma.category().findMany();
		}

		@Test
		@ExpectQueries(exactly = 2)
		void batches() {
			this.prisma.batch(this.prisma.category().ops().findMany(), this.prisma.post().ops().findMany());
		}

		@Test
		@ExpectQueries(exactly = 4)
		void everywhere() {
			this.prisma.transaction(() -> {
				this.prisma.category().findMany();
				this.prisma.batch(this.prisma.category().ops().findMany(), this.prisma.post().ops().findMany());
			});
			CompletableFuture.runAsync(() -> this.prisma.category().findMany()).join();
			new ReactivePrisma(this.engine).category().findMany().blockLast();
		}

		@Test
		@ExpectQueries(max = 0)
		void failed() {
			this.prisma.category().findMany();
			throw new IllegalStateException("the reason");
		}

		@Test
		@ExpectQueries
		void nothing() {
		}

	}

	@ExpectQueries(max = 0)
	@SpringJUnitConfig(EngineConfiguration.class)
	static class AnnotatedCases {

		@Autowired
		private PrismaEngine engine;

		@Test
		void inherits() {
			new Prisma(this.engine).category().findMany();
		}

		@Test
		@ExpectQueries(max = 1)
		void overrides() {
			new Prisma(this.engine).category().findMany();
		}

	}

	@SpringJUnitConfig(WithoutEngineConfiguration.class)
	static class WithoutEngineCases {

		@Test
		@ExpectQueries(max = 1)
		void uncounted() {
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class WithoutEngineConfiguration {

	}

	@Configuration(proxyBeanMethods = false)
	static class EngineConfiguration {

		@Bean
		PrismaEngine engine(ObjectProvider<PrismaEngineDecorator> decorators) {
			MockPrisma mock = new MockPrisma(Prisma.MODELS);
			mock.given(CATEGORY, PrismaAction.FIND_MANY).willAnswer("[]");
			mock.given(CATEGORY, PrismaAction.DELETE_MANY).willReturnCount(0);
			mock.given(POST, PrismaAction.FIND_MANY).willAnswer("[]");
			mock.given(USER, PrismaAction.FIND_MANY).willAnswer("[]");
			PrismaEngine engine = mock;
			for (PrismaEngineDecorator decorator : decorators) {
				engine = decorator.decorate(engine);
			}
			return engine;
		}

	}

}
