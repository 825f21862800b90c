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

import io.github.prismaspring.client.select.Row;
import io.github.prismaspring.client.select.Row2;
import io.github.prismaspring.client.select.Selectable;
import io.github.prismaspring.client.view.PrismaField;
import io.github.prismaspring.client.view.PrismaView;
import io.github.prismaspring.starter.docs.db.Prisma;
import io.github.prismaspring.starter.docs.db.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.github.prismaspring.starter.docs.db.Models.CATEGORY;
import static io.github.prismaspring.starter.docs.db.Models.POST;
import static io.github.prismaspring.starter.docs.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How rows become objects of other types than the model.
 */
@DocsExample
class ShapesExampleTests {

	private final Prisma prisma;

	ShapesExampleTests(Prisma prisma) {
		this.prisma = prisma;
	}

	@BeforeEach
	void writeBlog() {
		Blog.write(this.prisma);
	}

	@Test
	void columns() {
		// tag::columns[]
		List<Contact> contacts = this.prisma.user().select(USER.id, USER.email, Contact::new).findMany();
		// end::columns[]
		assertThat(contacts).extracting(Contact::email).containsExactlyInAnyOrder("ann@acme.io", "bob@other.org");
	}

	@Test
	void nested() {
		// tag::nested[]
		List<Card> cards = this.prisma.user()
			.select(USER.email,
					USER.posts.where(POST.published.isTrue())
						.orderBy(POST.views.desc())
						.take(3)
						.select(POST.title, POST.categories.select(CATEGORY.name, Tag::new), Headline::new),
					USER.posts.count(), Card::new)
			.findMany((query) -> query.orderBy(USER.id.asc()));
		// end::nested[]
		assertThat(cards.get(0)).isEqualTo(new Card("ann@acme.io",
				List.of(new Headline("Hello", List.of(new Tag("java"))), new Headline("Records", List.of())), 3));
	}

	@Test
	void verbs() {
		// tag::verbs[]
		Contact eve = this.prisma.user()
			.select(USER.id, USER.email, Contact::new)
			.create((user) -> user.email("eve@acme.io"));
		// end::verbs[]
		assertThat(eve.email()).isEqualTo("eve@acme.io");
	}

	@Test
	void rows() {
		// tag::rows[]
		List<Row2<String, Integer>> counts = this.prisma.user().select(USER.email, USER.posts.count()).findMany();
		List<Selectable<User, ?>> chosen = List.of(USER.email, USER.name);
		Row row = this.prisma.user().select(chosen).findUniqueOrThrow(USER.email.eq("ann@acme.io"));
		String email = row.get(USER.email);
		// end::rows[]
		assertThat(counts).contains(new Row2<>("ann@acme.io", 3));
		assertThat(email).isEqualTo("ann@acme.io");
	}

	@Test
	void views() {
		// tag::as[]
		List<UserCard> cards = this.prisma.user().as(UserCard.class).findMany((query) -> query.orderBy(USER.id.asc()));
		// end::as[]
		assertThat(cards.get(0).posts()).extracting(PostTitle::title)
			.containsExactlyInAnyOrder("Hello", "Records", "Draft");
		assertThat(cards.get(1)).isEqualTo(new UserCard(cards.get(1).id(), "bob@other.org", null, List.of(), null, 0));
	}

	// tag::records[]
	record Contact(int id, String email) {

	}

	record Card(String email, List<Headline> posts, int postCount) {

	}

	record Headline(String title, List<Tag> categories) {

	}

	record Tag(String name) {

	}
	// end::records[]

	// tag::view[]
	@PrismaView(User.class)
	record UserCard(int id, String email, @Nullable String name, List<PostTitle> posts, @Nullable Bio profile,
			@PrismaField("postsCount") int writings) {

	}

	record PostTitle(String title) {

	}

	record Bio(String bio) {

	}
	// end::view[]

}
