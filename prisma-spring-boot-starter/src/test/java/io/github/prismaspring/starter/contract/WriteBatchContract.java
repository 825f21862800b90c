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
import java.util.stream.IntStream;

import io.github.prismaspring.client.batch.Tuple6;
import io.github.prismaspring.client.operation.Op;
import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.CategoryCreate;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DuplicateKeyException;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every write in a batch, many of them, and the same batch again.
 */
abstract class WriteBatchContract {

	private static final int MANY = 250;

	private final Prisma prisma;

	WriteBatchContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		Blog.write(this.prisma);
	}

	@Test
	void takesEveryWriteOfSeveralModels() {
		Tuple6<User, User, Long, Category, Long, Long> results = this.prisma.batch(
				this.prisma.user().ops().update(USER.email.eq("ann@acme.io"), USER.name.set("Anna")),
				this.prisma.user().ops().upsert(USER.email.eq("dan@acme.io"), (user) -> user.email("dan@acme.io")),
				this.prisma.post().ops().updateMany(POST.published.isTrue(), POST.likes.set(1)),
				this.prisma.category().ops().delete(CATEGORY.name.eq("none")),
				this.prisma.post().ops().deleteMany(POST.published.isFalse()),
				this.prisma.category().ops().createMany(List.of(category("c"), category("go"))));
		assertThat(results.value1().name()).isEqualTo("Anna");
		assertThat(results.value2().email()).isEqualTo("dan@acme.io");
		assertThat(results.value3()).isEqualTo(3);
		assertThat(results.value4().name()).isEqualTo("none");
		assertThat(results.value5()).isEqualTo(2);
		assertThat(results.value6()).isEqualTo(2);
		assertThat(this.prisma.user().count()).isEqualTo(4);
		assertThat(this.prisma.post().findMany()).extracting(Post::likes).containsOnly(1).hasSize(3);
		assertThat(this.prisma.category().findMany((query) -> query.orderBy(CATEGORY.name.asc())))
			.extracting(Category::name)
			.containsExactly("c", "go", "java", "sql");
	}

	@Test
	void upsertsWhatIsThereAndWhatIsNot() {
		Op<User> ann = this.prisma.user()
			.ops()
			.upsert(USER.email.eq("ann@acme.io"), (user) -> user.email("ann@acme.io"), USER.age.increment(1));
		Op<User> eve = this.prisma.user()
			.ops()
			.upsert(USER.email.eq("eve@acme.io"), (user) -> user.email("eve@acme.io").age(20), USER.age.increment(1));
		assertThat(this.prisma.batch(List.of(ann, eve, eve))).extracting(User::age).containsExactly(42, 20, 21);
	}

	@Test
	void takesManyQueries() {
		List<Op<Category>> ops = IntStream.range(0, MANY)
			.mapToObj((number) -> this.prisma.category().ops().create((category) -> category.name("many" + number)))
			.toList();
		assertThat(this.prisma.batch(ops)).extracting(Category::name)
			.startsWith("many0", "many1")
			.endsWith("many" + (MANY - 1));
		assertThat(this.prisma.category().count(CATEGORY.name.startsWith("many"))).isEqualTo(MANY);
	}

	@Test
	void runsAgainOnlyWhenToldSo() {
		List<Op<Category>> ops = List.of(this.prisma.category().ops().create((category) -> category.name("once")));
		assertThat(this.prisma.category().count(CATEGORY.name.eq("once"))).isZero();
		this.prisma.batch(ops);
		assertThat(this.prisma.category().count(CATEGORY.name.eq("once"))).isEqualTo(1);
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> this.prisma.batch(ops));
		assertThat(this.prisma.category().count(CATEGORY.name.eq("once"))).isEqualTo(1);
	}

	private static CategoryCreate.Ready category(String name) {
		return CategoryCreate.of((category) -> category.name(name));
	}

}
