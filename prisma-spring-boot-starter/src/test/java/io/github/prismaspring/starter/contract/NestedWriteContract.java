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

import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.COMMENT;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.PROFILE;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How related rows are written together with a row.
 */
abstract class NestedWriteContract {

	private final Prisma prisma;

	private Blog blog;

	NestedWriteContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		this.blog = Blog.write(this.prisma);
	}

	@Test
	void connectsOrCreatesWhatARowIsRelatedTo() {
		Post post = this.prisma.post()
			.include(POST.author, POST.categories.orderBy(CATEGORY.name.asc()))
			.create((created) -> created.title("New")
				.author(USER.email.eq("ann@acme.io"), (author) -> author.email("ann@acme.io"))
				.categories((categories) -> categories
					.connectOrCreate(CATEGORY.name.eq("java"), (category) -> category.name("java"))
					.connectOrCreate(CATEGORY.name.eq("xml"), (category) -> category.name("xml"))));
		assertThat(post.authorId()).isEqualTo(this.blog.ann().id());
		assertThat(post.categories()).extracting(Category::name).containsExactly("java", "xml");
		assertThat(this.prisma.user().count()).isEqualTo(3);
		assertThat(this.prisma.post()
			.include(POST.author)
			.create((created) -> created.title("Newer")
				.author(USER.email.eq("dan@acme.io"), (author) -> author.email("dan@acme.io")))
			.author()).isNotNull();
		assertThat(this.prisma.user().count()).isEqualTo(4);
	}

	@Test
	void createsManyRelatedRowsAtOnce() {
		User user = this.prisma.user()
			.include(USER.posts.orderBy(POST.title.asc()))
			.create((created) -> created.email("many@acme.io")
				.posts((posts) -> posts.createMany(List.of("One", "Two"),
						(post, title) -> post.title(title).views(3))));
		assertThat(user.posts()).extracting(Post::title).containsExactly("One", "Two");
		this.prisma.user()
			.update(USER.id.eq(user.id()), USER.posts.createMany(List.of("Three"), (post, title) -> post.title(title)));
		assertThat(titlesOf(user.id())).containsExactly("One", "Three", "Two");
	}

	@Test
	void updatesRelatedRows() {
		int alpha = id("Alpha");
		this.prisma.user()
			.update(USER.id.eq(this.blog.ann().id()),
					USER.posts.update(POST.id.eq(alpha), POST.title.set("Omega"), POST.views.increment(1)),
					USER.posts.updateMany(POST.published.isFalse(), POST.published.set(true)));
		assertThat(titlesOf(this.blog.ann().id())).containsExactly("Beta", "Gamma", "Omega");
		assertThat(this.prisma.post().findUniqueOrThrow(POST.id.eq(alpha)).views()).isEqualTo(11);
		assertThat(this.prisma.post().count(POST.published.isFalse())).isEqualTo(1);
		this.prisma.user().update(USER.id.eq(this.blog.ann().id()), USER.posts.updateAll(POST.likes.set(100)));
		assertThat(this.prisma.post().count(POST.likes.eq(100))).isEqualTo(3);
	}

	@Test
	void touchesNoRowsOfOthers() {
		int delta = id("Delta");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.prisma.user()
			.update(USER.id.eq(this.blog.ann().id()), USER.posts.update(POST.id.eq(delta), POST.title.set("Stolen"))));
		this.prisma.user().update(USER.id.eq(this.blog.ann().id()), USER.posts.deleteMany(POST.title.eq("Delta")));
		assertThat(this.prisma.post().findUniqueOrThrow(POST.id.eq(delta)).title()).isEqualTo("Delta");
	}

	@Test
	void upsertsRelatedRows() {
		int alpha = id("Alpha");
		this.prisma.user()
			.update(USER.id.eq(this.blog.ann().id()),
					USER.posts.upsert(POST.id.eq(alpha), (post) -> post.title("None"), POST.title.set("Omega")),
					USER.posts.upsert(POST.id.eq(-1), (post) -> post.title("Created"), POST.title.set("None")));
		assertThat(titlesOf(this.blog.ann().id())).containsExactly("Beta", "Created", "Gamma", "Omega");
	}

	@Test
	void deletesRelatedRows() {
		this.prisma.user()
			.update(USER.id.eq(this.blog.ann().id()), USER.posts.delete(POST.id.eq(id("Alpha"))),
					USER.posts.deleteMany(POST.views.lt(1)));
		assertThat(titlesOf(this.blog.ann().id())).containsExactly("Beta");
		this.prisma.user().update(USER.id.eq(this.blog.ann().id()), USER.posts.deleteAll());
		assertThat(titlesOf(this.blog.ann().id())).isEmpty();
		assertThat(this.prisma.post().count()).isEqualTo(2);
	}

	@Test
	void connectsSetsAndDisconnectsRowsThatCanBeWithout() {
		int bob = this.blog.bob().id();
		this.prisma.user()
			.update(USER.id.eq(bob), USER.posts.connect(POST.id.eq(id("Orphan")), POST.id.eq(id("Alpha"))));
		assertThat(titlesOf(bob)).containsExactly("Alpha", "Delta", "Orphan");
		this.prisma.user().update(USER.id.eq(bob), USER.posts.disconnect(POST.id.eq(id("Delta"))));
		assertThat(titlesOf(bob)).containsExactly("Alpha", "Orphan");
		this.prisma.user().update(USER.id.eq(bob), USER.posts.set(POST.id.eq(id("Beta"))));
		assertThat(titlesOf(bob)).containsExactly("Beta");
		this.prisma.user().update(USER.id.eq(bob), USER.posts.set());
		assertThat(titlesOf(bob)).isEmpty();
		assertThat(this.prisma.post().count()).isEqualTo(5);
	}

	@Test
	void setsAndDisconnectsBetweenManyRows() {
		int alpha = id("Alpha");
		assertThat(categories(alpha)).containsExactly("java", "sql");
		this.prisma.post().update(POST.id.eq(alpha), POST.categories.disconnect(CATEGORY.name.eq("sql")));
		assertThat(categories(alpha)).containsExactly("java");
		this.prisma.post()
			.update(POST.id.eq(alpha), POST.categories.set(CATEGORY.name.eq("none"), CATEGORY.name.eq("sql")));
		assertThat(categories(alpha)).containsExactly("none", "sql");
		this.prisma.post()
			.update(POST.id.eq(alpha), POST.categories.update(CATEGORY.name.eq("none"), CATEGORY.name.set("some")),
					POST.categories.delete(CATEGORY.name.eq("sql")));
		assertThat(categories(alpha)).containsExactly("some");
	}

	@Test
	void writesTheOneRelatedRow() {
		int ann = this.blog.ann().id();
		this.prisma.user().update(USER.id.eq(ann), USER.profile.update(PROFILE.bio.set("new")));
		assertThat(bio(ann)).isEqualTo("new");
		this.prisma.user()
			.update(USER.id.eq(ann), USER.profile.update(PROFILE.bio.eq("new"), PROFILE.bio.set("newer")));
		assertThat(bio(ann)).isEqualTo("newer");
		this.prisma.user()
			.update(USER.id.eq(ann), USER.profile.upsert((profile) -> profile.bio("none"), PROFILE.bio.set("newest")));
		assertThat(bio(ann)).isEqualTo("newest");
		this.prisma.user().update(USER.id.eq(ann), USER.profile.delete());
		assertThat(this.prisma.profile().count()).isZero();
		this.prisma.user()
			.update(USER.id.eq(ann), USER.profile.upsert((profile) -> profile.bio("first"), PROFILE.bio.set("none")));
		assertThat(bio(ann)).isEqualTo("first");
	}

	@Test
	void updatesTheOneRelatedRowOnlyIfItPassesAFilter() {
		int ann = this.blog.ann().id();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.prisma.user()
			.update(USER.id.eq(ann), USER.profile.update(PROFILE.bio.eq("other"), PROFILE.bio.set("none"))));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.prisma.user().update(USER.id.eq(ann), USER.profile.delete(PROFILE.bio.eq("other"))));
		int delta = id("Delta");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.prisma.post()
			.update(POST.id.eq(delta), POST.author.update(USER.name.eq("Nobody"), USER.name.set("None"))));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.prisma.post().update(POST.id.eq(delta), POST.author.delete(USER.name.eq("Nobody"))));
		assertThat(bio(ann)).isEqualTo("writes");
		assertThat(this.prisma.user().count(USER.name.eq("Bob"))).isEqualTo(1);
	}

	@Test
	void disconnectsTheOneRelatedRow() {
		int bob = this.blog.bob().id();
		this.prisma.user().update(USER.id.eq(bob), USER.manager.disconnect());
		assertThat(this.prisma.user().findUniqueOrThrow(USER.id.eq(bob)).managerId()).isNull();
	}

	@Test
	void deletesTheParentOfARow() {
		int delta = id("Delta");
		this.prisma.user().update(USER.id.eq(this.blog.cleo().id()), USER.manager.disconnect());
		this.prisma.post().update(POST.id.eq(delta), POST.author.delete());
		assertThat(this.prisma.post().findUniqueOrThrow(POST.id.eq(delta)).authorId()).isNull();
		assertThat(this.prisma.user().count()).isEqualTo(2);
	}

	@Test
	void writesAsDeepAsNeeded() {
		this.prisma.user()
			.update(USER.id.eq(this.blog.ann().id()),
					USER.posts.update(POST.id.eq(id("Alpha")),
							POST.comments.create((comment) -> comment.text("first")
								.author((author) -> author.email("eve@acme.io")
									.posts((posts) -> posts.create((post) -> post.title("Deep")
										.categories((categories) -> categories.connect(CATEGORY.name.eq("sql"))))))),
							POST.categories.update(CATEGORY.name.eq("java"), CATEGORY.name.set("kotlin"))),
					USER.reports.update(USER.email.eq("bob@acme.io"),
							USER.posts.update(POST.id.eq(id("Delta")),
									POST.categories.upsert(CATEGORY.name.eq("kotlin"),
											(category) -> category.name("none"), CATEGORY.name.set("scala")))));
		assertThat(categories(id("Alpha"))).containsExactly("scala", "sql");
		assertThat(this.prisma.comment().count(COMMENT.author.is(USER.email.eq("eve@acme.io")))).isEqualTo(1);
		assertThat(categories(id("Deep"))).containsExactly("sql");
	}

	@Test
	void writesNestedPartsOfAnUpsert() {
		User created = this.prisma.user()
			.include(USER.posts)
			.upsert(USER.email.eq("fay@acme.io"),
					(user) -> user.email("fay@acme.io").posts((posts) -> posts.create((post) -> post.title("Fay"))),
					USER.posts.deleteAll());
		assertThat(created.posts()).extracting(Post::title).containsExactly("Fay");
		assertThat(this.prisma.user()
			.include(USER.posts)
			.upsert(USER.email.eq("fay@acme.io"), (user) -> user.email("fay@acme.io"), USER.posts.deleteAll())
			.posts()).isEmpty();
	}

	@Test
	void writesNothingWhenANestedPartFails() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.prisma.user()
			.update(USER.id.eq(this.blog.ann().id()), USER.name.set("Nobody"),
					USER.posts.create((post) -> post.title("Lost")), USER.posts.delete(POST.id.eq(id("Delta")))));
		assertThat(this.prisma.user().findUniqueOrThrow(USER.id.eq(this.blog.ann().id())).name()).isEqualTo("Ann");
		assertThat(titlesOf(this.blog.ann().id())).containsExactly("Alpha", "Beta", "Gamma");
	}

	private int id(String title) {
		return this.prisma.post().findFirstOrThrow((query) -> query.where(POST.title.eq(title))).id();
	}

	private List<String> titlesOf(int user) {
		return this.prisma.post()
			.findMany((query) -> query.where(POST.authorId.eq(user)).orderBy(POST.title.asc()))
			.stream()
			.map(Post::title)
			.toList();
	}

	private List<String> categories(int post) {
		return this.prisma.category()
			.findMany((query) -> query.where(CATEGORY.posts.some(POST.id.eq(post))).orderBy(CATEGORY.name.asc()))
			.stream()
			.map(Category::name)
			.toList();
	}

	private String bio(int user) {
		return this.prisma.profile().findUniqueOrThrow(PROFILE.userId.eq(user)).bio();
	}

}
