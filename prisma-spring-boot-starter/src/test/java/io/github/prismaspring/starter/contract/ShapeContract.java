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

import java.util.List;

import io.github.prismaspring.client.ModelDelegate;
import io.github.prismaspring.client.select.Row;
import io.github.prismaspring.client.select.Row2;
import io.github.prismaspring.client.select.Row3;
import io.github.prismaspring.client.select.Selectable;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.contract.db.Role;
import io.github.prismaspring.starter.contract.db.User;
import io.github.prismaspring.starter.contract.db.UserCreate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.PROFILE;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows of other shapes than the whole model.
 */
abstract class ShapeContract {

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	private Blog blog;

	ShapeContract(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@BeforeEach
	void writeBlog() {
		this.blog = Blog.write(this.prisma);
	}

	@Test
	void readsColumns() {
		assertThat(this.prisma.user()
			.select(USER.email, USER.name, USER.role, Person::new)
			.findMany((query) -> query.orderBy(USER.id.asc())))
			.containsExactly(new Person("ann@acme.io", "Ann", Role.ADMIN), new Person("bob@acme.io", "Bob", Role.USER),
					new Person("cleo@other.org", null, Role.GUEST));
	}

	@Test
	void readsRelatedRowsAtAnyDepth() {
		List<Card> cards = this.prisma.user()
			.select(USER.email, USER.posts.where(POST.views.gt(0))
				.orderBy(POST.views.desc())
				.take(2)
				.select(POST.title, POST.categories.orderBy(CATEGORY.name.asc()).select(CATEGORY.name, Tag::new),
						PostCard::new),
					USER.profile.select(PROFILE.bio, PROFILE.user.select(USER.id, Id::new), ProfileCard::new),
					USER.posts.count(), Card::new)
			.findMany((query) -> query.where(USER.id.in(this.blog.ann().id(), this.blog.cleo().id()))
				.orderBy(USER.id.asc()));
		assertThat(cards).containsExactly(
				new Card("ann@acme.io",
						List.of(new PostCard("Alpha", List.of(new Tag("java"), new Tag("sql"))),
								new PostCard("Beta", List.of())),
						new ProfileCard("writes", new Id(this.blog.ann().id())), 3),
				new Card("cleo@other.org", List.of(), null, 0));
	}

	@Test
	void countsRelatedRows() {
		assertThat(this.prisma.user()
			.select(USER.email, USER.posts.count(POST.published.isTrue()), USER.reports.count())
			.findMany((query) -> query.orderBy(USER.id.asc()))).containsExactly(new Row3<>("ann@acme.io", 2, 1),
					new Row3<>("bob@acme.io", 1, 1), new Row3<>("cleo@other.org", 0, 0));
		assertThat(this.prisma.category()
			.select(CATEGORY.name, CATEGORY.posts.count())
			.findMany((query) -> query.orderBy(CATEGORY.name.asc())))
			.containsExactly(new Row2<>("java", 2), new Row2<>("none", 0), new Row2<>("sql", 1));
		assertThat(this.prisma.user()
			.select(USER.posts.count(), Count::new)
			.findUniqueOrThrow(USER.id.eq(this.blog.ann().id()))).isEqualTo(new Count(3));
	}

	@Test
	void readsWholeRelatedRows() {
		Row2<String, List<Post>> ann = this.prisma.user()
			.select(USER.email, USER.posts.orderBy(POST.title.asc()).include(POST.categories))
			.findUniqueOrThrow(USER.id.eq(this.blog.ann().id()));
		assertThat(ann.value2()).extracting(Post::title).containsExactly("Alpha", "Beta", "Gamma");
		assertThat(ann.value2().get(0).categories()).hasSize(2);
		Row2<@Nullable User, String> delta = this.prisma.post()
			.select(POST.author, POST.title)
			.findFirstOrThrow((query) -> query.where(POST.title.eq("Delta")));
		assertThat(delta.value1()).isEqualTo(this.blog.bob());
	}

	@Test
	void readsPartsThatAreChosenAtRunTime() {
		List<Selectable<User, ?>> parts = List.of(USER.email, USER.age, USER.posts.count());
		Row bob = this.prisma.user().select(parts).findUniqueOrThrow(USER.email.eq("bob@acme.io"));
		assertThat(bob.get(USER.email)).isEqualTo("bob@acme.io");
		assertThat(bob.get(USER.age)).isEqualTo(30);
		assertThat(bob.get(USER.posts.count())).isEqualTo(1);
	}

	@Test
	void givesTheShapeFromEveryVerb() {
		ModelDelegate<User, Account, UserCreate.NeedsEmail<UserCreate.Ready>> accounts = this.prisma.user()
			.select(USER.email, USER.name, USER.posts.count(), Account::new);
		assertThat(accounts
			.create((user) -> user.email("dora@acme.io").posts((posts) -> posts.create((post) -> post.title("One")))))
			.isEqualTo(new Account("dora@acme.io", null, 1));
		Account dora = new Account("dora@acme.io", "Dora", 1);
		assertThat(accounts.update(USER.email.eq("dora@acme.io"), USER.name.set("Dora"))).isEqualTo(dora);
		assertThat(accounts.upsert(USER.email.eq("dora@acme.io"), (user) -> user.email("x"), USER.age.set(5)))
			.isEqualTo(dora);
		assertThat(accounts.upsert(USER.email.eq("emil@acme.io"), (user) -> user.email("emil@acme.io")))
			.isEqualTo(new Account("emil@acme.io", null, 0));
		assertThat(accounts.findUnique(USER.email.eq("dora@acme.io"))).contains(dora);
		assertThat(accounts.findUniqueOrThrow(USER.email.eq("dora@acme.io"))).isEqualTo(dora);
		assertThat(accounts.findFirst((query) -> query.where(USER.name.eq("Dora")))).contains(dora);
		assertThat(accounts.findFirstOrThrow((query) -> query.where(USER.name.eq("Dora")))).isEqualTo(dora);
		assertThat(accounts.findUnique(USER.id.eq(-1))).isEmpty();
		assertThat(accounts.deleteIfExists(USER.id.eq(-1))).isEmpty();
		assertThat(this.prisma.user().select(USER.email, Mail::new).delete(USER.email.eq("emil@acme.io")))
			.isEqualTo(new Mail("emil@acme.io"));
	}

	@Test
	void givesReactiveCallersTheSame() {
		StepVerifier
			.create(this.reactive.user()
				.select(USER.email, USER.posts.count())
				.findMany((query) -> query.orderBy(USER.id.asc()).take(2)))
			.expectNext(new Row2<>("ann@acme.io", 3), new Row2<>("bob@acme.io", 1))
			.verifyComplete();
		StepVerifier
			.create(this.reactive.user()
				.select(USER.email, Mail::new)
				.update(USER.id.eq(this.blog.ann().id()), USER.age.set(42)))
			.expectNext(new Mail("ann@acme.io"))
			.verifyComplete();
	}

	record Person(String email, @Nullable String name, Role role) {

	}

	record Card(String email, List<PostCard> posts, @Nullable ProfileCard profile, int postCount) {

	}

	record PostCard(String title, List<Tag> categories) {

	}

	record ProfileCard(String bio, Id user) {

	}

	record Account(String email, @Nullable String name, int posts) {

	}

	record Count(int posts) {

	}

	record Tag(String name) {

	}

	record Id(int id) {

	}

	record Mail(String email) {

	}

}
