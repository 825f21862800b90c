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

import java.util.ArrayList;
import java.util.List;

import io.github.prismaspring.client.select.Row2;
import io.github.prismaspring.starter.contract.db.OptionalScalar;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;

import static io.github.prismaspring.starter.contract.db.Models.OPTIONAL_SCALAR;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages and slices of Spring Data.
 */
abstract class PagingContract {

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	PagingContract(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@BeforeEach
	void writeRows() {
		Blog.write(this.prisma);
		ScrollRows.write(this.prisma);
	}

	@Test
	void pagesHoldTheRowsAndTheirNumber() {
		Page<Post> page = this.prisma.post()
			.page((q) -> q.where(POST.views.gt(0)), PageRequest.of(0, 3, Sort.by("title")));
		assertThat(page.map(Post::title)).containsExactly("Alpha", "Beta", "Delta");
		assertThat(page.getTotalElements()).isEqualTo(4);
		assertThat(page.getTotalPages()).isEqualTo(2);
		Page<Post> last = this.prisma.post().page((q) -> q.where(POST.views.gt(0)), page.nextPageable());
		assertThat(last.map(Post::title)).containsExactly("Orphan");
		assertThat(last.hasNext()).isFalse();
		Page<Post> beyond = this.prisma.post().page((q) -> q.where(POST.views.gt(0)), PageRequest.of(9, 3));
		assertThat(beyond).isEmpty();
		assertThat(beyond.getTotalElements()).isEqualTo(4);
	}

	@Test
	void sortOfThePageableComesBehindTheOrderOfTheQuery() {
		assertThat(this.prisma.post()
			.page((q) -> q.orderBy(POST.published.desc()), PageRequest.of(0, 10, Sort.by("title").descending()))
			.map(Post::title)).containsExactly("Delta", "Beta", "Alpha", "Orphan", "Gamma");
	}

	@Test
	void sortsByPathsAndNulls() {
		assertThat(this.prisma.post()
			.page((q) -> q.where(POST.author.isNotNull()),
					PageRequest.of(0, 10, Sort.by("author.email").descending().and(Sort.by("title"))))
			.map(Post::title)).containsExactly("Delta", "Alpha", "Beta", "Gamma");
		assertThat(this.prisma.post()
			.page((q) -> q, PageRequest.of(0, 3, Sort.by(Sort.Order.asc("rating").nullsLast(), Sort.Order.by("title"))))
			.map(Post::title)).containsExactly("Gamma", "Alpha", "Beta");
	}

	@Test
	void unpagedHoldsAllRows() {
		Page<Post> page = this.prisma.post().page((q) -> q, Pageable.unpaged(Sort.by("title")));
		assertThat(page).hasSize(5);
		assertThat(page.getTotalElements()).isEqualTo(5);
	}

	@Test
	void slicesKnowWhetherThereAreMore() {
		List<Integer> ids = new ArrayList<>();
		Pageable pageable = PageRequest.of(0, 30, Sort.by("whole", "id"));
		while (pageable.isPaged()) {
			Slice<Integer> slice = this.prisma.optionalScalar()
				.select(OPTIONAL_SCALAR.id, (Integer id) -> id)
				.slice((q) -> q, pageable);
			ids.addAll(slice.getContent());
			pageable = slice.nextPageable();
		}
		assertThat(ids).hasSize(ScrollRows.COUNT).doesNotHaveDuplicates();
	}

	@Test
	void everyShapeIsPaged() {
		Page<Row2<String, Integer>> page = this.prisma.post()
			.select(POST.title, POST.categories.count())
			.page((q) -> q, PageRequest.of(0, 1, Sort.by("title")));
		assertThat(page.getContent()).containsExactly(new Row2<>("Alpha", 2));
		assertThat(this.prisma.post()
			.include(POST.categories)
			.page((q) -> q, PageRequest.of(0, 1, Sort.by("title")))
			.getContent()
			.get(0)
			.categories()).hasSize(2);
	}

	@Test
	void reactivePagesAreTheSame() {
		StepVerifier.create(this.reactive.optionalScalar().page((q) -> q, PageRequest.of(1, 30, Sort.by("id"))))
			.assertNext((page) -> {
				assertThat(page.getTotalElements()).isEqualTo(ScrollRows.COUNT);
				assertThat(page.map(OptionalScalar::id).getContent()).hasSize(30).isSorted();
			})
			.verifyComplete();
		StepVerifier.create(this.reactive.post().slice((q) -> q, PageRequest.of(0, 4)))
			.assertNext((slice) -> assertThat(slice.hasNext()).isTrue())
			.verifyComplete();
	}

}
