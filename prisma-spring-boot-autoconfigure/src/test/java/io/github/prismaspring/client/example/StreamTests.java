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

package io.github.prismaspring.client.example;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.github.prismaspring.PrismaEngineUnavailableException;
import io.github.prismaspring.PrismaEngineUnavailableException.Outcome;
import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.engine.PrismaBatch;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaEngineInfo;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.client.example.Models.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for streams of a generated client.
 */
class StreamTests {

	private static final String AB = "[{'name':'a'},{'name':'b'}]";

	private static final String C = "[{'name':'c'}]";

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	private final ReactivePrisma reactive = new ReactivePrisma(this.engine);

	@Test
	void readsPortionByPortion() {
		this.engine.answer(AB).answer(C);
		assertThat(this.prisma.category().stream((q) -> q.where(CATEGORY.name.not("x")), 2).map(Category::name))
			.containsExactly("a", "b", "c");
		assertThat(this.engine.requests()).hasSize(2);
		assertThat(this.engine.requests().get(0))
			.contains("'arguments':{'where':{'name':{'not':'x'}},'orderBy':[{'name':'asc'}],'take':2}");
		assertThat(this.engine.arguments()).isEqualTo(
				"{'where':{'AND':[{'name':{'not':'x'}},{'name':{'gt':'b'}}]},'orderBy':[{'name':'asc'}],'take':2}");
	}

	@Test
	void readsNothingAhead() {
		this.engine.answer(AB).answer(C);
		Stream<Category> stream = this.prisma.category().stream((q) -> q, 2);
		assertThat(this.engine.requests()).isEmpty();
		assertThat(stream.limit(2)).hasSize(2);
		assertThat(this.engine.requests()).hasSize(1);
	}

	@Test
	void closedStreamReadsNothing() {
		Stream<Category> stream = this.prisma.category().stream((q) -> q, 2);
		var rows = stream.iterator();
		stream.close();
		assertThatIllegalStateException().isThrownBy(rows::next);
		assertThat(this.engine.requests()).isEmpty();
	}

	@Test
	void skipsOnceAndTakesAltogether() {
		this.engine.answer(AB).answer(C);
		assertThat(this.prisma.category().stream((q) -> q.skip(4).take(3), 2)).hasSize(3);
		assertThat(this.engine.requests().get(0)).contains("'take':2,'skip':4}");
		assertThat(this.engine.requests().get(1)).contains("'take':1}").doesNotContain("skip");
		assertThat(this.engine.requests()).hasSize(2);
		assertThat(this.prisma.category().stream((q) -> q.take(0), 2)).isEmpty();
		assertThat(this.engine.requests()).hasSize(2);
	}

	@Test
	void refusesWhatCannotBeReadInPortions() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.prisma.category().stream((q) -> q, 0))
			.withMessage("A stream reads at least one row at once, not 0");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.category().stream((q) -> q.cursor(CATEGORY.name.eq("a")), 2))
			.withMessage("A stream finds its place by itself: leave out 'cursor', or begin by a filter");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.reactive.category().stream((q) -> q.distinct(CATEGORY.name), 2));
		assertThatIllegalArgumentException().isThrownBy(() -> this.reactive.category().stream((q) -> q.take(-1), 2))
			.withMessage("'take' must not be negative in a stream, but is -1: sort the other way around");
	}

	@Test
	void blockingStreamRefusesThreadsThatMustNotBlock() {
		StepVerifier
			.create(Mono.fromCallable(() -> this.prisma.category().stream((q) -> q, 2).count())
				.subscribeOn(Schedulers.parallel()))
			.verifyError(InvalidDataAccessApiUsageException.class);
	}

	@Test
	void blockingStreamTranslatesFailures() {
		this.engine.answer(AB).fail(unavailable());
		Stream<Category> rows = this.prisma.category().stream((q) -> q, 2);
		assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(rows::toList);
	}

	@Test
	void reactiveStreamReadsAPortionWhenARowOfItIsAskedFor() {
		this.engine.answer(AB).answer(AB).answer(C);
		StepVerifier.create(this.reactive.category().stream((q) -> q, 2).map(Category::name), 0)
			.then(() -> assertRequests(0))
			.thenRequest(1)
			.expectNext("a")
			.then(() -> assertRequests(1))
			.thenRequest(1)
			.expectNext("b")
			.then(() -> assertRequests(1))
			.thenRequest(1)
			.expectNext("a")
			.then(() -> assertRequests(2))
			.thenRequest(2)
			.expectNext("b", "c")
			.then(() -> assertRequests(3))
			.verifyComplete();
	}

	@Test
	void reactiveStreamReadsNothingAfterACancellation() {
		this.engine.answer(AB);
		StepVerifier.create(this.reactive.category().stream((q) -> q, 2).take(3)).expectNextCount(3).verifyComplete();
		assertRequests(2);
	}

	@Test
	void reactiveStreamCancelsThePortionThatIsBeingRead() {
		AtomicInteger cancellations = new AtomicInteger();
		Flux<Category> stream = new ReactivePrisma(new SilentEngine(cancellations)).category().stream((q) -> q, 2);
		stream.subscribe().dispose();
		assertThat(cancellations).hasValue(1);
	}

	@Test
	void reactiveStreamBeginsAnewForEachSubscription() {
		this.engine.answer(AB).answer(C).answer(AB).answer(C);
		Flux<String> names = this.reactive.category().stream((q) -> q, 2).map(Category::name);
		StepVerifier.create(names).expectNext("a", "b", "c").verifyComplete();
		StepVerifier.create(names).expectNext("a", "b", "c").verifyComplete();
		assertThat(this.engine.requests().get(2)).isEqualTo(this.engine.requests().get(0));
	}

	@Test
	void reactiveStreamGoesThroughManyPortionsWithoutDeepStacks() {
		this.engine.answer(AB);
		StepVerifier.create(this.reactive.category().stream((q) -> q.take(20_000), 2))
			.expectNextCount(20_000)
			.verifyComplete();
		assertRequests(10_000);
	}

	@Test
	void reactiveStreamTranslatesFailures() {
		this.engine.answer(AB).fail(unavailable());
		StepVerifier.create(this.reactive.category().stream((q) -> q, 2))
			.expectNextCount(2)
			.verifyError(DataAccessResourceFailureException.class);
	}

	@Test
	void eachShapeIsStreamed() {
		this.engine.answer("[{'posts':[],'name':'a'}]");
		List<Category> whole = this.prisma.category().include(CATEGORY.posts).stream((q) -> q, 2).toList();
		assertThat(whole.get(0).posts()).isEmpty();
		this.engine.answer("[{'_count':{'posts':3},'name':'a'}]");
		assertThat(this.prisma.category().select(CATEGORY.posts.count(), (Integer n) -> n).stream((q) -> q, 2))
			.containsExactly(3);
		assertThat(this.engine.requests().get(1))
			.endsWith("'selection':{'_count':{'arguments':{},'selection':{'posts':true}},'name':true}}}");
	}

	private void assertRequests(int number) {
		assertThat(this.engine.requests()).hasSize(number);
	}

	private static PrismaEngineUnavailableException unavailable() {
		return new PrismaEngineUnavailableException(PrismaError.of(PrismaErrorKind.ENGINE, "gone"), Outcome.NOT_RUN,
				null);
	}

	/**
	 * Never answers.
	 *
	 * @param cancellations counts requests that are given up
	 */
	private record SilentEngine(AtomicInteger cancellations) implements PrismaEngine {

		@Override
		public <T> Mono<T> execute(PrismaRequest<T> request) {
			return Mono.<T>never().doOnCancel(this.cancellations::incrementAndGet);
		}

		@Override
		public Mono<List<@Nullable Object>> executeBatch(PrismaBatch batch) {
			return Mono.never();
		}

		@Override
		public Mono<PrismaTransaction> startTransaction(PrismaTransactionOptions options) {
			return Mono.never();
		}

		@Override
		public Mono<PrismaEngineInfo> info() {
			return Mono.never();
		}

	}

}
