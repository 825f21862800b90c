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
import java.util.stream.Stream;

import io.github.prismaspring.starter.docs.db.Post;
import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.starter.docs.db.ReactivePrisma;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;

import static io.github.prismaspring.starter.docs.db.Models.POST;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How rows are paged, scrolled and streamed.
 */
@DocsExample
class PagingExampleTests {

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	PagingExampleTests(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@BeforeEach
	void writeRows() {
		Blog.write(this.prisma);
	}

	@Test
	void pages() {
		// tag::pages[]
		Pageable pageable = PageRequest.of(0, 2, Sort.by("author.email").and(Sort.by("views").descending()));
		Page<Post> page = this.prisma.post().page((query) -> query.where(POST.published.isTrue()), pageable);
		Slice<Post> slice = this.prisma.post().slice((query) -> query.orderBy(POST.id.asc()), PageRequest.of(0, 2));
		// end::pages[]
		assertThat(page.getContent()).extracting(Post::title).containsExactly("Hello", "Records");
		assertThat(page.getTotalElements()).isEqualTo(2);
		assertThat(slice.hasNext()).isTrue();
	}

	@Test
	void windows() {
		// tag::windows[]
		Window<Post> first = this.prisma.post()
			.window((query) -> query.orderBy(POST.views.desc()).take(2), ScrollPosition.keyset());
		Window<Post> second = this.prisma.post()
			.window((query) -> query.orderBy(POST.views.desc()).take(2), first.positionAt(first.size() - 1));
		// end::windows[]
		assertThat(first).extracting(Post::title).containsExactly("Hello", "Records");
		assertThat(second).extracting(Post::title).containsExactly("Draft");
	}

	@Test
	void streams() {
		// tag::streams[]
		Flux<Post> flux = this.reactive.post().stream((query) -> query.where(POST.published.isTrue()), 500);
		try (Stream<Post> stream = this.prisma.post().stream((query) -> query.orderBy(POST.title.asc()), 500)) {
			List<String> titles = stream.map(Post::title).toList();
			assertThat(titles).containsExactly("Draft", "Hello", "Records");
		}
		// end::streams[]
		StepVerifier.create(flux).expectNextCount(2).verifyComplete();
	}

}
