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

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.CategoryCreate;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.PostCreate;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.Role;
import io.github.prismaspring.starter.contract.db.User;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.PROFILE;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/**
 * How rows come into being.
 */
abstract class CreateContract {

	private final Prisma prisma;

	private Blog blog;

	CreateContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		this.blog = Blog.write(this.prisma);
	}

	@Test
	void returnsTheWholeRowWithItsDefaults() {
		User user = this.prisma.user().create((created) -> created.email("new@acme.io"));
		assertThat(user.id()).isPositive();
		assertThat(user.email()).isEqualTo("new@acme.io");
		assertThat(user.name()).isNull();
		assertThat(user.role()).isEqualTo(Role.USER);
		assertThat(user.createdAt()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
		assertThat(this.prisma.user().findUnique(USER.id.eq(user.id()))).contains(user);
	}

	@Test
	void setsTheForeignKeyByItsValue() {
		Post post = this.prisma.post().create((created) -> created.title("Keyed").authorId(this.blog.ann().id()));
		assertThat(post.authorId()).isEqualTo(this.blog.ann().id());
	}

	@Test
	void createsARequiredParentTogetherWithItsChild() {
		assertThat(this.prisma.profile()
			.include(PROFILE.user)
			.create((profile) -> profile.bio("new").user((user) -> user.email("parent@acme.io")))
			.user()
			.email()).isEqualTo("parent@acme.io");
	}

	@Test
	void connectsExistingRowsAndCreatesNewOnes() {
		Post post = this.prisma.post()
			.include(POST.categories.orderBy(CATEGORY.name.asc()))
			.create((created) -> created.title("Tagged")
				.categories((categories) -> categories.connect(CATEGORY.name.eq("java"))
					.create((category) -> category.name("xml"))));
		assertThat(post.categories()).extracting(Category::name).containsExactly("java", "xml");
		assertThat(this.prisma.category().count()).isEqualTo(4);
	}

	@Test
	void createsSeveralLevelsAtOnce() {
		User user = this.prisma.user()
			.include(USER.posts.include(POST.categories))
			.create((created) -> created.email("deep@acme.io")
				.posts((posts) -> posts.create((post) -> post.title("Deep")
					.categories((categories) -> categories.create((category) -> category.name("deep"))))));
		assertThat(user.posts().get(0).categories()).extracting(Category::name).containsExactly("deep");
	}

	@Test
	void createsNothingWhenANestedPartFails() {
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> this.prisma.user()
			.create((created) -> created.email("half@acme.io")
				.posts((posts) -> posts.create((post) -> post.title("Half")
					.categories((categories) -> categories.create((category) -> category.name("java")))))));
		assertThat(this.prisma.user().findUnique(USER.email.eq("half@acme.io"))).isEmpty();
		assertThat(this.prisma.post().count(POST.title.eq("Half"))).isZero();
	}

	@Test
	void createsManyRows() {
		long created = this.prisma.category()
			.createMany(List.of(CategoryCreate.of((category) -> category.name("a")),
					CategoryCreate.of((category) -> category.name("b"))));
		assertThat(created).isEqualTo(2);
		assertThat(this.prisma.category().count(CATEGORY.name.in("a", "b"))).isEqualTo(2);
	}

	@Test
	void createsManyRowsOfAParent() {
		int author = this.blog.bob().id();
		long created = this.prisma.post()
			.createMany(List.of(PostCreate.of((post) -> post.title("x").authorId(author)),
					PostCreate.of((post) -> post.title("y").authorId(author))));
		assertThat(created).isEqualTo(2);
		assertThat(this.prisma.post().count(POST.author.is(USER.email.eq("bob@acme.io")))).isEqualTo(3);
	}

	@Test
	void refusesASecondRowWithTheSameKey() {
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.prisma.user().create((created) -> created.email("ann@acme.io")))
			.withMessageContaining("email")
			.havingCause()
			.asInstanceOf(InstanceOfAssertFactories.type(PrismaException.class))
			.satisfies((cause) -> {
				assertThat(cause.code()).isEqualTo("P2002");
				assertThat(cause.model()).isEqualTo("User");
				assertThat(cause.operation()).isEqualTo("create");
			});
	}

	@Test
	void refusesAForeignKeyThatPointsNowhere() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.prisma.post().create((created) -> created.title("Lost").authorId(-1)))
			.havingCause()
			.asInstanceOf(InstanceOfAssertFactories.type(PrismaException.class))
			.satisfies((cause) -> assertThat(cause.code()).isEqualTo("P2003"));
		assertThat(this.prisma.post().count(POST.title.eq("Lost"))).isZero();
	}

}
