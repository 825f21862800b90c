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

package io.github.prismaspring.starter.docs;

import java.util.List;
import java.util.Optional;

import io.github.prismaspring.client.batch.Tuple2;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.CreateMany;
import io.github.prismaspring.client.write.Limit;
import io.github.prismaspring.starter.docs.db.CategoryCreate;
import io.github.prismaspring.starter.docs.db.Post;
import io.github.prismaspring.starter.docs.db.PostCreate;
import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.starter.docs.db.Role;
import io.github.prismaspring.starter.docs.db.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.starter.docs.db.Models.POST;
import static io.github.prismaspring.starter.docs.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How rows are created, updated and deleted.
 */
@DocsExample
class WritingExampleTests {

	private final Prisma prisma;

	private Blog blog;

	WritingExampleTests(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		this.blog = Blog.write(this.prisma);
	}

	@Test
	void create() {
		// tag::create[]
		User eve = this.prisma.user().create((user) -> user.email("eve@acme.io").name("Eve").role(Role.AUTHOR));
		Post post = this.prisma.post().create((row) -> row.title("Hi").authorId(eve.id()));
		// end::create[]
		assertThat(post.authorId()).isEqualTo(eve.id());
		assertThat(eve.createdAt()).isNotNull();
	}

	@Test
	void createMany() {
		// tag::create-many[]
		long created = this.prisma.category()
			.createMany(List.of(CategoryCreate.of((category) -> category.name("java")),
					CategoryCreate.of((category) -> category.name("sql"))), CreateMany.skipDuplicates());
		List<Post> posts = this.prisma.post()
			.createManyAndReturn(List.of(PostCreate.of((post) -> post.title("One").authorId(this.blog.ann().id())),
					PostCreate.of((post) -> post.title("Two").authorId(this.blog.ann().id()))));
		// end::create-many[]
		assertThat(created).isOne();
		assertThat(posts).hasSize(2);
	}

	@Test
	void update() {
		int postId = this.prisma.post().findFirstOrThrow((query) -> query.where(POST.title.eq("Hello"))).id();
		// tag::update[]
		Post post = this.prisma.post()
			.update(POST.id.eq(postId), POST.views.increment(1), POST.title.set("New"), POST.tags.push("news"),
					POST.content.setNull());
		long updated = this.prisma.post().updateMany(POST.published.isFalse(), POST.likes.multiply(2));
		long some = this.prisma.post().updateMany(POST.published.isTrue(), Limit.of(1), POST.likes.set(0));
		long all = this.prisma.post().updateAll(POST.views.set(0));
		// end::update[]
		assertThat(post.views()).isEqualTo(121);
		assertThat(List.of(updated, some, all)).containsExactly(1L, 1L, 3L);
	}

	@Test
	void upsert() {
		// tag::upsert[]
		User bob = this.prisma.user()
			.upsert(USER.email.eq("bob@other.org"), (user) -> user.email("bob@other.org"), USER.name.set("Bob"));
		// end::upsert[]
		assertThat(bob.id()).isEqualTo(this.blog.bob().id());
		assertThat(bob.name()).isEqualTo("Bob");
	}

	@Test
	void delete() {
		// tag::delete[]
		User gone = this.prisma.user().delete(USER.email.eq("bob@other.org"));
		Optional<User> nothing = this.prisma.user().deleteIfExists(USER.email.eq("bob@other.org"));
		long drafts = this.prisma.post().deleteMany(POST.published.isFalse());
		long all = this.prisma.post().deleteAll();
		// end::delete[]
		assertThat(gone).isEqualTo(this.blog.bob());
		assertThat(nothing).isEmpty();
		assertThat(List.of(drafts, all)).containsExactly(1L, 2L);
	}

	@Test
	void filterThatRestrictsNothing() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.post().deleteMany(Where.everything()))
			.withMessage("Post.deleteMany: the filter restricts nothing; use deleteAll to write to all rows");
	}

	@Test
	void batch() {
		// tag::batch[]
		Tuple2<User, Long> results = this.prisma.batch(
				this.prisma.user().ops().create((user) -> user.email("eve@acme.io")),
				this.prisma.post().ops().updateMany(POST.published.isFalse(), POST.published.set(true)));
		User eve = results.value1();
		long published = results.value2();
		// end::batch[]
		assertThat(eve.email()).isEqualTo("eve@acme.io");
		assertThat(published).isOne();
	}

}
