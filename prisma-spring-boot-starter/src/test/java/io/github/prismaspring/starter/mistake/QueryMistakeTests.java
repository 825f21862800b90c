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

package io.github.prismaspring.starter.mistake;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.starter.contract.ContractApplication;
import io.github.prismaspring.starter.contract.db.CategoryCreate;
import io.github.prismaspring.starter.contract.db.Document;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.Role;
import io.github.prismaspring.starter.contract.db.User;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Queries that were misread, cut off or answered with half of the data.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = ContractApplication.class)
class QueryMistakeTests {

	private final Prisma prisma;

	QueryMistakeTests(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void startEmpty() {
		this.prisma.post().deleteAll();
		this.prisma.user().deleteAll();
		this.prisma.category().deleteAll();
		this.prisma.document().deleteAll();
	}

	@Test
	void parenthesisInAStringEndsTheArguments() {
		this.prisma.category().create((category) -> category.name("a) { id } (b"));
		assertThat(this.prisma.category().findUnique(CATEGORY.name.eq("a) { id } (b"))).isPresent();
	}

	@Test
	void dollarInAStringDropsTheSecondArgument() {
		User user = this.prisma.user().create((created) -> created.email("a@acme.io").name("x"));
		String hash = "$2b$10$N9qo8uLOickgx2ZMRZoMye,IjZAgcfl7p92ldGxad68LJZdL17lhWy";
		assertThat(this.prisma.user().update(USER.id.eq(user.id()), USER.name.set(hash), USER.age.set(7)))
			.extracting(User::name, User::age)
			.containsExactly(hash, 7);
	}

	@Test
	void listValuesLoseTheirFirstElementOrTheirKey() {
		this.prisma.category()
			.createMany(List.of(CategoryCreate.of((category) -> category.name("a")),
					CategoryCreate.of((category) -> category.name("b")),
					CategoryCreate.of((category) -> category.name("c"))));
		assertThat(this.prisma.category().count(CATEGORY.name.in("a", "b"))).isEqualTo(2);
		assertThat(this.prisma.category().count(CATEGORY.name.notIn("a", "b"))).isEqualTo(1);
		assertThat(this.prisma.category().count(CATEGORY.name.eq("a").or(CATEGORY.name.eq("c")))).isEqualTo(2);
		assertThat(this.prisma.category()
			.findMany((query) -> query.distinct(CATEGORY.name).orderBy(CATEGORY.name.desc(), CATEGORY.id.asc())))
			.hasSize(3);
	}

	@Test
	void findUniqueOrThrowLooksForAModelThatDoesNotExist() {
		this.prisma.category().create((category) -> category.name("a"));
		assertThat(this.prisma.category().findUniqueOrThrow(CATEGORY.name.eq("a")).name()).isEqualTo("a");
		assertThat(this.prisma.category().findFirstOrThrow((query) -> query.where(CATEGORY.name.eq("a"))).name())
			.isEqualTo("a");
		assertThatExceptionOfType(EmptyResultDataAccessException.class)
			.isThrownBy(() -> this.prisma.category().findUniqueOrThrow(CATEGORY.name.eq("b")));
	}

	@Test
	void includeWithArgumentsLosesItselfAndAllFieldsAfterIt() {
		this.prisma.user()
			.create((user) -> user.email("a@acme.io")
				.role(Role.ADMIN)
				.posts((posts) -> posts.create((post) -> post.title("One")).create((post) -> post.title("Two"))));
		User user = this.prisma.user()
			.include(USER.posts.where(POST.title.eq("Two")).take(1).orderBy(POST.id.asc()), USER.profile)
			.findUniqueOrThrow(USER.email.eq("a@acme.io"));
		assertThat(user.posts()).extracting(Post::title).containsExactly("Two");
		assertThat(user.profile()).isNull();
		assertThat(user.role()).isEqualTo(Role.ADMIN);
	}

	@Test
	void rowWithABigIntIsWrittenAndAnsweredWithAnError() {
		Document document = this.prisma.document().create((created) -> created.slug(Long.MAX_VALUE).title("t"));
		assertThat(document.slug()).isEqualTo(Long.MAX_VALUE);
		assertThat(this.prisma.document().count()).isEqualTo(1);
	}

	@Test
	void exponentOfAFloatIsCutOffTogetherWithTheFieldsAfterIt() {
		Post post = this.prisma.post().create((created) -> created.title("t").rating(1e-7).price(BigDecimal.TEN));
		assertThat(post.rating()).isEqualTo(1e-7);
		assertThat(post.price()).isEqualByComparingTo(BigDecimal.TEN);
		assertThat(this.prisma.post().findUniqueOrThrow(POST.id.eq(post.id())).rating()).isEqualTo(1e-7);
	}

	@Test
	void filterByLargeFloatsDeletesEveryRow() {
		DoubleStream.of(1, 1e17, 1e18)
			.forEach((rating) -> this.prisma.post().create((post) -> post.title("t").rating(rating)));
		assertThat(this.prisma.post().deleteMany(POST.rating.gt(1e16).and(POST.rating.lt(2e17)))).isEqualTo(1);
		assertThat(this.prisma.post().findMany((query) -> query.orderBy(POST.rating.asc()))).extracting(Post::rating)
			.containsExactly(1.0, 1e18);
	}

	@Test
	void errorsLoseTheirTypeAndCode() {
		this.prisma.category().create((category) -> category.name("a"));
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.prisma.category().create((category) -> category.name("a")))
			.havingCause()
			.asInstanceOf(InstanceOfAssertFactories.type(PrismaException.class))
			.extracting(PrismaException::code)
			.isEqualTo("P2002");
	}

	@Test
	void errorsShowThePathsAndTheSourceOfTheServer() {
		this.prisma.category().create((category) -> category.name("a"));
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.prisma.category().create((category) -> category.name("a")))
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain(".mjs").doesNotContain("/root"));
	}

	@Test
	void deleteOfAMissingRowThrowsInsteadOfReturningNothing() {
		assertThat(this.prisma.category().deleteIfExists(CATEGORY.name.eq("missing"))).isEmpty();
	}

}
