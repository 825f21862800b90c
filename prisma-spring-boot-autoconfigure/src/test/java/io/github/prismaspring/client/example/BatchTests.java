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

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.client.Javac;
import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.batch.Batch;
import io.github.prismaspring.client.batch.Batches;
import io.github.prismaspring.client.batch.Tuple16;
import io.github.prismaspring.client.batch.Tuple2;
import io.github.prismaspring.client.batch.Tuple3;
import io.github.prismaspring.client.operation.ModelOps;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.client.select.Row2;
import io.github.prismaspring.engine.PrismaIsolationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.test.StepVerifier;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.client.example.Models.CATEGORY;
import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for queries as values, alone and in batches.
 */
class BatchTests {

	private static final String JAVA = "{'modelName':'Category','action':'findUnique',"
			+ "'query':{'arguments':{'where':{'name':'java'}},'selection':{'name':true}}}";

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	private final ReactivePrisma reactive = new ReactivePrisma(this.engine);

	@TempDir
	private Path classes;

	@Test
	void resultsAreAsTypedAsTheirQueries() {
		this.engine.answer("[{'data':{'name':'java'}},{'data':{'count':3}},{'data':null}]");
		Tuple3<Category, Long, Optional<Category>> results = this.prisma.batch(
				this.prisma.category().ops().create((category) -> category.name("java")),
				this.prisma.post().ops().updateMany(POST.published.isFalse(), POST.likes.multiply(2)),
				this.prisma.category().ops().findUnique(CATEGORY.name.eq("java")));
		assertThat(results.value1().name()).isEqualTo("java");
		assertThat(results.value2()).isEqualTo(3);
		assertThat(results.value3()).isEmpty();
		assertThat(this.engine.requests()).containsExactly("{'batch':[{'modelName':'Category','action':'createOne',"
				+ "'query':{'arguments':{'data':{'name':'java'}},'selection':{'name':true}}},"
				+ "{'modelName':'Post','action':'updateMany','query':{'arguments':{'where':{'published':{'equals':false}},"
				+ "'data':{'likes':{'multiply':2}}},'selection':{'count':true}}}," + JAVA + "],'transaction':{}}");
	}

	@Test
	void nothingRunsBeforeAQueryIsHandedToAClient() {
		this.engine.answer("{'name':'java'}");
		Op<Optional<Category>> java = this.prisma.category().ops().findUnique(CATEGORY.name.eq("java"));
		assertThat(this.engine.requests()).isEmpty();
		assertThat(java.name()).isEqualTo("Category.findUnique");
		assertThat(this.prisma.run(java)).map(Category::name).contains("java");
		assertThat(this.reactive.run(java).block()).map(Category::name).contains("java");
		assertThat(this.engine.requests()).containsExactly(JAVA, JAVA);
	}

	@Test
	void everyVerbIsAValueInEveryShape() {
		this.engine.answer("{'id':1,'email':'a'}");
		ModelOps<User, Row2<Integer, String>, UserCreate.NeedsEmail<UserCreate.Ready>> ops = this.prisma.user()
			.select(USER.id, USER.email)
			.ops();
		Row2<Integer, String> row = new Row2<>(1, "a");
		assertThat(this.prisma.run(ops.findUnique(USER.id.eq(1)))).contains(row);
		assertThat(this.prisma.run(ops.findFirst((query) -> query))).contains(row);
		for (Op<Row2<Integer, String>> op : List.of(ops.create((user) -> user.email("a")),
				ops.update(USER.id.eq(1), USER.name.setNull()),
				ops.upsert(USER.id.eq(1), (user) -> user.email("a"), USER.name.setNull()), ops.delete(USER.id.eq(1)),
				ops.findUniqueOrThrow(USER.id.eq(1)), ops.findFirstOrThrow((query) -> query))) {
			assertThat(this.prisma.run(op)).isEqualTo(row);
		}
		this.engine.answer("[{'id':1,'email':'a'}]");
		assertThat(this.prisma.run(ops.findMany())).containsExactly(row);
		this.engine.answer("{'count':4}");
		for (Op<Long> op : List.of(ops.createMany(List.of()), ops.updateMany(USER.id.gt(1), USER.name.setNull()),
				ops.updateAll(USER.name.setNull()), ops.deleteMany(USER.id.gt(1)), ops.deleteAll())) {
			assertThat(this.prisma.run(op)).isEqualTo(4);
		}
		this.engine.answer("{'_count':{'_all':5}}");
		assertThat(this.prisma.run(ops.count())).isEqualTo(5);
		assertThat(this.prisma.run(ops.count(USER.id.gt(1)))).isEqualTo(5);
		assertThat(this.prisma.run(ops.aggregate(USER.count())).get(USER.count())).isEqualTo(5);
	}

	@Test
	void anyNumberOfQueriesOfOneType() {
		this.engine.answer("[{'data':{'name':'a'}},{'data':{'name':'b'}}]");
		List<Op<Category>> ops = List.of("a", "b")
			.stream()
			.map((name) -> this.prisma.category().ops().create((category) -> category.name(name)))
			.toList();
		assertThat(this.prisma.batch(ops)).extracting(Category::name).containsExactly("a", "b");
		assertThat(this.reactive.batch(ops).block()).hasSize(2);
		assertThat(this.prisma.batch(List.<Op<Category>>of())).isEmpty();
		assertThat(this.reactive.batch(List.<Op<Category>>of()).block()).isEmpty();
		assertThat(this.engine.requests()).hasSize(2);
	}

	@Test
	void sixteenQueriesHaveTypedResults() {
		String answers = String.join(",",
				IntStream.range(0, 16).mapToObj((i) -> "{'data':{'_count':{'_all':" + i + "}}}").toList());
		this.engine.answer("[" + answers + "]");
		Op<Long> op = this.prisma.user().ops().count();
		Tuple16<Long, Long, Long, Long, Long, Long, Long, Long, Long, Long, Long, Long, Long, Long, Long, Long> counts = this.prisma
			.batch(op, op, op, op, op, op, op, op, op, op, op, op, op, op, op, op);
		assertThat(counts.value1()).isZero();
		assertThat(counts.value16()).isEqualTo(15);
	}

	@Test
	void transactionCanBeKeptApart() {
		this.engine.answer("[{'data':{'count':1}},{'data':{'count':2}}]");
		Batch<Tuple2<Long, Long>> batch = Batches
			.of(this.prisma.user().ops().deleteAll(), this.prisma.post().ops().deleteAll())
			.isolation(PrismaIsolationLevel.SERIALIZABLE);
		assertThat(this.prisma.batch(batch)).isEqualTo(new Tuple2<>(1L, 2L));
		StepVerifier.create(this.reactive.batch(batch)).expectNext(new Tuple2<>(1L, 2L)).verifyComplete();
		assertThat(this.engine.requests())
			.allMatch((request) -> request.endsWith("],'transaction':{'isolationLevel':'Serializable'}}"));
	}

	@Test
	void failureSaysWhichQueryFailed() {
		PrismaError error = new PrismaError(PrismaErrorKind.KNOWN, "P2002", "Unique constraint failed",
				JsonNodeFactory.instance.objectNode().put("batchIndex", 1), "Category", "create");
		this.engine.fail(new PrismaException(error));
		Op<Category> create = this.prisma.category().ops().create((category) -> category.name("java"));
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> this.prisma.batch(create, create))
			.withMessage("Category.create: Unique constraint failed [P2002], query 1 of the batch, counted from 0")
			.havingCause()
			.isInstanceOfSatisfying(PrismaException.class,
					(ex) -> assertThat(ex.meta().path("batchIndex").intValue()).isEqualTo(1));
		StepVerifier.create(this.reactive.batch(create, create)).verifyError(DuplicateKeyException.class);
	}

	@Test
	void valueThatCannotBeStoredIsRefusedBeforeAnythingIsSent() {
		Op<Category> good = this.prisma.category().ops().create((category) -> category.name("java"));
		Op<Category> bad = this.prisma.category().ops().create((category) -> category.name("a\0b"));
		this.engine.answer("[]");
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.batch(good, bad))
			.withMessageStartingWith("Category.create: Argument 'data.name'")
			.withMessageEndingWith("query 1 of the batch, counted from 0");
		assertThat(this.engine.requests()).isEmpty();
	}

	@Test
	void answerMustHaveAResultForEachQuery() {
		Op<Long> op = this.prisma.user().ops().deleteAll();
		for (String answer : List.of("[{'data':{'count':1}}]", "[{'data':{'count':1}},{}]",
				"[{'data':{'count':1}},{'data':{'count':1}},{'data':{'count':1}}]")) {
			this.engine.answer(answer);
			assertThatExceptionOfType(DataRetrievalFailureException.class).isThrownBy(() -> this.prisma.batch(op, op));
		}
		this.engine.answer("[{'data':null},{'data':null}]");
		Op<User> user = this.prisma.user().ops().findUniqueOrThrow(USER.id.eq(1));
		assertThatIllegalStateException().isThrownBy(() -> this.prisma.batch(user, user))
			.withMessage("User.findUniqueOrThrow: the engine gave no result for query 0 of the batch");
	}

	@Test
	void compilerKnowsTheTypesOfTheResults() {
		String batch = "(Tuple2<User, %s>) prisma.batch(prisma.user().ops().findFirstOrThrow(q -> q), "
				+ "prisma.post().ops().%s)";
		assertThat(Javac.complaints(batch.formatted("Long", "count()"), this.classes)).isEmpty();
		assertThat(Javac.complaints(batch.formatted("Long", "findMany()"), this.classes))
			.contains("cannot be converted");
		assertThat(Javac.complaints("prisma.batch(prisma.user().ops().count(), prisma.post().count())", this.classes))
			.isNotEmpty();
		assertThat(Javac.complaints("prisma.user().ops().update(USER.id.eq(1), POST.views.set(1))", this.classes))
			.isNotEmpty();
	}

}
