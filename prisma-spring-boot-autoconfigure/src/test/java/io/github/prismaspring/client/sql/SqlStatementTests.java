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

package io.github.prismaspring.client.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.batch.Tuple3;
import io.github.prismaspring.client.example.Prisma;
import io.github.prismaspring.client.example.ReactivePrisma;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.engine.PrismaEngineInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.PermissionDeniedDataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Tests for running SQL on both façades and in batches.
 */
class SqlStatementTests {

	private static final String NONE = "{'columns':['n'],'types':['int'],'rows':[]}";

	private static final String ONE = "{'columns':['n'],'types':['int'],'rows':[[1]]}";

	private static final String TWO = "{'rows':[[1],[2]],'columns':['n'],'types':['int'],'more':{}}";

	private static final String NULL = "{'columns':['n'],'types':['int'],'rows':[[null]]}";

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	private final ReactivePrisma reactive = new ReactivePrisma(this.engine);

	@Test
	void rowsAreAskedForInTheWordsOfTheDatabase() {
		this.engine.answer(TWO);
		assertThat(this.prisma.sql("select n from t where a = :a").bind("a", "x").query(Integer.class).list())
			.containsExactly(1, 2);
		assertThat(this.engine.requests()).containsExactly("{'action':'queryRaw','query':{'arguments':"
				+ "{'query':'select n from t where a = $1','parameters':'[\\'x\\']'},'selection':{}}}");
		assertThat(this.prisma.sql("select ?", 1).query(Integer.class).stream()).containsExactly(1, 2);
		assertThat(this.prisma.sql("select ?").bind(1, 1).query((row) -> -row.int32("n")).list()).containsExactly(-1,
				-2);
		assertThat(this.prisma.sql(Sql.unsafe("select 1")).query().list()).hasSize(2);
	}

	@Test
	void affectedRowsAreCounted() {
		this.engine.answer("3");
		long rows = this.prisma.sql("delete from t").execute();
		assertThat(rows).isEqualTo(3);
		StepVerifier.create(this.reactive.sql("delete from t").execute()).expectNext(3L).verifyComplete();
		assertThat(this.engine.requests()).containsOnly("{'action':'executeRaw','query':{'arguments':"
				+ "{'query':'delete from t','parameters':'[]'},'selection':{}}}");
	}

	@Test
	void oneRowIsOneRow() {
		this.engine.answer(ONE);
		assertThat(count().single()).isEqualTo(1);
		assertThat(count().optional()).contains(1L);
		this.engine.answer(NONE);
		assertThatExceptionOfType(EmptyResultDataAccessException.class).isThrownBy(() -> count().single())
			.withMessage("sql.query: Expected 1 row but found 0");
		assertThat(count().optional()).isEmpty();
		assertThat(count().list()).isEmpty();
		this.engine.answer(TWO);
		assertThatExceptionOfType(IncorrectResultSizeDataAccessException.class).isThrownBy(() -> count().single())
			.withMessage("sql.query: Expected 1 row but found 2")
			.satisfies((ex) -> assertThat(ex.getActualSize()).isEqualTo(2));
		assertThatExceptionOfType(IncorrectResultSizeDataAccessException.class).isThrownBy(() -> count().optional());
		this.engine.answer(NULL);
		assertThat(count().optional()).isEmpty();
	}

	@Test
	void reactiveCallersGetTheSame() {
		ReactiveSqlQuery<Long> count = this.reactive.sql("select count(*) from t").query(Long.class);
		this.engine.answer(TWO);
		StepVerifier.create(count.stream()).expectNext(1L, 2L).verifyComplete();
		StepVerifier.create(count.list()).expectNext(List.of(1L, 2L)).verifyComplete();
		StepVerifier.create(count.single()).verifyError(IncorrectResultSizeDataAccessException.class);
		StepVerifier.create(count.optional()).verifyError(IncorrectResultSizeDataAccessException.class);
		this.engine.answer(ONE);
		StepVerifier.create(count.single()).expectNext(1L).verifyComplete();
		StepVerifier.create(this.reactive.sql("select ?").bind(1, 1).query(SqlRow::toString).single())
			.expectNext("{n=1}")
			.verifyComplete();
		StepVerifier.create(this.reactive.sql("select :a").bind("a", 1).query().stream())
			.expectNextCount(1)
			.verifyComplete();
		this.engine.answer(NONE);
		StepVerifier.create(count.single()).verifyError(EmptyResultDataAccessException.class);
		StepVerifier.create(count.optional()).verifyComplete();
		StepVerifier.create(count.stream()).verifyComplete();
	}

	@Test
	void nothingRunsWithoutSubscriptionAndEachSubscriptionRunsAnew() {
		this.engine.answer("1");
		Mono<Long> delete = this.reactive.sql("delete from t").execute();
		assertThat(this.engine.requests()).isEmpty();
		delete.block();
		delete.block();
		assertThat(this.engine.requests()).hasSize(2);
	}

	@Test
	void statementsAreValuesThatGoIntoBatches() {
		this.engine.answer("[{'data':2},{'data':{'_count':{'_all':5}}},{'data':" + ONE + "}]");
		Op<Long> update = this.prisma.sql("update t set a = ?", "x").ops().execute();
		Op<Optional<Integer>> read = Sql.of("select n from t").ops().query(Integer.class).optional();
		assertThat(update.name()).isEqualTo("sql.execute");
		assertThat(read.name()).isEqualTo("sql.query");
		Tuple3<Long, Long, Optional<Integer>> results = this.prisma.batch(update, this.prisma.user().ops().count(),
				read);
		assertThat(results).isEqualTo(new Tuple3<>(2L, 5L, Optional.of(1)));
		assertThat(this.reactive.batch(update, this.prisma.user().ops().count(), read).block()).isEqualTo(results);
		assertThat(this.engine.requests().get(0))
			.startsWith("{'batch':[{'action':'executeRaw','query':{'arguments':{'query':'update t set a = $1',");
		this.engine.answer("7");
		assertThat(this.prisma.run(update)).isEqualTo(7);
		assertThat(this.reactive.run(update).block()).isEqualTo(7);
	}

	@Test
	void nothingIsSentIfAValueIsMissing() {
		this.engine.answer("1");
		SqlStatement incomplete = this.prisma.sql("delete from t where a = :a and b = :b").bind("b", 1);
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class).isThrownBy(incomplete::execute)
			.withMessageStartingWith("sql.execute: The value of parameter :a is missing")
			.withMessageContaining("delete from t where a = :a and b = :b");
		Op<Long> good = this.prisma.user().ops().count();
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.batch(good, incomplete.ops().execute()))
			.withMessageStartingWith("sql.execute: The value of parameter :a is missing")
			.withMessageEndingWith("query 1 of the batch, counted from 0");
		StepVerifier.create(this.reactive.sql("delete from t where a = ?").execute())
			.verifyError(InvalidDataAccessApiUsageException.class);
		assertThat(this.engine.requests()).isEmpty();
	}

	@Test
	void textThatWasPutTogetherIsRefusedOnBothFacades() {
		String name = "' or true --";
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.sql("select * from t where name = '" + name + "'"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.reactive.sql("select * from t where name = '" + name + "'"));
	}

	@Test
	void engineIsAskedForItsDatabaseOnceAndOnlyForSql() {
		AtomicInteger asked = new AtomicInteger();
		RecordingEngine mysql = new RecordingEngine() {

			@Override
			public Mono<PrismaEngineInfo> info() {
				return Mono.fromSupplier(() -> {
					if (asked.incrementAndGet() == 1) {
						throw new PrismaException(PrismaError.of(PrismaErrorKind.ENGINE, "not yet"));
					}
					return new PrismaEngineInfo("", "mysql", Set.of());
				});
			}

		};
		Prisma client = new Prisma(mysql.answer("{'_count':{'_all':5}}"));
		client.user().count();
		assertThat(asked).hasValue(0);
		mysql.answer("1");
		SqlStatement delete = client.sql("delete from t where a = ? and b = ?", 1, 2);
		assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(delete::execute)
			.withMessageContaining("not yet");
		delete.execute();
		delete.execute();
		assertThat(asked).hasValue(2);
		assertThat(mysql.requests().get(1)).contains("'query':'delete from t where a = ? and b = ?'");
	}

	@Test
	void databaseWithoutSqlIsRefused() {
		RecordingEngine mongo = new RecordingEngine() {

			@Override
			public Mono<PrismaEngineInfo> info() {
				return Mono.just(new PrismaEngineInfo("", "mongodb", Set.of()));
			}

		};
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> new Prisma(mongo).sql("select 1").execute())
			.withMessageContaining("The provider 'mongodb' takes no queries in SQL");
	}

	@Test
	void engineGetsOnlyWhatWasRendered() {
		PrismaException failure = new PrismaException(PrismaError.of(PrismaErrorKind.UNKNOWN, "no"));
		this.engine.fail(failure);
		assertThatIllegalStateException()
			.isThrownBy(() -> this.engine.execute(Sql.of("select 1").ops().execute().request()).block())
			.withMessageContaining("run the query with Prisma or ReactivePrisma");
	}

	@Test
	void rawSqlThatIsSwitchedOffIsAMatterOfPermission() {
		this.engine.fail(new PrismaException(new PrismaError(PrismaErrorKind.ENGINE, "raw_refused",
				"The query 'queryRaw' is refused (PRISMA_BRIDGE_RAW_QUERIES is false).",
				JsonNodeFactory.instance.objectNode(), null, "sql.query")));
		assertThatExceptionOfType(PermissionDeniedDataAccessException.class).isThrownBy(() -> count().single())
			.withMessageStartingWith(
					"sql.query: The query 'queryRaw' is refused (PRISMA_BRIDGE_RAW_QUERIES is false).");
	}

	@ParameterizedTest
	@CsvSource({ "UniqueConstraintViolation, DuplicateKeyException",
			"ForeignKeyConstraintViolation, DataIntegrityViolationException",
			"NullConstraintViolation, DataIntegrityViolationException",
			"TransactionWriteConflict, CannotAcquireLockException", "SocketTimeout, QueryTimeoutException",
			"ConnectionClosed, DataAccessResourceFailureException",
			"TooManyConnections, TransientDataAccessResourceException",
			"DatabaseAccessDenied, PermissionDeniedDataAccessException",
			"TableDoesNotExist, InvalidDataAccessResourceUsageException",
			"sqlite, InvalidDataAccessResourceUsageException" })
	void failureOfTheDatabaseIsTranslatedByItsKind(String kind, String exception) {
		PrismaError error = PrismaError.of(PrismaErrorKind.KNOWN, "Raw query failed");
		this.engine.fail(
				new PrismaException(new PrismaError(error.kind(), "P2010", error.message(),
						JsonNodeFactory.instance.objectNode()
							.set("database", JsonNodeFactory.instance.objectNode().put("kind", kind)),
						null, "sql.query")));
		assertThat(catchThrowable(() -> count().list()).getClass().getSimpleName()).isEqualTo(exception);
	}

	private SqlQuery<Long> count() {
		return this.prisma.sql("select count(*) from t").query(Long.class);
	}

}
