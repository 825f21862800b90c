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

import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A query in SQL, in the words of the database that it runs on:
 * {@code {"arguments":{"query":"…","parameters":"[…]"},"selection":{}}}. The parameters
 * are the text of a JSON array, as Prisma's own client sends them.
 *
 * @param text the SQL, with placeholders for the parameters
 * @param parameters the parameters in the order of their placeholders
 */
public record RawQuery(String text, List<RawParameter> parameters) implements QueryWriter {

	public RawQuery {
		parameters = List.copyOf(parameters);
	}

	@Override
	public void write(JsonProtocolWriter out) {
		ArrayNode array = JsonNodeFactory.instance.arrayNode();
		this.parameters.forEach((parameter) -> array.add(parameter.json()));
		out.beginObject();
		out.name("arguments").beginObject();
		out.name("query").string(this.text);
		out.name("parameters").string(array.toString());
		out.endObject();
		out.name("selection").beginObject();
		out.endObject();
		out.endObject();
	}

	@Override
	public String toString() {
		return this.text;
	}

}
