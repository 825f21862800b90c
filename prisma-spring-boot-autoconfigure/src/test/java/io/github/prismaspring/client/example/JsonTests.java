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

import io.github.prismaspring.client.RecordingEngine;
import io.github.prismaspring.client.field.JsonPathField;
import io.github.prismaspring.client.field.JsonPaths;
import io.github.prismaspring.client.where.JsonPath;
import io.github.prismaspring.client.where.Where;
import io.github.prismaspring.engine.AnyJsonNull;
import io.github.prismaspring.engine.JsonNull;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.dao.InvalidDataAccessApiUsageException;

import static io.github.prismaspring.client.example.Models.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for filters on JSON documents and on values inside of them.
 */
class JsonTests {

	private static final JsonNode ONE = JsonNodeFactory.instance.numberNode(1);

	private final RecordingEngine engine = new RecordingEngine();

	private final Prisma prisma = new Prisma(this.engine.answer("[]"));

	@Test
	void documentHasThreeNullsToBeFoundBy() {
		assertThat(where(SAMPLE.jsonOpt.isNull())).isEqualTo("{'equals':{'$type':'Enum','value':'DbNull'}}");
		assertThat(where(SAMPLE.jsonOpt.isJsonNull())).isEqualTo("{'equals':{'$type':'Enum','value':'JsonNull'}}");
		assertThat(where(SAMPLE.jsonOpt.isAnyNull())).isEqualTo("{'equals':{'$type':'Enum','value':'AnyNull'}}");
		assertThat(where(SAMPLE.jsonOpt.not(AnyJsonNull.ANY))).isEqualTo("{'not':{'$type':'Enum','value':'AnyNull'}}");
		assertThat(where(SAMPLE.jsonOpt.eq(JsonNull.DATABASE)))
			.isEqualTo("{'equals':{'$type':'Enum','value':'DbNull'}}");
	}

	@Test
	void conditionsOnTheWholeDocument() {
		assertThat(where(SAMPLE.jsonOpt.eq(ONE))).isEqualTo("{'equals':{'$type':'Json','value':'1'}}");
		assertThat(where(SAMPLE.jsonOpt.not(ONE))).isEqualTo("{'not':{'$type':'Json','value':'1'}}");
		assertThat(where(SAMPLE.jsonOpt.stringContains("a"))).isEqualTo("{'string_contains':'a'}");
		assertThat(where(SAMPLE.jsonOpt.stringStartsWith("a"))).isEqualTo("{'string_starts_with':'a'}");
		assertThat(where(SAMPLE.jsonOpt.stringEndsWith("a"))).isEqualTo("{'string_ends_with':'a'}");
		assertThat(where(SAMPLE.jsonOpt.document().arrayContains(ONE)))
			.isEqualTo("{'array_contains':{'$type':'Json','value':'[1]'}}");
		assertThat(where(SAMPLE.jsonOpt.arrayStartsWith(ONE)))
			.isEqualTo("{'array_starts_with':{'$type':'Json','value':'1'}}");
		assertThat(where(SAMPLE.jsonOpt.arrayEndsWith(ONE)))
			.isEqualTo("{'array_ends_with':{'$type':'Json','value':'1'}}");
	}

	@Test
	void conditionsOnAValueInside() {
		JsonPath path = JsonPath.of("a").index(0).property("b c");
		assertThat(where(SAMPLE.jsonOpt.path(path).gt(ONE)))
			.isEqualTo("{'path':['a','0','b c'],'gt':{'$type':'Json','value':'1'}}");
		assertThat(where(SAMPLE.jsonOpt.path("a").lte(ONE)))
			.isEqualTo("{'path':['a'],'lte':{'$type':'Json','value':'1'}}");
		assertThat(where(SAMPLE.jsonOpt.path("a").stringContains("x")))
			.isEqualTo("{'path':['a'],'string_contains':'x'}");
		assertThat(where(SAMPLE.jsonOpt.path("a").stringContains("x").insensitive()))
			.isEqualTo("{'path':['a'],'string_contains':'x','mode':'insensitive'}");
		assertThat(where(SAMPLE.jsonOpt.path("a").stringStartsWith("x").insensitive()))
			.isEqualTo("{'path':['a'],'string_starts_with':'x','mode':'insensitive'}");
		assertThat(where(SAMPLE.jsonOpt.path("a").stringEndsWith("x").insensitive()))
			.isEqualTo("{'path':['a'],'string_ends_with':'x','mode':'insensitive'}");
		assertThat(where(SAMPLE.jsonOpt.document().stringEndsWith("x"))).isEqualTo("{'string_ends_with':'x'}");
		assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
			.isThrownBy(() -> SAMPLE.jsonOpt.document().stringEndsWith("x").insensitive())
			.withMessageContaining("use path(…)");
		assertThat(where(SAMPLE.jsonOpt.path(JsonPath.of(1)).eq(JsonNull.JSON)))
			.isEqualTo("{'path':['1'],'equals':{'$type':'Enum','value':'JsonNull'}}");
		assertThat(SAMPLE.jsonOpt.path("a").lt(ONE)).isEqualTo(SAMPLE.jsonOpt.path("a").lt(ONE))
			.isNotEqualTo(SAMPLE.jsonOpt.path("b").lt(ONE));
	}

	@Test
	void pathIsWrittenAsTheDatabaseWantsIt() {
		JsonPath path = JsonPath.of("a").index(0).property("b c");
		JsonPathField<Sample, JsonNode, ?> mysql = new JsonPathField<>(SAMPLE.json.column(), JsonPaths.ofTexts());
		JsonPathField<Sample, JsonNode, ?> sqlite = new JsonPathField<>(SAMPLE.json.column(),
				JsonPaths.ofTextsWithoutOrder());
		this.prisma.sample().findMany((q) -> q.where(mysql.path(path).eq(ONE)));
		assertThat(this.engine.arguments())
			.isEqualTo("{'where':{'json':{'path':'$.a[0].\\'b c\\''," + "'equals':{'$type':'Json','value':'1'}}}}");
		this.prisma.sample().findMany((q) -> q.where(sqlite.path(JsonPath.of(2)).eq(ONE)));
		assertThat(this.engine.arguments()).contains("'path':'$[2]'");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.prisma.sample().findMany((q) -> q.where(sqlite.path("a\"b").eq(ONE))))
			.withMessageContaining("'a\"b' cannot be part of a path");
		assertThatIllegalArgumentException().isThrownBy(() -> JsonPath.of(-1));
	}

	private String where(Where<Sample> where) {
		this.prisma.sample().findMany((q) -> q.where(where));
		String arguments = this.engine.arguments();
		return arguments.substring("{'where':{'jsonOpt':".length(), arguments.length() - 2);
	}

}
