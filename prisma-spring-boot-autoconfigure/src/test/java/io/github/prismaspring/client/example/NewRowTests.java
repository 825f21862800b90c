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
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.prismaspring.client.RecordingEngine;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.client.example.Models.CATEGORY;
import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.STORE;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for the generated records that describe new rows.
 */
class NewRowTests {

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	private final JsonMapper json = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	@Test
	void whatIsMissingIsLeftToItsDefault() {
		this.engine.answer(Rows.ANN);
		User ann = this.prisma.user().create(new UserNew("ann@x.io", null, null, null, null));
		assertThat(ann.name()).isEqualTo("Ann");
		assertThat(this.engine.arguments()).isEqualTo("{'data':{'email':'ann@x.io'}}");
		this.prisma.user().create(new UserNew("ann@x.io", "Ann", Role.ADMIN, null, 7));
		assertThat(this.engine.arguments())
			.isEqualTo("{'data':{'email':'ann@x.io','name':'Ann','role':'ADMIN','managerId':7}}");
	}

	@Test
	void requiredColumnThatIsMissingIsRefusedBeforeAnythingRuns() {
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> this.prisma.post().create(post(null, 1)))
			.withMessage("Post.title is missing: the column is required and has no default");
		assertThat(this.engine.requests()).isEmpty();
	}

	@Test
	void applicationAddsWhatTheClientMustNotSet() {
		this.engine.answer("{'count':1}");
		this.prisma.store().createMany(List.of(store().and(STORE.rating.set(4.5))));
		assertThat(this.engine.arguments()).endsWith(",'rating':4.5}]}");
		assertThatIllegalArgumentException().isThrownBy(() -> store().and(STORE.code.set("other")))
			.withMessage("'code' is assigned twice");
	}

	@Test
	void applicationAddsNestedWrites() {
		this.engine.answer(Rows.POST);
		this.prisma.post().create(post("Hi", 1).and(POST.categories.connect(CATEGORY.name.eq("java"))));
		assertThat(this.engine.arguments())
			.isEqualTo("{'data':{'title':'Hi','authorId':1,'categories':{'connect':[{'name':'java'}]}}}");
	}

	@Test
	void rowOfAnyOriginCanBeOneOfMany() {
		this.engine.answer("{'count':2}");
		this.prisma.category()
			.createMany(List.of(new CategoryNew("a"), CategoryCreate.of((category) -> category.name("b"))));
		assertThat(this.engine.arguments()).isEqualTo("{'data':[{'name':'a'},{'name':'b'}]}");
	}

	@Test
	void describesARowToUpsert() {
		this.engine.answer(Rows.ANN);
		this.prisma.user()
			.upsert(USER.email.eq("ann@x.io"), new UserNew("ann@x.io", "Ann", null, null, null),
					UserPatch.empty().name(null));
		assertThat(this.engine.arguments()).isEqualTo("{'where':{'email':'ann@x.io'},"
				+ "'create':{'email':'ann@x.io','name':'Ann'},'update':{'name':null}}");
	}

	@Test
	void foreignKeyOfSeveralColumnsIsItsColumns() {
		this.engine.answer("{'id':1,'amount':{'$type':'Decimal','value':'1'},'tenantId':'t','number':2}");
		this.prisma.payment().create(new PaymentNew(1, BigDecimal.ONE, "t", 2));
		assertThat(this.engine.arguments())
			.isEqualTo("{'data':{'id':1,'amount':{'$type':'Decimal','value':'1'},'tenantId':'t','number':2}}");
	}

	@Test
	void queryIsTheSameForEachCaller() {
		this.engine.answer(Rows.ANN);
		UserNew row = new UserNew("ann@x.io", null, null, null, null);
		this.prisma.user().create(row);
		new ReactivePrisma(this.engine).user().create(row).block();
		this.prisma.run(this.prisma.user().ops().create(row));
		assertThat(this.engine.requests()).hasSize(3).containsOnly(this.engine.requests().get(0));
	}

	@Test
	void isReadWithTheNamesOfTheMapper() {
		BookingNew booking = this.json.readValue("""
				{"tenant_id": "t", "number": 3, "class": "A", "day": "2026-01-02", "hashCode": "x"}""",
				BookingNew.class);
		assertThat(booking.tenantId()).isEqualTo("t");
		assertThat(booking.class_()).isEqualTo("A");
		assertThat(booking.hashCode_()).isEqualTo("x");
		assertThat(this.json.readTree(this.json.writeValueAsString(booking)).propertyNames())
			.containsExactlyInAnyOrder("tenant_id", "number", "class", "day", "hashCode");
	}

	@Test
	void jsonNullOfAClientIsNoDocument() {
		assertThat(this.json.readValue("{\"notes\": null}", StoreNew.class).notes()).isNull();
		assertThat(this.json.readValue("{\"notes\": {\"a\": 1}}", StoreNew.class).notes())
			.isEqualTo(JsonNodeFactory.instance.objectNode().put("a", 1));
		assertThat(this.json.readValue("{}", StoreNew.class))
			.isEqualTo(new StoreNew(null, null, null, null, null, null, null, null, null, null, null));
	}

	@Test
	void elementThatIsMissingIsRefused() {
		List<String> labels = new ArrayList<>();
		labels.add(null);
		StoreNew store = new StoreNew("c", null, null, null, 1, labels, null, null, Map.of(), null, null);
		assertThatIllegalArgumentException().isThrownBy(() -> this.prisma.store().create(store))
			.withMessageStartingWith("Store.labels");
	}

	private static PostNew post(String title, Integer authorId) {
		return new PostNew(title, null, null, null, null, authorId);
	}

	private static StoreNew store() {
		return new StoreNew("c", null, new BigDecimal("1.50"), null, 2, List.of("x"), null, null, Map.of("pen", 3),
				null, List.of(MonthDay.of(12, 25)));
	}

}
