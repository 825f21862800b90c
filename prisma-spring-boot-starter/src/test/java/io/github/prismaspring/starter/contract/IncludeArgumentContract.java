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

import io.github.prismaspring.client.read.Include;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Related rows that are chosen as carefully as rows of their own.
 */
abstract class IncludeArgumentContract {

	private final Prisma prisma;

	IncludeArgumentContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		Blog.write(this.prisma);
	}

	@Test
	void loadsRowsThatPassOneOfSeveralConditions() {
		assertThat(postsOfAnn(USER.posts.where(POST.title.eq("Alpha").or(POST.views.eq(0))).orderBy(POST.title.asc())))
			.containsExactly("Alpha", "Gamma");
		assertThat(postsOfAnn(USER.posts.where(POST.title.eq("Alpha").or(POST.views.eq(0)).not())))
			.containsExactly("Beta");
	}

	@Test
	void loadsDistinctRows() {
		assertThat(postsOfAnn(USER.posts.orderBy(POST.title.asc()).distinct(POST.published))).containsExactly("Alpha",
				"Gamma");
	}

	@Test
	void loadsTheLastRows() {
		assertThat(postsOfAnn(USER.posts.orderBy(POST.title.asc()).take(-2))).containsExactly("Beta", "Gamma");
		assertThat(postsOfAnn(USER.posts.orderBy(POST.title.asc()).skip(2))).containsExactly("Gamma");
	}

	@Test
	void loadsRowsInTheOrderOfTheirRelations() {
		assertThat(postsOfAnn(USER.posts.orderBy(POST.categories.countDesc(), POST.title.desc())))
			.containsExactly("Alpha", "Gamma", "Beta");
	}

	@Test
	void loadsTheRelationsOfRowsThatPassAFilterOnly() {
		List<Post> posts = this.prisma.post()
			.include(POST.categories.where(CATEGORY.name.eq("sql")))
			.findMany((query) -> query.where(POST.categories.some(CATEGORY.name.eq("java"))).orderBy(POST.title.asc()));
		assertThat(posts).extracting(Post::title, (post) -> post.categories().size())
			.containsExactly(tuple("Alpha", 1), tuple("Delta", 0));
	}

	private List<String> postsOfAnn(Include<User> posts) {
		return this.prisma.user()
			.include(posts)
			.findUniqueOrThrow(USER.email.eq("ann@acme.io"))
			.posts()
			.stream()
			.map(Post::title)
			.toList();
	}

}
