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
import java.time.LocalDate;
import java.util.List;

import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.write.CreateMany;
import org.junit.jupiter.api.Test;

import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.client.example.Models.BOOKING;
import static io.github.prismaspring.client.example.Models.CATEGORY;
import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for creating rows with a generated client.
 */
class CreateTests {

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	@Test
	void writesWhatWasGivenAndReadsTheRow() {
		this.engine.answer(Rows.ANN);
		User ann = this.prisma.user().create((c) -> c.email("ann@x.io").name("Ann").role(Role.ADMIN));
		assertThat(ann.role()).isEqualTo(Role.ADMIN);
		assertThat(this.engine.requests().get(0))
			.startsWith("{'modelName':'User','action':'createOne','query':{'arguments':"
					+ "{'data':{'email':'ann@x.io','name':'Ann','role':'ADMIN'}},'selection':{'id':true,");
	}

	@Test
	void relationIsIncludedInTheAnswer() {
		this.engine.answer(Rows.with(Rows.POST, "'author':" + Rows.ANN));
		Post post = this.prisma.post().include(POST.author).create((c) -> c.title("Hi").authorId(1));
		assertThat(post.author().email()).isEqualTo("ann@x.io");
	}

	@Test
	void nullOfAnOptionalColumnIsWritten() {
		assertThat(user(UserCreate.of((c) -> c.email("a").name(null)))).isEqualTo("{'email':'a','name':null}");
	}

	@Test
	void laterValueOfAColumnWins() {
		assertThat(user(UserCreate.of((c) -> c.email("a").name("A").name("B")))).isEqualTo("{'email':'a','name':'B'}");
	}

	@Test
	void foreignKeyIsAColumn() {
		assertThat(post(PostCreate.of((c) -> c.title("Hi").authorId(1)))).isEqualTo("{'title':'Hi','authorId':1}");
	}

	@Test
	void relationConnectsToARowThatExists() {
		assertThat(post(PostCreate.of((c) -> c.title("Hi").author(USER.email.eq("a")))))
			.isEqualTo("{'title':'Hi','author':{'connect':{'email':'a'}}}");
	}

	@Test
	void relationCreatesItsRow() {
		assertThat(post(PostCreate.of((c) -> c.title("Hi").author((a) -> a.email("a").name("A")))))
			.isEqualTo("{'title':'Hi','author':{'create':{'email':'a','name':'A'}}}");
	}

	@Test
	void rowsAreCreatedAndConnectedAtAnyDepth() {
		assertThat(user(UserCreate.of((c) -> c.email("a")
			.posts((p) -> p.create((n) -> n.title("Hi").categories((k) -> k.create((x) -> x.name("java"))))
				.connect(POST.id.eq(7L))
				.create((n) -> n.title("Ho")))
			.profile((p) -> p.bio("b")))))
			.isEqualTo("{'email':'a','posts':{'create':[{'title':'Hi','categories':{'create':"
					+ "[{'name':'java'}]}},{'title':'Ho'}],'connect':[{'id':{'$type':'BigInt','value':'7'}}]},"
					+ "'profile':{'create':{'bio':'b'}}}");
	}

	@Test
	void nestedWritesOfSeveralCallsAreJoined() {
		assertThat(post(PostCreate.of((c) -> c.title("Hi")
			.authorId(1)
			.categories((k) -> k.connect(CATEGORY.name.eq("a")))
			.categories((k) -> k.connect(CATEGORY.name.eq("b"))))))
			.isEqualTo("{'title':'Hi','authorId':1,'categories':{'connect':[{'name':'a'},{'name':'b'}]}}");
	}

	@Test
	void rowsAreCreatedForEachItemOfACollection() {
		assertThat(user(UserCreate
			.of((c) -> c.email("a").posts((p) -> p.createEach(List.of("x", "y"), (post, title) -> post.title(title))))))
			.isEqualTo("{'email':'a','posts':{'create':[{'title':'x'},{'title':'y'}]}}");
	}

	@Test
	void foreignKeyBesideANestedWriteBecomesAConnection() {
		assertThat(user(UserCreate.of((c) -> c.email("a").managerId(1)))).isEqualTo("{'email':'a','managerId':1}");
		assertThat(post(PostCreate.of((c) -> c.title("Hi").author((a) -> a.email("a").managerId(1)))))
			.isEqualTo("{'title':'Hi','author':{'create':{'email':'a','managerId':1}}}");
	}

	@Test
	void connectionByKeyBesideAGeneratedKeyBecomesAForeignKey() {
		assertThat(post(PostCreate.of((c) -> c.title("Hi").author(USER.id.eq(1)).id(5))))
			.isEqualTo("{'title':'Hi','authorId':1,'id':{'$type':'BigInt','value':'5'}}");
	}

	@Test
	void generatedKeyBesideAnotherConnectionIsRefused() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> post(PostCreate.of((c) -> c.title("Hi").author(USER.email.eq("a")).id(5))))
			.withMessage(
					"Post.create: 'id' cannot be written together with a nested write to 'author': connect that one by "
							+ "its foreign key");
	}

	@Test
	void compoundForeignKeyIsOneStep() {
		this.engine.answer("{'id':2,'amount':{'$type':'Decimal','value':'1'},'tenantId':'t','number':1}");
		this.prisma.payment().create((c) -> c.id(2).amount(BigDecimal.ONE).tenantIdNumber("t", 1));
		assertThat(this.engine.arguments())
			.isEqualTo("{'data':{'id':2,'amount':{'$type':'Decimal','value':'1'},'tenantId':'t','number':1}}");
		this.prisma.payment().create((c) -> c.id(2).amount(BigDecimal.ONE).booking(BOOKING.slot("c", LocalDate.EPOCH)));
		assertThat(this.engine.arguments()).endsWith("'booking':{'connect':{'slot':{'class':'c','day':"
				+ "{'$type':'DateTime','value':'1970-01-01T00:00:00.000Z'}}}}}}");
	}

	@Test
	void relationToTheParentCannotBeGivenAgain() {
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> UserCreate.of((c) -> c.email("a").reports((r) -> r.create((x) -> x.email("b").managerId(1)))))
			.withMessage("'managerId' is given already: the row is created as part of writing that one");
	}

	@Test
	void stepsCanBeContinuedInSeveralWays() {
		UserCreate.Ready base = UserCreate.of((c) -> c.email("a"));
		assertThat(user(base.name("A"))).isEqualTo("{'email':'a','name':'A'}");
		assertThat(user(base)).isEqualTo("{'email':'a'}");
		assertThat(base).isEqualTo(UserCreate.of((c) -> c.email("a"))).isNotEqualTo(base.name("A"));
	}

	@Test
	void createManyWritesColumns() {
		this.engine.answer("{'count':2}");
		List<PostCreate.Ready> rows = List.of(PostCreate.of((c) -> c.title("a").authorId(1)),
				PostCreate.of((c) -> c.title("b").authorId(2).tags(List.of("t"))));
		assertThat(this.prisma.post().createMany(rows)).isEqualTo(2);
		assertThat(this.prisma.post().createMany(rows, CreateMany.skipDuplicates())).isEqualTo(2);
		String data = "{'data':[{'title':'a','authorId':1},{'title':'b','authorId':2,'tags':['t']}]";
		assertThat(this.engine.requests()).containsExactly(
				"{'modelName':'Post','action':'createMany','query':{'arguments':" + data
						+ "},'selection':{'count':true}}}",
				"{'modelName':'Post','action':'createMany','query':{'arguments':" + data
						+ ",'skipDuplicates':true},'selection':{'count':true}}}");
	}

	@Test
	void createManyRefusesNestedWrites() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class).isThrownBy(() -> {
			this.engine.answer("{'count':1}");
			this.prisma.post().createMany(List.of(PostCreate.of((c) -> c.title("a").author(USER.email.eq("a")))));
		})
			.withMessage(
					"Post.createMany: 'author' cannot be written by createMany, which takes columns only: give its foreign "
							+ "key, or use create");
	}

	@Test
	void nulCharacterIsRefusedBeforeAnythingIsSent() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class).isThrownBy(() -> {
			this.engine.answer(Rows.ANN);
			this.prisma.user().create((c) -> c.email("a").posts((p) -> p.create((n) -> n.title("x\0"))));
		})
			.withMessage(
					"User.create: Argument 'data.posts.create[0].title' has a NUL character (U+0000) at position 1, which "
							+ "databases cannot store in text: remove it, or use a Bytes column");
		assertThat(this.engine.requests()).isEmpty();
	}

	private String user(UserCreate.Ready row) {
		this.engine.answer(Rows.ANN);
		this.prisma.user().create((c) -> row);
		return data();
	}

	private String post(PostCreate.Ready row) {
		this.engine.answer(Rows.POST);
		this.prisma.post().create((c) -> row);
		return data();
	}

	private String data() {
		String arguments = this.engine.arguments();
		return arguments.substring("{'data':".length(), arguments.length() - 1);
	}

}
