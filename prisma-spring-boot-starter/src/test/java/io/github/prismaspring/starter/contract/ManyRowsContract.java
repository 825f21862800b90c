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

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.client.batch.Batches;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.contract.db.User;
import io.github.prismaspring.starter.contract.db.UserCreate;
import io.github.prismaspring.starter.contract.db.UserDelegate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;

import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How many rows are written at once, each with values of its own.
 */
abstract class ManyRowsContract {

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	ManyRowsContract(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@BeforeEach
	void clear() {
		Blog.clear(this.prisma);
	}

	@Test
	void upsertsAThousandRows() {
		List<Person> first = people(0, 500, "old");
		upsert(first);
		List<Person> all = people(0, 1000, "new");
		List<User> rows = upsert(all);
		assertThat(rows).extracting(User::email).containsExactlyElementsOf(all.stream().map(Person::mail).toList());
		assertThat(rows).extracting(User::name).containsOnly("new");
		assertThat(this.prisma.user().count()).isEqualTo(1000);
		assertThat(this.prisma.user().count(USER.age.isNull())).isEqualTo(500);
		assertThat(this.prisma.user().count(USER.name.eq("new"))).isEqualTo(1000);
	}

	@Test
	void updatesAThousandRowsEachInItsOwnWay() {
		this.prisma.user()
			.createMany(people(0, 1000, "old").stream()
				.map((person) -> UserCreate.of((user) -> user.email(person.mail()).name(person.name())))
				.toList());
		List<Person> people = IntStream.range(0, 1000).mapToObj((i) -> new Person("mail" + i, "name" + i)).toList();
		List<User> rows = this.prisma.user()
			.updateEach(people, (person) -> USER.email.eq(person.mail()),
					(person) -> List.of(USER.name.set(person.name()), USER.age.set(person.name().length())));
		assertThat(rows).extracting(User::name).containsExactlyElementsOf(people.stream().map(Person::name).toList());
		assertThat(this.prisma.user().findUniqueOrThrow(USER.email.eq("mail123")).name()).isEqualTo("name123");
		assertThat(this.prisma.user().count(USER.age.eq(7))).isEqualTo(900);
	}

	@Test
	void takesRowsOfOneKeyInTheirOrder() {
		List<User> rows = upsert(List.of(new Person("a", "first"), new Person("b", "other"), new Person("a", "last")));
		assertThat(rows).extracting(User::name).containsExactly("first", "other", "last");
		assertThat(rows.get(0).id()).isEqualTo(rows.get(2).id());
		assertThat(this.prisma.user().count()).isEqualTo(2);
		List<User> updated = this.prisma.user()
			.updateEach(List.of(1, 2, 3), (value) -> USER.email.eq("a"), (value) -> List.of(USER.age.set(value)));
		assertThat(updated).extracting(User::age).containsExactly(1, 2, 3);
	}

	@Test
	void leavesRowsAloneForWhichNothingChanges() {
		upsert(List.of(new Person("a", "before")));
		List<User> rows = this.prisma.user()
			.upsertMany(List.of("a", "b"), USER.email::eq, (user, mail) -> user.email(mail).name("created"),
					(mail) -> List.of());
		assertThat(rows).extracting(User::name).containsExactly("before", "created");
	}

	@Test
	void missingRowUndoesEverythingAndIsNamed() {
		upsert(people(0, 3, "old"));
		Map<String, String> names = new LinkedHashMap<>();
		names.put("mail0", "new");
		names.put("missing", "new");
		names.put("mail1", "new");
		assertThatExceptionOfType(EmptyResultDataAccessException.class)
			.isThrownBy(
					() -> this.prisma.user().updateEach(names, USER.email::eq, (name) -> List.of(USER.name.set(name))))
			.withMessageStartingWith("User.update: ")
			.withMessageEndingWith("[P2025], query 1 of the batch, counted from 0, where email = \"missing\"")
			.havingCause()
			.isInstanceOfSatisfying(PrismaException.class, (ex) -> {
				assertThat(ex.meta().path("batchIndex").intValue()).isEqualTo(1);
				assertThat(ex.meta().path("where").path("email").stringValue()).isEqualTo("missing");
			});
		assertThat(this.prisma.user().count(USER.name.eq("old"))).isEqualTo(3);
	}

	@Test
	void failureInTheMiddleUndoesAllUpserts() {
		List<Person> people = people(0, 200, "new");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.prisma.user()
				.upsertMany(people, (person) -> USER.email.eq(person.mail()),
						(user, person) -> person.mail().equals("mail150") ? user.email(person.mail()).managerId(-1)
								: user.email(person.mail()),
						(person) -> List.of()))
			.withMessageContaining("query 150 of the batch, counted from 0, where email = \"mail150\"");
		assertThat(this.prisma.user().count()).isZero();
		upsert(people(0, 2, "old"));
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.prisma.user()
				.updateEach(List.of("mail0", "mail1"), USER.email::eq, (mail) -> List.of(USER.email.set("same"))))
			.withMessageContaining("query 1 of the batch, counted from 0, where email = \"mail1\"");
		assertThat(this.prisma.user().count(USER.email.eq("same"))).isZero();
	}

	@Test
	void readsTheShapeThatIsAskedFor() {
		List<String> names = this.prisma.user()
			.select(USER.email, USER.posts.count(), (mail, posts) -> mail + posts)
			.upsertMany(List.of("a", "b"), USER.email::eq,
					(user, mail) -> user.email(mail).posts((posts) -> posts.create((post) -> post.title(mail))),
					(mail) -> List.of(USER.name.set("updated")));
		assertThat(names).containsExactly("a1", "b1");
	}

	@Test
	void joinsOtherQueriesInABatch() {
		upsert(people(0, 2, "old"));
		List<User> users = this.prisma.batch(Batches.of(this.prisma.user()
			.ops()
			.updateEach(List.of("mail0", "mail1"), USER.email::eq, (mail) -> List.of(USER.name.set("new " + mail)))));
		assertThat(users).extracting(User::name).containsExactly("new mail0", "new mail1");
	}

	@Test
	void givesReactiveCallersTheSame() {
		StepVerifier
			.create(this.reactive.user()
				.upsertMany(List.of("a", "b"), USER.email::eq, (user, mail) -> user.email(mail),
						(mail) -> List.of(USER.name.set(mail)))
				.map(User::email))
			.expectNext("a", "b")
			.verifyComplete();
		StepVerifier
			.create(this.reactive.user()
				.updateEach(List.of("a", "c"), USER.email::eq, (mail) -> List.of(USER.name.set("new"))))
			.verifyErrorSatisfies((ex) -> assertThat(ex).isInstanceOf(EmptyResultDataAccessException.class)
				.hasMessageContaining("where email = \"c\""));
		assertThat(this.prisma.user().count(USER.name.eq("new"))).isZero();
	}

	@Test
	void noLocksAreOfferedIfOneOfTheDatabasesHasNone() {
		assertThat(Arrays.stream(UserDelegate.class.getMethods()))
			.noneMatch((method) -> method.getName().startsWith("for"));
	}

	private List<User> upsert(List<Person> people) {
		return this.prisma.user()
			.upsertMany(people, (person) -> USER.email.eq(person.mail()),
					(user, person) -> user.email(person.mail()).name(person.name()),
					(person) -> List.of(USER.name.set(person.name()), USER.age.set(1)));
	}

	private static List<Person> people(int from, int to, String name) {
		return IntStream.range(from, to).mapToObj((i) -> new Person("mail" + i, name)).toList();
	}

	record Person(String mail, String name) {

	}

}
