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

package io.github.prismaspring.starter.contract;

import java.util.List;
import java.util.Optional;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.client.batch.Batches;
import io.github.prismaspring.client.batch.Tuple2;
import io.github.prismaspring.client.batch.Tuple4;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.contract.db.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Queries as values, which run together.
 */
abstract class BatchContract {

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	BatchContract(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@BeforeEach
	void writeBlog() {
		Blog.write(this.prisma);
	}

	@Test
	void runsInOrderAndGivesTypedResults() {
		Tuple4<Category, Long, Optional<Category>, List<String>> results = this.prisma.batch(create("new"),
				this.prisma.post().ops().updateMany(POST.published.isFalse(), POST.likes.set(1)),
				this.prisma.category().ops().findUnique(CATEGORY.name.eq("new")),
				this.prisma.category()
					.select(CATEGORY.name, (name) -> name)
					.ops()
					.findMany((query) -> query.orderBy(CATEGORY.name.asc())));
		assertThat(results.value1().name()).isEqualTo("new");
		assertThat(results.value2()).isEqualTo(2);
		assertThat(results.value3()).map(Category::name).contains("new");
		assertThat(results.value4()).containsExactly("java", "new", "none", "sql");
	}

	@Test
	void keepsNothingIfOneQueryFails() {
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.prisma.batch(create("new"), create("java"), create("other")))
			.withMessageContaining("Category.create")
			.withMessageContaining("query 1 of the batch")
			.havingCause()
			.isInstanceOfSatisfying(PrismaException.class,
					(ex) -> assertThat(ex.meta().path("batchIndex").intValue()).isEqualTo(1));
		assertThat(this.prisma.category().count()).isEqualTo(3);
	}

	@Test
	void keepsNothingIfARowIsMissing() {
		Op<User> missing = this.prisma.user().ops().update(USER.id.eq(-1), USER.name.set("Nobody"));
		assertThatExceptionOfType(EmptyResultDataAccessException.class)
			.isThrownBy(() -> this.prisma.batch(create("new"), missing))
			.withMessageContaining("User.update")
			.withMessageContaining("query 1 of the batch");
		Op<User> unread = this.prisma.user().ops().findUniqueOrThrow(USER.id.eq(-1));
		assertThatExceptionOfType(EmptyResultDataAccessException.class)
			.isThrownBy(() -> this.prisma.batch(create("new"), unread));
		assertThat(this.prisma.category().count()).isEqualTo(3);
	}

	@Test
	void runsAsManyQueriesAsThereAre() {
		List<Op<Category>> ops = List.of(create("a"), create("b"), create("c"));
		assertThat(this.prisma.batch(ops)).extracting(Category::name).containsExactly("a", "b", "c");
		List<Op<Optional<Category>>> lookups = List.of(find("a"), find("missing"), find("c"));
		assertThat(this.prisma.batch(lookups)).extracting((found) -> found.map(Category::name).orElse(null))
			.containsExactly("a", null, "c");
	}

	@Test
	void runsAtAnIsolationLevel() {
		assertThat(this.prisma.batch(Batches.of(this.prisma.user().ops().count(), this.prisma.category().ops().count())
			.isolation(PrismaIsolationLevel.SERIALIZABLE))).isEqualTo(new Tuple2<>(3L, 3L));
	}

	@Test
	void givesReactiveCallersTheSame() {
		StepVerifier.create(this.reactive.batch(create("new"), find("new")))
			.assertNext((results) -> assertThat(results.value2()).isPresent())
			.verifyComplete();
		StepVerifier.create(this.reactive.batch(create("other"), create("new")))
			.verifyError(DuplicateKeyException.class);
		StepVerifier.create(this.reactive.run(find("other")).map(Optional::isPresent))
			.expectNext(false)
			.verifyComplete();
	}

	private Op<Category> create(String name) {
		return this.prisma.category().ops().create((category) -> category.name(name));
	}

	private Op<Optional<Category>> find(String name) {
		return this.reactive.category().ops().findUnique(CATEGORY.name.eq(name));
	}

}
