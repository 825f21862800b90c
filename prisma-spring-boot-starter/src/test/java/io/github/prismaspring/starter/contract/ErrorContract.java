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

import io.github.prismaspring.PrismaException;
import io.github.prismaspring.starter.contract.db.Prisma;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What is told about a query that failed.
 */
abstract class ErrorContract {

	private final Prisma prisma;

	private Blog blog;

	ErrorContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		this.blog = Blog.write(this.prisma);
		this.prisma.unique1().deleteAll();
	}

	@Test
	void duplicateNamesItsColumn() {
		PrismaException failure = failure(DuplicateKeyException.class, "P2002", "User", "create",
				() -> this.prisma.user().create((user) -> user.email("ann@acme.io")));
		assertThat(failure.meta().path("target").toString()).contains("email");
	}

	@Test
	void duplicateNamesItsConstraintInEveryVerb() {
		this.prisma.category().create((category) -> category.name("new"));
		failure(DuplicateKeyException.class, "P2002", "Category", "update",
				() -> this.prisma.category().update(CATEGORY.name.eq("new"), CATEGORY.name.set("java")));
		failure(DuplicateKeyException.class, "P2002", "Category", "upsert", () -> this.prisma.category()
			.upsert(CATEGORY.name.eq("none"), (category) -> category.name("none"), CATEGORY.name.set("java")));
	}

	@Test
	void duplicateOfSeveralColumnsNamesThem() {
		this.prisma.unique1().create((row) -> row.name("a").surname("b"));
		PrismaException failure = failure(DuplicateKeyException.class, "P2002", "Unique1", "create",
				() -> this.prisma.unique1().create((row) -> row.name("a").surname("b")));
		assertThat(failure.meta().path("target").toString()).contains("name");
	}

	@Test
	void unknownForeignKeyViolatesIntegrity() {
		failure(DataIntegrityViolationException.class, "P2003", "Post", "create",
				() -> this.prisma.post().create((post) -> post.title("x").authorId(-1)));
		failure(DataIntegrityViolationException.class, "P2003", "Post", "updateMany",
				() -> this.prisma.post().updateAll(POST.authorId.set(-1)));
	}

	@Test
	void rowThatOthersNeedIsNotDeleted() {
		failure(DataIntegrityViolationException.class, "P2003", "User", "delete",
				() -> this.prisma.user().delete(USER.id.eq(this.blog.ann().id())));
	}

	@Test
	void secondRowOfARelationThatHasOneViolatesIntegrity() {
		failure(DataIntegrityViolationException.class, "P2014", "User", "update", () -> this.prisma.user()
			.update(USER.id.eq(this.blog.ann().id()), USER.profile.create((profile) -> profile.bio("second"))));
	}

	@Test
	void missingRowIsAnEmptyResultInEveryVerb() {
		failure(EmptyResultDataAccessException.class, "P2025", "User", "findUniqueOrThrow",
				() -> this.prisma.user().findUniqueOrThrow(USER.id.eq(-1)));
		failure(EmptyResultDataAccessException.class, "P2025", "User", "findFirstOrThrow",
				() -> this.prisma.user().findFirstOrThrow((query) -> query.where(USER.id.eq(-1))));
		failure(EmptyResultDataAccessException.class, "P2025", "User", "update",
				() -> this.prisma.user().update(USER.id.eq(-1), USER.name.set("x")));
		failure(EmptyResultDataAccessException.class, "P2025", "User", "delete",
				() -> this.prisma.user().delete(USER.id.eq(-1)));
	}

	@Test
	void missingRowToConnectViolatesIntegrity() {
		failure(DataIntegrityViolationException.class, "P2025", "Post", "create",
				() -> this.prisma.post()
					.create((post) -> post.title("x")
						.categories((categories) -> categories.connect(CATEGORY.name.eq("nothing")))));
	}

	private static PrismaException failure(Class<? extends DataAccessException> type, String code, String model,
			String operation, ThrowingCallable query) {
		DataAccessException translated = catchThrowableOfType(type, query);
		assertThat(translated).as("%s.%s fails", model, operation).isNotNull();
		assertThat(translated.getMessage()).startsWith(model + "." + operation + ": ")
			.contains("[" + code + "]")
			.doesNotContain("node_modules", "bridge.mjs", System.getProperty("java.io.tmpdir"));
		assertThat(translated.getCause()).isInstanceOf(PrismaException.class);
		PrismaException cause = (PrismaException) translated.getCause();
		assertThat(cause.code()).isEqualTo(code);
		assertThat(cause.model()).isEqualTo(model);
		assertThat(cause.operation()).isEqualTo(operation);
		if (type == DuplicateKeyException.class) {
			String target = cause.meta().path("target").path(0).asString(cause.meta().path("target").asString(""));
			assertThat(target).isNotEmpty();
			assertThat(translated.getMessage()).contains(target);
		}
		return cause;
	}

}
