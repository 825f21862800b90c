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

import java.net.URI;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

import io.github.prismaspring.client.RecordingEngine;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import static io.github.prismaspring.client.example.Models.POST;
import static io.github.prismaspring.client.example.Models.SAMPLE;
import static io.github.prismaspring.client.example.Models.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for the generated classes that describe changes.
 */
class PatchTests {

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine);

	private final JsonMapper json = new JsonMapper();

	@Test
	void columnIsAbsentNullOrAValue() {
		UserPatch patch = this.json.readValue("{\"name\": null, \"role\": \"ADMIN\"}", UserPatch.class);
		assertThat(patch).isEqualTo(UserPatch.empty().name(null).role(Role.ADMIN));
		assertThat(patch.contains(USER.name)).isTrue();
		assertThat(patch.name()).isNull();
		assertThat(patch.role()).isEqualTo(Role.ADMIN);
		assertThat(patch.contains(USER.email)).isFalse();
		assertThat(patch.email()).isNull();
		assertThat(patch.toAssigns()).containsExactly(USER.name.setNull(), USER.role.set(Role.ADMIN));
	}

	@Test
	void isImmutable() {
		UserPatch empty = UserPatch.empty();
		UserPatch named = empty.name("Ann");
		assertThat(empty.contains(USER.name)).isFalse();
		assertThat(named.name("Bob").name()).isEqualTo("Bob");
		assertThat(named.name()).isEqualTo("Ann");
		byte[] bytes = { 1 };
		ArrayNode array = JsonNodeFactory.instance.arrayNode();
		SamplePatch sample = SamplePatch.empty().bytes(bytes).json(array);
		bytes[0] = 2;
		array.add(1);
		sample.bytes()[0] = 3;
		assertThat(sample.bytes()).containsExactly(1);
		assertThat(sample.json()).isEmpty();
		assertThat(sample).isEqualTo(SamplePatch.empty().bytes(new byte[] { 1 }).json(array.arrayNode()))
			.hasToString("SamplePatch[bytes=1 bytes, json=[]]");
	}

	@Test
	void updatesARow() {
		this.engine.answer(Rows.POST);
		this.prisma.post().update(POST.id.eq(7L), PostPatch.empty().title("New"), POST.views.increment(1));
		assertThat(this.engine.arguments()).isEqualTo(
				"{'where':{'id':{'$type':'BigInt','value':'7'}}," + "'data':{'title':'New','views':{'increment':1}}}");
		assertThatIllegalArgumentException().isThrownBy(
				() -> this.prisma.post().update(POST.id.eq(7L), PostPatch.empty().views(1), POST.views.increment(1)))
			.withMessage("'views' is assigned twice");
	}

	@Test
	void emptyPatchIsAnUpdateWithoutAssignments() {
		this.engine.answer(Rows.ANN);
		this.prisma.user().update(USER.id.eq(1), UserPatch.empty());
		this.prisma.user().update(USER.id.eq(1));
		assertThat(this.engine.requests().get(0)).isEqualTo(this.engine.requests().get(1)).contains("'data':{}");
	}

	@Test
	void updatesManyRows() {
		this.engine.answer("{'count':2}");
		UserPatch patch = UserPatch.empty().managerId(3);
		assertThat(this.prisma.user().updateMany(USER.name.isNull(), patch)).isEqualTo(2);
		assertThat(this.engine.arguments()).isEqualTo("{'where':{'name':{'equals':null}},'data':{'managerId':3}}");
		new ReactivePrisma(this.engine).user().updateMany(USER.name.isNull(), patch).block();
		this.prisma.run(this.prisma.user().ops().updateMany(USER.name.isNull(), patch));
		assertThat(this.engine.requests()).hasSize(3).containsOnly(this.engine.requests().get(0));
	}

	@Test
	void updatesManyRowsAndReturnsThem() {
		this.engine.answer("[" + Rows.ANN + "]");
		UserPatch patch = UserPatch.empty().name("Ann");
		assertThat(this.prisma.user().updateManyAndReturn(USER.id.lt(3), patch, USER.role.set(Role.ADMIN))).hasSize(1);
		assertThat(this.engine.arguments()).contains("'data':{'name':'Ann','role':'ADMIN'}");
		assertThat(new ReactivePrisma(this.engine).user()
			.updateManyAndReturn(USER.id.lt(3), patch, USER.role.set(Role.ADMIN))
			.collectList()
			.block()).hasSize(1);
		assertThat(this.engine.requests()).hasSize(2).containsOnly(this.engine.requests().get(0));
	}

	@Test
	void readsEveryType() {
		String text = """
				{"text":"t","int":1,"big":9007199254740993,"float":0.5,"decimal":12.50,"bool":true,\
				"at":"2026-01-02T03:04:05Z","day":"2026-01-02","time":"03:04:05",\
				"uuid":"00000000-0000-0001-0000-000000000002","json":{"a":[1]},"bytes":"AQI=","role":"GUEST",\
				"dayOpt":null,"jsonOpt":null,"bytesOpt":null,"ints":[1,2],"decimals":[1.0],"roles":["ADMIN"],\
				"jsons":[{}],"blobs":["AQ=="]}""";
		SamplePatch patch = this.json.readValue(text, SamplePatch.class);
		assertThat(patch.big()).isEqualTo(9007199254740993L);
		assertThat(patch.decimal()).hasToString("12.50");
		assertThat(patch.toAssigns()).hasSize(21)
			.contains(SAMPLE.jsonOpt.setNull(), SAMPLE.ints.set(List.of(1, 2)), SAMPLE.bytes.set(new byte[] { 1, 2 }));
		assertThat(this.json.readValue(this.json.writeValueAsString(patch), SamplePatch.class)).isEqualTo(patch);
	}

	@Test
	void readsTypedDocuments() {
		StorePatch patch = this.json.readValue("""
				{"stock": {"pen": 3}, "site": "https://acme.io", "holidays": ["--12-25"]}""", StorePatch.class);
		assertThat(patch).isEqualTo(StorePatch.empty()
			.stock(Map.of("pen", 3))
			.site(URI.create("https://acme.io"))
			.holidays(List.of(MonthDay.of(12, 25))));
		assertThat(this.json.readValue("{\"site\": null}", StorePatch.class)).isEqualTo(StorePatch.empty().site(null));
	}

	@Test
	void nullOfARequiredColumnIsRefusedWithItsName() {
		for (String property : List.of("email", "role")) {
			assertThatExceptionOfType(MismatchedInputException.class)
				.isThrownBy(() -> this.json.readValue("{\"" + property + "\": null}", UserPatch.class))
				.withMessageStartingWith("'" + property + "' must not be null: the column is required")
				.withMessageContaining("UserPatch[\"" + property + "\"]");
		}
		assertThatExceptionOfType(MismatchedInputException.class)
			.isThrownBy(() -> this.json.readValue("{\"json\": null}", SamplePatch.class))
			.withMessageContaining("SamplePatch[\"json\"]");
		assertThatExceptionOfType(MismatchedInputException.class)
			.isThrownBy(() -> this.json.readValue("{\"ints\": [1, null]}", SamplePatch.class))
			.withMessageContaining("'ints' must have no null, as it has at index 1")
			.withMessageContaining("SamplePatch[\"ints\"]");
	}

	@Test
	void valueOfTheWrongTypeIsRefusedWithItsName() {
		assertThatExceptionOfType(InvalidFormatException.class)
			.isThrownBy(() -> this.json.readValue("{\"managerId\": \"seven\"}", UserPatch.class))
			.withMessageContaining("UserPatch[\"managerId\"]");
		assertThatExceptionOfType(InvalidFormatException.class)
			.isThrownBy(() -> this.json.readValue("{\"role\": \"KING\"}", UserPatch.class))
			.withMessageContaining("UserPatch[\"role\"]");
		assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> this.json.readValue("[]", UserPatch.class))
			.withMessageContaining("UserPatch");
	}

	@Test
	void unknownPropertyIsWhatTheMapperTakesItFor() {
		String text = "{\"id\": 7, \"nick\": {\"a\": [1]}, \"name\": \"Ann\", \"updatedAt\": \"2026-01-02T03:04:05Z\"}";
		assertThat(this.json.readerFor(UserPatch.class)
			.without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.<UserPatch>readValue(text)).isEqualTo(UserPatch.empty().name("Ann"));
		assertThatExceptionOfType(UnrecognizedPropertyException.class)
			.isThrownBy(() -> this.json.readerFor(UserPatch.class)
				.with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.readValue(text))
			.withMessageContaining("\"id\"")
			.withMessageContaining("\"managerId\"");
	}

	@Test
	void namesFollowTheMapper() {
		JsonMapper snakes = JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
		UserPatch patch = UserPatch.empty().managerId(3).name(null);
		assertThat(snakes.readValue("{\"manager_id\": 3, \"name\": null}", UserPatch.class)).isEqualTo(patch);
		assertThat(snakes.writeValueAsString(patch)).isEqualTo("{\"manager_id\":3,\"name\":null}");
		assertThat(this.json.readValue("{\"managerId\": 3, \"name\": null}", UserPatch.class)).isEqualTo(patch);
	}

	@Test
	void canBePartOfARequest() {
		record Request(String reason, UserPatch user) {
		}
		assertThat(this.json.readValue("{\"reason\": \"r\", \"user\": {\"name\": null}}", Request.class))
			.isEqualTo(new Request("r", UserPatch.empty().name(null)));
		assertThatExceptionOfType(MismatchedInputException.class)
			.isThrownBy(() -> this.json.readValue("{\"user\": {\"email\": null}}", Request.class))
			.withMessageContaining("Request[\"user\"]")
			.withMessageContaining("UserPatch[\"email\"]");
	}

}
