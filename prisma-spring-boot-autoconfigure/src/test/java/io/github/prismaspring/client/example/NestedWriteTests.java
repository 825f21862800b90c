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

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.write.Assign;
import io.github.prismaspring.client.write.CreateMany;
import org.junit.jupiter.api.Test;

import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.client.example.Models.BOOKING;
import static io.github.prismaspring.client.example.Models.CATEGORY;
import static io.github.prismaspring.client.example.Models.PAYMENT;
import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.PROFILE;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for writing related rows together with a row.
 */
class NestedWriteTests {

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	@Test
	void createConnectsOrCreatesRelatedRows() {
		assertThat(
				created((c) -> c.email("a")
					.posts((p) -> p.connectOrCreate(POST.id.eq(7L), (n) -> n.title("Hi")
						.categories((k) -> k.connectOrCreate(CATEGORY.name.eq("java"), (d) -> d.name("java")))))))
			.isEqualTo("{'email':'a','posts':{'connectOrCreate':[{'where':{'id':{'$type':'BigInt','value':'7'}},"
					+ "'create':{'title':'Hi','categories':{'connectOrCreate':[{'where':{'name':'java'},"
					+ "'create':{'name':'java'}}]}}}]}}");
		assertThat(created((c) -> c.email("a").manager(USER.email.eq("b"), (m) -> m.email("b"))))
			.isEqualTo("{'email':'a','manager':{'connectOrCreate':{'where':{'email':'b'},'create':{'email':'b'}}}}");
	}

	@Test
	void requiredStepTakesARowThatMayExist() {
		this.engine.answer(Rows.POST);
		this.prisma.post().create((c) -> c.title("t").author(USER.email.eq("a"), (a) -> a.email("a")));
		assertThat(this.engine.arguments()).isEqualTo(
				"{'data':{'title':'t','author':{'connectOrCreate':{'where':{'email':'a'},'create':{'email':'a'}}}}}");
	}

	@Test
	void createManyWritesRelatedRowsAtOnce() {
		assertThat(created((c) -> c.email("a")
			.posts((p) -> p.createMany(List.of("x", "y"), (n, title) -> n.title(title).views(1))))).isEqualTo(
					"{'email':'a','posts':{'createMany':{'data':[{'title':'x','views':1},{'title':'y','views':1}]}}}");
		assertThat(updated(USER.reports.createMany(List.of("b"), (n, email) -> n.email(email))))
			.isEqualTo("{'reports':{'createMany':{'data':[{'email':'b'}]}}}");
		assertThat(updated(
				USER.reports.createMany(List.of("b"), (n, email) -> n.email(email), CreateMany.skipDuplicates())))
			.isEqualTo("{'reports':{'createMany':{'data':[{'email':'b'}],'skipDuplicates':true}}}");
		assertThat(created((c) -> c.email("a")
			.posts((p) -> p.createMany(List.of("x"), (n, title) -> n.title(title), CreateMany.skipDuplicates()))))
			.isEqualTo("{'email':'a','posts':{'createMany':{'data':[{'title':'x'}],'skipDuplicates':true}}}");
	}

	@Test
	void createManyTakesColumnsOnceOnly() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> created((c) -> c.email("a")
				.posts((p) -> p.createMany(List.of("x"), (n, title) -> n.title(title))
					.createMany(List.of("y"), (n, title) -> n.title(title)))))
			.withMessage("'posts' is written twice by 'createMany': Prisma takes it once, with all rows");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> updated(USER.reports.set(), USER.reports.set(USER.id.eq(1))))
			.withMessageContaining("'set'");
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> created((c) -> c.email("a")
				.posts((p) -> p.createMany(List.of("x"),
						(n, title) -> n.title(title).categories((k) -> k.connect(CATEGORY.name.eq("a")))))))
			.withMessageContaining("'categories' cannot be written by createMany");
		assertThat(this.engine.requests()).isEmpty();
	}

	@Test
	void updateWritesToManyRelatedRows() {
		assertThat(updated(USER.posts.update(POST.id.eq(1L), POST.title.set("x"), POST.views.increment(1)),
				USER.posts.updateMany(POST.views.gt(9), POST.published.set(true)),
				USER.posts.upsert(POST.id.eq(2L), (p) -> p.title("n"), POST.title.set("o")),
				USER.posts.delete(POST.id.eq(3L), POST.id.eq(4L)), USER.posts.deleteMany(POST.views.lt(1)),
				USER.posts.connectOrCreate(POST.id.eq(5L), (p) -> p.title("m"))))
			.isEqualTo(
					"{'posts':{'update':[{'where':{'id':" + id(1) + "},'data':{'title':'x','views':{'increment':1}}}],"
							+ "'updateMany':[{'where':{'views':{'gt':9}},'data':{'published':true}}],"
							+ "'upsert':[{'where':{'id':" + id(2) + "},'create':{'title':'n'},'update':{'title':'o'}}],"
							+ "'delete':[{'id':" + id(3) + "},{'id':" + id(4) + "}],'deleteMany':[{'views':{'lt':1}}],"
							+ "'connectOrCreate':[{'where':{'id':" + id(5) + "},'create':{'title':'m'}}]}}");
	}

	@Test
	void rowsThatCanBeWithoutAreSetAndDisconnected() {
		assertThat(updated(USER.reports.set(USER.id.eq(1), USER.email.eq("b"))))
			.isEqualTo("{'reports':{'set':[{'id':1},{'email':'b'}]}}");
		assertThat(updated(USER.reports.set())).isEqualTo("{'reports':{'set':[]}}");
		assertThat(updated(USER.reports.disconnect(USER.id.eq(1), USER.id.eq(2))))
			.isEqualTo("{'reports':{'disconnect':[{'id':1},{'id':2}]}}");
		this.engine.answer(Rows.POST);
		this.prisma.post().update(POST.id.eq(7L), POST.categories.set(CATEGORY.name.eq("a")));
		assertThat(this.engine.arguments()).endsWith("'data':{'categories':{'set':[{'name':'a'}]}}}");
	}

	@Test
	void updateWritesToTheOneRelatedRow() {
		assertThat(updated(USER.profile.update(PROFILE.bio.set("x"))))
			.isEqualTo("{'profile':{'update':{'data':{'bio':'x'}}}}");
		assertThat(updated(USER.profile.update(PROFILE.bio.isNull(), PROFILE.bio.set("x"))))
			.isEqualTo("{'profile':{'update':{'data':{'bio':'x'},'where':{'bio':{'equals':null}}}}}");
		assertThat(updated(USER.profile.upsert((p) -> p.bio("n"), PROFILE.bio.set("o"))))
			.isEqualTo("{'profile':{'upsert':{'create':{'bio':'n'},'update':{'bio':'o'}}}}");
		assertThat(updated(USER.manager.upsert(USER.id.gt(1), (p) -> p.email("n"), USER.name.set("o"))))
			.isEqualTo("{'manager':{'upsert':{'create':{'email':'n'},'update':{'name':'o'},'where':{'id':{'gt':1}}}}}");
		assertThat(updated(USER.profile.delete())).isEqualTo("{'profile':{'delete':true}}");
		assertThat(updated(USER.profile.delete(PROFILE.bio.isNull())))
			.isEqualTo("{'profile':{'delete':{'bio':{'equals':null}}}}");
		assertThat(updated(USER.manager.disconnect())).isEqualTo("{'manager':{'disconnect':true}}");
		assertThat(updated(USER.manager.connectOrCreate(USER.id.eq(1), (m) -> m.email("m"))))
			.isEqualTo("{'manager':{'connectOrCreate':{'where':{'id':1},'create':{'email':'m'}}}}");
	}

	@Test
	void nestedWritesGoAsDeepAsNeeded() {
		assertThat(updated(USER.reports.update(USER.id.eq(2),
				USER.posts.update(POST.id.eq(1L),
						POST.categories.upsert(CATEGORY.name.eq("a"), (k) -> k.name("a"), CATEGORY.name.set("b"))),
				USER.profile.update(PROFILE.bio.setNull()))))
			.isEqualTo("{'reports':{'update':[{'where':{'id':2},'data':{'posts':{'update':[{'where':{'id':" + id(1)
					+ "},'data':{'categories':{'upsert':[{'where':{'name':'a'},'create':{'name':'a'},"
					+ "'update':{'name':'b'}}]}}}]},'profile':{'update':{'data':{'bio':null}}}}}]}}");
	}

	@Test
	void upsertTakesNestedWritesOnBothSides() {
		this.engine.answer(Rows.ANN);
		this.prisma.user()
			.upsert(USER.email.eq("a"), (c) -> c.email("a").posts((p) -> p.create((n) -> n.title("x"))),
					USER.posts.updateAll(POST.published.set(true)));
		assertThat(this.engine.arguments())
			.isEqualTo("{'where':{'email':'a'},'create':{'email':'a','posts':{'create':[{'title':'x'}]}},"
					+ "'update':{'posts':{'updateMany':[{'where':{},'data':{'published':true}}]}}}");
	}

	@Test
	void manyRelatedRowsAreWrittenOnPurposeOnly() {
		String none = null;
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> USER.reports.deleteMany(USER.name.eqIfPresent(none)))
			.withMessage(
					"reports.deleteMany: the filter restricts nothing; use deleteAll to write to all related rows");
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> USER.reports.updateMany(USER.name.eqIfPresent(none), USER.name.setNull()))
			.withMessageContaining("use updateAll");
	}

	@Test
	void rowWithACompoundKeyIsNamedByIt() {
		assertThat(BOOKING.payments.delete()).isEqualTo(BOOKING.payments.delete());
		this.engine.answer("{'id':1,'amount':{'$type':'Decimal','value':'1'},'tenantId':'t','number':2}");
		this.prisma.payment()
			.update(PAYMENT.id.eq(1), PAYMENT.booking.connectOrCreate(BOOKING.tenantIdNumber("t", 2),
					(b) -> b.tenantId("t").number(2).class_("c").day(LocalDate.EPOCH)));
		assertThat(this.engine.arguments()).contains(
				"'booking':{'connectOrCreate':{'where':{'tenantId_number':{'tenantId':'t','number':2}},'create':");
	}

	@Test
	void nestedWritesAreValues() {
		assertThat(USER.posts.update(POST.id.eq(1L), POST.title.set("x")))
			.isEqualTo(USER.posts.update(POST.id.eq(1L), POST.title.set("x")))
			.hasSameHashCodeAs(USER.posts.update(POST.id.eq(1L), POST.title.set("x")))
			.isNotEqualTo(USER.posts.update(POST.id.eq(1L), POST.title.set("y")));
	}

	private String created(Function<UserCreate.NeedsEmail<UserCreate.Ready>, UserCreate.Ready> create) {
		this.engine.answer(Rows.ANN);
		this.prisma.user().create(create);
		return data();
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	private String updated(Assign<User>... assigns) {
		this.engine.answer(Rows.ANN);
		this.prisma.user().update(USER.id.eq(1), assigns);
		return data();
	}

	private String data() {
		String arguments = this.engine.arguments();
		return arguments.substring(arguments.indexOf("'data':") + "'data':".length(), arguments.length() - 1);
	}

	private static String id(int id) {
		return "{'$type':'BigInt','value':'" + id + "'}";
	}

}
