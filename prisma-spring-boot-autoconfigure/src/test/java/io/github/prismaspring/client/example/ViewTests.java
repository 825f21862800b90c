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

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.ReturningDelegate;
import io.github.prismaspring.client.batch.Tuple2;
import io.github.prismaspring.client.view.PrismaField;
import io.github.prismaspring.client.view.PrismaView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataRetrievalFailureException;

import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for rows of the shape that a view declares.
 */
class ViewTests {

	private static final String ID_MAIL = "'selection':{'id':true,'email':true}}}";

	private static final IdMail ANN = new IdMail(1, "ann@x.io");

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	private final ReactivePrisma reactive = new ReactivePrisma(this.engine);

	@Test
	void onlyWhatTheViewDeclaresTravels() {
		this.engine.answer("[{'id':1,'email':'ann@x.io','name':null,'role':'ADMIN','posts':[{'title':'Hi','author':"
				+ "{'email':'ann@x.io'}}],'profile':{'bio':null},'manager':null,'_count':{'posts':4,'reports':2}}]");
		List<UserCard> cards = this.prisma.user().as(UserCard.class).findMany((query) -> query.take(1));
		assertThat(cards).containsExactly(new UserCard(1, "ann@x.io", null, Role.ADMIN,
				List.of(new PostTitle("Hi", new Writer("ann@x.io"))), new Bio(null), null, 4, 2L));
		assertThat(this.engine.requests()).containsExactly("{'modelName':'User','action':'findMany','query':"
				+ "{'arguments':{'take':1},'selection':{'id':true,'email':true,'name':true,'role':true,"
				+ "'posts':{'arguments':{},'selection':{'title':true,'author':{'arguments':{},"
				+ "'selection':{'email':true}}}},'profile':{'arguments':{},'selection':{'bio':true}},"
				+ "'manager':{'arguments':{},'selection':{'email':true}},"
				+ "'_count':{'arguments':{},'selection':{'posts':true,'reports':true}}}}}");
	}

	@Test
	void wholeRelatedRowsCanBeComponents() {
		this.engine.answer("{'posts':[" + Rows.POST + "],'manager':" + Rows.ANN + ",'profile':null}");
		Family family = this.prisma.user().as(Family.class).findFirstOrThrow(UnaryOperator.identity());
		assertThat(family.posts()).extracting(Post::title).containsExactly("Hi");
		assertThat(family.manager()).extracting(User::email).isEqualTo("ann@x.io");
		assertThat(family.profile()).isNull();
		this.engine.answer("{'author':" + Rows.ANN + "}");
		assertThat(this.prisma.post().as(Authored.class).findUnique(POST.id.eq(7L)))
			.hasValueSatisfying((post) -> assertThat(post.author().name()).isEqualTo("Ann"));
	}

	@Test
	void everyScalarTypeCanBeAComponent() {
		this.engine.answer("{'text':'t','int':-5,'big':{'$type':'BigInt','value':'9223372036854775807'},'float':1e-7,"
				+ "'decimal':{'$type':'Decimal','value':'0.10'},'bool':true,"
				+ "'at':{'$type':'DateTime','value':'1969-12-31T23:59:59.123Z'},"
				+ "'day':{'$type':'DateTime','value':'1960-02-29T00:00:00.000Z'},"
				+ "'time':{'$type':'DateTime','value':'1970-01-01T01:02:03.004Z'},"
				+ "'uuid':'3fd8a7b5-4117-4c98-a5bb-cf5899859e84','json':{'$type':'Json','value':'[1.10,null]'},"
				+ "'bytes':{'$type':'Bytes','value':'AQI='},'role':'default','intOpt':7,'bytesOpt':null,'roleOpt':'GUEST',"
				+ "'ints':[1,2],'decimals':[{'$type':'Decimal','value':'1.0'}],'roles':['ADMIN']}");
		AllTypes row = this.prisma.sample().as(AllTypes.class).findFirstOrThrow(UnaryOperator.identity());
		assertThat(row).usingRecursiveComparison()
			.isEqualTo(new AllTypes("t", -5, Long.MAX_VALUE, 1e-7, new BigDecimal("0.10"), true,
					Instant.parse("1969-12-31T23:59:59.123Z"), LocalDate.of(1960, 2, 29),
					LocalTime.of(1, 2, 3, 4_000_000), UUID.fromString("3fd8a7b5-4117-4c98-a5bb-cf5899859e84"),
					JsonMapper.shared().readTree("[1.10,null]".getBytes(StandardCharsets.UTF_8)), new byte[] { 1, 2 },
					Role.default_, 7L, null, null, Role.GUEST, List.of(1, 2), List.of(new BigDecimal("1.0")),
					List.of(Role.ADMIN)));
	}

	@Test
	void componentsAreNamedAsAccessorsOrByTheirAnnotation() {
		this.engine.answer("{'class':'c','hashCode':null,'number':2,'_count':{'payments':3}}");
		assertThat(this.prisma.booking().as(Slot.class).findFirst(UnaryOperator.identity()))
			.contains(new Slot("c", "c", null, 2, 3));
		assertThat(this.engine.requests().get(0)).endsWith("'selection':{'class':true,'hashCode':true,'number':true,"
				+ "'_count':{'arguments':{},'selection':{'payments':true}}}}}");
	}

	@Test
	void everyVerbGivesTheView() {
		ReturningDelegate<User, IdMail, UserCreate.NeedsEmail<UserCreate.Ready>> users = this.prisma.user()
			.as(IdMail.class);
		this.engine.answer("{'id':1,'email':'ann@x.io'}");
		assertThat(users.findUnique(USER.id.eq(1))).contains(ANN);
		assertThat(users.findUniqueOrThrow(USER.id.eq(1))).isEqualTo(ANN);
		assertThat(users.findFirst(UnaryOperator.identity())).contains(ANN);
		assertThat(users.findFirstOrThrow(UnaryOperator.identity())).isEqualTo(ANN);
		assertThat(users.create((user) -> user.email("ann@x.io"))).isEqualTo(ANN);
		assertThat(users.update(USER.id.eq(1), USER.name.set("Ann"))).isEqualTo(ANN);
		assertThat(users.upsert(USER.id.eq(1), (user) -> user.email("ann@x.io"), USER.name.setNull())).isEqualTo(ANN);
		assertThat(users.delete(USER.id.eq(1))).isEqualTo(ANN);
		assertThat(users.deleteIfExists(USER.id.eq(1))).contains(ANN);
		this.engine.answer("[{'id':1,'email':'ann@x.io'}]");
		assertThat(users.findMany()).containsExactly(ANN);
		assertThat(users.createManyAndReturn(List.of(UserCreate.of((user) -> user.email("ann@x.io")))))
			.containsExactly(ANN);
		assertThat(users.updateManyAndReturn(USER.id.gt(0), USER.name.set("Ann"))).containsExactly(ANN);
		assertThat(users.updateAllAndReturn(USER.name.set("Ann"))).containsExactly(ANN);
		assertThat(this.engine.requests()).hasSize(13).allMatch((request) -> request.endsWith(ID_MAIL));
	}

	@Test
	void queriesAsValuesGiveTheView() {
		this.engine.answer("[{'data':{'id':1,'email':'ann@x.io'}},{'data':[{'id':1,'email':'ann@x.io'}]}]");
		Tuple2<Optional<IdMail>, List<IdMail>> results = this.prisma.batch(
				this.prisma.user().as(IdMail.class).ops().findUnique(USER.id.eq(1)),
				this.prisma.user().as(IdMail.class).ops().findMany());
		assertThat(results.value1()).contains(ANN);
		assertThat(results.value2()).containsExactly(ANN);
	}

	@Test
	void reactiveCallersGetTheSame() {
		this.engine.answer("[{'id':1,'email':'ann@x.io'}]");
		StepVerifier.create(this.reactive.user().as(IdMail.class).findMany()).expectNext(ANN).verifyComplete();
		StepVerifier.create(this.reactive.user().as(IdMail.class).updateAllAndReturn(USER.name.set("Ann")))
			.expectNext(ANN)
			.verifyComplete();
		this.engine.answer("{'id':1,'email':'ann@x.io'}");
		StepVerifier.create(this.reactive.user().as(IdMail.class).create((user) -> user.email("ann@x.io")))
			.expectNext(ANN)
			.verifyComplete();
	}

	@Test
	void constructorThatFailsIsNamed() {
		this.engine.answer("{'email':'ann@x.io'}");
		assertThatExceptionOfType(DataRetrievalFailureException.class)
			.isThrownBy(() -> this.prisma.user().as(Refusing.class).findFirst(UnaryOperator.identity()))
			.withMessage("User.findFirst: The query has run, but the constructor of ViewTests.Refusing failed: "
					+ "no ann@x.io");
	}

	@Test
	void viewOfAnotherModelIsRefusedBeforeAnythingRuns() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.prisma.post().as(IdMail.class))
			.withMessage("as(ViewTests.IdMail): the record is a view of User, not of Post");
		assertThatIllegalArgumentException().isThrownBy(() -> this.reactive.post().as(IdMail.class))
			.withMessage("as(ViewTests.IdMail): the record is a view of User, not of Post");
		assertThatIllegalArgumentException().isThrownBy(() -> this.prisma.user().as(Bio.class))
			.withMessage("as(ViewTests.Bio): the record is no view, add @PrismaView(User.class) to it");
	}

	@Test
	void inclusionsAreNeverDropped() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.prisma.user().include(USER.posts).as(IdMail.class))
			.withMessage("as(ViewTests.IdMail): the view itself says which relations are read, "
					+ "leave out include(User.posts)");
	}

	@PrismaView(User.class)
	record IdMail(int id, String email) {

	}

	@PrismaView(User.class)
	record UserCard(int id, String email, @Nullable String name, Role role, List<PostTitle> posts,
			@Nullable Bio profile, @Nullable Writer manager, int postsCount, Long reportsCount) {

	}

	record PostTitle(String title, Writer author) {

	}

	record Writer(String email) {

	}

	record Bio(@Nullable String bio) {

	}

	@PrismaView(User.class)
	record Family(List<Post> posts, @Nullable User manager, @Nullable Profile profile) {

	}

	@PrismaView(Post.class)
	record Authored(User author) {

	}

	@PrismaView(Booking.class)
	record Slot(String class_, @PrismaField("class") String name, @Nullable String hashCode_, long number,
			@PrismaField("paymentsCount") int parts) {

	}

	@PrismaView(User.class)
	record Refusing(String email) {

		Refusing {
			throw new IllegalStateException("no " + email);
		}

	}

	@PrismaView(Sample.class)
	record AllTypes(String text, Integer int_, long big, double float_, BigDecimal decimal, boolean bool, Instant at,
			LocalDate day, LocalTime time, UUID uuid, JsonNode json, byte[] bytes, Role role,
			@PrismaField("intOpt") @Nullable Long wide, @Nullable Boolean boolOpt, byte @Nullable [] bytesOpt,
			@Nullable Role roleOpt, List<Integer> ints, List<BigDecimal> decimals, List<Role> roles) {

	}

}
