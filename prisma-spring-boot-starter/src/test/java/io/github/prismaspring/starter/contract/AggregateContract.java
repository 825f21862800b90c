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
import java.util.Comparator;
import java.util.List;

import io.github.prismaspring.client.aggregate.Computed;
import io.github.prismaspring.client.batch.Tuple2;
import io.github.prismaspring.client.read.GroupOrder;
import io.github.prismaspring.client.select.Row2;
import io.github.prismaspring.client.select.Row3;
import io.github.prismaspring.client.where.Having;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.Role;
import io.github.prismaspring.starter.contract.db.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.SCALAR;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

/**
 * What is computed from many rows.
 */
abstract class AggregateContract {

	private final Prisma prisma;

	AggregateContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		Blog.write(this.prisma);
	}

	@Test
	void computesFromAllRows() {
		Computed<Post> posts = this.prisma.post()
			.aggregate(POST.views.sum(), POST.views.avg(), POST.views.min(), POST.views.max(), POST.rating.sum(),
					POST.rating.avg(), POST.price.sum(), POST.price.avg(), POST.title.min(), POST.title.max(),
					POST.count(), POST.rating.count());
		assertThat(posts.get(POST.views.sum())).isEqualTo(23L);
		assertThat(posts.get(POST.views.avg())).isCloseTo(4.6, within(1e-9));
		assertThat(posts.get(POST.views.min())).isZero();
		assertThat(posts.get(POST.views.max())).isEqualTo(10);
		assertThat(posts.get(POST.rating.sum())).isEqualTo(5.5);
		assertThat(posts.get(POST.rating.avg())).isEqualTo(2.75);
		assertThat(posts.get(POST.price.sum())).isEqualByComparingTo("9.5");
		assertThat(posts.get(POST.price.avg())).isEqualByComparingTo("9.5");
		assertThat(posts.get(POST.title.min())).isEqualTo("Alpha");
		assertThat(posts.get(POST.title.max())).isEqualTo("Orphan");
		assertThat(posts.get(POST.count())).isEqualTo(5);
		assertThat(posts.get(POST.rating.count())).isEqualTo(2);
	}

	@Test
	void computesFromSomeRows() {
		Computed<Post> posts = this.prisma.post()
			.aggregate((aggregation) -> aggregation.where(POST.published.isTrue())
				.compute(POST.views.sum(), POST.count()));
		assertThat(posts.get(POST.views.sum())).isEqualTo(22);
		assertThat(posts.get(POST.count())).isEqualTo(3);
		assertThat(this.prisma.post()
			.aggregate(
					(aggregation) -> aggregation.orderBy(POST.views.desc()).skip(1).take(2).compute(POST.views.sum()))
			.get(POST.views.sum())).isEqualTo(12);
	}

	@Test
	void computesNothingFromNoRows() {
		Computed<Post> posts = this.prisma.post()
			.aggregate((aggregation) -> aggregation.where(POST.title.eq("Nothing"))
				.compute(POST.views.sum(), POST.views.avg(), POST.price.sum(), POST.title.max(), POST.count()));
		assertThat(posts.get(POST.views.sum())).isNull();
		assertThat(posts.get(POST.views.avg())).isNull();
		assertThat(posts.get(POST.price.sum())).isNull();
		assertThat(posts.get(POST.title.max())).isNull();
		assertThat(posts.get(POST.count())).isZero();
	}

	@Test
	void addsUpMoreThan32Bits() {
		this.prisma.user().updateAll(USER.age.set(Integer.MAX_VALUE));
		Computed<User> users = this.prisma.user().aggregate(USER.age.sum(), USER.createdAt.max());
		assertThat(users.get(USER.age.sum())).isEqualTo(3L * Integer.MAX_VALUE);
		assertThat(users.get(USER.createdAt.max())).isNotNull();
		assertThat(this.prisma.scalar().aggregate(SCALAR.big.sum()).get(SCALAR.big.sum())).isNull();
	}

	@Test
	void countsSomeRows() {
		assertThat(this.prisma.post().count((query) -> query.take(2))).isEqualTo(2);
		assertThat(this.prisma.post().count((query) -> query.orderBy(POST.id.asc()).skip(4))).isEqualTo(1);
		int gamma = this.prisma.post().findFirstOrThrow((query) -> query.where(POST.title.eq("Gamma"))).id();
		assertThat(this.prisma.post().count((query) -> query.orderBy(POST.id.asc()).cursor(POST.id.eq(gamma)).skip(1)))
			.isEqualTo(2);
	}

	@Test
	void groupsRows() {
		List<Computed<Post>> groups = this.prisma.post()
			.groupBy(POST.published)
			.orderBy(POST.published.asc())
			.select(List.of(POST.published, POST.count(), POST.views.sum(), POST.views.avg(), POST.views.min(),
					POST.views.max(), POST.rating.count(), POST.price.sum()));
		assertThat(groups)
			.extracting((group) -> group.get(POST.published), (group) -> group.get(POST.count()),
					(group) -> group.get(POST.views.sum()), (group) -> group.get(POST.views.min()),
					(group) -> group.get(POST.views.max()), (group) -> group.get(POST.rating.count()))
			.containsExactly(tuple(false, 2L, 1L, 0, 1, 1L), tuple(true, 3L, 22L, 5, 10, 1L));
		assertThat(groups.get(0).get(POST.views.avg())).isEqualTo(0.5);
		assertThat(groups.get(0).get(POST.price.sum())).isNull();
		assertThat(groups.get(1).get(POST.price.sum())).isEqualByComparingTo(new BigDecimal("9.5"));
	}

	@Test
	void groupsBySeveralColumnsWithNullAsAGroup() {
		List<Row3<@Nullable Integer, Boolean, Long>> groups = this.prisma.post()
			.groupBy(POST.authorId, POST.published)
			.orderBy(POST.authorId.asc().nullsLast(), POST.published.asc())
			.select(POST.authorId, POST.published, POST.count());
		assertThat(groups).extracting(Row3::value3).containsExactly(1L, 2L, 1L, 1L);
		assertThat(groups.get(3).value1()).isNull();
	}

	@Test
	void groupBecomesAnObjectWithEveryKindOfValue() {
		List<Numbers> groups = this.prisma.post()
			.groupBy(POST.published)
			.orderBy(POST.published.asc())
			.select(POST.published, POST.count(), POST.rating.count(), POST.views.sum(), POST.views.avg(),
					POST.price.sum(), POST.title.min(), POST.likes.max(), Numbers::new);
		assertThat(groups).extracting(Numbers::published, Numbers::posts, Numbers::rated, Numbers::views)
			.containsExactly(tuple(false, 2L, 1L, 1L), tuple(true, 3L, 1L, 22L));
		assertThat(groups.get(0).mean()).isEqualTo(0.5);
		assertThat(groups.get(0).price()).isNull();
		assertThat(groups.get(1).price()).isEqualByComparingTo("9.5");
		assertThat(groups).extracting(Numbers::first).doesNotContainNull();
	}

	@Test
	void groupsAndCountsInOneBatch() {
		Tuple2<List<Row2<Role, Long>>, Computed<User>> results = this.prisma.batch(
				this.prisma.user()
					.ops()
					.groupBy(USER.role)
					.having(USER.count().gte(1L))
					.orderBy(USER.count().desc(), USER.role.asc())
					.select(USER.role, USER.count()),
				this.prisma.user().ops().aggregate(USER.count(), USER.name.count(), USER.age.count()));
		assertThat(results.value1()).extracting(Row2::value2).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(results.value1().stream().mapToLong(Row2::value2).sum())
			.isEqualTo(results.value2().get(USER.count()))
			.isEqualTo(this.prisma.user().count());
		assertThat(results.value2().get(USER.name.count())).isEqualTo(this.prisma.user().count(USER.name.isNotNull()))
			.isLessThan(this.prisma.user().count());
	}

	@Test
	void groupsOnlyRowsThatPassAFilter() {
		assertThat(this.prisma.user()
			.groupBy(USER.role)
			.where(USER.email.endsWith("@acme.io"))
			.orderBy(USER.role.asc())
			.select(USER.role, (role) -> role)).containsExactlyInAnyOrder(Role.ADMIN, Role.USER);
	}

	@Test
	void sortsGroupsByComputedValues() {
		assertThat(published(POST.count().asc())).containsExactly(false, true);
		assertThat(published(POST.count().desc())).containsExactly(true, false);
		assertThat(published(POST.views.sum().desc())).containsExactly(true, false);
		assertThat(published(POST.views.avg().asc())).containsExactly(false, true);
		assertThat(published(POST.likes.max().desc())).containsExactly(true, false);
	}

	@Test
	void takesAndSkipsGroups() {
		assertThat(this.prisma.user()
			.groupBy(USER.email)
			.orderBy(USER.email.asc())
			.skip(1)
			.take(1)
			.select(USER.email, (email) -> email)).containsExactly("bob@acme.io");
	}

	@Test
	void choosesGroups() {
		assertThat(authors(POST.count().gt(1L))).hasSize(1);
		assertThat(authors(POST.views.sum().gte(7L).and(POST.views.avg().lt(6.0)))).hasSize(1);
		assertThat(authors(POST.views.sum().eq(7L).or(POST.views.sum().eq(15L)))).hasSize(2);
		assertThat(authors(POST.views.sum().eq(7L).not())).hasSize(2);
		assertThat(authors(POST.authorId.isNull())).hasSize(1);
		assertThat(authors(POST.authorId.isNotNull().and(POST.count().lte(1L)))).hasSize(1);
		assertThat(authors(POST.price.sum().gt(BigDecimal.ONE))).hasSize(1);
		assertThat(authors(POST.views.max().in(7, 1))).hasSize(2);
		assertThat(authors(POST.likes.count().notIn(1L))).hasSize(1);
		assertThat(authors(POST.title.min().eq("Delta"))).hasSize(1);
	}

	@Test
	void refusesAFilterOfGroupsOnAnotherColumn() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> authors(POST.title.eq("Alpha")))
			.withMessageContaining("title");
	}

	@Test
	void refusesGroupsChosenByTheirNumberOfDocuments() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.scalar()
				.groupBy(SCALAR.role)
				.having(SCALAR.document.count().gt(1L))
				.select(List.of(SCALAR.role)))
			.withMessageContaining("_count is not a valid scalar filter operation");
	}

	private List<Boolean> published(GroupOrder<Post> order) {
		return this.prisma.post().groupBy(POST.published).orderBy(order).select(POST.published, (flag) -> flag);
	}

	private List<Computed<Post>> authors(Having<Post> having) {
		return this.prisma.post().groupBy(POST.authorId).having(having).select(List.of(POST.authorId));
	}

	record Numbers(boolean published, long posts, long rated, @Nullable Long views, @Nullable Double mean,
			@Nullable BigDecimal price, @Nullable String first, @Nullable Integer likes) {

	}

}
