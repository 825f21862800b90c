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

package io.github.prismaspring.observation;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.engine.PrismaEngine;
import io.github.prismaspring.engine.PrismaRequest;
import io.github.prismaspring.engine.PrismaTransaction;
import io.github.prismaspring.engine.PrismaTransactionOptions;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.GlobalObservationConvention;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.tck.TestObservationRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.Disposable;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link ObservedPrismaEngine}.
 */
class ObservedPrismaEngineTests {

	private static final PrismaRequest<String> FIND_USERS = Requests.of("User", PrismaAction.FIND_MANY);

	private static final PrismaRequest<String> CREATE_USER = Requests.of("User", PrismaAction.CREATE_ONE);

	private final TestObservationRegistry registry = TestObservationRegistry.create();

	private final ObservationRecorder recorder = new ObservationRecorder();

	private final StubEngine target = new StubEngine().answer("query", Mono.just("Ann"));

	private final PrismaEngine engine = observed(QueryArguments.HIDDEN);

	@BeforeEach
	void record() {
		this.registry.observationConfig().observationHandler(this.recorder);
	}

	@Test
	void observesQuery() {
		assertThat(this.engine.execute(FIND_USERS).block()).isEqualTo("Ann");
		Observation.Context observed = this.recorder.last();
		assertThat(observed.getName()).isEqualTo("prisma.client.operation");
		assertThat(observed.getContextualName()).isEqualTo("findMany User");
		assertThat(ObservationRecorder.low(observed)).containsExactly("db.collection.name=User",
				"db.operation.name=findMany", "db.system.name=postgresql", "error.type=none", "outcome=success");
		assertThat(ObservationRecorder.high(observed)).isEmpty();
	}

	@Test
	void observesQueryWithoutResult() {
		this.target.answer("query", Mono.empty());
		StepVerifier.create(this.engine.execute(FIND_USERS)).verifyComplete();
		assertThat(ObservationRecorder.low(this.recorder.last(), "outcome")).isEqualTo("success");
	}

	@Test
	void observesSqlWithoutModel() {
		this.engine.execute(Requests.of(null, PrismaAction.QUERY_RAW)).block();
		assertThat(this.recorder.spans()).containsExactly("sql.query");
		assertThat(ObservationRecorder.low(this.recorder.last())).contains("db.collection.name=none",
				"db.operation.name=sql.query");
	}

	@Test
	void observesBatchAsOne() {
		this.engine.executeBatch(Requests.batch(CREATE_USER, CREATE_USER)).block();
		this.engine.executeBatch(Requests.batch(CREATE_USER, FIND_USERS)).block();
		this.engine.executeBatch(Requests.batch(CREATE_USER, Requests.of("Post", PrismaAction.CREATE_ONE))).block();
		this.engine.executeBatch(Requests.batch(CREATE_USER)).block();
		assertThat(this.recorder.spans()).containsExactly("BATCH create User", "BATCH User", "BATCH create",
				"create User");
		assertThat(this.recorder.stopped()).extracting(ObservationRecorder::high)
			.containsExactly(List.of("db.operation.batch.size=2"), List.of("db.operation.batch.size=2"),
					List.of("db.operation.batch.size=2"), List.of());
		assertThat(this.recorder.stopped())
			.extracting((context) -> ObservationRecorder.low(context, "db.collection.name"))
			.containsExactly("User", "User", "none", "User");
	}

	@Test
	void failureIsToldByPrismasCode() {
		PrismaException failure = new PrismaException(new PrismaError(PrismaErrorKind.KNOWN, "P2002", "Unique",
				JsonNodeFactory.instance.objectNode(), null, null));
		this.target.answer("query", Mono.error(failure));
		assertThatExceptionOfType(PrismaException.class).isThrownBy(() -> this.engine.execute(CREATE_USER).block());
		assertThat(this.recorder.last().getError()).isSameAs(failure);
		assertThat(ObservationRecorder.low(this.recorder.last())).contains("error.type=P2002", "outcome=error");
	}

	@Test
	void failureWithoutCodeIsToldByItsClass() {
		this.target.answer("query", Mono.error(new IllegalStateException("Wrong")));
		StepVerifier.create(this.engine.execute(CREATE_USER)).verifyError(IllegalStateException.class);
		assertThat(ObservationRecorder.low(this.recorder.last())).contains("error.type=java.lang.IllegalStateException",
				"outcome=error");
	}

	@Test
	void cancelledQueryIsNoLongerObserved() {
		this.target.answer("query", Mono.never());
		Disposable subscription = this.engine.execute(FIND_USERS).subscribe();
		assertThat(this.recorder.stopped()).isEmpty();
		subscription.dispose();
		assertThat(ObservationRecorder.low(this.recorder.last())).contains("error.type=none", "outcome=cancelled");
	}

	@Test
	void cancellationAfterTheResultChangesNothing() {
		this.target.answer("query", Mono.just("Ann").concatWith(Mono.never()).next());
		StepVerifier.create(this.engine.execute(FIND_USERS), 1).expectNext("Ann").thenCancel().verify();
		assertThat(this.recorder.stopped()).hasSize(1);
		assertThat(ObservationRecorder.low(this.recorder.last(), "outcome")).isEqualTo("success");
	}

	@Test
	void observesEachSubscriptionAndNothingBefore() {
		Mono<String> query = this.engine.execute(FIND_USERS);
		assertThat(this.recorder.started()).isEmpty();
		query.block();
		query.block();
		assertThat(this.recorder.spans()).containsExactly("findMany User", "findMany User");
	}

	@Test
	void observationHasStoppedWhenTheResultIsThere() {
		AtomicReference<List<String>> spans = new AtomicReference<>();
		this.engine.execute(FIND_USERS).doOnNext((result) -> spans.set(this.recorder.spans())).block();
		assertThat(spans.get()).containsExactly("findMany User");
	}

	@Test
	void parentIsTheObservationOfTheThreadThatSubscribes() {
		Observation request = Observation.start("request", this.registry);
		Mono<String> query = this.engine.execute(FIND_USERS);
		request.scoped(() -> query.block());
		assertThat(ObservationRecorder.parent(this.recorder.last())).isSameAs(request.getContext());
		query.block();
		assertThat(ObservationRecorder.parent(this.recorder.last())).isNull();
	}

	@Test
	void parentIsTheObservationOfTheSubscriberEvenIfTheThreadHasAnother() {
		Observation request = Observation.start("request", this.registry);
		Observation other = Observation.start("other", this.registry);
		other.scoped(() -> this.engine.execute(FIND_USERS)
			.contextWrite((context) -> context.put(ObservationThreadLocalAccessor.KEY, request))
			.block());
		assertThat(ObservationRecorder.parent(this.recorder.last())).isSameAs(request.getContext());
	}

	@Test
	void whatTheEngineDoesIsPartOfTheQuery() {
		this.target.answer("query",
				Mono.deferContextual((context) -> Mono.just(context.get(ObservationThreadLocalAccessor.KEY))
					.cast(Observation.class)
					.map((observation) -> String.valueOf(observation.getContext().getName()))));
		assertThat(this.engine.execute(FIND_USERS).block()).isEqualTo("prisma.client.operation");
		assertThat(this.target.exchanges()).containsExactly("query in span 1");
	}

	@Test
	void noThreadKeepsAnObservation() {
		this.target.answer("query", Mono.just("Ann").publishOn(Schedulers.single()));
		currentObservationOfSingleThreadIsNone();
		Hooks.enableAutomaticContextPropagation();
		try {
			currentObservationOfSingleThreadIsNone();
		}
		finally {
			Hooks.disableAutomaticContextPropagation();
		}
	}

	private void currentObservationOfSingleThreadIsNone() {
		Observation request = Observation.start("request", this.registry);
		request.scoped(() -> this.engine.execute(FIND_USERS).block());
		assertThat(ObservationRecorder.parent(this.recorder.last())).isSameAs(request.getContext());
		assertThat(this.registry.getCurrentObservation()).isNull();
		Mono<Boolean> current = Mono.fromCallable(() -> this.registry.getCurrentObservation() == null)
			.subscribeOn(Schedulers.single());
		assertThat(current.block()).isTrue();
	}

	@Test
	void argumentsAreShownIfAskedFor() {
		PrismaEngine engine = observed(QueryArguments.INCLUDED);
		engine.execute(FIND_USERS).block();
		assertThat(ObservationRecorder.high(this.recorder.last()))
			.containsExactly("prisma.query.arguments={\"name\":\"Ann\"}");
		assertThat(ObservationRecorder.low(this.recorder.last())).noneMatch((keyValue) -> keyValue.contains("Ann"));
		engine.executeBatch(Requests.batch(CREATE_USER, CREATE_USER)).block();
		assertThat(ObservationRecorder.high(this.recorder.last()))
			.contains("prisma.query.arguments=[{\"name\":\"Ann\"}, {\"name\":\"Ann\"}]");
	}

	@Test
	void longArgumentsAreShortened() {
		observed(QueryArguments.INCLUDED)
			.execute(Requests.withName("User", PrismaAction.FIND_MANY, "a".repeat(1_000_000)))
			.block();
		assertThat(ObservationRecorder.high(this.recorder.last())).singleElement()
			.satisfies((arguments) -> assertThat(arguments).hasSizeLessThan(5_000).endsWith("a…"));
	}

	@Test
	void argumentsThatAreRefusedAreLeftToTheEngine() {
		observed(QueryArguments.INCLUDED).execute(Requests.refused()).block();
		assertThat(ObservationRecorder.high(this.recorder.last())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "postgresql,postgresql", "cockroachdb,cockroachdb", "mysql,mysql", "sqlite,sqlite",
			"sqlserver,microsoft.sql_server", ",other_sql" })
	void databaseIsNamedAsOpenTelemetryDoes(String provider, String name) {
		PrismaObservationOptions options = new PrismaObservationOptions(() -> provider, null, null,
				QueryArguments.HIDDEN);
		new ObservationPrismaEngineDecorator(this.registry, options).decorate(this.target).execute(FIND_USERS).block();
		assertThat(ObservationRecorder.low(this.recorder.last(), "db.system.name")).isEqualTo(name);
	}

	@Test
	void conventionOfTheApplicationReplacesTheDefault() {
		PrismaOperationObservationConvention convention = new DefaultPrismaOperationObservationConvention() {

			@Override
			public String getName() {
				return "queries";
			}

		};
		PrismaObservationOptions options = new PrismaObservationOptions(() -> null, convention, null,
				QueryArguments.HIDDEN);
		new ObservationPrismaEngineDecorator(this.registry, options).decorate(this.target).execute(FIND_USERS).block();
		assertThat(this.recorder.last().getName()).isEqualTo("queries");
	}

	@Test
	void globalConventionReplacesTheDefault() {
		this.registry.observationConfig().observationConvention(new EverythingConvention());
		this.engine.execute(FIND_USERS).block();
		assertThat(this.recorder.last().getName()).isEqualTo("everything");
		assertThat(ObservationRecorder.low(this.recorder.last())).containsExactly("region=north");
	}

	@Test
	void registryThatNobodyListensToCostsNothing() {
		Mono<String> query = Mono.just("Ann");
		Mono<PrismaTransaction> start = Mono.never();
		PrismaEngine target = mock(PrismaEngine.class);
		given(target.execute(FIND_USERS)).willReturn(query);
		given(target.startTransaction(any())).willReturn(start);
		PrismaEngine engine = new ObservationPrismaEngineDecorator(ObservationRegistry.create(),
				options(QueryArguments.HIDDEN))
			.decorate(target);
		assertThat(engine.execute(FIND_USERS)).isSameAs(query);
		assertThat(engine.startTransaction(PrismaTransactionOptions.defaults())).isSameAs(start);
	}

	@Test
	void observationThatIsSwitchedOffIsNone() {
		this.registry.observationConfig().observationPredicate((name, context) -> !name.startsWith("prisma"));
		assertThat(this.engine.execute(FIND_USERS).block()).isEqualTo("Ann");
		assertThat(this.recorder.started()).isEmpty();
		assertThat(this.target.exchanges()).containsExactly("query");
	}

	private PrismaEngine observed(QueryArguments arguments) {
		return new ObservationPrismaEngineDecorator(this.registry, options(arguments)).decorate(this.target);
	}

	private static PrismaObservationOptions options(QueryArguments arguments) {
		return new PrismaObservationOptions(() -> "postgresql", null, null, arguments);
	}

	private static final class EverythingConvention implements GlobalObservationConvention<Observation.Context> {

		@Override
		public String getName() {
			return "everything";
		}

		@Override
		public KeyValues getLowCardinalityKeyValues(Observation.Context context) {
			return KeyValues.of("region", "north");
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

	}

}
