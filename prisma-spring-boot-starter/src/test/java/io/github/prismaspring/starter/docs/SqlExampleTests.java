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

import io.github.prismaspring.client.batch.Tuple2;
import io.github.prismaspring.client.sql.Sql;
import io.github.prismaspring.client.sql.SqlRow;
import io.github.prismaspring.starter.docs.db.Prisma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How queries in SQL are written.
 */
@DocsExample
class SqlExampleTests {

	private final Prisma prisma;

	SqlExampleTests(Prisma prisma) {
		this.prisma = prisma;

	}

	@BeforeEach
	void writeRows() {
		Blog.write(this.prisma);
	}

	@Test
	void records() {
		// tag::records[]
		List<Stat> stats = this.prisma.sql("""
				select u.email, count(p.id) as posts, max(p.views) as most_views
				from "User" u left join "Post" p on p."authorId" = u.id
				where u.email like :pattern
				group by u.email""").bind("pattern", "%@acme.io").query(Stat.class).list();
		// end::records[]
		assertThat(stats).containsExactly(new Stat("ann@acme.io", 3, 120));
	}

	@Test
	void scalars() {
		// tag::scalars[]
		Long users = this.prisma.sql("select count(*) from \"User\"").query(Long.class).single();
		List<String> emails = this.prisma.sql("select email from \"User\" where id > ? order by 1", 0)
			.query(String.class)
			.list();
		SqlRow row = this.prisma.sql("select email, name from \"User\" where email = ?", "bob@other.org")
			.query()
			.single();
		String email = row.string("email");
		@Nullable String name = row.get("name", String.class);
		long updated = this.prisma.sql("update \"Post\" set views = 0 where views < :views")
			.bind("views", 50)
			.execute();
		// end::scalars[]
		assertThat(users).isEqualTo(2);
		assertThat(emails).containsExactly("ann@acme.io", "bob@other.org");
		assertThat(email).isEqualTo("bob@other.org");
		assertThat(name).isNull();
		assertThat(updated).isEqualTo(2);
	}

	@Test
	void fragments() {
		assertThat(search("Post", "Hello", List.of(1, 120))).containsExactly("Hello");
		assertThat(search("Post", null, List.of(0, 40))).containsExactly("Draft", "Records");
	}

	// tag::fragments[]
	List<String> search(String table, @Nullable String title, List<Integer> views) {
		Sql byTitle = (title != null) ? Sql.of("and title = :title").bind("title", title) : Sql.empty();
		return this.prisma.sql("select title from :table where views in (:views) :byTitle order by title")
			.bind("table", Sql.identifier(table))
			.bind("views", views)
			.bind("byTitle", byTitle)
			.query(String.class)
			.list();
	}
	// end::fragments[]

	@Test
	void concatenation() {
		String name = "x' or 'a' = 'a";
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> Sql.of("select * from \"User\" where name = '" + name + "'"));
	}

	@Test
	void batch() {
		// tag::batch[]
		Tuple2<Long, Long> results = this.prisma.batch(Sql.of("update \"Post\" set views = views + 1").ops().execute(),
				this.prisma.user().ops().count());
		// end::batch[]
		assertThat(results).isEqualTo(new Tuple2<>(3L, 2L));
	}

	// tag::record[]
	record Stat(String email, long posts, @Nullable Integer mostViews) {

	}
	// end::record[]

}
