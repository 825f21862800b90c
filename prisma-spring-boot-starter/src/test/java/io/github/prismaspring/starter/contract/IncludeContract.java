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

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.PROFILE;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Which related rows come along.
 */
abstract class IncludeContract {

	private final Prisma prisma;

	private Blog blog;

	IncludeContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		this.blog = Blog.write(this.prisma);
	}

	@Test
	void refusesToReadARelationThatWasNotLoaded() {
		User ann = this.prisma.user().findUniqueOrThrow(USER.id.eq(this.blog.ann().id()));
		assertThat(ann.isLoaded(USER.posts)).isFalse();
		assertThatIllegalStateException().isThrownBy(ann::posts)
			.withMessageContaining("User.posts was not loaded")
			.withMessageContaining("include(USER.posts)");
	}

	@Test
	void loadsLists() {
		User ann = this.prisma.user().include(USER.posts).findUniqueOrThrow(USER.id.eq(this.blog.ann().id()));
		assertThat(ann.isLoaded(USER.posts)).isTrue();
		assertThat(ann.posts()).extracting(Post::title).containsExactlyInAnyOrder("Alpha", "Beta", "Gamma");
		User cleo = this.prisma.user().include(USER.posts).findUniqueOrThrow(USER.id.eq(this.blog.cleo().id()));
		assertThat(cleo.posts()).isEmpty();
	}

	@Test
	void loadsRowsAndTheirAbsence() {
		Post delta = this.prisma.post()
			.include(POST.author)
			.findFirstOrThrow((query) -> query.where(POST.title.eq("Delta")));
		assertThat(delta.author()).isEqualTo(this.blog.bob());
		Post orphan = this.prisma.post()
			.include(POST.author)
			.findFirstOrThrow((query) -> query.where(POST.title.eq("Orphan")));
		assertThat(orphan.isLoaded(POST.author)).isTrue();
		assertThat(orphan.author()).isNull();
	}

	@Test
	void loadsPartOfAListInOrder() {
		User ann = this.prisma.user()
			.include(USER.posts.where(POST.views.gt(0)).orderBy(POST.views.asc()).take(1))
			.findUniqueOrThrow(USER.id.eq(this.blog.ann().id()));
		assertThat(ann.posts()).extracting(Post::title).containsExactly("Beta");
		User later = this.prisma.user()
			.include(USER.posts.orderBy(POST.title.asc()).skip(1))
			.findUniqueOrThrow(USER.id.eq(this.blog.ann().id()));
		assertThat(later.posts()).extracting(Post::title).containsExactly("Beta", "Gamma");
	}

	@Test
	void loadsAListFromACursorBothWays() {
		int beta = this.prisma.post().findFirstOrThrow((query) -> query.where(POST.title.eq("Beta"))).id();
		User forwards = this.prisma.user()
			.include(USER.posts.orderBy(POST.title.asc()).cursor(POST.id.eq(beta)).skip(1).take(1))
			.findUniqueOrThrow(USER.id.eq(this.blog.ann().id()));
		assertThat(forwards.posts()).extracting(Post::title).containsExactly("Gamma");
		User backwards = this.prisma.user()
			.include(USER.posts.orderBy(POST.title.asc()).cursor(POST.id.eq(beta)).skip(1).take(-1))
			.findUniqueOrThrow(USER.id.eq(this.blog.ann().id()));
		assertThat(backwards.posts()).extracting(Post::title).containsExactly("Alpha");
	}

	@Test
	void loadsThreeLevelsWithArgumentsOnEach() {
		List<User> users = this.prisma.user()
			.include(USER.reports.orderBy(USER.email.asc())
				.include(USER.posts.where(POST.published.isTrue())
					.include(POST.categories.where(CATEGORY.name.startsWith("j")).orderBy(CATEGORY.name.asc()))),
					USER.profile)
			.findMany((query) -> query.orderBy(USER.email.asc()));
		User ann = users.get(0);
		assertThat(ann.profile()).isNotNull();
		assertThat(ann.profile().bio()).isEqualTo("writes");
		assertThat(ann.reports()).containsExactly(this.blog.bob());
		Post delta = ann.reports().get(0).posts().get(0);
		assertThat(delta.title()).isEqualTo("Delta");
		assertThat(delta.categories()).extracting(Category::name).containsExactly("java");
		assertThat(delta.isLoaded(POST.author)).isFalse();
		assertThat(users.get(1).profile()).isNull();
	}

	@Test
	void loadsBothEndsOfManyToMany() {
		Category java = this.prisma.category()
			.include(CATEGORY.posts.orderBy(POST.title.asc()).include(POST.categories.orderBy(CATEGORY.name.asc())))
			.findUniqueOrThrow(CATEGORY.name.eq("java"));
		assertThat(java.posts()).extracting(Post::title).containsExactly("Alpha", "Delta");
		assertThat(java.posts().get(0).categories()).extracting(Category::name).containsExactly("java", "sql");
	}

	@Test
	void loadsBothEndsOfOneToOne() {
		assertThat(this.prisma.profile()
			.include(PROFILE.user.include(USER.profile))
			.findFirstOrThrow((query) -> query.where(PROFILE.bio.eq("writes")))
			.user()
			.profile()
			.bio()).isEqualTo("writes");
	}

	@Test
	void loadsFromTheAnswerOfAWrite() {
		User dora = this.prisma.user()
			.include(USER.posts.orderBy(POST.title.asc()), USER.manager)
			.create((user) -> user.email("dora@acme.io")
				.managerId(this.blog.ann().id())
				.posts((posts) -> posts.create((post) -> post.title("One")).create((post) -> post.title("Two"))));
		assertThat(dora.posts()).extracting(Post::title).containsExactly("One", "Two");
		assertThat(dora.manager()).isEqualTo(this.blog.ann());
		User renamed = this.prisma.user()
			.include(USER.posts.take(1))
			.update(USER.id.eq(dora.id()), USER.name.set("Dora"));
		assertThat(renamed.name()).isEqualTo("Dora");
		assertThat(renamed.posts()).hasSize(1);
	}

}
