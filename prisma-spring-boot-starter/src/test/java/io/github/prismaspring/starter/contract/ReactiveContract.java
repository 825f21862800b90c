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
import java.util.List;

import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.contract.db.User;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same queries as publishers.
 */
abstract class ReactiveContract {

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	private Blog blog;

	ReactiveContract(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@BeforeEach
	void writeBlog() {
		this.blog = Blog.write(this.prisma);
	}

	@Test
	void readsTheSameRowsAsTheBlockingClient() {
		List<Post> posts = this.prisma.post().findMany((query) -> query.orderBy(POST.id.asc()));
		StepVerifier.create(this.reactive.post().findMany((query) -> query.orderBy(POST.id.asc())))
			.expectNextSequence(posts)
			.verifyComplete();
		StepVerifier.create(this.reactive.user().findUnique(USER.email.eq("ann@acme.io")))
			.expectNext(this.blog.ann())
			.verifyComplete();
		StepVerifier.create(this.reactive.post().count(POST.published.isTrue())).expectNext(3L).verifyComplete();
	}

	@Test
	void completesEmptyWithoutARow() {
		StepVerifier.create(this.reactive.user().findUnique(USER.id.eq(-1))).verifyComplete();
		StepVerifier.create(this.reactive.post().findMany((query) -> query.where(POST.id.eq(-1)))).verifyComplete();
		StepVerifier.create(this.reactive.user().deleteIfExists(USER.id.eq(-1))).verifyComplete();
	}

	@Test
	void signalsTheSameErrorsAsTheBlockingClient() {
		StepVerifier.create(this.reactive.user().findUniqueOrThrow(USER.id.eq(-1)))
			.verifyError(EmptyResultDataAccessException.class);
		StepVerifier.create(this.reactive.user().create((user) -> user.email("ann@acme.io")))
			.verifyError(DuplicateKeyException.class);
	}

	@Test
	void loadsRelations() {
		StepVerifier
			.create(this.reactive.user()
				.include(USER.posts.orderBy(POST.title.asc()))
				.findUniqueOrThrow(USER.id.eq(this.blog.ann().id()))
				.map(User::posts))
			.assertNext((posts) -> assertThat(posts).extracting(Post::title).containsExactly("Alpha", "Beta", "Gamma"))
			.verifyComplete();
	}

	@Test
	void doesNothingWithoutASubscription() {
		Mono<Category> create = this.reactive.category().create((category) -> category.name("lazy"));
		assertThat(create).isNotNull();
		assertThat(this.prisma.category().count(CATEGORY.name.eq("lazy"))).isZero();
		create.block();
		assertThat(this.prisma.category().count(CATEGORY.name.eq("lazy"))).isEqualTo(1);
	}

	@Test
	void runsAgainForEachSubscription() {
		Mono<Post> increment = this.reactive.post().update(POST.id.eq(alpha().id()), POST.views.increment(1));
		assertThat(increment.map(Post::views).block()).isEqualTo(11);
		assertThat(increment.map(Post::views).block()).isEqualTo(12);
		assertThat(increment.repeat(2).map(Post::views).collectList().block()).containsExactly(13, 14, 15);
	}

	@Test
	void runsManyAtOnce() {
		Flux<Long> counts = Flux.range(0, 100)
			.flatMap((i) -> this.reactive.post().update(POST.id.eq(alpha().id()), POST.views.increment(1)), 20)
			.then(this.reactive.post().count())
			.flux();
		StepVerifier.create(counts).expectNext(5L).expectComplete().verify(Duration.ofSeconds(30));
		assertThat(alpha().views()).isEqualTo(110);
	}

	@Test
	void deliversNothingAfterACancellation() {
		StepVerifier.create(this.reactive.post().findMany()).thenCancel().verify();
		StepVerifier.create(this.reactive.post().findMany((query) -> query.orderBy(POST.id.asc())), 1)
			.expectNextMatches((post) -> post.title().equals("Alpha"))
			.thenCancel()
			.verify();
		Awaitility.await()
			.untilAsserted(() -> StepVerifier.create(this.reactive.post().count()).expectNext(5L).verifyComplete());
	}

	private Post alpha() {
		return this.prisma.post().findFirstOrThrow((query) -> query.where(POST.title.eq("Alpha")));
	}

}
