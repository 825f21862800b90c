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

import java.math.BigDecimal;
import java.util.List;

import io.github.prismaspring.client.aggregate.Computed;
import io.github.prismaspring.starter.docs.db.Post;
import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.starter.docs.db.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.github.prismaspring.starter.docs.db.Models.POST;
import static io.github.prismaspring.starter.docs.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How values are computed from rows and groups.
 */
@DocsExample
class AggregationExampleTests {

	private final Prisma prisma;

	AggregationExampleTests(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		Blog.write(this.prisma);
	}

	@Test
	void count() {
		// tag::count[]
		long all = this.prisma.user().count();
		long authors = this.prisma.user().count(USER.role.eq(Role.AUTHOR));
		// end::count[]
		assertThat(List.of(all, authors)).containsExactly(2L, 1L);
	}

	@Test
	void aggregate() {
		// tag::aggregate[]
		Computed<Post> posts = this.prisma.post()
			.aggregate((query) -> query.where(POST.published.isTrue())
				.compute(POST.views.sum(), POST.views.avg(), POST.price.max(), POST.price.count()));
		Long views = posts.get(POST.views.sum());
		Double mean = posts.get(POST.views.avg());
		BigDecimal highest = posts.get(POST.price.max());
		long priced = posts.get(POST.price.count());
		// end::aggregate[]
		assertThat(views).isEqualTo(160);
		assertThat(mean).isEqualTo(80.0);
		assertThat(highest).isEqualByComparingTo("4.50");
		assertThat(priced).isOne();
	}

	@Test
	void groups() {
		// tag::groups[]
		List<ByRole> roles = this.prisma.user()
			.groupBy(USER.role)
			.having(USER.count().gte(1L))
			.orderBy(USER.count().desc(), USER.role.asc())
			.select(USER.role, USER.count(), ByRole::new);
		// end::groups[]
		assertThat(roles).containsExactly(new ByRole(Role.READER, 1), new ByRole(Role.AUTHOR, 1));
	}

	// tag::group-record[]
	record ByRole(Role role, long users) {

	}
	// end::group-record[]

}
