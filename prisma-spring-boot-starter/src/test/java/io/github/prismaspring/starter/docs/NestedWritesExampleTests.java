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

import io.github.prismaspring.starter.docs.db.Category;
import io.github.prismaspring.starter.docs.db.Post;
import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.starter.docs.db.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.github.prismaspring.starter.docs.db.Models.CATEGORY;
import static io.github.prismaspring.starter.docs.db.Models.COMMENT;
import static io.github.prismaspring.starter.docs.db.Models.POST;
import static io.github.prismaspring.starter.docs.db.Models.PROFILE;
import static io.github.prismaspring.starter.docs.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How related rows are written together.
 */
@DocsExample
class NestedWritesExampleTests {

	private final Prisma prisma;

	private Blog blog;

	NestedWritesExampleTests(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		this.blog = Blog.write(this.prisma);
	}

	@Test
	void create() {
		int postId = post("Draft").id();
		// tag::create[]
		User eve = this.prisma.user()
			.include(USER.posts.include(POST.categories), USER.profile)
			.create((user) -> user.email("eve@acme.io")
				.profile((profile) -> profile.bio("Reads a lot."))
				.posts((posts) -> posts
					.create((post) -> post.title("First")
						.categories((categories) -> categories
							.connectOrCreate(CATEGORY.name.eq("java"), (category) -> category.name("java"))
							.create((category) -> category.name("news"))))
					.connect(POST.id.eq(postId))));
		// end::create[]
		assertThat(eve.posts()).extracting(Post::title).containsExactlyInAnyOrder("First", "Draft");
		assertThat(eve.posts().stream().flatMap((post) -> post.categories().stream()).map(Category::name))
			.containsExactlyInAnyOrder("java", "news");
	}

	@Test
	void updateToMany() {
		int annId = this.blog.ann().id();
		int helloId = post("Hello").id();
		int draftId = post("Draft").id();
		// tag::to-many[]
		this.prisma.user()
			.update(USER.id.eq(annId), USER.posts.create((post) -> post.title("Fourth")),
					USER.posts.update(POST.id.eq(helloId), POST.likes.increment(1),
							POST.categories.set(CATEGORY.name.eq("java"))),
					USER.posts.updateMany(POST.published.isTrue(), POST.views.increment(10)),
					USER.posts.upsert(POST.id.eq(-1), (post) -> post.title("Fifth"), POST.title.set("Old")),
					USER.posts.delete(POST.id.eq(draftId)));
		this.prisma.post()
			.update(POST.id.eq(helloId), POST.categories.disconnect(CATEGORY.name.eq("java")),
					POST.categories.connectOrCreate(CATEGORY.name.eq("sql"), (category) -> category.name("sql")));
		// end::to-many[]
		assertThat(this.prisma.post().findMany((query) -> query.orderBy(POST.id.asc()))).extracting(Post::title)
			.containsExactly("Hello", "Records", "Fourth", "Fifth");
		assertThat(post("Hello").views()).isEqualTo(130);
	}

	@Test
	void updateToOne() {
		int annId = this.blog.ann().id();
		int bobId = this.blog.bob().id();
		int postId = post("Hello").id();
		// tag::to-one[]
		this.prisma.user().update(USER.id.eq(annId), USER.profile.update(PROFILE.bio.set("Writes books.")));
		this.prisma.user()
			.update(USER.id.eq(bobId),
					USER.profile.upsert((profile) -> profile.bio("Reads."), PROFILE.bio.set("Still reads.")));
		this.prisma.user().update(USER.id.eq(annId), USER.profile.delete());
		this.prisma.post().update(POST.id.eq(postId), POST.author.connect(USER.email.eq("bob@other.org")));
		// end::to-one[]
		assertThat(post("Hello").authorId()).isEqualTo(bobId);
		assertThat(this.prisma.profile().findMany()).hasSize(1);
	}

	@Test
	void createMany() {
		int postId = post("Hello").id();
		int bobId = this.blog.bob().id();
		// tag::create-many[]
		this.prisma.post()
			.update(POST.id.eq(postId), POST.comments.createMany(List.of("Nice.", "Thank you."),
					(comment, text) -> comment.text(text).authorId(bobId)));
		// end::create-many[]
		assertThat(this.prisma.comment().count(COMMENT.authorId.eq(bobId))).isEqualTo(2);
	}

	private Post post(String title) {
		return this.prisma.post().findFirstOrThrow((query) -> query.where(POST.title.eq(title)));
	}

}
