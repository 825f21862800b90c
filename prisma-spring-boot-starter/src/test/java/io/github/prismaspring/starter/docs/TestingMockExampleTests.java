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

import io.github.prismaspring.engine.PrismaAction;
import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.starter.docs.db.User;
import io.github.prismaspring.test.MockPrisma;
import io.github.prismaspring.test.ModelRow;
import io.github.prismaspring.test.RecordedQuery;
import io.github.prismaspring.test.RecordedTransaction;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DuplicateKeyException;

import static io.github.prismaspring.starter.docs.db.Models.POST;
import static io.github.prismaspring.starter.docs.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How code that queries is tested without a database.
 */
class TestingMockExampleTests {

	// tag::mock[]
	private final MockPrisma mock = new MockPrisma(Prisma.MODELS);

	private final Prisma prisma = new Prisma(this.mock);

	@Test
	void greetsByName() {
		User ann = ModelRow.of(USER, USER.id.set(1), USER.name.set("Ann")).toModel();
		this.mock.given(this.prisma.user().ops().findUnique(USER.id.eq(1))).willReturn(Optional.of(ann));
		assertThat(new Greetings(this.prisma).greet(1)).isEqualTo("Hello Ann");
	}
	// end::mock[]

	@Test
	void rows() {
		// tag::rows[]
		User ann = ModelRow.of(USER, USER.id.set(1), USER.email.set("ann@example.org"))
			.with(USER.posts, ModelRow.of(POST, POST.title.set("Hi"), POST.views.set(3)))
			.without(USER.profile)
			.toModel();
		// end::rows[]
		assertThat(ann.posts()).singleElement().extracting("title").isEqualTo("Hi");
		// tag::select[]
		this.mock.given(this.prisma.user().select(USER.id, USER.email).ops().findMany())
			.willAnswer(ModelRow.of(USER, USER.id.set(1), USER.email.set("ann@example.org")));
		// end::select[]
		assertThat(this.prisma.user().select(USER.id, USER.email).findMany()).hasSize(1);
	}

	@Test
	void actions() {
		// tag::actions[]
		this.mock.given(USER, PrismaAction.FIND_MANY).willReturn();
		this.mock.given(POST, PrismaAction.COUNT).willReturnCount(3);
		this.mock
			.given(USER, PrismaAction.CREATE_ONE,
					(arguments) -> arguments.path("data").path("email").asString().equals("taken@example.org"))
			.willFail("P2002", "Unique constraint failed on the fields: (`email`)");
		// end::actions[]
		assertThat(this.prisma.user().findMany()).isEmpty();
		assertThat(this.prisma.post().count()).isEqualTo(3);
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.prisma.user().create((row) -> row.email("taken@example.org")));
	}

	@Test
	void verification() {
		this.mock.given(POST, PrismaAction.UPDATE_MANY).willReturnCount(1);
		// tag::verify[]
		this.prisma.transaction(() -> this.prisma.post().updateMany(POST.id.eq(7), POST.published.set(true)));

		this.mock.verify(this.prisma.post().ops().updateMany(POST.id.eq(7), POST.published.set(true)));
		assertThat(this.mock.queries()).extracting(RecordedQuery::name).containsExactly("Post.updateMany");
		assertThat(this.mock.transactions()).extracting(RecordedTransaction::state)
			.containsExactly(RecordedTransaction.State.COMMITTED);
		// end::verify[]
	}

	// tag::service[]
	static class Greetings {

		private final Prisma prisma;

		Greetings(Prisma prisma) {
			this.prisma = prisma;
		}

		String greet(int userId) {
			Optional<User> user = this.prisma.user().findUnique(USER.id.eq(userId));
			return user.map((found) -> "Hello " + found.name()).orElse("Hello stranger");
		}

	}
	// end::service[]

}
