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
import java.util.Map;

import io.github.prismaspring.engine.LockWait;
import io.github.prismaspring.starter.docs.db.Job;
import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.starter.docs.db.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.github.prismaspring.starter.docs.db.Models.JOB;
import static io.github.prismaspring.starter.docs.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How rows are locked, and many rows are written at once.
 */
@DocsExample
class BulkExampleTests {

	private final Prisma prisma;

	private Blog blog;

	BulkExampleTests(Prisma prisma) {
		this.prisma = prisma;

	}

	@BeforeEach
	void writeRows() {
		this.blog = Blog.write(this.prisma);
	}

	@Test
	void locks() {
		this.prisma.job().deleteAll();
		this.prisma.job().create((job) -> job.title("mail"));
		assertThat(work()).isEqualTo(1);
		assertThat(work()).isZero();
	}

	// tag::locks[]
	int work() {
		return this.prisma.transaction(() -> {
			List<Job> jobs = this.prisma.job()
				.forUpdate(LockWait.SKIP_LOCKED)
				.findMany((query) -> query.where(JOB.done.isFalse()).orderBy(JOB.id.asc()).take(10));
			jobs.forEach((job) -> this.prisma.job().update(JOB.id.eq(job.id()), JOB.done.set(true)));
			return jobs.size();
		});
	}
	// end::locks[]

	@Test
	void upsertMany() {
		List<Contact> contacts = List.of(new Contact("ann@acme.io", "Anna"), new Contact("eve@acme.io", "Eve"));
		// tag::upsert-many[]
		List<User> users = this.prisma.user()
			.upsertMany(contacts, (contact) -> USER.email.eq(contact.email()),
					(user, contact) -> user.email(contact.email()).name(contact.name()),
					(contact) -> List.of(USER.name.set(contact.name())));
		// end::upsert-many[]
		assertThat(users).extracting(User::name).containsExactly("Anna", "Eve");
	}

	@Test
	void updateEach() {
		int annId = this.blog.ann().id();
		int bobId = this.blog.bob().id();
		// tag::update-each[]
		Map<Integer, String> names = Map.of(annId, "Anna", bobId, "Bob");
		this.prisma.user().updateEach(names, USER.id::eq, (name) -> List.of(USER.name.set(name)));
		// end::update-each[]
		assertThat(this.prisma.user().count(USER.name.in("Anna", "Bob"))).isEqualTo(2);
	}

	record Contact(String email, String name) {

	}

}
