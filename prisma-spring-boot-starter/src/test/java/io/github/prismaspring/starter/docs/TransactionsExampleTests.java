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

import java.time.Duration;

import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.starter.docs.db.Post;
import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.starter.docs.db.ReactivePrisma;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.transaction.annotation.Transactional;

import static io.github.prismaspring.starter.docs.db.Models.POST;
import static io.github.prismaspring.starter.docs.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How transactions are begun.
 */
@DocsExample
class TransactionsExampleTests {

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	private Blog blog;

	TransactionsExampleTests(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@BeforeEach
	void writeRows() {
		this.blog = Blog.write(this.prisma);
	}

	@Test
	void program() {
		int annId = this.blog.ann().id();
		// tag::program[]
		Post post = this.prisma.transaction((transaction) -> transaction.isolation(PrismaIsolationLevel.SERIALIZABLE)
			.timeout(Duration.ofSeconds(10)), () -> {
				this.prisma.user().update(USER.id.eq(annId), USER.name.set("Anna"));
				return this.prisma.post().create((row) -> row.title("Hi").authorId(annId));
			});
		Mono<Long> published = this.reactive
			.transaction(this.reactive.post().updateAll(POST.published.set(true)).then(this.reactive.post().count()));
		// end::program[]
		assertThat(post.authorId()).isEqualTo(annId);
		assertThat(published.block()).isEqualTo(4);
	}

	// tag::declared[]
	static class Publishing {

		private final Prisma prisma;

		private final ReactivePrisma reactive;

		Publishing(Prisma prisma, ReactivePrisma reactive) {
			this.prisma = prisma;
			this.reactive = reactive;
		}

		@Transactional
		void publish(int postId) {
			this.prisma.post().update(POST.id.eq(postId), POST.published.set(true));
			this.prisma.user().updateMany(USER.posts.some(POST.id.eq(postId)), USER.name.set("Published"));
		}

		@Transactional(timeout = 5, label = "prisma:maxWait=500ms")
		Mono<Long> publishAll() {
			return this.reactive.post().updateAll(POST.published.set(true));
		}

	}
	// end::declared[]

}
