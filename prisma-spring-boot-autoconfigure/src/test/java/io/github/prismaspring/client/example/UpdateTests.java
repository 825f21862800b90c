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

import io.github.prismaspring.PrismaError;
import io.github.prismaspring.PrismaErrorKind;
import io.github.prismaspring.PrismaException;
import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.write.Assign;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.client.example.Models.CATEGORY;
import static io.github.prismaspring.client.example.Models.PAYMENT;
import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.PROFILE;
import static io.github.prismaspring.client.example.Models.SAMPLE;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for updating and deleting rows with a generated client.
 */
class UpdateTests {

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	@Test
	void updateWritesAssignments() {
		this.engine.answer(Rows.POST);
		Post post = this.prisma.post()
			.update(POST.id.eq(7L), POST.title.set("New"), POST.views.increment(1), POST.likes.multiply(2));
		assertThat(post.id()).isEqualTo(7);
		assertThat(this.engine.requests().get(0))
			.startsWith("{'modelName':'Post','action':'updateOne','query':{'arguments':"
					+ "{'where':{'id':{'$type':'BigInt','value':'7'}},'data':{'title':'New','views':{'increment':1},"
					+ "'likes':{'multiply':2}}},'selection':{'id':true,");
	}

	@Test
	void numbersAreComputedByTheDatabase() {
		assertThat(post(POST.views.decrement(1), POST.likes.divide(2)))
			.isEqualTo("{'views':{'decrement':1},'likes':{'divide':2}}");
	}

	@Test
	void nullIsSetExplicitly() {
		assertThat(user(USER.name.setNull())).isEqualTo("{'name':null}");
		String none = null;
		assertThat(USER.name.set(none)).isEqualTo(USER.name.setNull());
		assertThatIllegalArgumentException().isThrownBy(() -> USER.email.set(none))
			.withMessageStartingWith("User.email:");
		this.engine.answer("{'count':1}");
		this.prisma.sample().updateAll(SAMPLE.jsonOpt.setNull(), SAMPLE.json.set(JsonNodeFactory.instance.nullNode()));
		assertThat(this.engine.arguments()).isEqualTo(
				"{'data':{'jsonOpt':{'$type':'Enum','value':'DbNull'},'json':{'$type':'Enum','value':'JsonNull'}}}");
	}

	@Test
	void listsAreSetOrAddedTo() {
		assertThat(post(POST.tags.set(List.of("a")))).isEqualTo("{'tags':['a']}");
		assertThat(post(POST.tags.push("a"))).isEqualTo("{'tags':{'push':['a']}}");
	}

	@Test
	void relationsAreConnectedDisconnectedAndCreated() {
		assertThat(
				post(POST.categories.connect(CATEGORY.name.eq("a")), POST.categories.disconnect(CATEGORY.name.eq("b")),
						POST.categories.create((k) -> k.name("c")), POST.categories.connect(CATEGORY.name.eq("d"))))
			.isEqualTo("{'categories':{'connect':[{'name':'a'},{'name':'d'}],'disconnect':[{'name':'b'}],"
					+ "'create':[{'name':'c'}]}}");
		assertThat(user(USER.manager.disconnect())).isEqualTo("{'manager':{'disconnect':true}}");
		assertThat(user(USER.profile.create((p) -> p.bio("b")))).isEqualTo("{'profile':{'create':{'bio':'b'}}}");
	}

	@Test
	void foreignKeyBesideANestedWriteBecomesAConnection() {
		assertThat(post(POST.authorId.set(2))).isEqualTo("{'authorId':2}");
		assertThat(user(USER.managerId.setNull())).isEqualTo("{'managerId':null}");
		this.engine.answer("{'id':'3fd8a7b5-4117-4c98-a5bb-cf5899859e84','bio':null,'userId':1}");
		this.prisma.profile()
			.update(PROFILE.userId.eq(1), PROFILE.user.connect(USER.email.eq("a")), PROFILE.bio.set("b"));
		assertThat(this.engine.arguments())
			.isEqualTo("{'where':{'userId':1},'data':{'user':{'connect':{'email':'a'}},'bio':'b'}}");
	}

	@Test
	void partsOfACompoundForeignKeyAreColumns() {
		this.engine.answer("{'count':1}");
		this.prisma.payment().updateMany(PAYMENT.id.gt(1), PAYMENT.tenantId.set("t"), PAYMENT.number.set(2));
		assertThat(this.engine.arguments()).isEqualTo("{'where':{'id':{'gt':1}},'data':{'tenantId':'t','number':2}}");
	}

	@Test
	void columnAssignedTwiceIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> post(POST.views.set(1), POST.views.increment(1)))
			.withMessage("'views' is assigned twice");
	}

	@Test
	void relationToOneRowTakesOneNestedWrite() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> user(USER.manager.connect(USER.id.eq(1)), USER.manager.disconnect()))
			.withMessage("'manager' is written twice: a relation to one row takes one nested write");
	}

	@Test
	void updateManyAndDeleteManyNeedAFilter() {
		this.engine.answer("{'count':3}");
		String none = null;
		assertThat(this.prisma.post().updateMany(POST.published.isFalse(), POST.likes.increment(1))).isEqualTo(3);
		assertThat(this.prisma.user().deleteMany(USER.id.gt(1))).isEqualTo(3);
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.user().deleteMany(USER.name.eqIfPresent(none)))
			.withMessage("User.deleteMany: the filter restricts nothing; use deleteAll to write to all rows");
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.user().updateMany(USER.name.eqIfPresent(none), USER.name.set("x")))
			.withMessage("User.updateMany: the filter restricts nothing; use updateAll to write to all rows");
		assertThat(this.engine.requests()).containsExactly(
				"{'modelName':'Post','action':'updateMany','query':{'arguments':{'where':{'published':{'equals':false}},"
						+ "'data':{'likes':{'increment':1}}},'selection':{'count':true}}}",
				"{'modelName':'User','action':'deleteMany','query':{'arguments':{'where':{'id':{'gt':1}}},"
						+ "'selection':{'count':true}}}");
	}

	@Test
	void allRowsAreWrittenOnPurposeOnly() {
		this.engine.answer("{'count':3}");
		assertThat(this.prisma.user().updateAll(USER.name.set("x"))).isEqualTo(3);
		assertThat(this.engine.arguments()).isEqualTo("{'data':{'name':'x'}}");
		assertThat(this.prisma.user().deleteAll()).isEqualTo(3);
		assertThat(this.engine.arguments()).isEqualTo("{}");
	}

	@Test
	void upsertWritesBothForms() {
		this.engine.answer(Rows.ANN);
		this.prisma.user().upsert(USER.email.eq("a"), (c) -> c.email("a"), USER.name.set("A"));
		assertThat(this.engine.requests().get(0))
			.startsWith("{'modelName':'User','action':'upsertOne','query':{'arguments':"
					+ "{'where':{'email':'a'},'create':{'email':'a'},'update':{'name':'A'}},");
	}

	@Test
	void deleteGivesTheRowAsItWas() {
		this.engine.answer(Rows.ANN);
		assertThat(this.prisma.user().delete(USER.id.eq(1)).name()).isEqualTo("Ann");
		assertThat(this.engine.requests().get(0))
			.startsWith("{'modelName':'User','action':'deleteOne','query':{'arguments':{'where':{'id':1}},");
	}

	@Test
	void deleteIfExistsTakesAMissingRowForNothing() {
		this.engine.answer(Rows.ANN).fail(missing());
		assertThat(this.prisma.user().deleteIfExists(USER.id.eq(1))).map(User::name).contains("Ann");
		assertThat(this.prisma.user().deleteIfExists(USER.id.eq(1))).isEmpty();
		assertThatExceptionOfType(EmptyResultDataAccessException.class)
			.isThrownBy(() -> this.prisma.user().delete(USER.id.eq(1)));
	}

	@Test
	void assignmentsAreValues() {
		assertThat(POST.views.increment(1)).isEqualTo(POST.views.increment(1)).isNotEqualTo(POST.views.decrement(1));
		assertThat(POST.author.connect(USER.id.eq(1))).isEqualTo(POST.author.connect(USER.id.eq(1)));
		assertThat(USER.posts.create((p) -> p.title("a"))).isEqualTo(USER.posts.create((p) -> p.title("a")));
	}

	static PrismaException missing() {
		return new PrismaException(new PrismaError(PrismaErrorKind.KNOWN, "P2025", "No record was found",
				JsonNodeFactory.instance.objectNode(), "User", "delete"));
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	private String post(Assign<Post>... assigns) {
		this.engine.answer(Rows.POST);
		this.prisma.post().update(POST.id.eq(7L), assigns);
		return data();
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	private String user(Assign<User>... assigns) {
		this.engine.answer(Rows.ANN);
		this.prisma.user().update(USER.id.eq(1), assigns);
		return data();
	}

	private String data() {
		String arguments = this.engine.arguments();
		return arguments.substring(arguments.indexOf("'data':") + "'data':".length(), arguments.length() - 1);
	}

}
