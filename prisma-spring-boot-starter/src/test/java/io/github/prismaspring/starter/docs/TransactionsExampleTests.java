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
import java.util.List;

import io.github.prismaspring.engine.PrismaIsolationLevel;
import io.github.prismaspring.starter.docs.db.Category;
import io.github.prismaspring.starter.docs.db.Post;
import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.starter.docs.db.ReactivePrisma;
import io.github.prismaspring.transaction.PrismaTransactionManager;
import io.github.prismaspring.transaction.PrismaTransactional;
import io.github.prismaspring.transaction.TransactionSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.reactive.TransactionalEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

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

	private final PrismaTransactionManager manager;

	private Blog blog;

	TransactionsExampleTests(Prisma prisma, ReactivePrisma reactive, PrismaTransactionManager manager) {
		this.prisma = prisma;
		this.manager = manager;
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

	@Test
	void savepoints() {
		TransactionTemplate template = new TransactionTemplate(this.manager);
		// tag::savepoints[]
		template.executeWithoutResult((status) -> {
			this.prisma.category().create((category) -> category.name("kept"));
			Object savepoint = status.createSavepoint();
			this.prisma.category().create((category) -> category.name("undone"));
			status.rollbackToSavepoint(savepoint);
			status.releaseSavepoint(savepoint);
		});
		// end::savepoints[]
		assertThat(this.prisma.category().findMany()).extracting(Category::name)
			.contains("kept")
			.doesNotContain("undone");
	}

	@Test
	void readOnly() {
		// tag::read-only[]
		List<Post> posts = this.prisma.transaction(TransactionSpec::readOnly, () -> this.prisma.post().findMany());
		// end::read-only[]
		assertThat(posts).hasSize(3);
	}

	// tag::events[]
	record Published(int postId) {

	}

	static class Newsletter {

		private final Prisma prisma;

		Newsletter(Prisma prisma) {
			this.prisma = prisma;
		}

		// The transaction of the event is over, so this one is its own
		@TransactionalEventListener
		@Transactional(propagation = Propagation.REQUIRES_NEW)
		void published(Published event) {
			this.prisma.category().create((category) -> category.name("out: " + event.postId()));
		}

	}

	static class ReactivePublishing {

		private final ReactivePrisma prisma;

		private final TransactionalEventPublisher events;

		ReactivePublishing(ReactivePrisma prisma, ApplicationEventPublisher events) {
			this.prisma = prisma;
			this.events = new TransactionalEventPublisher(events);
		}

		@Transactional
		Mono<Void> publish(int postId) {
			return this.prisma.post()
				.update(POST.id.eq(postId), POST.published.set(true))
				.then(this.events.publishEvent(new Published(postId)));
		}

	}
	// end::events[]

	// tag::retry[]
	static class Likes {

		private final Prisma prisma;

		Likes(Prisma prisma) {
			this.prisma = prisma;
		}

		@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 5, jitter = 20)
		@Transactional(isolation = Isolation.SERIALIZABLE)
		void like(int postId) {
			Post post = this.prisma.post().findUniqueOrThrow(POST.id.eq(postId));
			this.prisma.post().update(POST.id.eq(postId), POST.likes.set(post.likes() + 1));
		}

	}
	// end::retry[]

	// tag::several[]
	static class Archive {

		private final Prisma prisma;

		private final ReactivePrisma reactive;

		Archive(Prisma prisma, ReactivePrisma reactive) {
			this.prisma = prisma;
			this.reactive = reactive;
		}

		@PrismaTransactional
		void hide(int postId) {
			this.prisma.post().update(POST.id.eq(postId), POST.published.set(false));
		}

		@PrismaTransactional(readOnly = true)
		Mono<Long> count() {
			return this.reactive.post().count();
		}

	}
	// end::several[]

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
