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

package io.github.prismaspring.client.example;

import io.github.prismaspring.client.RecordingEngine;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;

import static io.github.prismaspring.client.example.Models.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for pages and slices of a generated client.
 */
class PageTests {

	private static final String COUNT = "{'data':{'_count':{'_all':41}}}";

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	@Test
	void pageReadsRowsAndTheirNumberInOneRequest() {
		this.engine.answer("[{'data':[{'name':'a'},{'name':'b'}]}," + COUNT + "]");
		Page<Category> page = this.prisma.category()
			.page((q) -> q.where(CATEGORY.name.not("x")).orderBy(CATEGORY.posts.countDesc()),
					PageRequest.of(3, 2, Sort.by("name").descending()));
		assertThat(page.getContent()).extracting(Category::name).containsExactly("a", "b");
		assertThat(page.getTotalElements()).isEqualTo(41);
		assertThat(page.getNumber()).isEqualTo(3);
		assertThat(this.engine.requests()).containsExactly(
				"{'batch':[{'modelName':'Category','action':'findMany','query':{'arguments':{'where':{'name':{'not':'x'}},"
						+ "'orderBy':[{'posts':{'_count':'desc'}},{'name':'desc'}],'take':2,'skip':6},"
						+ "'selection':{'name':true}}},{'modelName':'Category','action':'aggregate','query':{'arguments':{"
						+ "'where':{'name':{'not':'x'}}},'selection':{'_count':{'arguments':{},'selection':{'_all':true}}}}}],"
						+ "'transaction':{}}");
	}

	@Test
	void lastPageKnowsTheNumberFromItsRows() {
		this.engine.answer("[{'data':[{'name':'a'}]}," + COUNT + "]");
		assertThat(this.prisma.category().page((q) -> q, PageRequest.of(3, 2)).getTotalElements()).isEqualTo(7);
	}

	@Test
	void unpagedPageIsNotCounted() {
		this.engine.answer("[{'name':'a'},{'name':'b'}]");
		Page<Category> page = this.prisma.category().page((q) -> q, Pageable.unpaged(Sort.by("name")));
		assertThat(page.getTotalElements()).isEqualTo(2);
		assertThat(page.hasNext()).isFalse();
		assertThat(this.engine.requests())
			.containsExactly("{'modelName':'Category','action':'findMany','query':{'arguments':{"
					+ "'orderBy':[{'name':'asc'}]},'selection':{'name':true}}}");
	}

	@Test
	void sliceReadsOneRowMore() {
		this.engine.answer("[{'name':'a'},{'name':'b'},{'name':'c'}]");
		Slice<Category> slice = this.prisma.category().slice((q) -> q, PageRequest.of(1, 2));
		assertThat(slice.getContent()).extracting(Category::name).containsExactly("a", "b");
		assertThat(slice.hasNext()).isTrue();
		assertThat(this.engine.arguments()).isEqualTo("{'take':3,'skip':2}");
		this.engine.answer("[{'name':'a'},{'name':'b'}]");
		assertThat(this.prisma.category().slice((q) -> q, PageRequest.of(0, 2)).hasNext()).isFalse();
		assertThat(this.prisma.category().slice((q) -> q, Pageable.unpaged()).hasNext()).isFalse();
		assertThat(this.engine.arguments()).isEqualTo("{}");
	}

	@Test
	void reactiveClientReadsTheSame() {
		ReactivePrisma reactive = new ReactivePrisma(this.engine);
		this.engine.answer("[{'data':[{'name':'a'},{'name':'b'}]}," + COUNT + "]").answer("[{'name':'c'}]");
		Mono<Page<Category>> first = reactive.category().page((q) -> q, PageRequest.of(0, 2));
		StepVerifier.create(first)
			.assertNext((page) -> assertThat(page.getTotalElements()).isEqualTo(41))
			.verifyComplete();
		StepVerifier.create(reactive.category().slice((q) -> q, PageRequest.of(0, 2)))
			.assertNext((slice) -> assertThat(slice).hasSize(1))
			.verifyComplete();
		StepVerifier.create(reactive.category().page((q) -> q, Pageable.unpaged()))
			.assertNext((page) -> assertThat(page.getTotalElements()).isEqualTo(1))
			.verifyComplete();
	}

	@Test
	void whatThePageableSaysIsNotSaidAgain() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.category().page((q) -> q.take(3), PageRequest.of(0, 2)))
			.withMessage("The pageable says which rows are on the page: leave out 'cursor', 'take' and 'skip'");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.category().slice((q) -> q.skip(3), PageRequest.of(0, 2)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.category().page((q) -> q.distinct(CATEGORY.name), PageRequest.of(0, 2)))
			.withMessageContaining("leave out 'distinct'");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.category().page((q) -> q, PageRequest.of(Integer.MAX_VALUE, 2)))
			.withMessage(
					"Page 2147483647 of 2 rows begins at row 4294967294, but Prisma skips at most 2147483647 rows: "
							+ "use windows by keyset");
		assertThat(this.engine.requests()).isEmpty();
	}

}
