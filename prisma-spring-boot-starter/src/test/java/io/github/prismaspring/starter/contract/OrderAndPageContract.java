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
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.read.Find;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * In which order rows come, and which part of them.
 */
abstract class OrderAndPageContract {

	private final Prisma prisma;

	OrderAndPageContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		Blog.write(this.prisma);
	}

	@Test
	void ordersBothWays() {
		assertThat(titles((query) -> query.orderBy(POST.views.asc()))).containsExactly("Gamma", "Orphan", "Beta",
				"Delta", "Alpha");
		assertThat(titles((query) -> query.orderBy(POST.views.desc()))).containsExactly("Alpha", "Delta", "Beta",
				"Orphan", "Gamma");
	}

	@Test
	void ordersBySeveralColumns() {
		assertThat(titles((query) -> query.orderBy(POST.published.desc(), POST.title.desc()))).containsExactly("Delta",
				"Beta", "Alpha", "Orphan", "Gamma");
	}

	@Test
	void ordersByRelatedRowsAndTheirNumber() {
		List<User> users = this.prisma.user()
			.findMany((query) -> query.orderBy(USER.posts.countDesc(), USER.email.asc()));
		assertThat(users).extracting(User::email).containsExactly("ann@acme.io", "bob@acme.io", "cleo@other.org");
		assertThat(titles((query) -> query.where(POST.author.isNotNull())
			.orderBy(POST.author.orderBy(USER.email.desc()), POST.title.asc())))
			.containsExactly("Delta", "Alpha", "Beta", "Gamma");
	}

	@Test
	void putsRowsWithoutAValueWhereTheyAreWanted() {
		assertThat(titles((query) -> query.orderBy(POST.rating.asc().nullsLast(), POST.title.asc())))
			.containsExactly("Gamma", "Alpha", "Beta", "Delta", "Orphan");
		assertThat(titles((query) -> query.orderBy(POST.rating.desc().nullsFirst(), POST.title.asc())))
			.containsExactly("Beta", "Delta", "Orphan", "Alpha", "Gamma");
	}

	@Test
	void takesAndSkips() {
		assertThat(titles((query) -> query.orderBy(POST.title.asc()).skip(1).take(2))).containsExactly("Beta", "Delta");
		assertThat(titles((query) -> query.orderBy(POST.title.asc()).skip(4))).containsExactly("Orphan");
		assertThat(titles((query) -> query.orderBy(POST.title.asc()).skip(9))).isEmpty();
		assertThat(titles((query) -> query.take(0))).isEmpty();
	}

	@Test
	void takesFromTheEnd() {
		assertThat(titles((query) -> query.orderBy(POST.title.asc()).take(-2))).containsExactly("Gamma", "Orphan");
	}

	@Test
	void continuesFromACursorBothWays() {
		int delta = this.prisma.post().findFirstOrThrow((query) -> query.where(POST.title.eq("Delta"))).id();
		assertThat(titles((query) -> query.orderBy(POST.title.asc()).cursor(POST.id.eq(delta)).take(2)))
			.containsExactly("Delta", "Gamma");
		assertThat(titles((query) -> query.orderBy(POST.title.asc()).cursor(POST.id.eq(delta)).skip(1).take(2)))
			.containsExactly("Gamma", "Orphan");
		assertThat(titles((query) -> query.orderBy(POST.title.asc()).cursor(POST.id.eq(delta)).skip(1).take(-2)))
			.containsExactly("Alpha", "Beta");
	}

	@Test
	void returnsNothingFromACursorThatIsGone() {
		assertThat(titles((query) -> query.orderBy(POST.id.asc()).cursor(POST.id.eq(-1)))).isEmpty();
	}

	@Test
	void findsRowsSortedByAnOptionalColumnOnlyFromACursorThatPassesTheFilter() {
		int alpha = this.prisma.post().findFirstOrThrow((query) -> query.where(POST.title.eq("Alpha"))).id();
		UnaryOperator<Find<Post>> others = (query) -> query.where(POST.title.not("Alpha")).cursor(POST.id.eq(alpha));
		assertThat(titles((query) -> others.apply(query).orderBy(POST.views.desc(), POST.id.asc())))
			.containsExactly("Delta", "Beta", "Orphan", "Gamma");
		assertThat(titles((query) -> others.apply(query).orderBy(POST.rating.desc().nullsLast(), POST.id.asc())))
			.isEmpty();
	}

	@Test
	void findsDistinctRowsOnlyFromACursorThatPassesTheFilter() {
		int alpha = this.prisma.post().findFirstOrThrow((query) -> query.where(POST.title.eq("Alpha"))).id();
		UnaryOperator<Find<Post>> others = (query) -> query.where(POST.title.not("Alpha"))
			.orderBy(POST.title.asc(), POST.id.asc())
			.cursor(POST.id.eq(alpha));
		assertThat(titles(others)).containsExactly("Beta", "Delta", "Gamma", "Orphan");
		assertThat(titles((query) -> others.apply(query).distinct(POST.title))).isEmpty();
	}

	@Test
	void returnsDistinctRows() {
		List<Post> posts = this.prisma.post()
			.findMany((query) -> query.distinct(POST.published).orderBy(POST.title.asc()));
		assertThat(posts).extracting(Post::title).containsExactly("Alpha", "Gamma");
		List<Post> pairs = this.prisma.post()
			.findMany((query) -> query.distinct(POST.published, POST.authorId).orderBy(POST.title.asc()));
		assertThat(pairs).extracting(Post::title).containsExactly("Alpha", "Delta", "Gamma", "Orphan");
	}

	@Test
	void findsTheFirstRow() {
		assertThat(this.prisma.post().findFirst((query) -> query.orderBy(POST.views.desc()))).get()
			.extracting(Post::title)
			.isEqualTo("Alpha");
		assertThat(this.prisma.post().findFirst((query) -> query.where(POST.title.eq("Nothing")))).isEmpty();
	}

	@Test
	void counts() {
		assertThat(this.prisma.post().count()).isEqualTo(5);
		assertThat(this.prisma.post().count(POST.published.isTrue())).isEqualTo(3);
		assertThat(this.prisma.post().count(POST.title.eq("Nothing"))).isZero();
	}

	List<String> titles(UnaryOperator<Find<Post>> query) {
		return this.prisma.post().findMany(query).stream().map(Post::title).toList();
	}

}
