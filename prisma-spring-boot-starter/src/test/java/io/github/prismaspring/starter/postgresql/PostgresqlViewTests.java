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

import io.github.prismaspring.client.view.PrismaView;
import io.github.prismaspring.starter.postgresql.db.Color;
import io.github.prismaspring.starter.postgresql.db.Lists;
import io.github.prismaspring.starter.postgresql.db.Person;
import io.github.prismaspring.starter.postgresql.db.PersonCreate;
import io.github.prismaspring.starter.postgresql.db.Prisma;
import io.github.prismaspring.starter.postgresql.db.ReactivePrisma;
import io.github.prismaspring.starter.support.DatabaseKind;
import io.github.prismaspring.starter.support.PrismaApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import static io.github.prismaspring.starter.postgresql.db.Models.LISTS;
import static io.github.prismaspring.starter.postgresql.db.Models.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Views of what PostgreSQL alone can hold and give back.
 */
@PrismaApplicationTest(database = DatabaseKind.POSTGRESQL, application = PostgresqlApplication.class)
class PostgresqlViewTests {

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	PostgresqlViewTests(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@BeforeEach
	void deletePeople() {
		this.prisma.person().deleteAll();
	}

	@Test
	void readsLists() {
		int id = this.prisma.lists()
			.create((row) -> row.texts(List.of("a", "")).numbers(List.of(1, 2)).colors(List.of(Color.GREEN)))
			.id();
		assertThat(this.prisma.lists().as(SomeLists.class).findUniqueOrThrow(LISTS.id.eq(id)))
			.isEqualTo(new SomeLists(List.of("a", ""), List.of(1, 2), List.of(Color.GREEN), List.of()));
	}

	@Test
	void writesThatReturnRowsGiveTheView() {
		List<PersonCreate.Ready> rows = List.of(PersonCreate.of((person) -> person.name("ann")),
				PersonCreate.of((person) -> person.name("bob")));
		assertThat(this.prisma.person().as(Name.class).createManyAndReturn(rows))
			.containsExactlyInAnyOrder(new Name("ann"), new Name("bob"));
		assertThat(
				this.prisma.person().as(Name.class).updateManyAndReturn(PERSON.name.eq("ann"), PERSON.name.set("cleo")))
			.containsExactly(new Name("cleo"));
		StepVerifier
			.create(this.reactive.person()
				.as(Name.class)
				.updateManyAndReturn(PERSON.name.eq("bob"), PERSON.name.set("dora")))
			.expectNext(new Name("dora"))
			.verifyComplete();
		StepVerifier
			.create(this.reactive.person()
				.as(Name.class)
				.createManyAndReturn(List.of(PersonCreate.of((person) -> person.name("emil")))))
			.expectNext(new Name("emil"))
			.verifyComplete();
	}

	@PrismaView(Lists.class)
	record SomeLists(List<String> texts, List<Integer> numbers, List<Color> colors, List<Boolean> flags) {

	}

	@PrismaView(Person.class)
	record Name(String name) {

	}

}
