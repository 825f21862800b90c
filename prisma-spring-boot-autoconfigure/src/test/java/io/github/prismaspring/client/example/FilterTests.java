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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.where.UniqueWhere;
import io.github.prismaspring.client.where.Where;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

import static io.github.prismaspring.client.example.Models.BOOKING;
import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.SAMPLE;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for the filters that generated fields make.
 */
class FilterTests {

	private final RecordingEngine engine = new RecordingEngine().answer("[]");

	private final Prisma prisma = new Prisma(this.engine);

	@Test
	void comparesWithEveryScalarType() {
		UUID uuid = UUID.fromString("3fd8a7b5-4117-4c98-a5bb-cf5899859e84");
		assertThat(sample(SAMPLE.text.eq("it's"))).isEqualTo("{'text':{'equals':'it's'}}");
		assertThat(sample(SAMPLE.int_.eq(1))).isEqualTo("{'int':{'equals':1}}");
		assertThat(sample(SAMPLE.big.eq(1L))).isEqualTo("{'big':{'equals':{'$type':'BigInt','value':'1'}}}");
		assertThat(sample(SAMPLE.float_.eq(1.5))).isEqualTo("{'float':{'equals':1.5}}");
		assertThat(sample(SAMPLE.decimal.eq(new BigDecimal("1.50"))))
			.isEqualTo("{'decimal':{'equals':{'$type':'Decimal','value':'1.50'}}}");
		assertThat(sample(SAMPLE.bool.isTrue())).isEqualTo("{'bool':{'equals':true}}");
		assertThat(sample(SAMPLE.at.eq(Instant.EPOCH)))
			.isEqualTo("{'at':{'equals':{'$type':'DateTime','value':'1970-01-01T00:00:00.000Z'}}}");
		assertThat(sample(SAMPLE.day.eq(LocalDate.of(2026, 2, 3))))
			.isEqualTo("{'day':{'equals':{'$type':'DateTime','value':'2026-02-03T00:00:00.000Z'}}}");
		assertThat(sample(SAMPLE.time.eq(LocalTime.of(1, 2))))
			.isEqualTo("{'time':{'equals':{'$type':'DateTime','value':'1970-01-01T01:02:00.000Z'}}}");
		assertThat(sample(SAMPLE.uuid.eq(uuid))).isEqualTo("{'uuid':{'equals':'" + uuid + "'}}");
		assertThat(sample(SAMPLE.bytes.eq(new byte[] { 1 })))
			.isEqualTo("{'bytes':{'equals':{'$type':'Bytes','value':'AQ=='}}}");
		assertThat(sample(SAMPLE.role.eq(Role.default_))).isEqualTo("{'role':{'equals':'default'}}");
	}

	@Test
	void operatorsOfNumbers() {
		assertThat(post(POST.views.not(1))).isEqualTo("{'views':{'not':1}}");
		assertThat(post(POST.views.in(1, 2))).isEqualTo("{'views':{'in':[1,2]}}");
		assertThat(post(POST.views.notIn(List.of(1)))).isEqualTo("{'views':{'notIn':[1]}}");
		assertThat(post(POST.views.lt(1).and(POST.views.lte(2))))
			.isEqualTo("{'AND':[{'views':{'lt':1}},{'views':{'lte':2}}]}");
		assertThat(post(POST.views.gt(1).and(POST.views.gte(2))))
			.isEqualTo("{'AND':[{'views':{'gt':1}},{'views':{'gte':2}}]}");
	}

	@Test
	void comparesColumnsOfOneRow() {
		assertThat(post(POST.likes.gt(POST.views)))
			.isEqualTo("{'likes':{'gt':{'$type':'FieldRef','value':{'_ref':'views','_container':'Post'}}}}");
	}

	@Test
	void operatorsOfText() {
		assertThat(user(USER.email.contains("a"))).isEqualTo("{'email':{'contains':'a'}}");
		assertThat(user(USER.email.startsWith("a").insensitive()))
			.isEqualTo("{'email':{'startsWith':'a','mode':'insensitive'}}");
		assertThat(user(USER.name.eq("Ann").insensitive())).isEqualTo("{'name':{'equals':'Ann','mode':'insensitive'}}");
		assertThat(user(USER.email.equalsIgnoreCase("A"))).isEqualTo("{'email':{'equals':'A','mode':'insensitive'}}");
	}

	@Test
	void operatorsOfNullableColumns() {
		assertThat(user(USER.name.isNull())).isEqualTo("{'name':{'equals':null}}");
		assertThat(user(USER.name.isNotNull())).isEqualTo("{'name':{'not':null}}");
	}

	@Test
	void jsonHasTwoNulls() {
		assertThat(sample(SAMPLE.jsonOpt.isNull()))
			.isEqualTo("{'jsonOpt':{'equals':{'$type':'Enum','value':'DbNull'}}}");
		assertThat(sample(SAMPLE.jsonOpt.isJsonNull()))
			.isEqualTo("{'jsonOpt':{'equals':{'$type':'Enum','value':'JsonNull'}}}");
		assertThat(sample(SAMPLE.json.eq(JsonNodeFactory.instance.numberNode(1))))
			.isEqualTo("{'json':{'equals':{'$type':'Json','value':'1'}}}");
	}

	@Test
	void columnsAreComparedWithOthersOfTheSameRow() {
		String likes = "{'$type':'FieldRef','value':{'_ref':'likes','_container':'Post'}}";
		assertThat(post(POST.views.eq(POST.likes))).isEqualTo("{'views':{'equals':" + likes + "}}");
		assertThat(post(POST.views.not(POST.likes))).isEqualTo("{'NOT':{'views':{'equals':" + likes + "}}}");
		assertThat(user(USER.email.contains(USER.name)))
			.isEqualTo("{'email':{'contains':{'$type':'FieldRef','value':{'_ref':'name','_container':'User'}}}}");
		assertThat(user(USER.email.startsWith(USER.name))).contains("'startsWith'");
		assertThat(user(USER.email.endsWith(USER.name))).contains("'endsWith'");
	}

	@Test
	void operatorsOfLists() {
		assertThat(post(POST.tags.has("a"))).isEqualTo("{'tags':{'has':'a'}}");
		assertThat(post(POST.tags.hasEvery(List.of("a", "b")))).isEqualTo("{'tags':{'hasEvery':['a','b']}}");
		assertThat(post(POST.tags.hasSome(List.of("a")))).isEqualTo("{'tags':{'hasSome':['a']}}");
		assertThat(post(POST.tags.isEmpty())).isEqualTo("{'tags':{'isEmpty':true}}");
		assertThat(post(POST.tags.eq(List.of()))).isEqualTo("{'tags':{'equals':[]}}");
	}

	@Test
	void operatorsOfRelationsToMany() {
		assertThat(user(USER.posts.some(POST.views.gt(1)))).isEqualTo("{'posts':{'some':{'views':{'gt':1}}}}");
		assertThat(user(USER.posts.every(POST.published.isTrue())))
			.isEqualTo("{'posts':{'every':{'published':{'equals':true}}}}");
		assertThat(user(USER.posts.none())).isEqualTo("{'posts':{'none':{}}}");
	}

	@Test
	void operatorsOfRelationsToOne() {
		assertThat(post(POST.author.is(USER.name.isNull()))).isEqualTo("{'author':{'is':{'name':{'equals':null}}}}");
		assertThat(user(USER.manager.isNot(USER.id.eq(1)))).isEqualTo("{'manager':{'isNot':{'id':{'equals':1}}}}");
		assertThat(user(USER.manager.isNull())).isEqualTo("{'manager':{'is':null}}");
		assertThat(user(USER.profile.isNotNull())).isEqualTo("{'profile':{'isNot':null}}");
	}

	@Test
	void combinesAndNegates() {
		Where<User> a = USER.id.gt(1);
		Where<User> b = USER.id.gt(2);
		Where<User> c = USER.id.gt(3);
		assertThat(user(a.and(b).and(c))).isEqualTo("{'AND':[{'id':{'gt':1}},{'id':{'gt':2}},{'id':{'gt':3}}]}");
		assertThat(user(a.or(b).and(c)))
			.isEqualTo("{'AND':[{'OR':[{'id':{'gt':1}},{'id':{'gt':2}}]},{'id':{'gt':3}}]}");
		assertThat(user(a.not())).isEqualTo("{'NOT':{'id':{'gt':1}}}");
		assertThat(a.not().not()).isEqualTo(a);
		assertThat(Where.anyOf(a, b)).isEqualTo(a.or(b));
		assertThat(Where.allOf(a, b)).isEqualTo(a.and(b));
	}

	@Test
	void absentValuesVanishFromCombinations() {
		String none = null;
		Where<User> absent = USER.name.eqIfPresent(none);
		assertThat(absent.isEverything()).isTrue();
		assertThat(absent.and(USER.id.gt(1))).isEqualTo(USER.id.gt(1));
		assertThat(absent.or(USER.id.gt(1))).isEqualTo(USER.id.gt(1));
		assertThat(absent.not().isEverything()).isTrue();
		assertThat(USER.name.eqIfPresent(Optional.empty()).isEverything()).isTrue();
		assertThat(USER.name.eqIfPresent(Optional.of("Ann"))).isEqualTo(USER.name.eq("Ann"));
		assertThat(user(absent)).isNull();
	}

	@Test
	void uniqueFilterHasAnOrdinaryForm() {
		assertThat(user(USER.email.eq("a"))).isEqualTo("{'email':{'equals':'a'}}");
		assertThat(booking(BOOKING.tenantIdNumber("t", 1)))
			.isEqualTo("{'AND':[{'tenantId':{'equals':'t'}},{'number':{'equals':1}}]}");
		assertThat(user(USER.email.eq("a").and(USER.role.eq(Role.GUEST))))
			.isEqualTo("{'AND':[{'email':{'equals':'a'}},{'role':{'equals':'GUEST'}}]}");
	}

	@Test
	void uniqueFilterHasAUniqueForm() {
		assertThat(unique(USER.email.eq("a"))).isEqualTo("{'where':{'email':'a'}}");
		assertThat(unique(USER.email.eq("a").and(USER.role.eq(Role.GUEST))))
			.isEqualTo("{'where':{'email':'a','AND':[{'role':{'equals':'GUEST'}}]}}");
		this.prisma.booking().findMany((q) -> q.cursor(BOOKING.slot("c", LocalDate.EPOCH)));
		assertThat(this.engine.arguments()).isEqualTo(
				"{'cursor':{'slot':{'class':'c','day':{'$type':'DateTime','value':'1970-01-01T00:00:00.000Z'}}}}");
	}

	@Test
	void uniqueFilterKeepsAllThatWasAdded() {
		assertThat(unique(USER.email.eq("a").and(USER.role.eq(Role.GUEST)).and(USER.id.gt(1))))
			.isEqualTo("{'where':{'email':'a','AND':[{'AND':[{'role':{'equals':'GUEST'}},{'id':{'gt':1}}]}]}}");
	}

	@Test
	void nullIsNeverDroppedSilently() {
		assertThatIllegalArgumentException().isThrownBy(() -> USER.name.eq((String) null))
			.withMessageStartingWith("User.name:");
		assertThatIllegalArgumentException().isThrownBy(() -> USER.name.in("a", null)).withMessageContaining("'in'");
		assertThatIllegalArgumentException().isThrownBy(() -> USER.email.contains((String) null))
			.withMessageContaining("User.email");
		assertThatIllegalArgumentException().isThrownBy(() -> POST.tags.hasSome(Arrays.asList("a", null)));
	}

	@Test
	void filtersAreValues() {
		byte[] bytes = { 1, 2 };
		Where<Sample> filter = SAMPLE.bytes.eq(bytes);
		bytes[0] = 9;
		assertThat(filter).isEqualTo(SAMPLE.bytes.eq(new byte[] { 1, 2 }))
			.hasSameHashCodeAs(SAMPLE.bytes.eq(new byte[] { 1, 2 }))
			.isNotEqualTo(SAMPLE.bytes.eq(bytes));
		assertThat(USER.email.eq("a")).isEqualTo(USER.email.eq("a")).isNotEqualTo(USER.email.eq("b"));
		assertThat(USER.posts.some(POST.views.gt(1)).or(USER.id.eq(1)))
			.isEqualTo(USER.posts.some(POST.views.gt(1)).or(USER.id.eq(1)));
	}

	private String user(Where<User> where) {
		this.prisma.user().findMany((q) -> q.where(where));
		return where();
	}

	private String post(Where<Post> where) {
		this.prisma.post().findMany((q) -> q.where(where));
		return where();
	}

	private String booking(Where<Booking> where) {
		this.prisma.booking().findMany((q) -> q.where(where));
		return where();
	}

	private String sample(Where<Sample> where) {
		this.prisma.sample().findMany((q) -> q.where(where));
		return where();
	}

	private String unique(UniqueWhere<User> where) {
		new Prisma(this.engine).user().findMany((q) -> q.cursor(where));
		return this.engine.arguments().replace("'cursor'", "'where'");
	}

	private String where() {
		String arguments = this.engine.arguments();
		return arguments.equals("{}") ? null : arguments.substring("{'where':".length(), arguments.length() - 1);
	}

}
