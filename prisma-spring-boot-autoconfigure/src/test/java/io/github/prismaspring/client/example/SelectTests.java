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

package io.github.prismaspring.client.example;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.ModelDelegate;
import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.select.Row;
import io.github.prismaspring.client.select.Row16;
import io.github.prismaspring.client.select.Row2;
import io.github.prismaspring.client.select.Selectable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataRetrievalFailureException;

import static io.github.prismaspring.client.example.Models.CATEGORY;
import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.PROFILE;
import static io.github.prismaspring.client.example.Models.SAMPLE;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for rows of shapes that are selected.
 */
class SelectTests {

	private static final String ID_MAIL = "'selection':{'id':true,'email':true}}}";

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	@Test
	void onlyWhatIsSelectedTravels() {
		this.engine.answer("[{'id':1,'email':'ann@x.io'},{'email':'bob@x.io','id':2}]");
		List<IdMail> users = this.prisma.user()
			.select(USER.id, USER.email, IdMail::new)
			.findMany((q) -> q.where(USER.id.gt(0)).take(2));
		assertThat(users).containsExactly(new IdMail(1, "ann@x.io"), new IdMail(2, "bob@x.io"));
		assertThat(this.engine.requests()).containsExactly("{'modelName':'User','action':'findMany','query':"
				+ "{'arguments':{'where':{'id':{'gt':0}},'take':2}," + ID_MAIL);
	}

	@Test
	void everyVerbGivesTheShape() {
		ModelDelegate<User, IdMail, UserCreate.NeedsEmail<UserCreate.Ready>> users = this.prisma.user()
			.select(USER.id, USER.email, IdMail::new);
		this.engine.answer("{'id':1,'email':'ann@x.io'}");
		IdMail ann = new IdMail(1, "ann@x.io");
		assertThat(users.findUnique(USER.id.eq(1))).contains(ann);
		assertThat(users.findUniqueOrThrow(USER.id.eq(1))).isEqualTo(ann);
		assertThat(users.findFirst(UnaryOperator.identity())).contains(ann);
		assertThat(users.findFirstOrThrow(UnaryOperator.identity())).isEqualTo(ann);
		assertThat(users.create((user) -> user.email("ann@x.io"))).isEqualTo(ann);
		assertThat(users.update(USER.id.eq(1), USER.name.set("Ann"))).isEqualTo(ann);
		assertThat(users.upsert(USER.id.eq(1), (user) -> user.email("ann@x.io"), USER.name.setNull())).isEqualTo(ann);
		assertThat(users.delete(USER.id.eq(1))).isEqualTo(ann);
		assertThat(users.deleteIfExists(USER.id.eq(1))).contains(ann);
		assertThat(this.engine.requests()).hasSize(9).allMatch((request) -> request.endsWith(ID_MAIL));
	}

	@Test
	void missingRowHasNoShape() {
		this.engine.answer("null");
		Optional<IdMail> nobody = this.prisma.user().select(USER.id, USER.email, IdMail::new).findUnique(USER.id.eq(9));
		assertThat(nobody).isEmpty();
	}

	@Test
	void relationsAreSelectedAtAnyDepth() {
		this.engine.answer("[{'id':1,'posts':[{'title':'Hi','categories':[{'name':'java'}],'author':{'manager':null}}],"
				+ "'profile':{'bio':null},'_count':{'posts':4}}]");
		List<Card> cards = this.prisma.user()
			.select(USER.id, USER.posts.where(POST.published.isTrue())
				.orderBy(POST.views.desc())
				.take(3)
				.skip(1)
				.select(POST.title, POST.categories.select(CATEGORY.name, Tag::new),
						POST.author.select(USER.manager.select(USER.email, Mail::new), Boss::new), PostCard::new),
					USER.profile.select(PROFILE.bio, Bio::new), USER.posts.count(), Card::new)
			.findMany();
		assertThat(cards).containsExactly(
				new Card(1, List.of(new PostCard("Hi", List.of(new Tag("java")), new Boss(null))), new Bio(null), 4));
		assertThat(this.engine.requests().get(0)).endsWith("'selection':{'id':true,'posts':{'arguments':"
				+ "{'where':{'published':{'equals':true}},'orderBy':[{'views':'desc'}],'take':3,'skip':1},"
				+ "'selection':{'title':true,'categories':{'arguments':{},'selection':{'name':true}},"
				+ "'author':{'arguments':{},'selection':{'manager':{'arguments':{},'selection':{'email':true}}}}}},"
				+ "'profile':{'arguments':{},'selection':{'bio':true}},"
				+ "'_count':{'arguments':{},'selection':{'posts':true}}}}}");
	}

	@Test
	void relatedRowsAreCountedByFilter() {
		this.engine.answer("[{'_count':{'reports':0,'posts':2},'email':'a'}]");
		List<Row2<Integer, Integer>> counts = this.prisma.user()
			.select(USER.posts.count(POST.views.gt(9)), USER.reports.count())
			.findMany();
		assertThat(counts).containsExactly(new Row2<>(2, 0));
		assertThat(this.engine.requests().get(0)).endsWith("'selection':{'_count':{'arguments':{},'selection':{"
				+ "'posts':{'arguments':{'where':{'views':{'gt':9}}},'selection':{}},'reports':true}}}}}");
	}

	@Test
	void wholeRelatedRowsCanBeSelected() {
		this.engine.answer("{'posts':[" + Rows.POST + "],'manager':" + Rows.ANN + ",'profile':null}");
		Family family = this.prisma.user()
			.select(USER.posts, USER.manager.include(USER.posts), USER.profile, Family::new)
			.findFirstOrThrow(UnaryOperator.identity());
		assertThat(family.posts()).extracting(Post::title).containsExactly("Hi");
		assertThat(family.manager()).extracting(User::email).isEqualTo("ann@x.io");
		assertThat(family.profile()).isNull();
	}

	@Test
	void withoutConstructorRowsAreRecords() {
		this.engine.answer("[{'email':'ann@x.io','name':null}]");
		List<Row2<String, @Nullable String>> rows = this.prisma.user().select(USER.email, USER.name).findMany();
		assertThat(rows).containsExactly(new Row2<>("ann@x.io", null));
		assertThat(rows.get(0).value1()).isEqualTo("ann@x.io");
	}

	@Test
	void sixteenPartsCanBeSelected() {
		this.engine.answer("{'int':1,'intOpt':null,'float':1.5,'text':'a'}");
		Row16<Integer, Integer, Integer, Integer, Integer, Integer, Integer, Integer, Integer, Integer, Integer, Integer, Integer, Integer, Double, String> row = this.prisma
			.sample()
			.select(SAMPLE.int_, SAMPLE.int_, SAMPLE.int_, SAMPLE.int_, SAMPLE.int_, SAMPLE.int_, SAMPLE.int_,
					SAMPLE.int_, SAMPLE.int_, SAMPLE.int_, SAMPLE.int_, SAMPLE.int_, SAMPLE.int_, SAMPLE.int_,
					SAMPLE.float_, SAMPLE.text, Row16::new)
			.findFirstOrThrow(UnaryOperator.identity());
		assertThat(row.value1()).isEqualTo(row.value14()).isEqualTo(1);
		assertThat(row.value15()).isEqualTo(1.5);
		assertThat(row.value16()).isEqualTo("a");
		assertThat(this.engine.requests().get(0)).endsWith("'selection':{'int':true,'float':true,'text':true}}}");
	}

	@Test
	void partsCanBeChosenWhenTheProgramRuns() {
		this.engine.answer("{'email':'ann@x.io','name':null,'_count':{'posts':3}}");
		List<Selectable<User, ?>> parts = List.of(USER.email, USER.name, USER.posts.count());
		Row row = this.prisma.user().select(parts).findFirstOrThrow(UnaryOperator.identity());
		String email = row.get(USER.email);
		String name = row.get(USER.name);
		int posts = row.get(USER.posts.count());
		assertThat(email).isEqualTo("ann@x.io");
		assertThat(name).isNull();
		assertThat(posts).isEqualTo(3);
		assertThat(row).hasToString("Row[User.email=ann@x.io, User.name=null, User.posts.count()=3]");
		assertThatIllegalArgumentException().isThrownBy(() -> row.get(USER.id))
			.withMessage("User.id was not selected; the row has [User.email, User.name, User.posts.count()]");
		assertThatIllegalArgumentException().isThrownBy(() -> row.get(USER.posts.count(POST.views.gt(1))));
		assertThatIllegalArgumentException().isThrownBy(() -> row.get(CATEGORY.posts.count()));
	}

	@Test
	void rowsAreValues() {
		this.engine.answer("[{'email':'a'},{'email':'a'},{'email':'b'}]");
		List<Row> rows = this.prisma.user().select(List.of(USER.email)).findMany();
		assertThat(rows.get(0)).isEqualTo(rows.get(1)).hasSameHashCodeAs(rows.get(1)).isNotEqualTo(rows.get(2));
	}

	@Test
	void relationSelectedTwiceMustBeTheSame() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.user().select(USER.posts.take(1), USER.posts.take(2)))
			.withMessage("User.posts is selected twice with different arguments");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.user().select(USER.posts.count(), USER.posts.count(POST.views.gt(1))))
			.withMessage("User.posts.count() is selected twice with different arguments");
		assertThatIllegalArgumentException().isThrownBy(() -> this.prisma.user().select(List.of()))
			.withMessage("Nothing is selected: name at least one part of the row");
	}

	@Test
	void inclusionIsNotDropped() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.user().include(USER.posts).select(USER.id, USER.email))
			.withMessage(
					"include(User.posts) would have no effect on the rows of select(…): select the relation itself");
	}

	@Test
	void missingColumnIsNeverReplacedByADefault() {
		this.engine.answer("[{'id':1}]");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> this.prisma.user().select(USER.id, USER.email, IdMail::new).findMany())
			.withMessage("User.findMany: The answer has no value for the required column User.email");
		this.engine.answer("[{'email':null}]");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> this.prisma.user().select(USER.email, Mail::new).findMany())
			.withMessage("User.findMany: Expected a String at '[0].email' but found null");
	}

	@Test
	void constructorThatFailsIsNamedWithWhatItLacked() {
		this.engine.answer("{'managerId':null}");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(
					() -> this.prisma.user().select(USER.managerId, ManagerId::new).findFirst(UnaryOperator.identity()))
			.withMessageStartingWith(
					"User.findFirst: The query has run, but the constructor given to select(…) failed:")
			.withMessageEndingWith("It got null for User.managerId")
			.withRootCauseInstanceOf(NullPointerException.class);
		assertThatExceptionOfType(DataRetrievalFailureException.class).isThrownBy(
				() -> this.prisma.user().select(USER.managerId, (id) -> nothing()).findFirst(UnaryOperator.identity()))
			.withMessageContaining("select(…) gave null");
	}

	@Test
	void reactiveCallersGetTheSame() {
		ReactivePrisma reactive = new ReactivePrisma(this.engine.answer("[{'id':1,'email':'ann@x.io'}]"));
		assertThat(reactive.user().select(USER.id, USER.email, IdMail::new).findMany().collectList().block())
			.containsExactly(new IdMail(1, "ann@x.io"));
		assertThat(reactive.user().select(USER.id, USER.email).findMany().collectList().block())
			.containsExactly(new Row2<>(1, "ann@x.io"));
		this.engine.answer("{'id':1}");
		assertThat(reactive.user()
			.select(List.of(USER.id))
			.update(USER.id.eq(1), USER.name.set("Ann"))
			.map((row) -> row.get(USER.id))
			.block()).isEqualTo(1);
	}

	@SuppressWarnings("NullAway")
	private static IdMail nothing() {
		return null;
	}

	record IdMail(int id, String email) {

	}

	record Mail(String email) {

	}

	record ManagerId(int id) {

	}

	record Tag(String name) {

	}

	record Bio(@Nullable String bio) {

	}

	record Boss(@Nullable Mail manager) {

	}

	record PostCard(String title, List<Tag> categories, Boss author) {

	}

	record Card(int id, List<PostCard> posts, @Nullable Bio profile, int postCount) {

	}

	record Family(List<Post> posts, @Nullable User manager, @Nullable Profile profile) {

	}

}
