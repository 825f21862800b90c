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

package io.github.prismaspring.starter.postgresql;

import java.util.List;

import io.github.prismaspring.client.where.JsonPath;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.client.write.CreateMany;
import io.github.prismaspring.client.write.Limit;
import io.github.prismaspring.starter.postgresql.db.Page;
import io.github.prismaspring.starter.postgresql.db.PageCreate;
import io.github.prismaspring.starter.postgresql.db.Prisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static io.github.prismaspring.starter.postgresql.db.Models.PAGE;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How texts and documents are searched.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = PostgresqlApplication.class)
class PostgresqlSearchTests {

	private final Prisma prisma;

	PostgresqlSearchTests(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writePages() {
		this.prisma.page().deleteAll();
		this.prisma.page()
			.createMany(List.of(
					page("Cats", "the quick cat sees a slow dog",
							"{\"a\":{\"b c\":[10,20]},\"tags\":[\"x\",\"y\"],\"name\":\"Tom\"}"),
					page("Dogs", "every dog loves another dog", "{\"a\":{\"b c\":[30]},\"name\":null}"),
					page("Cows", "neither of them", "{}")));
	}

	@Test
	void searchesTexts() {
		assertThat(titles(PAGE.search("cat & dog", PAGE.body))).containsExactly("Cats");
		assertThat(titles(PAGE.search("dog", PAGE.body))).containsExactly("Cats", "Dogs");
		assertThat(titles(PAGE.search("cows", PAGE.title, PAGE.body))).containsExactly("Cows");
	}

	@Test
	void sortsByRelevance() {
		assertThat(this.prisma.page()
			.findMany((query) -> query.where(PAGE.search("dog", PAGE.body)).orderBy(PAGE.relevance("dog", PAGE.body))))
			.extracting(Page::title)
			.containsExactly("Dogs", "Cats");
		assertThat(this.prisma.page()
			.findMany((query) -> query.where(PAGE.search("dog", PAGE.body))
				.orderBy(PAGE.relevance("dog", PAGE.body).asc())))
			.extracting(Page::title)
			.containsExactly("Cats", "Dogs");
	}

	@Test
	void findsValuesInsideOfDocuments() {
		JsonPath number = JsonPath.of("a").property("b c").index(0);
		assertThat(titles(PAGE.meta.path(number).eq(json("10")))).containsExactly("Cats");
		assertThat(titles(PAGE.meta.path(number).gt(json("10")))).containsExactly("Dogs");
		assertThat(titles(PAGE.meta.path(number).gte(json("10")))).containsExactly("Cats", "Dogs");
		assertThat(titles(PAGE.meta.path(number).lt(json("30")))).containsExactly("Cats");
		assertThat(titles(PAGE.meta.path("name").stringContains("o"))).containsExactly("Cats");
		assertThat(titles(PAGE.meta.path("name").stringStartsWith("To"))).containsExactly("Cats");
		assertThat(titles(PAGE.meta.path("name").stringStartsWith("tO").insensitive())).containsExactly("Cats");
		assertThat(titles(PAGE.meta.path("name").stringEndsWith("OM").insensitive())).containsExactly("Cats");
		assertThat(titles(PAGE.meta.path("name").stringContains("O").insensitive())).containsExactly("Cats");
		assertThat(titles(PAGE.meta.path("tags").arrayContains(json("\"x\"")))).containsExactly("Cats");
		assertThat(titles(PAGE.meta.document().eq(json("{}")))).containsExactly("Cows");
		assertThat(titles(PAGE.meta.path("tags").arrayEndsWith(json("\"y\"")))).containsExactly("Cats");
	}

	@Test
	void returnsTheRowsItCreated() {
		List<Page> created = this.prisma.page()
			.createManyAndReturn(List.of(page("New", "n", "{}"), page("Newer", "n", "{}")));
		assertThat(created).extracting(Page::title).containsExactly("New", "Newer");
		assertThat(this.prisma.page()
			.createManyAndReturn(List.of(page("New", "n", "{}"), page("Newest", "n", "{}")),
					CreateMany.skipDuplicates()))
			.extracting(Page::title)
			.containsExactly("Newest");
	}

	@Test
	void returnsTheRowsItUpdated() {
		assertThat(this.prisma.page().updateManyAndReturn(PAGE.title.startsWith("C"), PAGE.body.set("b")))
			.extracting(Page::title)
			.containsExactlyInAnyOrder("Cats", "Cows");
		assertThat(this.prisma.page().updateManyAndReturn(PAGE.title.startsWith("C"), Limit.of(1), PAGE.body.set("c")))
			.hasSize(1);
		assertThat(this.prisma.page().updateAllAndReturn(PAGE.body.set("d"))).hasSize(3);
	}

	private List<String> titles(Where<Page> where) {
		return this.prisma.page()
			.findMany((query) -> query.where(where).orderBy(PAGE.title.asc()))
			.stream()
			.map(Page::title)
			.toList();
	}

	private static PageCreate.Ready page(String title, String body, String meta) {
		return PageCreate.of((page) -> page.title(title).body(body).meta(json(meta)));
	}

	private static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text);
	}

}
