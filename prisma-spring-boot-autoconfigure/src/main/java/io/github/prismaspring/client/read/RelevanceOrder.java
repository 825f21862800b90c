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

package io.github.prismaspring.client.read;

import java.util.List;

import io.github.prismaspring.engine.JsonProtocolWriter;

/**
 * Sorts by how well the words in some columns match a search:
 * {@code {"_relevance":{"fields":["title"],"search":"cat","sort":"desc"}}}. Made by the
 * fields of a model.
 *
 * @param <M> the model
 * @param fields the names of the fields
 * @param query what to search, in the notation of the database
 * @param direction up or down
 */
public record RelevanceOrder<M>(List<String> fields, String query, Direction direction) implements Order<M> {

	/**
	 * Puts the rows that match least first.
	 * @return the criterion
	 */
	public RelevanceOrder<M> asc() {
		return new RelevanceOrder<>(this.fields, this.query, Direction.ASC);
	}

	/**
	 * Puts the rows that match best first.
	 * @return the criterion
	 */
	public RelevanceOrder<M> desc() {
		return new RelevanceOrder<>(this.fields, this.query, Direction.DESC);
	}

	@Override
	public void writeTo(JsonProtocolWriter out) {
		out.beginObject();
		out.name("_relevance").beginObject();
		out.name("fields").beginArray();
		this.fields.forEach(out::string);
		out.endArray();
		out.name("search").string(this.query);
		out.name("sort").string(this.direction.protocolName());
		out.endObject();
		out.endObject();
	}

}
