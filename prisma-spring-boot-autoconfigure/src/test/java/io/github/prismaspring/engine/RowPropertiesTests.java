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

package io.github.prismaspring.engine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.github.prismaspring.PrismaProtocolException;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link RowProperties}.
 */
class RowPropertiesTests {

	private final RowProperties properties = new RowProperties(List.of("at", "email", "id"));

	@Test
	void addsTheFieldsThatASelectionLacks() {
		assertThat(write((out) -> {
			out.beginObject();
			out.name("title").bool(true);
			out.name("id").bool(true);
			out.endObject();
		})).isEqualTo("{'title':true,'id':true,'at':true,'email':true}");
	}

	@Test
	void leavesInnerObjectsAsTheyAre() {
		assertThat(write((out) -> {
			out.beginObject();
			out.name("author").beginObject();
			out.name("selection").beginObject();
			out.name("id").bool(true);
			out.endObject();
			out.endObject();
			out.endObject();
		})).isEqualTo("{'author':{'selection':{'id':true}},'at':true,'email':true,'id':true}");
	}

	@Test
	void readsTheFieldsBesideTheObject() {
		String row = "{'id':7,'list':[{'id':8}],'other':{'id':9,'author':{'email':'no'}},"
				+ "'author':{'email':'no'},'email':'ann@x.io','at':{'$type':'DateTime','value':'2026-01-02T03:04:05.006Z'}}";
		assertThat(read(row, (in) -> {
			in.skip();
			return "skipped";
		})).containsExactly("skipped", "2026-01-02T03:04:05.006Z", "ann@x.io", "7");
		assertThat(read(row, (in) -> {
			List<String> names = new ArrayList<>();
			in.beginObject();
			for (String name = in.nextName(); name != null; name = in.nextName()) {
				names.add(name);
				if (name.equals("at")) {
					names.add(in.dateTime().toString());
				}
				else if (name.equals("id")) {
					names.add(Integer.toString(in.int32()));
				}
				else {
					in.skip();
				}
			}
			return names.toString();
		})).containsExactly("[id, 7, list, other, author, email, at, 2026-01-02T03:04:05.006Z]",
				"2026-01-02T03:04:05.006Z", "ann@x.io", "7");
	}

	@Test
	void readsNothingWhereTheRowHasNothing() {
		assertThat(read("{'author':{'id':1},'at':null}", (in) -> {
			in.skip();
			return "skipped";
		})).containsExactly("skipped", "null", "missing", "missing");
	}

	@Test
	void errorsOfTheObjectStillTellWhereTheyAre() {
		assertThatExceptionOfType(PrismaProtocolException.class).isThrownBy(() -> read("{'id':'x'}", (in) -> {
			in.beginObject();
			in.nextName();
			return Integer.toString(in.int32());
		})).withMessage("Expected an Int at 'id' but found 'x'");
	}

	private String write(Consumer<JsonProtocolWriter> selection) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonGenerator generator = JsonProtocol.createGenerator(bytes)) {
			this.properties.addTo(new JsonProtocolWriter(generator), selection);
		}
		return bytes.toString(StandardCharsets.UTF_8).replace('"', '\'');
	}

	private List<String> read(String json, ResultReader<String> reader) {
		byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
		try (JsonParser parser = JsonProtocol.createParser(bytes)) {
			parser.nextToken();
			RowWithProperties<String> row = this.properties.read(new JsonProtocolReader(parser), reader);
			List<String> all = new ArrayList<>(List.of(row.object()));
			for (int i = 0; i < row.properties().size(); i++) {
				all.add(describe(i, row.properties().get(i)));
			}
			return all;
		}
	}

	private static String describe(int index, JsonProtocolReader in) {
		if (in == null) {
			return "missing";
		}
		if (in.isNull()) {
			return "null";
		}
		return switch (index) {
			case 0 -> in.dateTime().toString();
			case 1 -> in.string();
			default -> Integer.toString(in.int32());
		};
	}

}
