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

import java.math.BigDecimal;
import java.time.Instant;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.client.write.Limit;
import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.Role;
import io.github.prismaspring.starter.contract.db.User;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How rows change.
 */
abstract class UpdateContract {

	private final Prisma prisma;

	private Blog blog;

	UpdateContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		this.blog = Blog.write(this.prisma);
	}

	@Test
	void setsValuesAndReturnsTheWholeRow() {
		Instant before = this.blog.ann().updatedAt();
		User ann = this.prisma.user()
			.update(USER.id.eq(this.blog.ann().id()), USER.name.set("Anna"), USER.role.set(Role.GUEST),
					USER.age.setNull());
		assertThat(ann.name()).isEqualTo("Anna");
		assertThat(ann.role()).isEqualTo(Role.GUEST);
		assertThat(ann.age()).isNull();
		assertThat(ann.email()).isEqualTo("ann@acme.io");
		assertThat(ann.createdAt()).isEqualTo(this.blog.ann().createdAt());
		assertThat(ann.updatedAt()).isAfterOrEqualTo(before);
		assertThat(this.prisma.user().findUnique(USER.id.eq(ann.id()))).contains(ann);
	}

	@Test
	void calculatesInTheDatabase() {
		int id = alpha().id();
		assertThat(this.prisma.post().update(POST.id.eq(id), POST.views.increment(5)).views()).isEqualTo(15);
		assertThat(this.prisma.post().update(POST.id.eq(id), POST.views.decrement(3)).views()).isEqualTo(12);
		assertThat(this.prisma.post().update(POST.id.eq(id), POST.views.multiply(4)).views()).isEqualTo(48);
		assertThat(this.prisma.post().update(POST.id.eq(id), POST.views.divide(6)).views()).isEqualTo(8);
		assertThat(this.prisma.post().update(POST.id.eq(id), POST.rating.multiply(2.0)).rating()).isEqualTo(9.0);
		assertThat(this.prisma.post().update(POST.id.eq(id), POST.price.increment(new BigDecimal("0.25"))).price())
			.isEqualByComparingTo("9.75");
	}

	@Test
	void updatesNoMoreRowsThanItMay() {
		assertThat(this.prisma.post().updateMany(POST.published.isTrue(), Limit.of(2), POST.likes.set(77)))
			.isEqualTo(2);
		assertThat(this.prisma.post().count(POST.likes.eq(77))).isEqualTo(2);
		assertThat(this.prisma.post().updateMany(POST.published.isTrue(), Limit.of(0), POST.likes.set(78))).isZero();
	}

	@Test
	void changesAnIdAndAUniqueValue() {
		int id = this.blog.cleo().id();
		User moved = this.prisma.user()
			.update(USER.id.eq(id), USER.id.set(id + 1000), USER.email.set("moved@other.org"));
		assertThat(moved.id()).isEqualTo(id + 1000);
		assertThat(this.prisma.user().findUnique(USER.id.eq(id))).isEmpty();
		assertThat(this.prisma.user().findUnique(USER.email.eq("moved@other.org"))).contains(moved);
	}

	@Test
	void connectsCreatesAndDisconnectsRelatedRows() {
		Post alpha = alpha();
		Post changed = this.prisma.post()
			.include(POST.author, POST.categories.orderBy(CATEGORY.name.asc()))
			.update(POST.id.eq(alpha.id()), POST.author.disconnect(),
					POST.categories.write((categories) -> categories.connect(CATEGORY.name.eq("none"))
						.create((category) -> category.name("new"))),
					POST.categories.disconnect(CATEGORY.name.eq("sql")));
		assertThat(changed.author()).isNull();
		assertThat(changed.categories()).extracting(Category::name).containsExactly("java", "new", "none");
		Post connected = this.prisma.post()
			.include(POST.author)
			.update(POST.id.eq(alpha.id()), POST.author.connect(USER.id.eq(this.blog.bob().id())));
		assertThat(connected.author()).isEqualTo(this.blog.bob());
	}

	@Test
	void updatesOnlyIfTheOtherConditionsHold() {
		int id = alpha().id();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(
				() -> this.prisma.post().update(POST.id.eq(id).and(POST.published.isFalse()), POST.views.set(0)));
		assertThat(this.prisma.post().update(POST.id.eq(id).and(POST.published.isTrue()), POST.views.set(0)).views())
			.isZero();
	}

	@Test
	void tellsThatTheRowIsMissing() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.prisma.post().update(POST.id.eq(-1), POST.views.set(1)))
			.havingCause()
			.asInstanceOf(InstanceOfAssertFactories.type(PrismaException.class))
			.satisfies((cause) -> assertThat(cause.code()).isEqualTo("P2025"));
	}

	@Test
	void refusesAnEmailThatIsTaken() {
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(
				() -> this.prisma.user().update(USER.id.eq(this.blog.bob().id()), USER.email.set("ann@acme.io")));
		assertThat(this.prisma.user().count(USER.email.eq("bob@acme.io"))).isEqualTo(1);
	}

	@Test
	void updatesManyRows() {
		assertThat(this.prisma.post().updateMany(POST.published.isTrue(), POST.likes.set(1), POST.views.increment(100)))
			.isEqualTo(3);
		assertThat(this.prisma.post().count(POST.likes.eq(1).and(POST.views.gt(100)))).isEqualTo(3);
		assertThat(this.prisma.post().count(POST.views.lt(2))).isEqualTo(2);
		assertThat(this.prisma.post().updateMany(POST.title.eq("Nothing"), POST.likes.set(1))).isZero();
		assertThat(this.prisma.post().updateMany(POST.content.isNotNull(), POST.content.setNull())).isEqualTo(1);
		assertThat(this.prisma.post().updateAll(POST.views.set(0))).isEqualTo(5);
	}

	@Test
	void upsertsARowThatIsThere() {
		User ann = this.prisma.user()
			.upsert(USER.email.eq("ann@acme.io"), (created) -> created.email("ann@acme.io").name("Created"),
					USER.name.set("Updated"));
		assertThat(ann.id()).isEqualTo(this.blog.ann().id());
		assertThat(ann.name()).isEqualTo("Updated");
		assertThat(this.prisma.user().count()).isEqualTo(3);
	}

	@Test
	void upsertsARowThatIsMissing() {
		User dora = this.prisma.user()
			.upsert(USER.email.eq("dora@acme.io"), (created) -> created.email("dora@acme.io").name("Created"),
					USER.name.set("Updated"));
		assertThat(dora.name()).isEqualTo("Created");
		assertThat(this.prisma.user().count()).isEqualTo(4);
	}

	private Post alpha() {
		return this.prisma.post().findFirstOrThrow((query) -> query.where(POST.title.eq("Alpha")));
	}

}
