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

import io.github.prismaspring.client.model.RelationNotLoadedException;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.starter.docs.db.Post;
import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.starter.docs.db.Role;
import io.github.prismaspring.starter.docs.db.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.EmptyResultDataAccessException;

import static io.github.prismaspring.starter.docs.db.Models.POST;
import static io.github.prismaspring.starter.docs.db.Models.SEAT;
import static io.github.prismaspring.starter.docs.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How rows are found, filtered, sorted and paged.
 */
@DocsExample
class ReadingExampleTests {

	private final Prisma prisma;

	private Blog blog;

	ReadingExampleTests(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		this.blog = Blog.write(this.prisma);
	}

	@Test
	void one() {
		// tag::one[]
		Optional<User> ann = this.prisma.user().findUnique(USER.email.eq("ann@acme.io"));
		User mustBeThere = this.prisma.user().findUniqueOrThrow(USER.email.eq("ann@acme.io"));
		Optional<Post> latest = this.prisma.post()
			.findFirst((query) -> query.where(POST.published.isTrue()).orderBy(POST.id.desc()));
		// end::one[]
		assertThat(ann).contains(mustBeThere);
		assertThat(latest).get().extracting(Post::title).isEqualTo("Records");
		assertThatExceptionOfType(EmptyResultDataAccessException.class)
			.isThrownBy(() -> this.prisma.user().findUniqueOrThrow(USER.email.eq("nobody@acme.io")));
	}

	@Test
	void keys() {
		this.prisma.seat().create((seat) -> seat.row(3).number(14).hall("A").code("C14"));
		// tag::keys[]
		this.prisma.seat().findUniqueOrThrow(SEAT.rowNumber(3, 14));
		this.prisma.seat().findUniqueOrThrow(SEAT.label("A", "C14"));
		this.prisma.user().findUnique(USER.id.eq(1).and(USER.role.eq(Role.ADMIN)));
		// end::keys[]
		assertThat(this.prisma.seat().findUniqueOrThrow(SEAT.label("A", "C14")).number()).isEqualTo(14);
	}

	@Test
	void many() {
		// tag::many[]
		List<User> users = this.prisma.user()
			.findMany((query) -> query.where(USER.email.endsWith("@acme.io").insensitive())
				.where(USER.posts.some(POST.likes.gt(POST.views)))
				.orderBy(USER.name.asc().nullsLast(), USER.posts.countDesc())
				.skip(0)
				.take(20));
		// end::many[]
		assertThat(users).containsExactly(this.blog.ann());
	}

	@Test
	void filters() {
		// tag::filters[]
		Where<Post> popular = POST.views.gt(100).or(POST.likes.gte(50));
		Where<Post> untagged = POST.tags.isEmpty().or(POST.tags.has("misc"));
		Where<Post> byAnn = POST.author.is(USER.email.eq("ann@acme.io"));
		long count = this.prisma.post().count(popular.and(untagged.not()).and(byAnn));
		// end::filters[]
		assertThat(count).isOne();
	}

	@Test
	void conditionalFilters() {
		List<User> users = search(null, true);
		assertThat(users).hasSize(1);
		assertThat(search("Nobody", false)).isEmpty();
	}

	// tag::optional[]
	List<User> search(@Nullable String name, boolean authorsOnly) {
		return this.prisma.user()
			.findMany((query) -> query.where(USER.name.eqIfPresent(name))
				.whereIf(authorsOnly, USER.role.eq(Role.AUTHOR)));
	}
	// end::optional[]

	@Test
	void relations() {
		// tag::include[]
		User ann = this.prisma.user()
			.include(USER.posts.where(POST.published.isTrue())
				.orderBy(POST.views.desc())
				.take(3)
				.include(POST.categories), USER.profile)
			.findUniqueOrThrow(USER.email.eq("ann@acme.io"));
		List<Post> posts = ann.posts();
		// end::include[]
		assertThat(posts).extracting(Post::title).containsExactly("Hello", "Records");
		assertThat(posts.get(0).categories()).hasSize(1);
		assertThat(ann.isLoaded(USER.posts)).isTrue();
	}

	@Test
	void relationThatWasNotLoaded() {
		User user = this.prisma.user().findUniqueOrThrow(USER.email.eq("ann@acme.io"));
		assertThatExceptionOfType(RelationNotLoadedException.class).isThrownBy(user::posts)
			.withMessage("User.posts was not loaded: add include(USER.posts)");
	}

	@Test
	void relationFilters() {
		// tag::relation-filters[]
		this.prisma.user().findMany((query) -> query.where(USER.posts.some(POST.published.isTrue())));
		this.prisma.user().findMany((query) -> query.where(USER.posts.every(POST.published.isTrue())));
		this.prisma.user().findMany((query) -> query.where(USER.posts.none()));
		this.prisma.post().findMany((query) -> query.where(POST.author.is(USER.role.eq(Role.AUTHOR))));
		this.prisma.user().findMany((query) -> query.where(USER.profile.isNull()));
		// end::relation-filters[]
		assertThat(this.prisma.user().findMany((query) -> query.where(USER.posts.none())))
			.containsExactly(this.blog.bob());
		assertThat(this.prisma.user().findMany((query) -> query.where(USER.profile.isNull())))
			.containsExactly(this.blog.bob());
	}

	@Test
	void pages() {
		int lastId = this.blog.ann().id();
		// tag::pages[]
		List<User> next = this.prisma.user()
			.findMany((query) -> query.orderBy(USER.id.asc()).cursor(USER.id.eq(lastId)).skip(1).take(20));
		List<User> lastTwo = this.prisma.user().findMany((query) -> query.orderBy(USER.id.asc()).take(-2));
		List<Post> onePerAuthor = this.prisma.post()
			.findMany((query) -> query.distinct(POST.authorId).orderBy(POST.views.desc()));
		// end::pages[]
		assertThat(next).containsExactly(this.blog.bob());
		assertThat(lastTwo).hasSize(2);
		assertThat(onePerAuthor).extracting(Post::title).containsExactly("Hello");
	}

}
