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

import io.github.prismaspring.client.Javac;
import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.WholeLockedDelegate;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.client.select.Row2;
import io.github.prismaspring.engine.LockWait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.test.StepVerifier;

import static io.github.prismaspring.client.example.Models.CATEGORY;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for reads that lock their rows.
 */
class LockTests {

	private static final String FOR_UPDATE = "'lock':{'mode':'update','wait':'block'}";

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	private final ReactivePrisma reactive = new ReactivePrisma(this.engine);

	@TempDir
	private Path classes;

	@Test
	void everyReadLocks() {
		this.engine.answer("{'name':'java'}");
		WholeLockedDelegate<Category> locked = this.prisma.category().forUpdate();
		assertThat(locked.findUnique(CATEGORY.name.eq("java"))).map(Category::name).contains("java");
		assertThat(locked.findUniqueOrThrow(CATEGORY.name.eq("java")).name()).isEqualTo("java");
		assertThat(locked.findFirst((query) -> query)).map(Category::name).contains("java");
		assertThat(locked.findFirstOrThrow((query) -> query).name()).isEqualTo("java");
		this.engine.answer("[{'name':'java'}]");
		assertThat(locked.findMany((query) -> query.take(1))).extracting(Category::name).containsExactly("java");
		assertThat(locked.findMany()).hasSize(1);
		assertThat(this.engine.requests()).hasSize(6).allSatisfy((request) -> assertThat(request).contains(FOR_UPDATE));
		assertThat(this.engine.requests().get(0)).isEqualTo("{'modelName':'Category','action':'findUnique',"
				+ FOR_UPDATE + ",'query':{'arguments':{'where':{'name':'java'}},'selection':{'name':true}}}");
	}

	@ParameterizedTest
	@CsvSource({ "BLOCK, block", "NO_WAIT, noWait", "SKIP_LOCKED, skipLocked" })
	void tellsWhatBecomesOfLockedRows(LockWait wait, String expected) {
		this.engine.answer("[]");
		this.prisma.category().forUpdate(wait).findMany();
		assertThat(this.engine.requests().get(0)).contains("'lock':{'mode':'update','wait':'" + expected + "'}");
	}

	@Test
	void shares() {
		this.engine.answer("[]");
		this.prisma.category().forShare().findMany();
		assertThat(this.engine.requests().get(0)).contains("'lock':{'mode':'share','wait':'block'}");
	}

	@Test
	void goesWithEveryShape() {
		this.engine.answer("{'id':1,'email':'a','posts':[]}");
		Row2<Integer, String> row = this.prisma.user()
			.forUpdate()
			.select(USER.id, USER.email)
			.findUniqueOrThrow(USER.id.eq(1));
		assertThat(row).isEqualTo(new Row2<>(1, "a"));
		this.engine.answer("[]");
		this.prisma.user().include(USER.posts).forUpdate().findMany();
		this.prisma.user().forUpdate().include(USER.posts).findMany();
		assertThat(this.engine.requests().get(1)).isEqualTo(this.engine.requests().get(2))
			.contains(FOR_UPDATE, "'posts'");
	}

	@Test
	void leavesTheDelegateItComesFromAlone() {
		this.engine.answer("[]");
		UserDelegate users = this.prisma.user();
		users.forUpdate();
		users.findMany();
		assertThat(this.engine.requests().get(0)).doesNotContain("lock");
	}

	@Test
	void isAValue() {
		this.engine.answer("[{'data':null},{'data':[]},{'data':{'name':'java'}}]");
		Op<Optional<Category>> found = this.prisma.category().forUpdate().ops().findUnique(CATEGORY.name.eq("java"));
		assertThat(this.prisma
			.batch(found, this.reactive.category().forUpdate(LockWait.SKIP_LOCKED).ops().findMany(),
					this.prisma.category().ops().create((category) -> category.name("java")))
			.value1()).isEmpty();
		assertThat(this.engine.requests().get(0)).contains("'action':'findUnique'," + FOR_UPDATE,
				"'action':'findMany','lock':{'mode':'update','wait':'skipLocked'}", "'action':'createOne','query'");
	}

	@Test
	void isKeptWhenTheResultIsMapped() {
		this.engine.answer("[{'name':'java'}]");
		Op<List<Category>> found = this.prisma.category().forUpdate().ops().findMany();
		int size = this.prisma.run(found.map(List::size));
		assertThat(size).isEqualTo(1);
		assertThat(this.engine.requests().get(0)).contains(FOR_UPDATE);
	}

	@Test
	void givesReactiveCallersTheSame() {
		this.engine.answer("{'name':'java'}");
		ReactiveCategoryDelegate categories = this.reactive.category();
		StepVerifier.create(categories.forUpdate().findUnique(CATEGORY.name.eq("java")).map(Category::name))
			.expectNext("java")
			.verifyComplete();
		this.engine.answer("[{'name':'java'},{'name':'sql'}]");
		StepVerifier
			.create(categories.forUpdate(LockWait.NO_WAIT)
				.select(CATEGORY.name, (name) -> name)
				.findMany((query) -> query.take(2)))
			.expectNext("java", "sql")
			.verifyComplete();
		this.engine.answer("null");
		StepVerifier.create(categories.forShare().findFirst((query) -> query)).verifyComplete();
		assertThat(this.engine.requests()).hasSize(3).allSatisfy((request) -> assertThat(request).contains("'lock':{"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					write      | prisma.category().forUpdate().findMany() | prisma.category().forUpdate().deleteAll()
					count      | prisma.category().forUpdate().findMany() | prisma.category().forUpdate().count()
					aggregate  | prisma.category().forUpdate().findMany() | prisma.category().forUpdate().aggregate(CATEGORY.count())
					other lock | prisma.category().forUpdate().findMany() | prisma.category().forUpdate().forShare()
					other model | prisma.user().forUpdate().include(USER.posts).findMany() | prisma.category().forUpdate().include(USER.posts).findMany()
					""")
	void nothingButReadsCanLock(String mistake, String right, String wrong) {
		assertThat(Javac.complaints(right, this.classes)).isEmpty();
		assertThat(Javac.complaints(wrong, this.classes)).as(mistake).isNotEmpty();
	}

}
