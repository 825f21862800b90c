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
import io.github.prismaspring.client.write.Limit;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.User;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How rows go.
 */
abstract class DeleteContract {

	private final Prisma prisma;

	private Blog blog;

	DeleteContract(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		this.blog = Blog.write(this.prisma);
	}

	@Test
	void returnsTheDeletedRow() {
		assertThat(this.prisma.user().delete(USER.email.eq("cleo@other.org"))).isEqualTo(this.blog.cleo());
		assertThat(this.prisma.user().findUnique(USER.id.eq(this.blog.cleo().id()))).isEmpty();
	}

	@Test
	void returnsTheDeletedRowWithItsRelations() {
		User cleo = this.prisma.user().include(USER.manager).delete(USER.email.eq("cleo@other.org"));
		assertThat(cleo.manager()).isEqualTo(this.blog.bob());
	}

	@Test
	void keepsTheRowsOfADeletedParent() {
		this.prisma.user().delete(USER.id.eq(this.blog.cleo().id()));
		this.prisma.user().delete(USER.id.eq(this.blog.bob().id()));
		Post delta = this.prisma.post().findFirstOrThrow((query) -> query.where(POST.title.eq("Delta")));
		assertThat(delta.authorId()).isNull();
	}

	@Test
	void deletesTheRowsThatCannotLiveAlone() {
		this.prisma.user().updateAll(USER.managerId.setNull());
		this.prisma.user().delete(USER.id.eq(this.blog.ann().id()));
		assertThat(this.prisma.profile().count()).isZero();
	}

	@Test
	void refusesToDeleteARowThatOthersNeed() {
		int post = this.prisma.post().findFirstOrThrow((query) -> query.where(POST.title.eq("Alpha"))).id();
		this.prisma.comment()
			.create((comment) -> comment.text("Well said").postId(post).authorId(this.blog.cleo().id()));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.prisma.user().delete(USER.id.eq(this.blog.cleo().id())));
		assertThat(this.prisma.user().findUnique(USER.id.eq(this.blog.cleo().id()))).isPresent();
	}

	@Test
	void tellsThatTheRowIsMissing() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.prisma.user().delete(USER.id.eq(-1)))
			.havingCause()
			.asInstanceOf(InstanceOfAssertFactories.type(PrismaException.class))
			.satisfies((cause) -> assertThat(cause.code()).isEqualTo("P2025"));
	}

	@Test
	void deletesIfTheRowIsThere() {
		assertThat(this.prisma.user().deleteIfExists(USER.id.eq(this.blog.cleo().id()))).contains(this.blog.cleo());
		assertThat(this.prisma.user().deleteIfExists(USER.id.eq(this.blog.cleo().id()))).isEmpty();
	}

	@Test
	void deletesManyRows() {
		assertThat(this.prisma.post().deleteMany(POST.published.isTrue())).isEqualTo(3);
		assertThat(this.prisma.post().findMany()).extracting(Post::title).containsExactlyInAnyOrder("Gamma", "Orphan");
		assertThat(this.prisma.post().deleteMany(POST.title.eq("Nothing"))).isZero();
		assertThat(this.prisma.post().deleteMany(POST.views.lt(5), Limit.of(1))).isEqualTo(1);
		assertThat(this.prisma.post().deleteAll()).isEqualTo(1);
		assertThat(this.prisma.post().count()).isZero();
	}

}
