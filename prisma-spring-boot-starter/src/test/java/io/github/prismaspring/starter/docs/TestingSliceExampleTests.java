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

import io.github.prismaspring.starter.docs.db.Post;
import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.starter.docs.db.ReactivePrisma;
import io.github.prismaspring.starter.docs.db.User;
import io.github.prismaspring.test.ExpectQueries;
import io.github.prismaspring.test.autoconfigure.PrismaTest;
import io.github.prismaspring.test.autoconfigure.ReactiveRollback;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.beans.factory.annotation.Autowired;

import static io.github.prismaspring.starter.docs.db.Models.POST;
import static io.github.prismaspring.starter.docs.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How queries are tested on a database, an embedded PostgreSQL.
 */
// tag::slice[]
@PrismaTest
// end::slice[]
@OnlyTheDocsClient
// tag::slice[]
class TestingSliceExampleTests {

	@Autowired
	private Prisma prisma;

	@Test
	void findsPublishedPostsOnly() {
		User ann = this.prisma.user().create((row) -> row.email("ann@example.org"));
		this.prisma.post().create((row) -> row.title("Draft").authorId(ann.id()));
		this.prisma.post().create((row) -> row.title("Ready").authorId(ann.id()).published(true));
		List<Post> posts = this.prisma.post().findMany((find) -> find.where(POST.published.eq(true)));
		assertThat(posts).extracting(Post::title).containsExactly("Ready");
	}
	// end::slice[]

	@Autowired
	private ReactivePrisma reactive;

	// tag::reactive[]
	@Autowired
	private ReactiveRollback rollback;

	@Test
	void countsUsers() {
		Mono<Long> count = this.reactive.user()
			.create((row) -> row.email("ann@example.org"))
			.then(this.reactive.user().count());
		StepVerifier.create(this.rollback.of(count)).expectNext(1L).verifyComplete();
	}
	// end::reactive[]

	// tag::expect[]
	@Test
	@ExpectQueries(max = 2)
	void readsPostsWithTheirAuthors() {
		this.prisma.user()
			.create((row) -> row.email("ann@example.org").posts((posts) -> posts.create((post) -> post.title("Hi"))));
		List<Post> posts = this.prisma.post().include(POST.author).findMany();
		assertThat(posts).extracting((post) -> post.author().email()).containsExactly("ann@example.org");
	}
	// end::expect[]

	@Test
	void rowsOfOtherTestsAreRolledBack() {
		assertThat(this.prisma.user().count(USER.email.eq("ann@example.org"))).isZero();
	}

	// tag::slice[]

}
// end::slice[]
