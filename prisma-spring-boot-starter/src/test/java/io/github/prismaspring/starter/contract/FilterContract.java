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

import java.util.List;

import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.Role;
import io.github.prismaspring.starter.contract.db.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.OPTIONAL_SCALAR;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.PROFILE;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which rows a condition picks.
 */
abstract class FilterContract {

	private final Prisma prisma;

	FilterContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		Blog.write(this.prisma);
	}

	@Test
	void comparesNumbers() {
		assertThat(titles(POST.views.eq(10))).containsExactly("Alpha");
		assertThat(titles(POST.views.not(10))).containsExactly("Beta", "Gamma", "Delta", "Orphan");
		assertThat(titles(POST.views.gt(5))).containsExactly("Alpha", "Delta");
		assertThat(titles(POST.views.gte(5))).containsExactly("Alpha", "Beta", "Delta");
		assertThat(titles(POST.views.lt(5))).containsExactly("Gamma", "Orphan");
		assertThat(titles(POST.views.lte(5))).containsExactly("Beta", "Gamma", "Orphan");
	}

	@Test
	void picksFromAList() {
		assertThat(titles(POST.title.in("Alpha", "Delta", "Nothing"))).containsExactly("Alpha", "Delta");
		assertThat(titles(POST.title.in(List.of()))).isEmpty();
		assertThat(titles(POST.title.notIn("Alpha", "Delta"))).containsExactly("Beta", "Gamma", "Orphan");
		assertThat(titles(POST.title.notIn(List.of()))).hasSize(5);
	}

	@Test
	void looksIntoStrings() {
		assertThat(titles(POST.title.startsWith("Al"))).containsExactly("Alpha");
		assertThat(titles(POST.title.endsWith("ta"))).containsExactly("Beta", "Delta");
		assertThat(titles(POST.title.contains("l"))).containsExactly("Alpha", "Delta");
	}

	@Test
	void findsMissingValues() {
		assertThat(titles(POST.content.isNull())).containsExactly("Beta", "Gamma", "Delta", "Orphan");
		assertThat(titles(POST.content.isNotNull())).containsExactly("Alpha");
		assertThat(emails(USER.name.isNull())).containsExactly("cleo@other.org");
	}

	@Test
	void comparesBooleansAndEnums() {
		assertThat(titles(POST.published.isFalse())).containsExactly("Gamma", "Orphan");
		assertThat(emails(USER.role.eq(Role.GUEST))).containsExactly("cleo@other.org");
		assertThat(emails(USER.role.in(Role.ADMIN, Role.GUEST))).containsExactly("ann@acme.io", "cleo@other.org");
		assertThat(emails(USER.role.not(Role.USER))).containsExactly("ann@acme.io", "cleo@other.org");
	}

	@Test
	void comparesColumnsOfTheSameRow() {
		assertThat(titles(POST.likes.gt(POST.views))).containsExactly("Beta");
		assertThat(titles(POST.likes.eq(POST.views))).containsExactly("Gamma");
		assertThat(titles(POST.likes.not(POST.views))).containsExactly("Alpha", "Beta", "Delta", "Orphan");
		this.prisma.post().updateMany(POST.title.eq("Delta"), POST.content.set("elt"));
		assertThat(titles(POST.title.contains(POST.content))).containsExactly("Delta");
	}

	@Test
	void looksIntoJsonDocuments() {
		this.prisma.optionalScalar().deleteAll();
		for (String json : List.of("[1,2,3]", "[3]", "\"some text\"", "null")) {
			this.prisma.optionalScalar().create((row) -> row.document(JsonMapper.shared().readTree(json)));
		}
		this.prisma.optionalScalar().create((row) -> row);
		JsonNode one = JsonMapper.shared().readTree("1");
		JsonNode three = JsonMapper.shared().readTree("3");
		assertThat(this.prisma.optionalScalar().count(OPTIONAL_SCALAR.document.arrayStartsWith(one))).isEqualTo(1);
		assertThat(this.prisma.optionalScalar().count(OPTIONAL_SCALAR.document.arrayEndsWith(three))).isEqualTo(2);
		assertThat(this.prisma.optionalScalar().count(OPTIONAL_SCALAR.document.isJsonNull())).isEqualTo(1);
		assertThat(this.prisma.optionalScalar().count(OPTIONAL_SCALAR.document.isNull())).isEqualTo(1);
		assertThat(this.prisma.optionalScalar().count(OPTIONAL_SCALAR.document.isAnyNull())).isEqualTo(2);
		assertThat(this.prisma.optionalScalar().count(OPTIONAL_SCALAR.document.stringContains("me te"))).isEqualTo(1);
	}

	@Test
	void combinesConditions() {
		Where<Post> published = POST.published.isTrue();
		Where<Post> seen = POST.views.gte(7);
		assertThat(titles(published.and(seen))).containsExactly("Alpha", "Delta");
		assertThat(titles(seen.or(POST.title.eq("Orphan")))).containsExactly("Alpha", "Delta", "Orphan");
		assertThat(titles(published.not())).containsExactly("Gamma", "Orphan");
		assertThat(titles(published.and(seen).or(POST.title.eq("Gamma")).and(POST.views.lt(10))))
			.containsExactly("Gamma", "Delta");
	}

	@Test
	void readsRepeatedConditionsAsAll() {
		List<Post> posts = this.prisma.post()
			.findMany((query) -> query.where(POST.published.isTrue()).where(POST.views.gte(7)).orderBy(POST.id.asc()));
		assertThat(posts).extracting(Post::title).containsExactly("Alpha", "Delta");
	}

	@Test
	void ignoresAbsentConditions() {
		assertThat(titles(POST.title.eqIfPresent((String) null))).hasSize(5);
		assertThat(titles(POST.title.eqIfPresent("Beta"))).containsExactly("Beta");
	}

	@Test
	void filtersByRelatedLists() {
		assertThat(emails(USER.posts.some(POST.likes.gt(POST.views)))).containsExactly("ann@acme.io");
		assertThat(emails(USER.posts.every(POST.published.isTrue()))).containsExactly("bob@acme.io", "cleo@other.org");
		assertThat(emails(USER.posts.none(POST.views.eq(7)))).containsExactly("ann@acme.io", "cleo@other.org");
		assertThat(titles(POST.categories.some(CATEGORY.name.eq("sql")))).containsExactly("Alpha");
		assertThat(titles(POST.categories.none(CATEGORY.name.in("java", "sql")))).containsExactly("Beta", "Gamma",
				"Orphan");
	}

	@Test
	void filtersByRelatedRows() {
		assertThat(titles(POST.author.is(USER.email.eq("bob@acme.io")))).containsExactly("Delta");
		assertThat(titles(POST.author.isNot(USER.email.eq("ann@acme.io")))).containsExactly("Delta", "Orphan");
		assertThat(titles(POST.author.isNull())).containsExactly("Orphan");
		assertThat(titles(POST.author.isNotNull())).containsExactly("Alpha", "Beta", "Gamma", "Delta");
		assertThat(emails(USER.profile.is(PROFILE.bio.contains("rite")))).containsExactly("ann@acme.io");
		assertThat(emails(USER.profile.isNull())).containsExactly("bob@acme.io", "cleo@other.org");
	}

	@Test
	void filtersThroughSeveralRelations() {
		assertThat(emails(USER.manager.is(USER.manager.is(USER.profile.isNotNull()))))
			.containsExactly("cleo@other.org");
		assertThat(emails(USER.reports.some(USER.posts.some(POST.categories.some(CATEGORY.name.eq("java"))))))
			.containsExactly("ann@acme.io");
	}

	@Test
	void readsWildcardsInTextAsSqlDoes() {
		assertThat(titles(POST.title.contains("_lph"))).containsExactly("Alpha");
		assertThat(titles(POST.title.startsWith("G%m"))).containsExactly("Gamma");
	}

	@Test
	void isNotDoesNotFindRowsWhoseRelatedRowLacksTheValue() {
		int cleo = this.prisma.user().findUniqueOrThrow(USER.email.eq("cleo@other.org")).id();
		this.prisma.user().create((user) -> user.email("dora@acme.io").managerId(cleo));
		assertThat(emails(USER.manager.isNot(USER.name.eq("Ann")))).containsExactly("ann@acme.io", "cleo@other.org");
		assertThat(emails(USER.manager.is(USER.name.eq("Ann")).not())).containsExactly("ann@acme.io", "cleo@other.org");
		assertThat(emails(USER.manager.isNot(USER.name.eq("Ann").and(USER.name.isNotNull()))))
			.containsExactly("ann@acme.io", "cleo@other.org", "dora@acme.io");
	}

	private List<String> titles(Where<Post> where) {
		return this.prisma.post()
			.findMany((query) -> query.where(where).orderBy(POST.id.asc()))
			.stream()
			.map(Post::title)
			.toList();
	}

	private List<String> emails(Where<User> where) {
		return this.prisma.user()
			.findMany((query) -> query.where(where).orderBy(USER.email.asc()))
			.stream()
			.map(User::email)
			.toList();
	}

}
