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
import io.github.prismaspring.data.InvalidSortException;
import io.github.prismaspring.data.SortOrders;
import org.junit.jupiter.api.Test;

import org.springframework.data.domain.Sort;

import static io.github.prismaspring.client.example.Models.BOOKING;
import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.SAMPLE;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link SortOrders}.
 */
class SortTests {

	private static final String POSSIBLE = "User can be sorted by id, email, name, role, createdAt, updatedAt, "
			+ "managerId, manager.…, profile.…";

	@Test
	void propertiesAreTheFieldsOfTheSchema() {
		RecordingEngine engine = new RecordingEngine().answer("[]");
		new Prisma(engine).user()
			.findMany((q) -> q.orderBy(SortOrders.of(USER,
					Sort.by(Sort.Order.desc("email"), Sort.Order.asc("name"), Sort.Order.by("role")))));
		assertThat(engine.arguments()).isEqualTo("{'orderBy':[{'email':'desc'},{'name':'asc'},{'role':'asc'}]}");
		assertThat(SortOrders.of(BOOKING, Sort.by("class"))).containsExactly(BOOKING.class_.asc());
		assertThat(SortOrders.of(USER, Sort.unsorted())).isEmpty();
	}

	@Test
	void pathsLeadThroughRelationsToOneRow() {
		assertThat(SortOrders.of(POST, Sort.by("author.manager.email").descending()))
			.containsExactly(POST.author.orderBy(USER.manager.orderBy(USER.email.desc())));
	}

	@Test
	void nullsGoWhereTheColumnHasThem() {
		assertThat(SortOrders.of(USER,
				Sort.by(Sort.Order.asc("name").nullsFirst(), Sort.Order.desc("managerId").nullsLast())))
			.containsExactly(USER.name.asc().nullsFirst(), USER.managerId.desc().nullsLast());
		assertRefused(Sort.by(Sort.Order.asc("email").nullsFirst()),
				"User.email is never null, so 'email' cannot be sorted by with nulls first or last: leave that out of the sort");
	}

	@Test
	void unknownPropertyIsAnsweredByThoseThatExist() {
		assertRefused(Sort.by("mail"), "User cannot be sorted by 'mail': User has no field 'mail'. " + POSSIBLE);
		assertRefused(Sort.by("boss.id"),
				"User cannot be sorted by 'boss.id': User has no relation 'boss'. " + POSSIBLE);
		assertRefused(Sort.by("manager.mail"),
				"User cannot be sorted by 'manager.mail': User has no field 'mail'. " + POSSIBLE);
		assertRefused(Sort.by("email.length"),
				"User cannot be sorted by 'email.length': User.email is a column, not a relation. " + POSSIBLE);
		assertRefused(Sort.by("name."),
				"User cannot be sorted by 'name.': User.name is a column, not a relation. " + POSSIBLE);
	}

	@Test
	void whatHasNoOrderIsRefused() {
		assertRefused(Sort.by("posts.title"),
				"User cannot be sorted by 'posts.title': User.posts leads to many rows. " + POSSIBLE);
		assertRefused(Sort.by("manager"),
				"User cannot be sorted by 'manager': User.manager is a relation, not a column. " + POSSIBLE);
		assertThatExceptionOfType(InvalidSortException.class).isThrownBy(() -> SortOrders.of(POST, Sort.by("tags")))
			.withMessage(
					"Post cannot be sorted by 'tags': Post.tags is a list. Post can be sorted by id, title, published, "
							+ "views, likes, authorId, author.…");
		assertThatExceptionOfType(InvalidSortException.class)
			.isThrownBy(() -> SortOrders.of(SAMPLE, Sort.by("jsonOpt")))
			.withMessageStartingWith(
					"Sample cannot be sorted by 'jsonOpt': Sample.jsonOpt is Json, whose values have no order. ");
	}

	@Test
	void caseIsNeverSilentlyRegarded() {
		assertRefused(Sort.by(Sort.Order.asc("name").ignoreCase()),
				"User cannot be sorted by 'name' without regard to case: Prisma has no such order. Leave out 'ignoreCase', "
						+ "or keep a column in lower case and sort by that");
	}

	private static void assertRefused(Sort sort, String message) {
		assertThatExceptionOfType(InvalidSortException.class).isThrownBy(() -> SortOrders.of(USER, sort))
			.satisfies((ex) -> assertThat(ex.property()).isEqualTo(sort.iterator().next().getProperty()))
			.withMessage(message);
	}

}
