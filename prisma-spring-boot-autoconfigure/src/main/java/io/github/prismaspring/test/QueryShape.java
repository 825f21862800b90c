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

package io.github.prismaspring.test;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Queries without their values: those that differ in nothing else have the same shape.
 *
 * @param queries the queries, with {@code ?} in place of each value
 */
record QueryShape(List<RecordedQuery> queries) {

	static QueryShape of(QueryLog.Entry entry) {
		return new QueryShape(entry.queries()
			.stream()
			.map((query) -> new RecordedQuery(query.model(), query.action(), withoutValues(query.request())))
			.toList());
	}

	// What is selected stays as it is
	private static JsonNode withoutValues(JsonNode request) {
		ObjectNode shape = (ObjectNode) request.deepCopy();
		((ObjectNode) shape.path("query")).set("arguments", masked(request.path("query").path("arguments")));
		return shape;
	}

	private static JsonNode masked(JsonNode json) {
		if (json.isObject() && !json.has("$type")) {
			ObjectNode object = JsonNodeFactory.instance.objectNode();
			json.properties().forEach((property) -> object.set(property.getKey(), masked(property.getValue())));
			return object;
		}
		if (json.isArray() && !json.isEmpty() && json.get(0).isObject()) {
			ArrayNode array = JsonNodeFactory.instance.arrayNode();
			json.forEach((element) -> array.add(masked(element)));
			return array;
		}
		return JsonNodeFactory.instance.stringNode("?");
	}

	boolean isSingleRead() {
		return this.queries.size() == 1 && !this.queries.get(0).action().isWrite();
	}

	@Override
	public String toString() {
		String text = (this.queries.size() == 1) ? this.queries.get(0).toString() : "batch " + this.queries;
		return text.replace("\"?\"", "?");
	}

}
