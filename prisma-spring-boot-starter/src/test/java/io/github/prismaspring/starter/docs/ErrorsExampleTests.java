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

import java.util.Optional;

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.starter.docs.db.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

import static io.github.prismaspring.starter.docs.db.Models.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What failures look like.
 */
@DocsExample
class ErrorsExampleTests {

	private final Prisma prisma;

	ErrorsExampleTests(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		Blog.write(this.prisma);
	}

	// tag::catch[]
	Optional<User> join(String email) {
		try {
			return Optional.of(this.prisma.user().create((user) -> user.email(email)));
		}
		catch (DuplicateKeyException ex) {
			return Optional.empty();
		}
	}
	// end::catch[]

	@Test
	void duplicateKey() {
		assertThat(join("eve@acme.io")).isPresent();
		assertThat(join("eve@acme.io")).isEmpty();
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.prisma.user().create((user) -> user.email("eve@acme.io")))
			.withMessage("User.create: Unique constraint failed on the constraint: `User_email_key` [P2002]");
	}

	@Test
	void cause() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.prisma.post().update(POST.id.eq(-1), POST.title.set("New")))
			.satisfies((ex) -> assertThat(describe(ex)).isEqualTo("P2025 Post update"));
	}

	// tag::cause[]
	String describe(DataAccessException ex) {
		if (ex.getCause() instanceof PrismaException cause) {
			return cause.code() + " " + cause.model() + " " + cause.operation();
		}
		return "not a failure of Prisma";
	}
	// end::cause[]

}
