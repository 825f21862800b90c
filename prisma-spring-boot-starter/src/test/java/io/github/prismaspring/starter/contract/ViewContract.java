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

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.github.prismaspring.client.ModelDelegate;
import io.github.prismaspring.client.ReactiveModelDelegate;
import io.github.prismaspring.client.batch.Tuple3;
import io.github.prismaspring.client.view.PrismaField;
import io.github.prismaspring.client.view.PrismaView;
import io.github.prismaspring.starter.contract.db.Category;
import io.github.prismaspring.starter.contract.db.OptionalScalar;
import io.github.prismaspring.starter.contract.db.Post;
import io.github.prismaspring.starter.contract.db.Prisma;
import io.github.prismaspring.starter.contract.db.ReactivePrisma;
import io.github.prismaspring.starter.contract.db.Role;
import io.github.prismaspring.starter.contract.db.Scalar;
import io.github.prismaspring.starter.contract.db.User;
import io.github.prismaspring.starter.contract.db.UserCreate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static io.github.prismaspring.starter.contract.db.Models.CATEGORY;
import static io.github.prismaspring.starter.contract.db.Models.OPTIONAL_SCALAR;
import static io.github.prismaspring.starter.contract.db.Models.POST;
import static io.github.prismaspring.starter.contract.db.Models.SCALAR;
import static io.github.prismaspring.starter.contract.db.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Rows of the shapes that views declare. The views of this class are verified when the
 * application starts.
 */
abstract class ViewContract {

	private static final Account DORA = new Account("dora@acme.io", "Dora", 1);

	private final Prisma prisma;

	private final ReactivePrisma reactive;

	private Blog blog;

	ViewContract(Prisma prisma, ReactivePrisma reactive) {
		this.prisma = prisma;
		this.reactive = reactive;
	}

	@BeforeEach
	void writeBlog() {
		this.blog = Blog.write(this.prisma);
	}

	@Test
	void readsColumnsRelationsAndCountsAtAnyDepth() {
		List<UserCard> cards = this.prisma.user().as(UserCard.class).findMany((query) -> query.orderBy(USER.id.asc()));
		assertThat(cards).usingRecursiveComparison()
			.ignoringCollectionOrder()
			.isEqualTo(List.of(
					new UserCard(this.blog.ann().id(), "ann@acme.io", "Ann", Role.ADMIN,
							List.of(new PostCard("Alpha", List.of(new Tag("java"), new Tag("sql"))),
									new PostCard("Beta", List.of()), new PostCard("Gamma", List.of())),
							new ProfileCard("writes", new Mail("ann@acme.io")), null, 3, 1L),
					new UserCard(this.blog.bob().id(), "bob@acme.io", "Bob", Role.USER,
							List.of(new PostCard("Delta", List.of(new Tag("java")))), null, new Mail("ann@acme.io"), 1,
							1L),
					new UserCard(this.blog.cleo().id(), "cleo@other.org", null, Role.GUEST, List.of(), null,
							new Mail("bob@acme.io"), 0, 0L)));
	}

	@Test
	void readsWholeRelatedRows() {
		Authored delta = this.prisma.post()
			.as(Authored.class)
			.findFirstOrThrow((query) -> query.where(POST.title.eq("Delta")));
		assertThat(delta).isEqualTo(new Authored("Delta", this.blog.bob()));
		assertThat(this.prisma.post().as(Authored.class).findFirst((query) -> query.where(POST.title.eq("Orphan"))))
			.contains(new Authored("Orphan", null));
		assertThat(this.prisma.user().as(Writer.class).findUniqueOrThrow(USER.id.eq(this.blog.ann().id())).posts())
			.extracting(Post::title)
			.containsExactlyInAnyOrder("Alpha", "Beta", "Gamma");
	}

	@Test
	void readsEveryScalarType() {
		Instant at = Instant.parse("1969-12-31T23:59:59.123Z");
		JsonNode document = JsonMapper.shared().readTree("{\"a\":[1,null]}");
		int id = this.prisma.scalar()
			.create((row) -> row.text("it's")
				.flag(true)
				.whole(-7)
				.big(Long.MIN_VALUE)
				.real(1e-7)
				.amount(new BigDecimal("0.25"))
				.at(at)
				.binary(new byte[] { 0, -1 })
				.document(document)
				.role(Role.GUEST))
			.id();
		assertThat(this.prisma.scalar().as(Scalars.class).findUniqueOrThrow(SCALAR.id.eq(id)))
			.usingRecursiveComparison()
			.withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
			.isEqualTo(new Scalars("it's", true, -7L, Long.MIN_VALUE, 1e-7, new BigDecimal("0.25"), at,
					new byte[] { 0, -1 }, document, Role.GUEST));
		int empty = this.prisma.optionalScalar().create((row) -> row).id();
		assertThat(
				this.prisma.optionalScalar().as(OptionalScalars.class).findUniqueOrThrow(OPTIONAL_SCALAR.id.eq(empty)))
			.isEqualTo(new OptionalScalars(null, null, null, null, null, null, null, null, null, null));
	}

	@Test
	void givesTheViewFromEveryVerb() {
		ModelDelegate<User, Account, UserCreate.NeedsEmail<UserCreate.Ready>> accounts = this.prisma.user()
			.as(Account.class);
		assertThat(accounts
			.create((user) -> user.email("dora@acme.io").posts((posts) -> posts.create((post) -> post.title("One")))))
			.isEqualTo(new Account("dora@acme.io", null, 1));
		assertThat(accounts.update(USER.email.eq("dora@acme.io"), USER.name.set("Dora"))).isEqualTo(DORA);
		assertThat(accounts.upsert(USER.email.eq("dora@acme.io"), (user) -> user.email("x"), USER.age.set(5)))
			.isEqualTo(DORA);
		assertThat(accounts.upsert(USER.email.eq("emil@acme.io"), (user) -> user.email("emil@acme.io")))
			.isEqualTo(new Account("emil@acme.io", null, 0));
		assertThat(accounts.findUnique(USER.email.eq("dora@acme.io"))).contains(DORA);
		assertThat(accounts.findUniqueOrThrow(USER.email.eq("dora@acme.io"))).isEqualTo(DORA);
		assertThat(accounts.findFirst((query) -> query.where(USER.name.eq("Dora")))).contains(DORA);
		assertThat(accounts.findFirstOrThrow((query) -> query.where(USER.name.eq("Dora")))).isEqualTo(DORA);
		assertThat(accounts.findMany((query) -> query.where(USER.name.eq("Dora")))).containsExactly(DORA);
		assertThat(accounts.findUnique(USER.id.eq(-1))).isEmpty();
		assertThat(this.prisma.user().as(Mail.class).delete(USER.email.eq("emil@acme.io")))
			.isEqualTo(new Mail("emil@acme.io"));
		assertThat(this.prisma.user().as(Mail.class).deleteIfExists(USER.id.eq(-1))).isEmpty();
		assertThat(this.prisma.user().as(Mail.class).deleteIfExists(USER.id.eq(this.blog.cleo().id())))
			.contains(new Mail("cleo@other.org"));
	}

	@Test
	void givesReactiveCallersTheViewFromEveryVerb() {
		ReactiveModelDelegate<User, Account, UserCreate.NeedsEmail<UserCreate.Ready>> accounts = this.reactive.user()
			.as(Account.class);
		StepVerifier.create(accounts.create((user) -> user.email("dora@acme.io")
			.name("Dora")
			.posts((posts) -> posts.create((post) -> post.title("One"))))).expectNext(DORA).verifyComplete();
		StepVerifier.create(accounts.update(USER.email.eq("dora@acme.io"), USER.age.set(5)))
			.expectNext(DORA)
			.verifyComplete();
		StepVerifier.create(accounts.upsert(USER.email.eq("dora@acme.io"), (user) -> user.email("x"), USER.age.set(6)))
			.expectNext(DORA)
			.verifyComplete();
		StepVerifier.create(accounts.findUnique(USER.email.eq("dora@acme.io"))).expectNext(DORA).verifyComplete();
		StepVerifier.create(accounts.findUnique(USER.id.eq(-1))).verifyComplete();
		StepVerifier.create(accounts.findUniqueOrThrow(USER.email.eq("dora@acme.io")))
			.expectNext(DORA)
			.verifyComplete();
		StepVerifier.create(accounts.findFirst((query) -> query.where(USER.name.eq("Dora"))))
			.expectNext(DORA)
			.verifyComplete();
		StepVerifier.create(accounts.findFirstOrThrow((query) -> query.where(USER.name.eq("Dora"))))
			.expectNext(DORA)
			.verifyComplete();
		StepVerifier
			.create(accounts.findMany((query) -> query.where(USER.name.in("Ann", "Dora")).orderBy(USER.id.asc())))
			.expectNext(new Account("ann@acme.io", "Ann", 3), DORA)
			.verifyComplete();
		StepVerifier.create(this.reactive.user().as(Mail.class).deleteIfExists(USER.id.eq(-1))).verifyComplete();
		StepVerifier.create(this.reactive.user().as(Mail.class).delete(USER.id.eq(this.blog.cleo().id())))
			.expectNext(new Mail("cleo@other.org"))
			.verifyComplete();
	}

	@Test
	void givesTheViewInABatch() {
		Tuple3<Account, Optional<Mail>, List<Tag>> results = this.prisma.batch(
				this.prisma.user().as(Account.class).ops().create((user) -> user.email("dora@acme.io").name("Dora")),
				this.prisma.user().as(Mail.class).ops().findUnique(USER.id.eq(this.blog.bob().id())),
				this.prisma.category().as(Tag.class).ops().findMany((query) -> query.orderBy(CATEGORY.name.asc())));
		assertThat(results.value1()).isEqualTo(new Account("dora@acme.io", "Dora", 0));
		assertThat(results.value2()).contains(new Mail("bob@acme.io"));
		assertThat(results.value3()).containsExactly(new Tag("java"), new Tag("none"), new Tag("sql"));
	}

	@Test
	void refusesTheViewOfAnotherModel() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.prisma.post().as(Account.class))
			.withMessage("as(ViewContract.Account): the record is a view of User, not of Post");
	}

	@Test
	void jacksonWritesViews() {
		assertThat(json(this.prisma.user().as(Profiled.class).findUniqueOrThrow(USER.id.eq(this.blog.ann().id()))))
			.isEqualTo(
					"{'email':'ann@acme.io','profile':{'bio':'writes','user':{'email':'ann@acme.io'}},'writings':3}");
		assertThat(json(this.prisma.user().as(Profiled.class).findUniqueOrThrow(USER.id.eq(this.blog.bob().id()))))
			.isEqualTo("{'email':'bob@acme.io','profile':null,'writings':1}");
	}

	@Test
	void jacksonWritesLoadedRelationsOfModelsOnly() {
		int id = this.blog.bob().id();
		JsonNode alone = tree(this.prisma.user().findUniqueOrThrow(USER.id.eq(id)));
		assertThat(alone.propertyNames()).containsExactly("id", "email", "name", "role", "age", "createdAt",
				"updatedAt", "managerId");
		JsonNode loaded = tree(this.prisma.user()
			.include(USER.posts.include(POST.categories), USER.manager, USER.profile)
			.findUniqueOrThrow(USER.id.eq(id)));
		assertThat(loaded.propertyNames()).containsExactly("id", "email", "name", "role", "age", "createdAt",
				"updatedAt", "managerId", "manager", "profile", "posts");
		assertThat(loaded.at("/manager/email").asString()).isEqualTo("ann@acme.io");
		assertThat(loaded.at("/manager/posts").isMissingNode()).isTrue();
		assertThat(loaded.get("profile").isNull()).isTrue();
		assertThat(loaded.at("/posts/0/categories/0/name").asString()).isEqualTo("java");
		assertThat(loaded.at("/posts/0/author").isMissingNode()).isTrue();
		assertThat(loaded.get("role").asString()).isEqualTo("USER");
		assertThat(Instant.parse(loaded.get("createdAt").asString())).isEqualTo(this.blog.bob().createdAt());
	}

	private static String json(Object value) {
		return JsonMapper.shared().writeValueAsString(value).replace('"', '\'');
	}

	private static JsonNode tree(Object value) {
		return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(value));
	}

	@PrismaView(User.class)
	record UserCard(int id, String email, @Nullable String name, Role role, List<PostCard> posts,
			@Nullable ProfileCard profile, @Nullable Mail manager, int postsCount, long reportsCount) {

	}

	record PostCard(String title, List<Tag> categories) {

	}

	record ProfileCard(String bio, Mail user) {

	}

	@PrismaView(Category.class)
	record Tag(String name) {

	}

	@PrismaView(User.class)
	record Mail(String email) {

	}

	@PrismaView(User.class)
	record Account(String email, @Nullable String name, @PrismaField("postsCount") int writings) {

	}

	@PrismaView(User.class)
	record Profiled(String email, @Nullable ProfileCard profile, @PrismaField("postsCount") int writings) {

	}

	@PrismaView(Post.class)
	record Authored(String title, @Nullable User author) {

	}

	@PrismaView(User.class)
	record Writer(List<Post> posts) {

	}

	@PrismaView(Scalar.class)
	record Scalars(String text, boolean flag, long whole, long big, double real, BigDecimal amount, Instant at,
			byte[] binary, JsonNode document, Role role) {

	}

	@PrismaView(OptionalScalar.class)
	record OptionalScalars(@Nullable String text, @Nullable Boolean flag, @Nullable Long whole, @Nullable Long big,
			@Nullable Double real, @Nullable BigDecimal amount, @Nullable Instant at, byte @Nullable [] binary,
			@Nullable JsonNode document, @Nullable Role role) {

	}

}
